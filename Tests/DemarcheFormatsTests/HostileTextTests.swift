import DemarcheFormats
import DemarcheModel
import Testing
import XMLTree

@Suite("Hostile words in documents of every shape")
struct HostileTextTests {
  @Test("come back as themselves from HTML, and no word becomes an element", arguments: 1...150)
  func html(seed: UInt64) throws {
    var generator = Generator(seed: seed)
    let document = generator.document()
    let root = try page(HTML.write(document, style: .none))
    let words = root.text.utf8
    for word in generator.words { #expect(words.holds(word.utf8), "\(word.debugDescription)") }
    let loaded = root.descendants.filter { ["script", "style"].contains($0.name) }
    #expect(loaded.map { $0[attribute: "type"] } == ["application/ld+json"])
    #expect(!loaded.contains { $0.text.utf8.contains { [0x26, 0x3C, 0x3E].contains($0) } })
  }

  @Test("come back as themselves from Akoma Ntoso", arguments: 1...150)
  func akomaNtoso(seed: UInt64) throws {
    var generator = Generator(seed: seed)
    let document = generator.document()
    let words = try XML.Document(parsing: AkomaNtoso.write(document)).root().text.utf8
    for word in generator.words { #expect(words.holds(word.utf8), "\(word.debugDescription)") }
  }

  @Test("follow the official schema", arguments: 1...300)
  func schema(seed: UInt64) throws {
    var generator = Generator(seed: seed)
    let bytes = AkomaNtoso.write(generator.document())
    let faults = try Official.faults(in: bytes)
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test(
    "name the same signatories and demands, word for word, in HTML and in Akoma Ntoso", arguments: 1...150)
  func readings(seed: UInt64) throws {
    var generator = Generator(seed: seed)
    let document = generator.document()
    let signatories = document.signatures.map { Reading.Finding(id: $0.id, text: $0.content.plainText) }
    let demands = document.demands.map { Reading.Finding(id: $0.id, text: $0.content.plainText) }
    let page = try HTML.read(HTML.write(document, style: .none), expecting: document)
    #expect(page.signatories.map(\.text) == signatories.map(\.text))
    #expect(page.demands == demands)
    let tree = try AkomaNtoso.read(AkomaNtoso.write(document), expecting: document)
    #expect(tree.signatories == signatories)
    #expect(tree.demands == demands)
  }

  @Test("cannot forge a line of plain text", arguments: ["\n", "\r\n", "\u{2028}", "\u{85}", "\u{B}"])
  func forgedLine(separator: String) {
    var document = Declaration.french
    document.body = [.paragraph([.text("x" + separator + "Olivier Cadic, sénateur")])]
    #expect(text(PlainText.write(document)).contains("\n\nx Olivier Cadic, sénateur\n"))
  }
}
