import DemarcheModel
import Testing

/// Whatever stands inside something else is visited, in the order of the document.
struct DocumentTests {
  @Test("Blocks are visited in order, those inside others too")
  func visits() throws {
    var names: [String] = []
    try sample().parts.forEach { $0.visitBlocks { names.append(name(of: $0)) } }
    #expect(
      names == [
        "preface", "recitals", "recital 1", "recital 2", "h", "list", "one", "quotation", "two", "demands a",
        "container", "demands b", "questions", "asked", "demands c", "table", "signatures x", "signatures y",
      ])
  }

  @Test("Demands and signatories are found wherever they stand, in order, and however often")
  func promises() throws {
    #expect(try sample().demands.map(\.id.rawValue) == ["a", "b", "c"])
    #expect(try sample().signatures.map(\.id.rawValue) == ["x", "y"])
    var doubled = try sample()
    doubled.body.append(.container(name: "again", doubled.body))
    #expect(doubled.demands.map(\.id.rawValue) == ["a", "b", "c", "a", "b", "c"])
  }

  @Test("The four parts keep their order")
  func parts() throws {
    #expect(try sample().parts.map(\.count) == [1, 1, 5, 2])
  }

  /// A document with a thing inside each thing that can hold others.
  private func sample() throws -> Document {
    Document(
      metadata: try metadata(), preface: [text("preface")],
      preamble: [
        .recitals([
          Recital(number: 1, content: [text("recital 1")]), Recital(number: 2, content: [text("recital 2")]),
        ])
      ],
      body: [
        .heading(level: 2, [.text("h")]),
        .list(List(start: nil, items: [[text("one"), .quotation([text("two"), try demands("a")])]])),
        .container(name: "container", [try demands("b")]),
        .questions([
          Question(
            author: cadic, role: cadic, addressee: cadic, from: [],
            content: [text("asked"), try demands("c")])
        ]),
        .table(Table(rows: [.init(isHeader: true, cells: [[.text("cell")]])])),
      ],
      conclusions: [try signatures("x"), try signatures("y")])
  }

  private func text(_ words: String) -> Block { .paragraph([.text(words)]) }

  private func demands(_ name: String) throws -> Block {
    .demands(
      DemandBlock(
        lead: [], items: [.init(id: try id(name), reference: cadic, number: 1, content: [.text(name)])]))
  }

  private func signatures(_ name: String) throws -> Block {
    .signatures(SignatureBlock(heading: [], entries: [.init(id: try id(name), content: [.text(name)])]))
  }

  private func name(of block: Block) -> String {
    switch block {
    case .paragraph(let content), .heading(_, let content): content.plainText
    case .list: "list"
    case .quotation: "quotation"
    case .table: "table"
    case .recitals: "recitals"
    case .demands(let block): "demands " + block.items.map(\.id.rawValue).joined()
    case .questions: "questions"
    case .signatures(let block): "signatures " + block.entries.map(\.id.rawValue).joined()
    case .container(let name, _): name
    }
  }

  private func metadata() throws -> Metadata {
    Metadata(
      expression: FRBR.Expression(
        work: try declaration(), language: try language("fr"), version: try day("2024-05-06")),
      original: nil, workTitle: "T", title: "T", authors: [], editor: .init(cadic, as: cadic),
      publication: nil,
      keywords: [], steps: [], originalLabel: "", alternates: [], isDraft: false,
      labels: .init(otherLanguages: "", notes: "", draft: ""))
  }
}
