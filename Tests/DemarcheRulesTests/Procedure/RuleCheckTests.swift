import DemarcheModel
import Testing

@testable import DemarcheRules

/// One condition, documents that keep it, documents that break it, and what the first breach says.
struct CheckCase: Sendable, CustomTestStringConvertible {
  /// The shape in words.
  var testDescription: String
  /// The condition.
  var check: @Sendable () throws -> RuleCheck
  /// Documents that keep it.
  var kept: @Sendable () throws -> [ProcedureFacts]
  /// A document that breaks it.
  var broken: @Sendable () throws -> ProcedureFacts
  /// What is said.
  var summary: String
  /// The way out.
  var remedy: String

  init(
    testDescription: String, check: @autoclosure @escaping @Sendable () throws -> RuleCheck,
    kept: @escaping @Sendable () throws -> [ProcedureFacts],
    broken: @escaping @Sendable () throws -> ProcedureFacts, summary: String, remedy: String
  ) {
    self.testDescription = testDescription
    self.check = check
    self.kept = kept
    self.broken = broken
    self.summary = summary
    self.remedy = remedy
  }
}

/// Every shape of condition, at its limits.
@Suite struct RuleCheckTests {
  @Test(
    "Every shape is kept at its limit and broken beyond it", arguments: CheckCase.people + CheckCase.texts)
  func shape(_ example: CheckCase) throws {
    let book = try book(try rule(try example.check()))
    for facts in try example.kept() { #expect(book.diagnostics(for: facts).map(\.summary) == []) }
    let found = try #require(book.diagnostics(for: try example.broken()).first)
    #expect(found.summary == example.summary)
    #expect(found.solutions.map(\.text) == [example.remedy])
  }

  @Test("Who is no member may not sign beside enough who are, in whosever name it is")
  func outsiders() throws {
    let mixed =
      try members(3) + [
        ProcedureFacts.Author(id: try id("guest"), name: "A Guest", isMember: false, range: at(40)),
        ProcedureFacts.Author(id: try id("other"), name: "Another", isMember: false, range: at(41)),
      ]
    let enough = RuleCheck.authors(Bound(atLeast: .number(2)), membersOnly: true)
    for check in [enough, .anyOf([enough, .onBehalfOf(.group)]), .anyOf([.onBehalfOf(.group), enough])] {
      let found = try book(try rule(check)).diagnostics(
        for: try facts(authors: mixed) { $0.bodies = [.group] })
      #expect(found.map(\.summary) == ["A Guest is no member of `ep` on 2025-03-01"])
      #expect(found.map(\.range) == [at(40)])
      #expect(found.map { $0.notes.first?.text } == ["Nor is Another"])
    }
  }

  @Test("What a document has in all languages is told of its source version only")
  func onceForAllLanguages() throws {
    let tags = [try language("en"), try language("fr")]
    let authors = try book(try rule(.authors(.exactly(1), membersOnly: false)))
    let words = try book(try rule(.length(.text, .words, .exactly(1))))
    for tag in ["en", "fr"] {
      let facts = try facts(text: "one two", language: tag) { $0.languages = tags }
      #expect(authors.diagnostics(for: facts).count == (tag == "en" ? 1 : 0))
      #expect(words.diagnostics(for: facts).count == 1)
    }
  }

  @Test("An addressee that the rule does not know is told at its place")
  func addressee() throws {
    let allowed = [try id("eu-council"), try id("eu-commission")]
    let book = try book(try rule(.addressee(among: allowed)))
    #expect(book.diagnostics(for: try facts(addressees: ["eu-council"])).isEmpty)
    let found = book.diagnostics(for: try facts(addressees: ["eu-council", "fr-government"]))
    #expect(found.map(\.range) == [at(21)])
    #expect(found.map { $0.solutions.map(\.text) } == [["Address one of: eu-council, eu-commission"]])
  }

  @Test("Deadlines for the answer and advice are facts that nothing breaks")
  func unchecked() throws {
    for check in [RuleCheck.answerDue(.months(2)), .advice("Be brief", because: "A person judges")] {
      #expect(!check.isChecked)
      #expect(try book(try rule(check)).diagnostics(for: try facts()).isEmpty)
    }
  }
}
