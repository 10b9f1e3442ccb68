import DemarcheModel
import Testing

@testable import DemarcheRules

/// A file says what its tree says; whatever was lost or added on the way into the bytes is told.
struct FileVerificationTests {
  /// What a faultless reader finds; plain text knows no names.
  static func reading(_ format: FRBR.Format) throws -> Reading {
    let tree = try SampleTree()
    let knowsNames = format != .text
    return Reading(
      format: format,
      signatories: tree.entries.map { .init(id: knowsNames ? $0.id : nil, text: $0.content.plainText) },
      demands: tree.items.map { .init(id: knowsNames ? $0.id : nil, text: $0.content.plainText) })
  }

  @Test("A faultless file is told nothing of", arguments: FRBR.Format.allCases)
  func untouched(_ format: FRBR.Format) throws {
    #expect(try verify(FileVerificationTests.reading(format)).isEmpty)
  }

  @Test("A spoilt signatory is told in every format", arguments: Mutation.allCases, FRBR.Format.allCases)
  func signatories(_ mutation: Mutation, _ format: FRBR.Format) throws {
    for index in 0..<7 {
      var reading = try FileVerificationTests.reading(format)
      reading.signatories = mutation.apply(to: reading.signatories, at: index) {
        .init(id: $0.id, text: $1($0.text))
      }
      expect(
        try verify(reading), mutation, Founding.people[index].id,
        [.missingRequiredSignatory, .duplicateSignatory, .signatoryOrder])
    }
  }

  @Test("A spoilt demand is told in every format", arguments: Mutation.allCases, FRBR.Format.allCases)
  func demands(_ mutation: Mutation, _ format: FRBR.Format) throws {
    for index in 0..<5 {
      var reading = try FileVerificationTests.reading(format)
      reading.demands = mutation.apply(to: reading.demands, at: index) { .init(id: $0.id, text: $1($0.text)) }
      expect(
        try verify(reading), mutation, Founding.demands[index].id,
        [.missingRequiredDemand, .duplicateDemand, .demandOrder])
    }
  }

  @Test(
    "A stranger is told, with and without a name, at every place",
    arguments: [nil, "xi-jinping", "olivier-cadic"])
  func strangers(_ name: String?) throws {
    for index in 0...7 {
      var reading = try FileVerificationTests.reading(.html)
      reading.signatories.insert(.init(id: try name.map(id), text: "Xi Jinping, président"), at: index)
      #expect(try verify(reading).map(\.identifier) == [.signatoryOrder])
    }
  }

  @Test("A name that belongs to another is told, even when the words stay", arguments: 0..<6)
  func exchangedNames(_ index: Int) throws {
    var reading = try FileVerificationTests.reading(.akomaNtoso)
    let name = reading.signatories[index].id
    reading.signatories[index].id = reading.signatories[index + 1].id
    reading.signatories[index + 1].id = name
    let found = try verify(reading)
    #expect(found.map(\.identifier) == [.missingRequiredSignatory, .missingRequiredSignatory])
  }

  @Test("Words that only look alike are told: a Greek question mark is no semicolon")
  func lookAlikes() throws {
    var reading = try FileVerificationTests.reading(.text)
    let text = reading.demands[0].text
    reading.demands[0].text = String(text.map { $0 == ";" ? "\u{37E}" : $0 })
    #expect(reading.demands[0].text == text)
    #expect(try verify(reading).map(\.identifier) == [.missingRequiredDemand])
    reading = try FileVerificationTests.reading(.text)
    reading.demands[4].text = reading.demands[4].text.map { $0 == "é" ? "e\u{301}" : String($0) }.joined()
    #expect(try verify(reading).map(\.identifier) == [.missingRequiredDemand])
  }

  @Test("Namesakes with one title are two, also where the format has no names")
  func namesakes() throws {
    var tree = try SampleTree()
    tree.entries[1].content = tree.entries[0].content
    let document = try tree.document()
    let line = tree.entries[0].content.plainText
    for format in FRBR.Format.allCases {
      var reading = try FileVerificationTests.reading(format)
      reading.signatories[1].text = line
      #expect(verify(reading, document).isEmpty)
      var doubled = reading
      doubled.signatories.insert(doubled.signatories[0], at: 0)
      #expect(verify(doubled, document).first?.identifier == .duplicateSignatory)
      var dropped = reading
      dropped.signatories.removeFirst()
      #expect(verify(dropped, document).first?.identifier == .missingRequiredSignatory)
    }
    var turned = try FileVerificationTests.reading(.html)
    turned.signatories[1].text = line
    turned.signatories.swapAt(0, 1)
    #expect(verify(turned, document).map(\.identifier) == [.signatoryOrder])
  }

  @Test("A file without anything lacks everything, and one of an empty tree holds nothing")
  func empty() throws {
    let nothing = Reading(format: .html, signatories: [], demands: [])
    #expect(try verify(nothing).count == 12)
    var tree = try SampleTree()
    (tree.entries, tree.items) = ([], [])
    #expect(verify(nothing, try tree.document()).isEmpty)
    let found = verify(try FileVerificationTests.reading(.html), try tree.document())
    #expect(found.map(\.identifier) == [.signatoryOrder, .demandOrder])
  }

  /// Compares a reading with the founding tree.
  private func verify(_ reading: Reading) throws -> [Diagnostic] {
    verify(reading, try SampleTree().document())
  }

  private func verify(_ reading: Reading, _ document: Document) -> [Diagnostic] {
    FileVerification.diagnostics(of: reading, against: document, path: "a/declaration.fr.html")
  }

  /// Expects the report of a mutation; altered words are missing ones.
  private func expect(
    _ found: [Diagnostic], _ mutation: Mutation, _ name: String, _ identifiers: [Diagnostic.Identifier]
  ) {
    let expected: Diagnostic.Identifier =
      switch mutation {
      case .dropped, .oneLetterLess, .oneLetterMore, .oneLetterOther: identifiers[0]
      case .doubled, .doubledAtTheEnd: identifiers[1]
      case .swapped: identifiers[2]
      }
    #expect(found.map(\.identifier) == [expected])
    #expect(found.containsErrors)
    #expect(mutation == .swapped || found.first?.summary.contains("`\(name)`") == true)
    #expect(found.first?.summary.contains("a/declaration.fr.html") == true)
  }
}
