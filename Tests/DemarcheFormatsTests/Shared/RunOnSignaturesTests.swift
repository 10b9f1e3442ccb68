import DemarcheFormats
import DemarcheModel
import Testing

@Suite("Signatories that run on in a line")
struct RunOnSignaturesTests {
  /// The declaration with its signatories in one line of the preface, after a line that ends in a space.
  private var document: Document {
    var document = Declaration.french
    let entries = Signer.all.map { $0.entry("fr") }
    let heading: [Inline] = [.text("Question "), .lineBreak, .text("de ")]
    document.preface.append(
      .signatures(
        SignatureBlock(heading: heading, entries: entries, closing: [.text(" et d’autres")], isRunOn: true)))
    document.conclusions = []
    return document
  }

  private func reading(_ bytes: [UInt8], _ format: FRBR.Format) throws -> Reading {
    switch format {
    case .text: PlainText.read(bytes, expecting: document)
    case .html: try HTML.read(bytes, expecting: document)
    case .akomaNtoso: try AkomaNtoso.read(bytes, expecting: document)
    }
  }

  private func written(_ format: FRBR.Format) -> [UInt8] {
    switch format {
    case .text: PlainText.write(document)
    case .html: HTML.write(document, style: .none)
    case .akomaNtoso: AkomaNtoso.write(document)
    }
  }

  @Test("are found in order in every format", arguments: FRBR.Format.allCases)
  func found(format: FRBR.Format) throws {
    let reading = try reading(written(format), format)
    #expect(reading.signatories.map(\.id) == document.signatures.map(\.id))
    #expect(reading.signatories.map(\.text) == document.signatures.map(\.content.plainText))
    #expect(document.signatures.count == 7)
  }

  @Test("are not found as promised when one of them is altered", arguments: FRBR.Format.allCases)
  func altered(format: FRBR.Format) throws {
    let whole = String(decoding: written(format), as: UTF8.self)
    let change = whole.split(separator: "Bernard Jomier", omittingEmptySubsequences: false)
      .joined(separator: "Bernard Romier")
    #expect(change != whole)
    let found = try reading(Array(change.utf8), format).signatories.map(\.text)
    #expect(found != document.signatures.map(\.content.plainText))
  }

  @Test("are found whatever the width of plain text", arguments: [20, 40, 72])
  func width(_ width: Int) {
    let found = PlainText.read(PlainText.write(document, width: width), expecting: document)
    #expect(found.signatories.map(\.id) == document.signatures.map(\.id))
  }

  @Test("stand in one paragraph with the words around them, the space at the end of a line kept")
  func text() {
    let text = String(decoding: PlainText.write(document), as: UTF8.self)
    #expect(text.contains("\n\nQuestion \nde Olivier Cadic, "))
    #expect(text.contains(" et d’autres\n\n"))
  }

  @Test("make Akoma Ntoso that is valid by the official schema")
  func valid() throws {
    #expect(try Official.faults(in: AkomaNtoso.write(document)) == [])
  }
}
