import DemarcheModel
import Testing

/// The group of a day is the one whose days hold it; where they leave it open, that is said.
struct GroupMembershipTests {
  /// The groups of a deputy from June 2017 to June 2022, by a short notation.
  private func groupOn(
    _ iso: String, _ groups: [GroupMembership], to: String? = "2022-06-21"
  ) throws -> String {
    switch try mandate("deputy", from: "2017-06-21", to: to, groups: groups).group(on: day(iso)) {
    case .known(let name): return name.value
    case .none: return "none"
    case .open: return "open"
    }
  }

  @Test(
    "Two groups with their days",
    arguments: [
      ("2017-06-21", "LREM"), ("2020-05-04", "LREM"), ("2020-05-05", "none"), ("2020-05-06", "RDPI"),
      ("2022-06-21", "RDPI"), ("2024-05-06", "RDPI"),
    ])
  func days(_ iso: String, _ expected: String) throws {
    let groups = try [group("LREM", to: "2020-05-04"), group("RDPI", from: "2020-05-06")]
    #expect(try groupOn(iso, groups) == expected)
  }

  @Test(
    "Months and years leave the days of the change open",
    arguments: [
      ("2019-12-31", "LREM"), ("2020-01-01", "open"), ("2020-05-06", "open"), ("2020-12-31", "open"),
      ("2021-01-01", "RDPI"), ("2024-05-06", "RDPI"),
    ])
  func years(_ iso: String, _ expected: String) throws {
    let groups = try [group("LREM", from: "2017-06-21", to: "2020"), group("RDPI", from: "2020")]
    #expect(try groupOn(iso, groups) == expected)
  }

  @Test("A group without days is that of the whole mandate, two of them leave it open")
  func undated() throws {
    #expect(try groupOn("2018-01-01", [group("SER")]) == "SER")
    #expect(try groupOn("2024-05-06", [group("SER")]) == "SER")
    #expect(try groupOn("2018-01-01", []) == "none")
    #expect(try groupOn("2018-01-01", [group("SER"), group("UC")]) == "open")
    #expect(try groupOn("2018-01-01", [group("SER", to: "2019-01-01"), group("UC")]) == "open")
  }

  @Test("After the mandate, the group at its end is the last one, though its last day is not known")
  func formerMandate() throws {
    let groups = try [group("LREM", to: "2020-01-01"), group("RDPI", from: "2020-01-02", to: "2022-06")]
    #expect(try groupOn("2024-05-06", groups, to: "2022-06") == "RDPI")
    let ended = try [group("LREM", to: "2020-01-01"), group("RDPI", from: "2020-01-02", to: "2021-01-01")]
    #expect(try groupOn("2024-05-06", ended) == "none")
    #expect(try groupOn("2024-05-06", ended, to: "2022-06") == "open")
  }
}
