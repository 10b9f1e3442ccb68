import DemarcheModel
import Testing

@testable import DemarcheRules

/// Quotas over the documents of a workspace.
@Suite struct QuotaTests {
  private func entry(
    _ date: String, author: String = "a", kind: String = "written-question", at place: Int = 0
  )
    throws -> RuleBook.Entry
  {
    RuleBook.Entry(
      kind: try id(kind), institution: try id("ep"), author: try id(author), date: try day(date),
      range: at(place))
  }

  private func exceeded(_ period: RuleCheck.Period, _ dates: [String]) throws -> [String] {
    let book = try book(try rule(.quota(atMost: 2, period), severity: .warning))
    let entries = try dates.enumerated().map { try entry($0.element, at: $0.offset) }
    return book.quotaDiagnostics(of: entries).compactMap { found in
      dates.indices.first { at($0) == found.range }.map { dates[$0] }
    }
  }

  @Test("A document is one too many within its period, whatever the order of the dossiers")
  func periods() throws {
    #expect(try exceeded(.day, ["2025-03-01", "2025-03-01", "2025-03-02", "2025-03-01"]) == ["2025-03-01"])
    #expect(try exceeded(.month, ["2025-03-31", "2025-03-01", "2025-03-15", "2025-04-01"]) == ["2025-03-31"])
    #expect(
      try exceeded(.year(from: 10), ["2024-10-01", "2025-01-01", "2025-09-30", "2025-10-01"]) == [
        "2025-09-30"
      ])
    #expect(
      try exceeded(.rolling(months: 3), ["2025-01-15", "2025-02-01", "2025-04-14"]) == ["2025-04-14"])
    #expect(try exceeded(.rolling(months: 3), ["2025-01-15", "2025-02-01", "2025-04-15"]) == [])
  }

  @Test("Authors and kinds have quotas of their own")
  func apart() throws {
    let book = try book(try rule(.quota(atMost: 1, .month), kinds: ["written-question"]))
    let entries = [
      try entry("2025-03-01"), try entry("2025-03-02", author: "b"),
      try entry("2025-03-03", kind: "oral-question"), try entry("2025-03-04", kind: "oral-question"),
    ]
    #expect(book.quotaDiagnostics(of: entries).isEmpty)
    let found = book.quotaDiagnostics(of: entries + [try entry("2025-03-05", at: 7)])
    #expect(
      found.map(\.summary) == ["This is number 2 of `a` in this month, and the rule allows 1"])
    #expect(found.map(\.range) == [at(7)])
    #expect(found.map { $0.notes.map(\.text) } == [["One of 2025-03-01", "Rule `a-rule` of `ep`"]])
  }
}
