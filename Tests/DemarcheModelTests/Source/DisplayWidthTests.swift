import Testing

@testable import DemarcheModel

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "counts columns",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한국", 4), ("ａ", 2), ("🇫🇷", 2), ("😀", 2),
      ("a\u{A0}b", 3), ("soft\u{AD}hyphen", 10), ("zero\u{200B}width", 9), ("—", 1),
    ])
  func columns(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}
