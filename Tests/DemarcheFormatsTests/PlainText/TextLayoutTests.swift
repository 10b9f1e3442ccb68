import Testing

@testable import DemarcheFormats

@Suite("Lines on a page")
struct TextLayoutTests {
  private func page(_ words: String, width: Int?, indent: Int = 0, continuation: Int = 0) -> String {
    let line = TextParagraph.Line(indent: indent, continuation: continuation, pieces: [words])
    return TextLayout(width: width).text(of: [TextParagraph(lines: [line])])
  }

  @Test("break at spaces only, never at a no-break space")
  func breaks() {
    #expect(page("aaaa bbbb cccc", width: 9) == "aaaa bbbb\ncccc\n")
    #expect(page("aaaa bb\u{A0}bb\u{202F}cc", width: 7) == "aaaa\nbb\u{A0}bb\u{202F}cc\n")
  }

  @Test("hang below the words of the line")
  func continuation() {
    #expect(page("1. aaaa bbbb", width: 8, indent: 1, continuation: 4) == " 1. aaaa\n    bbbb\n")
  }

  @Test("count columns, not bytes and not characters")
  func columns() {
    #expect(page("日本 日本", width: 8) == "日本\n日本\n")
    #expect(page("e\u{301}e\u{301} ab", width: 5) == "e\u{301}e\u{301} ab\n")
  }

  @Test("stay whole without a width")
  func whole() {
    let words = String(repeating: "a ", count: 400) + "b"
    #expect(page(words, width: nil) == words + "\n")
  }
}
