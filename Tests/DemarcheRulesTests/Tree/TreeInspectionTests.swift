import DemarcheModel
import Testing

@testable import DemarcheRules

/// Whatever is done to one signatory or one demand of the tree is told, and told of that one.
struct TreeInspectionTests {
  /// Where the prose begins.
  static let source = SourceFile(path: "declaration.fr.md", text: "Nous").range

  /// Inspects a tree against the founding promise.
  static func inspect(_ tree: SampleTree, _ promise: Promise? = nil) throws -> [Diagnostic] {
    TreeInspection.diagnostics(
      of: try tree.document(), promise: try promise ?? Founding.promise(), kind: try Founding.kind(),
      source: source)
  }

  @Test("The founding declaration keeps every promise")
  func untouched() throws {
    #expect(try TreeInspectionTests.inspect(SampleTree()).isEmpty)
  }

  @Test("A spoilt signatory is told", arguments: Mutation.allCases, 0..<7)
  func signatories(_ mutation: Mutation, _ index: Int) throws {
    var tree = try SampleTree()
    tree.entries = mutation.apply(to: tree.entries, at: index) { $0.altered($1) }
    let found = try TreeInspectionTests.inspect(tree)
    let named = mutation == .swapped ? mutation.late(index) : index
    expect(found, mutation, Founding.people[named].id, isLast: index == 6, signatoryIdentifiers)
  }

  @Test(
    "A signatory with a spoilt title is told",
    arguments: [Mutation.oneLetterLess, .oneLetterMore, .oneLetterOther], 0..<7)
  func titles(_ mutation: Mutation, _ index: Int) throws {
    var tree = try SampleTree()
    tree.entries = mutation.apply(to: tree.entries, at: index) { $0.withTitle($1) }
    expect(
      try TreeInspectionTests.inspect(tree), mutation, Founding.people[index].id, isLast: false,
      signatoryIdentifiers)
  }

  @Test("A spoilt demand is told", arguments: Mutation.allCases, 0..<5)
  func demands(_ mutation: Mutation, _ index: Int) throws {
    var tree = try SampleTree()
    tree.items = mutation.apply(to: tree.items, at: index) { $0.altered($1) }
    let found = try TreeInspectionTests.inspect(tree)
    let named = mutation == .swapped ? mutation.late(index) : index
    expect(found, mutation, Founding.demands[named].id, isLast: index == 4, demandIdentifiers)
  }

  @Test("A current senator is not printed as a former one, nor the reverse, when the title is another")
  func former() throws {
    var tree = try SampleTree()
    tree.entries[6] = tree.entries[6].withTitle { String($0.dropFirst("ancien ".count)) }
    #expect(try TreeInspectionTests.inspect(tree).map(\.identifier) == [.alteredSignatory])
    tree = try SampleTree()
    tree.entries[4] = tree.entries[4].withTitle { "ex-" + $0 }
    #expect(try TreeInspectionTests.inspect(tree).map(\.identifier) == [.alteredSignatory])
  }

  @Test("Two signatories who took each other’s title are told, both")
  func exchangedTitles() throws {
    var tree = try SampleTree()
    tree.entries[0] = tree.entries[0].withTitle { _ in Founding.people[1].title }
    tree.entries[1] = tree.entries[1].withTitle { _ in Founding.people[0].title }
    #expect(
      try TreeInspectionTests.inspect(tree).map(\.identifier) == [.alteredSignatory, .alteredSignatory])
  }

  @Test("Two demands that took each other’s words are told, both")
  func exchangedWords() throws {
    var tree = try SampleTree()
    (tree.items[1].content, tree.items[2].content) = (tree.items[2].content, tree.items[1].content)
    let found = try TreeInspectionTests.inspect(tree)
    #expect(found.map(\.identifier) == [.alteredDemand, .alteredDemand])
    #expect(found.first?.notes.first?.range == at(31))
  }

  @Test("Every report is an error at the prose, with a way out")
  func form() throws {
    var tree = try SampleTree()
    tree.entries.removeFirst(2)
    tree.entries.swapAt(0, 1)
    tree.items.append(tree.items[0])
    tree.items[1] = tree.items[1].altered { _ in "" }
    let found = try TreeInspectionTests.inspect(tree)
    #expect(found.count == 6)
    for diagnostic in found {
      #expect(diagnostic.severity == .error)
      #expect(diagnostic.range == TreeInspectionTests.source)
      #expect(!diagnostic.solutions.isEmpty)
      #expect(!diagnostic.summary.hasSuffix("."))
    }
  }

  /// The identifiers of signatories: missing, doubled, disordered, altered.
  private let signatoryIdentifiers: [Diagnostic.Identifier] = [
    .missingRequiredSignatory, .duplicateSignatory, .signatoryOrder, .alteredSignatory,
  ]

  /// The identifiers of demands: missing, doubled, disordered, altered.
  private let demandIdentifiers: [Diagnostic.Identifier] = [
    .missingRequiredDemand, .duplicateDemand, .demandOrder, .alteredDemand,
  ]

  /// Expects the report of a mutation; the second of two far from the first is also out of order.
  private func expect(
    _ found: [Diagnostic], _ mutation: Mutation, _ name: String, isLast: Bool,
    _ identifiers: [Diagnostic.Identifier]
  ) {
    let expected: [Diagnostic.Identifier] =
      switch mutation {
      case .dropped: [identifiers[0]]
      case .doubled: [identifiers[1]]
      case .doubledAtTheEnd: isLast ? [identifiers[1]] : [identifiers[1], identifiers[2]]
      case .swapped: [identifiers[2]]
      case .oneLetterLess, .oneLetterMore, .oneLetterOther: [identifiers[3]]
      }
    #expect(found.map(\.identifier) == expected)
    #expect(found.allSatisfy { $0.summary.contains("`\(name)`") })
  }
}
