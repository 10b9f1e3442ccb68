import DemarcheModel
import Testing

@testable import DemarcheRules

/// Which rules bind a document, and what a breach says.
@Suite struct RuleBookTests {
  private static let words = RuleCheck.length(.text, .words, Bound(atMost: .number(3)))

  @Test("A rule binds its institution, its kinds, and the days between its first and its last")
  func binding() throws {
    let facts = try facts(text: "one two three four")
    let binding: [(Rule, Bool)] = [
      (try rule(RuleBookTests.words), true),
      (try rule(RuleBookTests.words, institution: nil), true),
      (try rule(RuleBookTests.words, institution: "coe-pace"), false),
      (try rule(RuleBookTests.words, kinds: ["written-question"]), true),
      (try rule(RuleBookTests.words, kinds: ["oral-question"]), false),
      (try rule(RuleBookTests.words, from: "2025-03-01", to: "2025-03-01"), true),
      (try rule(RuleBookTests.words, from: "2025-03-02"), false),
      (try rule(RuleBookTests.words, to: "2025-02-28"), false),
    ]
    for (rule, binds) in binding {
      #expect(try book(rule).diagnostics(for: facts).isEmpty != binds)
    }
  }

  @Test("A breach says count, limit, what was counted, how, and the source, as grave as the rule")
  func breach() throws {
    let rule = try rule(RuleBookTests.words, severity: .warning)
    let found = try #require(try book(rule).diagnostics(for: try facts(text: "one two – three four")).first)
    #expect(found.identifier == .brokenRule)
    #expect(found.severity == .warning)
    #expect(found.summary == "The text of the en version has 4 words, and the rule allows at most 3")
    #expect(
      found.explanation
        == "Counted: the text without title, authors, signatures and footnotes. A word is a run without spaces that holds a letter or a digit. Source: Rules of Procedure (2025-01), confidence high."
    )
    #expect(found.range == at(11))
    #expect(found.notes == [.init("Rule `a-rule` of `ep`", at: at(5))])
    #expect(found.solutions.map(\.text) == ["Shorten the text, or split it into two documents"])
  }

  @Test("The size of a house is that of the document's date")
  func sizes() throws {
    var book = RuleBook()
    let house = try id("ep")
    book.add(
      [try rule(.authors(Bound(atLeast: .share(numerator: 1, denominator: 20)), membersOnly: true))],
      sizes: [
        .init(institution: house, members: 705, from: try day("2020-02-01"), to: try day("2024-07-15")),
        .init(institution: house, members: 720, from: try day("2024-07-16"), to: nil),
      ], nonAttached: [], of: house)
    #expect(book.size(of: house, on: try day("2024-07-15")) == 705)
    #expect(book.size(of: house, on: try day("2024-07-16")) == 720)
    #expect(book.size(of: house, on: try day("2019-01-01")) == nil)
    let early = book.diagnostics(for: try facts(authors: try members(35), date: "2024-07-15"))
    #expect(
      early.map(\.summary) == [
        "`written-question` has 35 authors, and the rule asks for at least 36 (1/20 of 705 members)"
      ])
    #expect(book.diagnostics(for: try facts(authors: try members(36), date: "2024-07-16")).isEmpty)
    let unknown = book.diagnostics(for: try facts(authors: try members(36), date: "2019-01-01"))
    #expect(unknown.map { $0.summary.hasPrefix("The rule asks for at least 1/20 of the members") } == [true])
  }

  @Test("Members of no group are no group")
  func nonAttached() throws {
    let book = try book(try rule(RuleBookTests.words))
    #expect(book.isGroup("PPE", of: try id("ep")))
    #expect(!book.isGroup("NI", of: try id("ep")))
    #expect(book.isGroup("NI", of: try id("coe-pace")))
    #expect(book.isGroup("NI", of: nil))
  }
}
