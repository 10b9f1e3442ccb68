import DemarcheModel
import Testing

@testable import DemarcheFormats

@Suite("Words")
struct WordsTests {
  @Test(
    "stand on one line, with no-break spaces as they are",
    arguments: [
      ("a\r\nb", "a b"), ("  a \t b\n", "a b"), ("a\u{A0}\u{202F}b", "a\u{A0}\u{202F}b"), ("\u{2029}", ""),
    ])
  func oneLine(text: String, expected: String) {
    #expect(Words.onOneLine(text) == expected)
  }

  @Test("are missing from marks around nothing")
  func blank() {
    #expect([Inline.strong([.text("")])].isBlank)
    #expect(![Inline.quotation(opening: "«", closing: "»", [])].isBlank)
    #expect(![Inline.note(Note(number: 1, content: []))].isBlank)
  }
}
