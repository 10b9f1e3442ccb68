import DemarcheFormats
import DemarcheModel
import Testing
import XMLTree

@Suite("Reading a page")
struct PageReaderTests {
  private func read(_ page: String) throws -> Reading {
    try HTML.read(Array(page.utf8), expecting: Declaration.french)
  }

  @Test("finds every signatory and every demand with its name", arguments: Founding.all)
  func everything(founding: Founding) throws {
    let document = founding.document
    let reading = try HTML.read(HTML.write(document, style: .none), expecting: document)
    #expect(reading.signatories.map(\.id) == document.signatures.map(\.id))
    #expect(reading.signatories.map(\.text) == document.signatures.map(\.content.plainText))
    #expect(reading.demands.map(\.id) == document.demands.map(\.id))
    #expect(reading.demands.map(\.text) == document.demands.map(\.content.plainText))
  }

  @Test("misses who was taken out, and shows whoever was put in without a name")
  func changed() throws {
    let lines = text(HTML.write(Declaration.french, style: .none)).split(separator: "\n")
    let line = try #require(lines.firstIndex { $0.contains("signatory-bernard-jomier") })
    var changed = lines
    changed[line] = "<li>Eve Forger, sénatrice</li>"
    let found = try read(changed.joined(separator: "\n")).signatories
    #expect(found.count == 7)
    #expect(found[4] == Reading.Finding(id: nil, text: "Eve Forger, sénatrice"))
    changed[line] = lines[line] + lines[line]
    #expect(try read(changed.joined(separator: "\n")).signatories.count == 8)
    changed[line] = ""
    #expect(try read(changed.joined(separator: "\n")).signatories.count == 6)
  }

  @Test("leaves marks of footnotes out of the words")
  func marks() throws {
    let page = """
      <section class="demands"><ol><li id="demand-a">x<br/>y<sup class="mark">1</sup><sup>e</sup></li></ol></section>
      """
    #expect(try read(page).demands.map(\.text) == ["x\nye"])
  }

  @Test(
    "refuses what is not well formed",
    arguments: [
      "<p>", "", "<!DOCTYPE html>\n<!DOCTYPE html>\n<p></p>", "<!DOCTYPE html PUBLIC \"x\">\n<p></p>",
    ])
  func malformed(page: String) {
    #expect(throws: XML.Fault.self) { try read(page) }
  }
}
