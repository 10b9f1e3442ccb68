import Testing

@testable import DemarcheKit

/// Which lines and words became which.
@Suite struct LineComparisonTests {
  private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  @Test(
    "The stretches of both sides, put together, are the two texts",
    arguments: [
      ("", ""), ("a", ""), ("", "a"), ("a b c", "a b c"), ("a b c", "a x c"), ("a b c d", "b c d a"),
      ("a a a", "a a"), ("x a b", "a b y"), ("one two three four", "four three two one"),
    ])
  func whole(_ old: String, _ new: String) throws {
    let runs = try #require(LineComparison.runs(from: words(old), to: words(new)))
    #expect(runs.flatMap { Array($0.old) } == words(old))
    #expect(runs.flatMap { Array($0.new) } == words(new))
    #expect(runs.allSatisfy { $0.isChange ? $0.old != $0.new : $0.old == $0.new })
    for (first, second) in zip(runs, runs.dropFirst()) { #expect(first.isChange != second.isChange) }
  }

  @Test("A line between two that stayed became the one in its place; what is left over came or went")
  func pairs() throws {
    let pairs = try #require(
      LineComparison.differences(from: ["a", "b", "c", "e"], to: ["a", "x", "y", "c"]))
    #expect(pairs == [.init(old: "b", new: "x"), .init(old: nil, new: "y"), .init(old: "e", new: nil)])
  }

  @Test("Texts of too many lines are not compared line by line, unless few of them differ")
  func limit() {
    let long = (0...3 * LineComparison.limit).map { "\($0)" }
    var edited = long
    edited[LineComparison.limit] = "x"
    #expect(
      LineComparison.differences(from: long, to: edited) == [.init(old: "\(LineComparison.limit)", new: "x")])

    let many = Array(repeating: "a", count: LineComparison.limit + 1)
    #expect(LineComparison.differences(from: many, to: []) == nil)
    #expect(LineComparison.differences(from: Array(many.dropFirst()), to: [])?.count == LineComparison.limit)
  }

  @Test("Words far from a change are left out, those near it stand")
  func pieces() {
    let words = (1...20).map { "w\($0)" }
    var other = words
    other[9] = "x"
    let pieces = WordComparison.pieces(from: words.joined(separator: " "), to: other.joined(separator: " "))
    #expect(
      pieces == [
        .omitted, .kept("w4 w5 w6 w7 w8 w9"), .old("w10"), .new("x"), .kept("w11 w12 w13 w14 w15 w16"),
        .omitted,
      ])
    #expect(WordComparison.pieces(from: "a b", to: "a b") == [.kept("a b")])
  }

  @Test("Sentences of too many words are shown as wholes")
  func long() {
    let old = Array(repeating: "a", count: LineComparison.limit + 1).joined(separator: " ")
    #expect(WordComparison.pieces(from: old, to: "b") == [.old(old), .new("b")])
  }

  @Test("Nothing in the words is Markdown, and nothing drives a terminal")
  func marks() {
    #expect(
      ChangeMarks.markdown.escaped("a*b_[c](d)<e>`f|~$&\\") == "a\\*b\\_\\[c\\](d)\\<e\\>\\`f\\|\\~\\$\\&\\\\"
    )
    #expect(ChangeMarks.terminal.escaped("a\u{1B}[2J\u{202E}") == "a<U+001B>[2J<U+202E>")
    #expect(ChangeMarks.markdown.code("a`b") == "a\\`b")
  }
}
