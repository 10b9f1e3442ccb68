import DemarcheModel
import Testing

@testable import DemarcheRules

/// A document has the parts without which it is not of its kind.
struct PartsTests {
  @Test("A part that is missing is told, and only if the kind must have it", arguments: Kind.Part.allCases)
  func missing(_ part: Kind.Part) throws {
    var document = try full()
    #expect(try parts(of: document, [part]).isEmpty)
    remove(part, from: &document)
    let found = try parts(of: document, [part])
    #expect(found.map(\.identifier) == [.missingPart])
    #expect(found.first?.range == TreeInspectionTests.source)
    #expect(found.first?.summary.contains("joint-declaration") == true)
    #expect(found.first?.solutions.isEmpty == false)
    #expect(try parts(of: document, []).isEmpty)
    let others = Kind.Part.allCases.filter { $0 != part }
    #expect(try parts(of: document, others).isEmpty)
  }

  @Test("An empty document lacks every part, in the order of the kind")
  func empty() throws {
    var document = try full()
    (document.preface, document.preamble, document.body, document.conclusions) = ([], [], [], [])
    let found = try parts(of: document, Kind.Part.allCases)
    #expect(found.map(\.identifier) == Array(repeating: .missingPart, count: Kind.Part.allCases.count))
    #expect(Set(found.map(\.summary)).count == Kind.Part.allCases.count)
  }

  @Test("Neither a heading nor what the records give is text of the document’s own")
  func ownText() throws {
    let tree = try SampleTree()
    var document = try tree.document()
    document.conclusions = []
    let contact = Block.container(name: "contact", [.paragraph([.text("Olivier Cadic")])])
    document.body = [
      .heading(level: 2, [.text("Titre")]), .demands(DemandBlock(lead: [.text("Nous :")], items: tree.items)),
      .signatures(SignatureBlock(heading: [], entries: tree.entries)), contact,
    ]
    #expect(try parts(of: document, [.body]).map(\.identifier) == [.missingPart])
    document.body.append(.list(List(start: nil, items: [[.paragraph([.text("un")])]])))
    #expect(try parts(of: document, [.body]).isEmpty)
  }

  @Test("A block of no entries is no part")
  func emptyBlocks() throws {
    var document = try SampleTree().document()
    document.body = [.paragraph([.text("x")]), .demands(DemandBlock(lead: [.text("Nous :")], items: []))]
    document.conclusions = [.signatures(SignatureBlock(heading: [.text("Les signataires")], entries: []))]
    #expect(try parts(of: document, [.demands, .signatures]).count == 2)
  }

  /// A document with every part.
  private func full() throws -> Document {
    var document = try SampleTree().document()
    let asks = Reference(.person, label: "c", key: "c", name: "c")
    document.preamble = [.recitals([Recital(number: 1, content: [.paragraph([.text("Considérant")])])])]
    document.conclusions += [
      .questions([Question(author: asks, role: asks, addressee: asks, from: [], content: [])]),
      .container(name: "contact", []),
    ]
    return document
  }

  /// The missing parts of a document among those mandatory.
  private func parts(of document: Document, _ mandatory: [Kind.Part]) throws -> [Diagnostic] {
    TreeInspection.diagnostics(
      of: document, promise: try Founding.promise(optional: PlacementTests.all),
      kind: try Founding.kind(mandatory),
      source: TreeInspectionTests.source)
  }

  private func remove(_ part: Kind.Part, from document: inout Document) {
    switch part {
    case .preface: document.preface = []
    case .recitals: document.preamble = []
    case .body: document.body.removeFirst()
    case .demands: document.body.removeLast()
    case .signatures: document.conclusions.removeFirst()
    case .questions: document.conclusions.remove(at: 1)
    case .contact: document.conclusions.removeLast()
    }
  }
}
