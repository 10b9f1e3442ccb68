import DemarcheModel
import Testing

/// The words of running text, whatever they mean.
struct DocumentTextTests {
  /// One piece of each kind around the words « é ».
  static func pieces() throws -> [Inline] {
    let words: [Inline] = [.text("é")]
    let date = try day("2024-05-06")
    let link = WorkLink(work: try declaration(), file: nil)
    return [
      .emphasis(words), .strong(words), .link(destination: "https://x", words), .workLink(link, words),
      .mention(cadic, as: cadic, words), .date(date, words), .quantity(cadic, normalized: 7, words),
      .part(.type, words), .part(.title, words), .part(.date(date), words), .part(.number, words),
      .part(.authority, words), .part(.proponent, words), .part(.status(cadic), words),
      .foreign(try language("en"), words),
    ]
  }

  @Test("A piece with a meaning reads as its words, and never as its address")
  func meanings() throws {
    for piece in try DocumentTextTests.pieces() {
      #expect([piece].plainText == "é")
      #expect(piece.children == [.text("é")])
      #expect([Inline.strong([.emphasis([piece]), .text("!")])].plainText == "é!")
    }
  }

  @Test("Quotations have their marks, breaks are line feeds, footnotes are silent")
  func others() {
    let note = Inline.note(Note(number: 1, content: [.paragraph([.text("silent")])]))
    let content: [Inline] = [
      .text("a"), .lineBreak, .quotation(opening: "« ", closing: " »", [.text("b"), note]), note, .text("c"),
    ]
    #expect(content.plainText == "a\n« b »c")
    #expect([Inline]().plainText.isEmpty)
    #expect(note.children.isEmpty)
    #expect(Inline.lineBreak.children.isEmpty)
  }

  @Test("The words are joined byte for byte, without normalization")
  func bytes() {
    let content: [Inline] = [.text("e"), .emphasis([.text("\u{301}")])]
    #expect(Array(content.plainText.utf8) == [0x65, 0xCC, 0x81])
  }
}
