import DemarcheModel
import Testing

@testable import DemarcheRules

/// What was not required may be left out; nothing may be doubled, turned round or added.
struct PlacementTests {
  /// The names of all that is promised.
  static let all = Set(Founding.people.map(\.id) + Founding.demands.map(\.id))

  @Test("What is not required may be left out, one or all")
  func leftOut() throws {
    let promise = try Founding.promise(optional: PlacementTests.all)
    var tree = try SampleTree()
    while !tree.entries.isEmpty {
      tree.entries.removeFirst()
      #expect(try broken(tree, promise).isEmpty)
    }
    while !tree.items.isEmpty {
      tree.items.removeLast()
      #expect(try broken(tree, promise).isEmpty)
    }
  }

  @Test("Whoever is required is missed beside those who are not", arguments: 0..<7)
  func missedAlone(_ index: Int) throws {
    let required = Founding.people[index].id
    let promise = try Founding.promise(optional: PlacementTests.all.subtracting([required]))
    var tree = try SampleTree()
    tree.entries = []
    let found = try broken(tree, promise)
    #expect(found.map(\.identifier) == [.missingRequiredSignatory])
    #expect(found.first?.notes.first?.range == at(10 + index))
  }

  @Test("What is not required is not doubled, altered or turned round either", arguments: 0..<4)
  func optionalPromises(_ index: Int) throws {
    let promise = try Founding.promise(optional: PlacementTests.all)
    var doubled = try SampleTree()
    doubled.entries.insert(doubled.entries[index], at: index)
    doubled.items.insert(doubled.items[index], at: index)
    #expect(try broken(doubled, promise).map(\.identifier) == [.duplicateSignatory, .duplicateDemand])
    var altered = try SampleTree()
    altered.entries[index] = altered.entries[index].altered { $0 + "e" }
    altered.items[index] = altered.items[index].altered { "ne " + $0.dropLast() }
    #expect(try broken(altered, promise).map(\.identifier) == [.alteredSignatory, .alteredDemand])
    var turned = try SampleTree()
    turned.entries.swapAt(index, index + 1)
    turned.items.swapAt(index, index + 1)
    #expect(try broken(turned, promise).map(\.identifier) == [.signatoryOrder, .demandOrder])
  }

  @Test("The first and the last may not change places")
  func farSwap() throws {
    var tree = try SampleTree()
    tree.entries.swapAt(0, 6)
    tree.items.reverse()
    #expect(try broken(tree).map(\.identifier) == [.signatoryOrder, .demandOrder])
  }

  @Test("Order holds across several lists")
  func severalLists() throws {
    let tree = try SampleTree()
    var document = try tree.document()
    document.body = [
      .paragraph([.text("Nous.")]),
      .container(name: "x", [.demands(DemandBlock(lead: [], items: [tree.items[1]]))]),
      .demands(DemandBlock(lead: [], items: [tree.items[0]] + tree.items[2...])),
    ]
    let found = TreeInspection.diagnostics(
      of: document, promise: try Founding.promise(), kind: try Founding.kind(),
      source: TreeInspectionTests.source)
    #expect(found.map(\.identifier) == [.demandOrder])
  }

  @Test("A signatory who does not sign, and a demand of nobody, are told once each")
  func strangers() throws {
    var tree = try SampleTree()
    tree.entries += [try stranger(), try stranger()]
    let demand = tree.items[0]
    tree.items.append(
      DemandBlock.Item(id: try id("war"), reference: demand.reference, number: 6, content: demand.content))
    let found = try broken(tree)
    #expect(found.map(\.identifier) == [.unsignedSignature, .duplicateSignatory, .unknownDemand])
    #expect(found.first?.summary.contains("`xi-jinping`") == true)
    #expect(found.last?.summary.contains("`war`") == true)
  }

  @Test("A kind that is not signed prints no signatory, and one without demands no demand")
  func nothingPromised() throws {
    let nothing = Promise(signatories: [], demands: [])
    let found = try broken(SampleTree(), nothing)
    #expect(found.count { $0.identifier == .unsignedSignature } == 7)
    #expect(found.count { $0.identifier == .unknownDemand } == 5)
    #expect(found.count == 12)
    var tree = try SampleTree()
    tree.entries = []
    tree.items = []
    #expect(try broken(tree, nothing).isEmpty)
  }

  @Test("Everybody missing is told one by one, in order")
  func allMissing() throws {
    var tree = try SampleTree()
    tree.entries = []
    tree.items = []
    let found = try broken(tree)
    #expect(found.count == 12)
    #expect(found.prefix(7).allSatisfy { $0.identifier == .missingRequiredSignatory })
    #expect(found.compactMap(\.notes.first?.range) == (10..<17).map(at) + (30..<35).map(at))
  }

  @Test("A demand of no words is a demand that cannot be kept")
  func emptyWords() throws {
    var promise = try Founding.promise()
    promise.demands[2].text = ""
    #expect(try broken(SampleTree(), promise).map(\.identifier) == [.alteredDemand])
  }

  /// The broken promises of a tree, without those about parts.
  private func broken(_ tree: SampleTree, _ promise: Promise? = nil) throws -> [Diagnostic] {
    try TreeInspectionTests.inspect(tree, promise).filter { $0.identifier != .missingPart }
  }

  private func stranger() throws -> SignatureBlock.Entry {
    SignatureBlock.Entry(id: try id("xi-jinping"), content: [.text("Xi Jinping, président")])
  }
}
