import DemarcheModel
import Testing

@testable import DemarcheRules

/// The days of groups lie in those of the mandate, in order.
struct GroupRulesTests {
  /// A group whose days stand at two places of their own.
  private func group(_ name: String, _ from: String?, _ to: String?, at offset: Int) throws -> GroupMembership
  {
    GroupMembership(
      name: Located(name, at: at(offset)),
      from: try from.map { Located(try partial($0), at: at(offset + 1)) },
      to: try to.map { Located(try partial($0), at: at(offset + 2)) })
  }

  /// The warnings for the groups of a deputy from 21 June 2017 to 21 June 2022.
  private func warnings(_ groups: [GroupMembership], to: String? = "2022-06-21") throws -> [Diagnostic] {
    let mandate = Mandate(
      office: Located(try id("deputy"), at: at(10)), groups: groups,
      from: Located(try partial("2017-06-21"), at: at(11)),
      to: try to.map { Located(try partial($0), at: at(12)) }, range: at(10))
    return RecordRules.check(try Founding.person([mandate]))
  }

  @Test("Groups that follow one another are in order, days that are open too")
  func inOrder() throws {
    #expect(try warnings([]).isEmpty)
    #expect(try warnings([group("A", nil, nil, at: 20)]).isEmpty)
    #expect(
      try warnings([
        group("A", "2017-06-21", "2020-05-05", at: 20), group("B", "2020-05-06", "2022-06-21", at: 30),
      ]).isEmpty)
    #expect(try warnings([group("A", nil, "2020", at: 20), group("B", "2020", nil, at: 30)]).isEmpty)
    #expect(try warnings([group("A", "2017", "2022", at: 20)]).isEmpty)
    #expect(try warnings([group("A", "2017-06-21", "2030-01-01", at: 20)], to: nil).isEmpty)
  }

  @Test(
    "A day outside the mandate is told, with the end of the mandate that it lies behind",
    arguments: [
      ("2017-06-20", nil, 21, 11), ("2016", nil, 21, 11), ("2022-06-22", nil, 21, 12),
      (nil, "2022-07", 22, 12),
      (nil, "2017-05", 22, 11),
    ] as [(String?, String?, Int, Int)])
  func outside(_ from: String?, _ to: String?, _ told: Int, _ noted: Int) throws {
    let found = try warnings([group("A", from, to, at: 20)])
    #expect(found.map(\.identifier) == [.wrongGroupDates])
    #expect(found.first?.range == at(told))
    #expect(found.first?.notes.map(\.range) == [at(noted)])
    #expect(found.first?.severity == .warning)
  }

  @Test("A membership that ends before it begins is told at its end")
  func order() throws {
    let found = try warnings([group("A", "2020-05-06", "2020-05-05", at: 20)])
    #expect(found.map(\.identifier) == [.wrongGroupDates])
    #expect(found.first?.range == at(22))
  }

  @Test("Two groups that share a day are told at the later one")
  func overlap() throws {
    let shared = try warnings([
      group("A", nil, "2020-05-06", at: 20), group("B", "2020-05-06", nil, at: 30),
    ])
    #expect(shared.map(\.identifier) == [.wrongGroupDates])
    #expect(shared.first?.range == at(31))
    #expect(shared.first?.notes.first?.range == at(22))
    #expect(try warnings([group("A", nil, nil, at: 20), group("B", nil, nil, at: 30)]).count == 1)
    #expect(
      try warnings([group("A", nil, nil, at: 20), group("B", "2018", "2019", at: 30)]).map(\.range) == [
        at(31)
      ])
  }
}
