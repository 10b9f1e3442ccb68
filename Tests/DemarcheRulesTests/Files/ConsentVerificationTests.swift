import DemarcheModel
import Testing

@testable import DemarcheRules

/// A file does not say of anybody that a signature is given which is not, nor hides that it is a draft.
@Suite struct ConsentVerificationTests {
  private static let mark = " [signature en attente]"

  /// The founding tree, some of whose signatures are awaited.
  private func document(_ pending: Set<Int>, isDraft: Bool = true) throws -> Document {
    var tree = try SampleTree()
    for index in pending { tree.entries[index].content.insert(.pendingMark([.text(Self.mark)]), at: 1) }
    var document = try tree.document()
    document.metadata.isDraft = isDraft
    return document
  }

  /// What a faultless reader finds.
  private func reading(_ document: Document, _ format: FRBR.Format) throws -> Reading {
    var reading = try FileVerificationTests.reading(format)
    for (index, entry) in document.signatures.enumerated() {
      reading.signatories[index].pendingMark = entry.content.pendingMark
    }
    reading.draftMarks = [.init("the notice at its top", document.metadata.isDraft ? .whole : .missing)]
    return reading
  }

  private func verify(_ reading: Reading, _ document: Document) -> [Diagnostic] {
    FileVerification.diagnostics(of: reading, against: document, path: "a/declaration.fr.html")
  }

  @Test("A faultless draft is told nothing of", arguments: FRBR.Format.allCases)
  func untouched(_ format: FRBR.Format) throws {
    let document = try document([1, 4])
    #expect(verify(try reading(document, format), document) == [])
  }

  @Test(
    "An awaited signature whose mark is lost or altered is told", arguments: FRBR.Format.allCases,
    [nil, "", " [signature donnée]", " [signature en attente"])
  func lostMark(_ format: FRBR.Format, _ mark: String?) throws {
    for index in 0..<7 {
      let document = try document([index])
      var spoilt = try reading(document, format)
      spoilt.signatories[index].pendingMark = mark
      let found = verify(spoilt, document)
      #expect(found.map(\.identifier) == [.unsignedSignature] && found.containsErrors)
      #expect(found[0].summary.contains("`\(Founding.people[index].id)` is awaited"))
    }
  }

  @Test("A given signature with a mark is told", arguments: FRBR.Format.allCases)
  func surplusMark(_ format: FRBR.Format) throws {
    for index in 0..<7 {
      let document = try document([], isDraft: false)
      var spoilt = try reading(document, format)
      spoilt.signatories[index].pendingMark = Self.mark
      let found = verify(spoilt, document)
      #expect(found.map(\.identifier) == [.unsignedSignature])
      #expect(found[0].summary.contains("`\(Founding.people[index].id)` is given"))
    }
  }

  @Test(
    "A draft says so everywhere, a final file nowhere",
    arguments: [
      (true, Reading.DraftMark.State.whole, false), (true, .altered, true), (true, .missing, true),
      (false, .whole, true), (false, .altered, true), (false, .missing, false),
    ])
  func draftMarks(isDraft: Bool, state: Reading.DraftMark.State, isTold: Bool) throws {
    let document = try document([], isDraft: isDraft)
    var reading = try reading(document, .html)
    reading.draftMarks.append(.init("the status in its head", state))
    let found = verify(reading, document)
    #expect(found.map(\.identifier) == (isTold ? [.draftMark] : []))
    #expect(found.allSatisfy { $0.summary.contains("the status in its head") && $0.severity == .error })
  }

  @Test("A line of the tree says of a signature what the records say", arguments: [true, false])
  func treeMarks(isPending: Bool) throws {
    var promise = try Founding.promise()
    promise.signatories[2].isPending = isPending
    let source = at(5)
    let kind = try Founding.kind()
    let right = try document(isPending ? [2] : [])
    #expect(TreeInspection.diagnostics(of: right, promise: promise, kind: kind, source: source) == [])
    let wrong = try document(isPending ? [] : [2])
    let found = TreeInspection.diagnostics(of: wrong, promise: promise, kind: kind, source: source)
    #expect(found.map(\.identifier) == [.unsignedSignature])
    #expect(found[0].summary.contains("`andre-gattolin`") && found[0].notes.map(\.range) == [at(12)])
  }
}
