import DemarcheModel
import Testing

/// The mark of an awaited signature stands in the words, and can be told apart from them.
@Suite struct InlinePendingTests {
  private let mark = Inline.pendingMark([.text(" [awaited]")])

  @Test("The words hold the mark, and the words without it do not")
  func words() {
    let line: [Inline] = [
      .strong([.text("Anne"), mark]), .text(", deputy"),
      .quotation(opening: "«", closing: "»", [mark, .text("x")]),
    ]
    #expect(line.plainText == "Anne [awaited], deputy« [awaited]x»")
    #expect(line.textWithoutPendingMarks == "Anne, deputy«x»")
    #expect(line.pendingMark == " [awaited]")
  }

  @Test("A given signature has no mark")
  func given() throws {
    let line: [Inline] = [.emphasis([.text("Anne")]), .lineBreak, .note(Note(number: 1, content: []))]
    #expect(line.pendingMark == nil)
    #expect(line.textWithoutPendingMarks == line.plainText)
    #expect(!SignatureBlock.Entry(id: try id("anne"), content: line).isPending)
    #expect(SignatureBlock.Entry(id: try id("anne"), content: line + [mark]).isPending)
  }

  @Test(
    "A draft prints who is still asked; who has declined or withdrawn is printed nowhere",
    arguments: [
      (Signature.Status.signed(on: nil), true, true), (.pending, false, true), (.declined, false, false),
      (.withdrawn, false, false),
    ])
  func printed(status: Signature.Status, inFinal: Bool, inDraft: Bool) throws {
    let signature = Signature(person: located(try id("a")), status: status, range: located(0).range)
    #expect(signature.isPrinted(in: .final) == inFinal)
    #expect(signature.isPrinted(in: .draft) == inDraft)
  }
}
