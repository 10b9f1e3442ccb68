import DemarcheFormats
import DemarcheModel
import Testing
import XMLTree

@Suite("Reading Akoma Ntoso")
struct TreeReaderTests {
  private func read(_ lines: [Substring]) throws -> Reading {
    try AkomaNtoso.read(Array(lines.joined(separator: "\n").utf8), expecting: Declaration.french)
  }

  private var lines: [Substring] { text(AkomaNtoso.write(Declaration.french)).split(separator: "\n") }

  @Test("finds every signatory and every demand with its name", arguments: Founding.all)
  func everything(founding: Founding) throws {
    let document = founding.document
    let reading = try AkomaNtoso.read(AkomaNtoso.write(document), expecting: document)
    #expect(reading.signatories.map(\.id) == document.signatures.map(\.id))
    #expect(reading.signatories.map(\.text) == document.signatures.map(\.content.plainText))
    #expect(reading.demands.map(\.id) == document.demands.map(\.id))
    #expect(reading.demands.map(\.text) == document.demands.map(\.content.plainText))
  }

  @Test("misses who was taken out and shows who stands twice")
  func signatories() throws {
    let line = try #require(lines.firstIndex { $0.contains(">Bernard Jomier</person>") })
    var changed = lines
    changed[line] += lines[line]
    #expect(try read(changed).signatories.filter { $0.id?.rawValue == "bernard-jomier" }.count == 2)
    changed[line] = ""
    #expect(
      try read(changed).signatories.map(\.id?.rawValue) == [
        "olivier-cadic", "isabelle-florennes", "andre-gattolin", "anne-genetet", "constance-le-grip",
        "andre-vallini",
      ])
  }

  @Test("gives no name to a signatory whom the document does not know, nor to a demand without a concept")
  func unknown() throws {
    var changed = lines
    let person = try #require(lines.firstIndex { $0.contains("TLCPerson eId=\"bernardJomier\"") })
    changed[person] = "<TLCPerson eId=\"bernardJomier\" href=\"/akn/ontology/person/fr.eve\" showAs=\"Eve\"/>"
    let item = try #require(lines.firstIndex { $0.contains("<item eId=\"list_1__item_2\"") })
    changed[item] = "<item eId=\"list_1__item_2\">"
    let reading = try read(changed)
    #expect(reading.signatories[4].id == nil && reading.signatories[4].text.hasPrefix("Bernard Jomier, "))
    #expect(reading.demands[1].id == nil && reading.demands.count == 5)
  }

  @Test("shows altered words")
  func altered() throws {
    let changed = text(AkomaNtoso.write(Declaration.french))
      .split(separator: "ancien sénateur de l’Isère</role>").joined(separator: "sénateur de l’Isère</role>")
    let reading = try AkomaNtoso.read(Array(changed.utf8), expecting: Declaration.french)
    #expect(reading.signatories.last?.text == "André Vallini, sénateur de l’Isère")
  }
}
