import DemarcheModel
import Testing
import XMLTree

@testable import DemarcheFormats

@Suite("The parts of a page")
struct PagePrinterTests {
  private func article(_ body: [Block], preface: [Block] = []) throws -> XML.Element {
    var document = PressDocuments.question
    document.preface = preface
    document.body = body
    return try page(HTML.write(document, style: .none, asFragment: true))
  }

  @Test("have one h1, the title, below the type")
  func title() throws {
    let root = try page(HTML.write(Declaration.french, style: .none))
    let header = try #require(root.descendants.first { $0.name == "header" })
    #expect(header.elements.map(\.name) == ["p", "h1", "p"])
    #expect(header.elements.map { $0[attribute: "class"] } == ["type", nil, "date"])
    #expect(header.elements[1].text == "Attaques informatiques d’APT31 contre des parlementaires")
  }

  @Test(
    "have headings that leave no level out",
    arguments: [
      ([1, 2, 4, 3, 6], ["h1", "h2", "h3", "h3", "h4"]), ([2, 2], ["h1", "h2"]),
      ([1, 1, 9], ["h1", "h2", "h3"]), ([1, 2, 3, 4, 5, 6, 7], ["h1", "h2", "h3", "h4", "h5", "h6", "h6"]),
    ])
  func headings(levels: [Int], names: [String]) throws {
    let root = try article(levels.map { .heading(level: $0, [.text("x")]) })
    #expect(root.elements.map(\.name) == names)
  }

  @Test("mark signatories by their records, a second time with a dot")
  func signatories() throws {
    let entry = Signer.all[6].entry("fr")
    let root = try article([.signatures(SignatureBlock(heading: [.text("x")], entries: [entry, entry]))])
    let items = root.descendants.filter { $0.name == "li" }
    #expect(items.map { $0[attribute: "id"] } == ["signatory-andre-vallini", "signatory-andre-vallini.2"])
    #expect(items[0].elements.map { $0[attribute: "class"] } == ["name", "title"])
    #expect(items[0].text == "André Vallini, ancien sénateur de l’Isère")
  }

  @Test("tie a footnote's mark and its text together")
  func footnotes() throws {
    let root = try page(HTML.write(Declaration.french, style: .none))
    let mark = try #require(root.descendants.first { $0[attribute: "id"] == "mark-1" })
    #expect(mark[attribute: "href"] == "#note-1" && mark.text == "1")
    let note = try #require(root.descendants.first { $0[attribute: "id"] == "note-1" })
    #expect(note.elements.first?[attribute: "href"] == "#mark-1")
    #expect(
      note.elements(named: "div").map { Words.onOneLine($0.text) }.first?.hasPrefix("Département") == true)
  }

  @Test("hold no link inside a link, and none that is not of the web or of mail")
  func links() throws {
    let inner = Inline.link(destination: "https://example.org/b", [.text("b")])
    let root = try article([
      .paragraph([.link(destination: "https://example.org/a", [inner, .note(Note(number: 1, content: []))])]),
      .paragraph([.link(destination: "javascript:alert(1)", [.text("c")])]),
      .paragraph([.workLink(WorkLink(work: Things.questionWork, file: nil), [.text("d")])]),
      .paragraph([.workLink(WorkLink(work: Things.questionWork, file: "question.fr"), [.text("e")])]),
    ])
    let links = root.descendants.filter { $0.name == "a" }.compactMap { $0[attribute: "href"] }
    #expect(links == ["https://example.org/a", "question.fr.html", "#mark-1"])
  }

  @Test("mark days, numbers and words of another language")
  func meaning() throws {
    let root = try article([
      .paragraph([
        .date(Things.day("2024-05-06"), [.text("a")]), .quantity(Things.targets, normalized: 7, [.text("b")]),
        .foreign(Things.language("en"), [.text("c")]),
      ])
    ])
    let marked = try #require(root.elements.first).elements
    #expect(marked.map { $0.attributes.map(\.value) } == [["2024-05-06"], ["7"], ["en"]])
  }

  @Test("fill rows up to the same number of cells")
  func tables() throws {
    let rows = [
      Table.Row(isHeader: true, cells: [[.text("a")], [.text("b")]]),
      Table.Row(isHeader: false, cells: [[.text("c")]]),
    ]
    let root = try article([.table(Table(rows: rows))])
    let cells = root.descendants.filter { $0.name == "tr" }.map { $0.elements.map(\.name) }
    #expect(cells == [["th", "th"], ["td", "td"]])
  }

  @Test("keep the numbers of lists and recitals")
  func numbers() throws {
    let item = Block.paragraph([.text("a")])
    let root = try article([
      .list(List(start: 4, items: [[item], [], [item]])),
      .recitals([Recital(number: 2, content: [item]), Recital(number: 3, content: [item])]),
    ])
    let list = try #require(root.descendants.first { $0.name == "ol" })
    #expect(list[attribute: "start"] == "4")
    let values = root.descendants.filter { $0.name == "li" }.map { $0[attribute: "value"] }
    #expect(values == [nil, "6", "2", nil])
  }

  @Test("announce who speaks, and a draft")
  func speakerAndDraft() throws {
    var document = PressDocuments.question
    document.metadata.isDraft = true
    let root = try page(HTML.write(document, style: .none, asFragment: true))
    let marked = root.descendants.filter { ["draft", "speaker"].contains($0[attribute: "class"]) }
    #expect(marked.map(\.text) == ["PROJET", "M. Olivier Cadic"])
  }
}
