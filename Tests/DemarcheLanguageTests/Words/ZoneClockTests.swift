import DemarcheLanguage
import DemarcheModel
import Testing

/// What the clocks of a zone can show, and when.
@Suite struct ZoneClockTests {
  @Test(
    "A time that clocks skip has no offset, one that they show twice has two",
    arguments: [
      ("Europe/Paris", "2024-05-06", 14, 30, [120]), ("Europe/Paris", "2024-01-06", 14, 30, [60]),
      ("Europe/Paris", "2024-03-31", 1, 59, [60]), ("Europe/Paris", "2024-03-31", 2, 0, []),
      ("Europe/Paris", "2024-03-31", 2, 59, []), ("Europe/Paris", "2024-03-31", 3, 0, [120]),
      ("Europe/Paris", "2024-10-27", 1, 59, [120]), ("Europe/Paris", "2024-10-27", 2, 0, [120, 60]),
      ("Europe/Paris", "2024-10-27", 2, 59, [120, 60]), ("Europe/Paris", "2024-10-27", 3, 0, [60]),
      ("Australia/Lord_Howe", "2024-10-06", 2, 15, []),
      ("Australia/Lord_Howe", "2024-04-07", 1, 45, [660, 630]),
      ("Asia/Kathmandu", "2024-05-06", 14, 30, [345]), ("America/New_York", "2024-03-10", 2, 30, []),
      ("America/New_York", "2024-11-03", 1, 30, [-240, -300]), ("Pacific/Apia", "2011-12-30", 12, 0, []),
    ] as [(String, String, Int, Int, [Int])])
  func offsets(zone: String, day: String, hour: Int, minute: Int, expected: [Int]) throws {
    let clock = try #require(ZoneClock(zone))
    let time = try #require(ClockTime(hour: hour, minute: minute))
    let date = try #require(CalendarDate(iso: day))
    #expect(clock.offsets(on: date, at: time) == expected)
  }

  @Test(
    "Only a city gives its name to a zone",
    arguments: [
      "UTC", "CET", "GMT", "Etc/UTC", "Etc/GMT+1", "Europe/Pari", "europe/paris", "", "/", "Mars/Phobos",
    ])
  func names(_ name: String) {
    #expect(ZoneClock(name) == nil)
    #expect(!ZoneClock.names.contains(name))
  }

  @Test("The first and the last day of the calendar are no trap", arguments: ["0001-01-01", "9999-12-31"])
  func ends(_ day: String) throws {
    let clock = try #require(ZoneClock("Europe/Paris"))
    let time = try #require(ClockTime(hour: 12, minute: 0))
    #expect(clock.offsets(on: try #require(CalendarDate(iso: day)), at: time).count <= 1)
  }
}
