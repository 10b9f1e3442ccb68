import DemarcheModel
import Testing

@testable import DemarcheRules

/// One condition, documents that keep it, documents that break it, and what the first breach says.
struct CheckCase: Sendable, CustomTestStringConvertible {
  /// The shape in words.
  var testDescription: String
  /// The condition.
  var check: RuleCheck
  /// Documents that keep it.
  var kept: @Sendable () throws -> [ProcedureFacts]
  /// A document that breaks it.
  var broken: @Sendable () throws -> ProcedureFacts
  /// What is said.
  var summary: String
  /// The way out.
  var remedy: String
}

/// Every shape of condition, at its limits.
@Suite struct RuleCheckTests {
  static let cases: [CheckCase] = [
    CheckCase(
      testDescription: "authors", check: .authors(.exactly(1), membersOnly: true),
      kept: { [try facts(authors: try members(1)), try facts(authors: try members(1) + members(1))] },
      broken: { try facts(authors: try members(2)) },
      summary: "`written-question` has 2 authors, and the rule asks for exactly 1",
      remedy: "Keep 1, and take the others away"),
    CheckCase(
      testDescription: "authors who are no members",
      check: .authors(Bound(atLeast: .number(2)), membersOnly: true),
      kept: { [try facts(authors: try members(2))] },
      broken: { try facts(authors: try members(2, current: false)) },
      summary: "`written-question` has 0 authors, and the rule asks for 2 at least",
      remedy: "Add 2 signatures of members"),
    CheckCase(
      testDescription: "distinct groups", check: .distinct(.group, Bound(atLeast: .number(2))),
      kept: { [try facts(authors: try members(4))] }, broken: { try facts(authors: try members(3)) },
      summary: "The authors come from 1 political group, and the rule asks for 2 at least",
      remedy: "Add 1 authors of other political groups"),
    CheckCase(
      testDescription: "distinct delegations", check: .distinct(.delegation, Bound(atLeast: .number(4))),
      kept: { [try facts(authors: try members(4))] }, broken: { try facts(authors: try members(2)) },
      summary: "The authors come from 2 delegations, and the rule asks for 4 at least",
      remedy: "Add 2 authors of other delegations"),
    CheckCase(
      testDescription: "on behalf of a group", check: .onBehalfOf(.group),
      kept: { [try facts(bodies: [.group])] }, broken: { try facts(bodies: [.committee]) },
      summary: "The document does not speak for a political group",
      remedy: "Let a political group table it"),
    CheckCase(
      testDescription: "characters of the title",
      check: .length(.title, .characters, Bound(atMost: .number(5))),
      kept: { [try facts(title: "élève")] }, broken: { try facts(title: "élèves") },
      summary: "The title in `en` has 6 characters, and the rule allows 5 at most",
      remedy: "Shorten the title, or split it"),
    CheckCase(
      testDescription: "sentences", check: .length(.text, .sentences, .exactly(1)),
      kept: { [try facts(text: "That this House notes A; and B.")] },
      broken: { try facts(text: "That this House notes it. And more.") },
      summary: "The text in `en` has 2 sentences, and the rule allows exactly 1",
      remedy: "Shorten the text, or split it"),
    CheckCase(
      testDescription: "questions", check: .questions(Bound(atMost: .number(3))),
      kept: { [try facts(questions: 3)] }, broken: { try facts(questions: 4) },
      summary: "The document asks 4 questions, and the rule allows 3 at most",
      remedy: "Ask fewer questions, or ask them in another document"),
    CheckCase(
      testDescription: "addressees", check: .addressees(.exactly(1)),
      kept: { [try facts(addressees: ["eu-council"])] },
      broken: { try facts(addressees: ["eu-council", "eu-commission"]) },
      summary: "The document has 2 addressees, and the rule asks for exactly 1",
      remedy: "Name the addressee of the document, and one only where one is asked for"),
    CheckCase(
      testDescription: "beginning", check: .begins(.text, with: "That this House", in: CheckCase.english),
      kept: {
        [try facts(text: "That this House notes."), try facts(text: "Cette assemblée", language: "fr")]
      },
      broken: { try facts(text: "This House notes.") },
      summary: "The text does not begin with “That this House”", remedy: "Begin it with these words"),
    CheckCase(
      testDescription: "parts", check: .parts([.body, .questions]),
      kept: { [try facts(parts: [.body, .questions, .preface])] }, broken: { try facts(parts: [.body]) },
      summary: "The document lacks what the rule asks for: questions", remedy: "Add it to the text"),
    CheckCase(
      testDescription: "abolished", check: .abolished, kept: { [] }, broken: { try facts() },
      summary: "The institution no longer knows documents of the kind `written-question` on 2025-03-01",
      remedy: "Choose another kind, or check the document's date"),
    CheckCase(
      testDescription: "speaking time", check: .speakingTime(seconds: 2, wordsPerMinute: 60),
      kept: { [try facts(text: "one two")] }, broken: { try facts(text: "one two three") },
      summary: "Spoken, the text takes about 3 seconds, and 2 are allowed",
      remedy: "Shorten the text by about 1 words"),
    CheckCase(
      testDescription: "any of",
      check: .anyOf([.authors(Bound(atLeast: .number(2)), membersOnly: true), .onBehalfOf(.group)]),
      kept: { [try facts(authors: try members(2)), try facts(bodies: [.group])] },
      broken: { try facts(authors: try members(1)) },
      summary: "`written-question` has 1 author, and the rule asks for 2 at least",
      remedy: "Add 1 signatures of members; or: Let a political group table it"),
  ]

  @Test("Every shape is kept at its limit and broken beyond it", arguments: cases)
  func shape(_ example: CheckCase) throws {
    let book = try book(try rule(example.check))
    for facts in try example.kept() { #expect(book.diagnostics(for: facts).map(\.summary) == []) }
    let found = try #require(book.diagnostics(for: try example.broken()).first)
    #expect(found.summary == example.summary)
    #expect(found.solutions.map(\.text) == [example.remedy])
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

  @Test("A deadline for the answer is a fact that nothing breaks")
  func deadline() throws {
    #expect(try book(try rule(.answerDue(.months(2)))).diagnostics(for: try facts()).isEmpty)
  }
}

extension CheckCase {
  /// English, as a constant for the table.
  static let english = LanguageTag("en") ?? LanguageTag.allTags.compactMap { LanguageTag($0) }[0]
}
