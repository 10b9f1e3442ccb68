import DemarcheModel
import Testing

@testable import DemarcheRules

/// Quotas over the documents of a workspace.
@Suite struct QuotaTests {
  private func entry(
    _ date: String, author: String = "a", group: String? = nil, kind: String = "written-question",
    addressee: String? = nil, title: String = "", at place: Int = 0
  ) throws -> RuleBook.Entry {
    RuleBook.Entry(
      kind: try id(kind), institution: try id("ep"), author: try id(author),
      body: group.map { (.group, $0) }, addressee: try addressee.map { try id($0) }, title: title,
      date: try day(date), range: at(place))
  }

  private func exceeded(_ period: Quota.Period, _ dates: [String]) throws -> [String] {
    let book = try book(try rule(.quota(Quota(atMost: 2, period)), severity: .warning))
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

  @Test("A week begins on Monday, at the turn of a year too")
  func week() throws {
    #expect(try exceeded(.week, ["2024-12-30", "2025-01-01", "2025-01-05"]) == ["2025-01-05"])
    #expect(try exceeded(.week, ["2024-12-30", "2025-01-01", "2025-01-06"]) == [])
    #expect(try exceeded(.week, ["2024-12-29", "2025-01-01", "2025-01-05"]) == [])
  }

  @Test("Authors and kinds have quotas of their own")
  func apart() throws {
    let book = try book(try rule(.quota(Quota(atMost: 1, .month)), kinds: ["written-question"]))
    let entries = [
      try entry("2025-03-01"), try entry("2025-03-02", author: "b"),
      try entry("2025-03-03", kind: "oral-question"), try entry("2025-03-04", kind: "oral-question"),
    ]
    #expect(book.quotaDiagnostics(of: entries).isEmpty)
    let found = book.quotaDiagnostics(of: entries + [try entry("2025-03-05", at: 7)])
    #expect(
      found.map(\.summary) == ["This is number 2 of `a` in one month, and the rule allows 1"])
    #expect(found.map(\.range) == [at(7)])
    #expect(found.map { $0.notes.map(\.text) } == [["One of 2025-03-01", "Rule `a-rule` of `ep`"]])
  }

  @Test(
    "A quota is that of whoever asks, of the author, of the group, or of all",
    arguments: [
      (Quota.Holder.asker, [false, false, true, true, true]), (.author, [false, false, true, false, false]),
      (.group, [false, false, false, true, true]), (.all, [false, true, true, true, true]),
    ])
  func holders(_ holder: Quota.Holder, _ exceeds: [Bool]) throws {
    let book = try book(try rule(.quota(Quota(atMost: 1, .year(from: 1), of: holder))))
    let entries = [
      try entry("2025-01-01", at: 0), try entry("2025-01-02", author: "b", at: 1),
      try entry("2025-01-03", at: 2), try entry("2025-01-05", author: "c", group: "G", at: 3),
      try entry("2025-01-06", author: "d", group: "G", at: 4),
    ]
    // The first document of the group comes before, so that the fourth is its second.
    let all = entries + [try entry("2025-01-04", author: "e", group: "G", at: 9)]
    let found = book.quotaDiagnostics(of: all).map(\.range)
    #expect(entries.indices.map { found.contains(at($0)) } == exceeds)
  }

  @Test("Documents to different addressees count apart where the rule says so")
  func addressees() throws {
    let entries = [
      try entry("2025-03-01", addressee: "x"), try entry("2025-03-01", addressee: "y"),
      try entry("2025-03-01", addressee: "x", at: 3),
    ]
    let quota = Quota(atMost: 1, .day, isPerAddressee: true)
    let found = try book(try rule(.quota(quota))).quotaDiagnostics(of: entries)
    #expect(found.map(\.range) == [at(3)])
    #expect(
      found.map(\.summary) == ["This is number 2 of `a` to `x` on one day, and the rule allows 1"])
  }

  @Test("A title that comes again within the months is told, whatever its case and marks")
  func repeated() throws {
    let book = try book(try rule(.noRepeat(months: 6), severity: .advice))
    let entries = [
      try entry("2025-01-01", title: "Spies, in Parliament"), try entry("2025-02-01", title: "Other"),
      try entry("2025-06-30", author: "b", title: "SPIES in Parliament!", at: 3),
      try entry("2025-12-30", title: "Spies in Parliament", at: 4),
    ]
    let found = book.quotaDiagnostics(of: entries)
    #expect(found.map(\.range) == [at(3)])
    #expect(found.map(\.severity) == [.advice])
    #expect(found.map(\.notes.first?.range) == [at(0)])
  }
}
