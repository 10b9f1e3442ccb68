import DemarcheFormats
import DemarcheModel
import Testing

@Suite("Reading plain text")
struct TextReaderTests {
  @Test("finds every signatory and every demand in order, whatever the width", arguments: [nil, 20, 40, 72])
  func everything(width: Int?) {
    let document = Declaration.french
    let reading = PlainText.read(PlainText.write(document, width: width), expecting: document)
    #expect(reading.signatories.map(\.id) == document.signatures.map(\.id))
    #expect(reading.signatories.map(\.text) == document.signatures.map(\.content.plainText))
    #expect(reading.demands.map(\.id) == document.demands.map(\.id))
    #expect(reading.demands.map(\.text) == document.demands.map(\.content.plainText))
  }

  @Test("misses a signatory whose line was taken out")
  func missing() {
    let document = Declaration.french
    let whole = text(PlainText.write(document))
    let cut = whole.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("Bernard Jomier") }.joined(separator: "\n")
    let found = PlainText.read(Array(cut.utf8), expecting: document).signatories.compactMap(\.id?.rawValue)
    #expect(found == document.signatures.map(\.id.rawValue).filter { $0 != "bernard-jomier" })
  }

  @Test("finds a signatory twice whose line stands twice")
  func twice() {
    let document = Declaration.french
    let bytes = PlainText.write(document) + Array("\nBernard Jomier, sénateur de Paris\n".utf8)
    let found = PlainText.read(bytes, expecting: document).signatories.map(\.id?.rawValue)
    #expect(found.filter { $0 == "bernard-jomier" }.count == 2)
  }

  @Test(
    "does not take an altered line for a promised one",
    arguments: [
      ("ancien sénateur de l’Isère", "sénateur de l’Isère"), ("5. de saisir", "6. de saisir"),
      ("saisir la justice", "ne pas saisir la justice"),
    ])
  func altered(original: String, change: String) {
    let document = Declaration.french
    let parts = text(PlainText.write(document)).split(separator: original)
    let reading = PlainText.read(Array(parts.joined(separator: change).utf8), expecting: document)
    #expect(reading.signatories.count + reading.demands.count == 11)
  }

  @Test("tells two signatories with the same line apart by their order")
  func homonyms() {
    var document = Declaration.french
    var first = Signer.all[4]
    first.id = "bernard-jomier-2"
    document.conclusions = [
      .signatures(SignatureBlock(heading: [], entries: [Signer.all[4].entry("fr"), first.entry("fr")]))
    ]
    let found = PlainText.read(PlainText.write(document), expecting: document).signatories.map(\.id?.rawValue)
    #expect(found == ["bernard-jomier", "bernard-jomier-2"])
  }

  @Test("reads a file with plain spaces as it reads another", arguments: [nil, 24, 72])
  func plainSpaces(width: Int?) {
    var document = Declaration.french
    document.body.append(.paragraph([.text("« Le 6\u{A0}mai\u{202F}: 14\u{A0}h\u{A0}30 »\u{2009}!")]))
    document.conclusions = [
      .signatures(
        SignatureBlock(
          heading: [.text("Les signataires\u{A0}:")],
          entries: document.signatures.map { entry in
            SignatureBlock.Entry(
              id: entry.id, content: entry.content + [.text(", M.\u{A0}X\u{202F}; 11\u{A0}e")])
          }))
    ]
    let plain = PlainText.write(document, width: width, plainSpaces: true)
    let text = text(plain)
    #expect(!text.unicodeScalars.contains { ["\u{A0}", "\u{202F}", "\u{2009}"].contains($0) })
    #expect(text.contains("M. X ; 11 e") || width == 24)
    let reading = PlainText.read(plain, expecting: document, plainSpaces: true)
    #expect(reading.signatories.map(\.id) == document.signatures.map(\.id))
    #expect(reading.signatories.map(\.text) == document.signatures.map(\.content.plainText))
    #expect(reading.demands.map(\.id) == document.demands.map(\.id))
    let lost = text.replacing("Bernard Jomier", with: "Bernard Jomie")
    let shorter = PlainText.read(Array(lost.utf8), expecting: document, plainSpaces: true)
    #expect(shorter.signatories.count == document.signatures.count - 1)
  }
}
