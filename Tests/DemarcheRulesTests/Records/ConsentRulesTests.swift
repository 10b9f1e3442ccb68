import DemarcheModel
import Testing

@testable import DemarcheRules

/// A final document prints only signatures that were given, and has all that it cannot do without.
@Suite struct ConsentRulesTests {
  /// What is told of the founding list with one signature changed.
  private func check(
    _ index: Int, _ status: Signature.Status, since: String? = nil, required: [String]? = nil,
    documents: [String] = ["2024-05-06"]
  ) throws -> [Diagnostic] {
    var list = try Founding.dossier().signatories
    list.signatures[index].status = status
    list.signatures[index].since = try since.map { Located(try day($0), at: at(70)) }
    if let required { list.required = .some(try required.map { Located(try id($0), at: at(60)) }) }
    return ConsentRules.diagnostics(of: list, in: try documents.enumerated().map(document))
  }

  private func document(_ index: Int, _ iso: String) throws -> ConsentRules.SignedDocument {
    ConsentRules.SignedDocument(id: Located(try id("d\(index)"), at: at(80 + index)), date: try day(iso))
  }

  @Test("Nothing is told when all have signed")
  func allSigned() throws {
    #expect(try check(0, .signed(on: try day("2024-05-06"))) == [])
  }

  static let states: [(Signature.Status, String?, String)] = [
    (.pending, nil, "has not signed yet: pending"),
    (.pending, "2024-05-02", "has not signed yet: pending since 2024-05-02"),
    (.declined, nil, "has declined"),
    (.declined, "2024-05-03", "has declined (2024-05-03)"), (.withdrawn, nil, "has withdrawn"),
    (.withdrawn, "2024-05-10", "has withdrawn (2024-05-10)"),
  ]

  @Test("Whoever must sign and has not is named, with the status and the ways out", arguments: states)
  func missing(status: Signature.Status, since: String?, state: String) throws {
    for index in 0..<7 {
      let name = Founding.people[index].id
      let found = try check(index, status, since: since)
      #expect(found.map(\.summary) == ["`\(name)` must sign, and \(state)"])
      #expect(found.map(\.identifier) == [.unsignedSignature] && found.containsErrors)
      #expect(found[0].range == at(10 + index))
      #expect(found[0].notes.map(\.range) == [at(80)])
      #expect(found[0].solutions.contains { $0.text.contains("`status: draft`") })
      #expect(found[0].solutions.contains { $0.text.contains("`signed:`") } == (status == .pending))
      let named = try check(index, status, since: since, required: [name])
      #expect(named.map(\.notes.count) == [2] && named[0].notes.last?.range == at(60))
    }
  }

  @Test("Drafts wait for everybody", arguments: [Signature.Status.pending, .declined, .withdrawn])
  func drafts(_ status: Signature.Status) throws {
    #expect(try check(3, status, since: "2024-06-01", documents: []) == [])
  }

  @Test("Whoever need not sign is left out without a word", arguments: [Signature.Status.pending, .declined])
  func optional(_ status: Signature.Status) throws {
    #expect(try check(3, status, since: "2024-06-01", required: ["olivier-cadic"]) == [])
  }

  @Test(
    "A withdrawal after the date of a document is told: whoever got it has the name on it",
    arguments: [
      (String?.none, false), ("2024-05-05", false), ("2024-05-06", false), ("2024-05-07", true),
    ])
  func withdrawal(since: String?, isTold: Bool) throws {
    let found = try check(3, .withdrawn, since: since, required: [])
    #expect(found.map(\.identifier) == (isTold ? [.lateWithdrawal] : []))
    #expect(!found.containsErrors)
    #expect(found.allSatisfy { $0.range == at(70) && $0.notes.map(\.range) == [at(80)] })
  }

  @Test(
    "A signature given after the date of any document is refused, at the first such document",
    arguments: [("2024-05-06", [Int]()), ("2024-05-07", [81]), ("2024-05-09", [80])])
  func late(signed: String, noted: [Int]) throws {
    let found = try check(
      2, .signed(on: try day(signed)), documents: ["2024-05-08", "2024-05-06"])
    #expect(found.map(\.identifier) == noted.map { _ in .unsignedSignature })
    #expect(found.flatMap(\.notes).map(\.range) == noted.map { at($0) })
  }

  @Test("Somebody who has signed leads", arguments: [Signature.Status.pending, .declined, .withdrawn])
  func leads(_ status: Signature.Status) throws {
    var list = try Founding.dossier().signatories
    list.order = .leadFirst
    list.required = .some([])
    list.signatures[1].isLead = true
    list.signatures[1].status = status
    let documents = [try document(0, "2024-05-06")]
    let found = ConsentRules.diagnostics(of: list, in: documents)
    #expect(found.map(\.identifier) == [.unsignedSignature] && found[0].range == at(11))
    list.signatures[2].isLead = true
    #expect(ConsentRules.diagnostics(of: list, in: documents) == [])
  }
}
