import MarkdownTree
import Testing

@Suite("A text that passes a limit is refused at once")
struct FaultTests {
  @Test(
    "Deep nesting is a fault, not a crash", .timeLimit(.minutes(10)),
    arguments: [
      (">", 100_000, ""), ("> ", 60_000, ""), ("*", 60_000, "*"), ("_", 59_999, "_"), ("- + ", 30_000, ""),
      ("1. ", 40_000, ""), ("*a **a ", 9_000, " a** a*"), ("![", 20_000, "](a)"),
    ])
  func deep(before: String, count: Int, after: String) throws {
    let text = String(repeating: before, count: count) + "x" + String(repeating: after, count: count)
    #expect(Markdown.fault(text)?.reason == .depth)
  }

  @Test("A list in a list, 80 deep, is refused")
  func lists() {
    let text = (0..<80).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    #expect(Markdown.fault(text)?.reason == .depth)
  }

  @Test(
    "Much of the same is read at once, or refused for its depth", .timeLimit(.minutes(10)),
    arguments: ["[", "![", "[a](", "[^a]", "*", "_a ", "<", "`", "`a``", "&", "(", "<!--", "- ", "|"])
  func bracket(mark: String) {
    let fault = Markdown.fault(String(repeating: mark, count: Markdown.maximumBytes / mark.utf8.count))
    #expect([nil, .depth, .tableWidth, .openings].contains(fault?.reason))
  }

  @Test("The limit is 64 levels")
  func limit() {
    #expect(Markdown.fault(String(repeating: "> ", count: 62) + "x") == nil)
    #expect(Markdown.fault(String(repeating: "> ", count: 63) + "x")?.reason == .depth)
  }

  @Test("A text or a table beyond its limit is refused with its place")
  func large() {
    #expect(Markdown.fault(String(repeating: "a", count: Markdown.maximumBytes)) == nil)
    #expect(Markdown.fault(String(repeating: "a", count: Markdown.maximumBytes + 1))?.reason == .size)
    let wide = Markdown.fault("é\n" + String(repeating: "|a", count: 33))
    #expect(wide?.reason == .tableWidth)
    #expect(wide?.place.startLine == 2)
  }
}
