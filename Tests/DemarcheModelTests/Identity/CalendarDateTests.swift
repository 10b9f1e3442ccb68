import DemarcheModel
import Testing

/// Days are counted here one by one from a known Monday, never computed as the model computes them.
struct CalendarDateTests {
  /// All days from 1 January 1899 to 31 December 2101, walked by the rule of leap years in words.
  static let walk: [(year: Int, month: Int, day: Int)] = {
    var days: [(year: Int, month: Int, day: Int)] = []
    for year in 1899...2101 {
      // 1900 and 2100 are divisible by 100 and not by 400; 2000 is divisible by 400.
      let isLeap = ![1900, 2100].contains(year) && year % 4 == 0
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in lengths.enumerated() {
        for day in 1...length { days.append((year, month + 1, day)) }
      }
    }
    return days
  }()

  @Test("All days of two centuries exist, are read and written back, and follow one another")
  func roundTrip() throws {
    var before: CalendarDate?
    for (year, month, day) in CalendarDateTests.walk {
      let date = try #require(CalendarDate(year: year, month: month, day: day))
      guard CalendarDate(iso: date.description) == date, date.description.utf8.count == 10 else {
        Issue.record("\(date) is not read back")
        return
      }
      if let before, !(before < date) || date < before { Issue.record("\(before) is not before \(date)") }
      before = date
    }
    #expect(CalendarDateTests.walk.count == 203 * 365 + 49)
  }

  @Test("Weekdays run on from Monday, 6 May 2024")
  func weekdays() throws {
    let monday = try #require(
      CalendarDateTests.walk.firstIndex { $0.year == 2024 && $0.month == 5 && $0.day == 6 })
    for (index, (year, month, day)) in CalendarDateTests.walk.enumerated() {
      let date = try #require(CalendarDate(year: year, month: month, day: day))
      let expected = ((index - monday) % 7 + 7) % 7 + 1
      if date.weekday != expected { Issue.record("\(date) is \(date.weekday), not \(expected)") }
    }
  }

  @Test(
    "Weekdays that history knows",
    arguments: [
      ("1789-07-14", 2), ("1900-01-01", 1), ("1969-07-20", 7), ("1970-01-01", 4), ("2000-02-29", 2),
      ("2024-05-06", 1), ("0001-01-01", 1), ("9999-12-31", 5),
    ])
  func history(_ iso: String, _ weekday: Int) throws {
    #expect(try day(iso).weekday == weekday)
  }

  @Test("A day more than a month has is refused, in every month from 1899 to 2101")
  func tooManyDays() {
    for year in 1899...2101 {
      for month in 1...12 {
        let count = CalendarDateTests.length(month, year)
        #expect(CalendarDate(year: year, month: month, day: count) != nil)
        #expect(CalendarDate(year: year, month: month, day: count + 1) == nil)
        #expect(CalendarDate(year: year, month: month, day: 0) == nil)
      }
    }
  }

  @Test(
    "Leap days",
    arguments: [
      (1600, true), (1800, false), (1900, false), (1904, true), (2000, true), (2023, false), (2024, true),
      (2100, false), (2200, false),
    ])
  func leapDays(_ year: Int, _ isLeap: Bool) {
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(
    "Numbers of no day are refused",
    arguments: [
      (0, 1, 1), (-1, 1, 1), (10000, 1, 1), (2024, 0, 1), (2024, 13, 1), (2024, 1, 32), (2024, 1, -1),
    ])
  func noDay(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "No other form is read",
    arguments: [
      "", "2024", "2024-05", "2024-5-6", "2024/05/06", "06-05-2024", "20240506", "2024-05-06 ", " 2024-05-06",
      "2024-05-06T00:00", "+024-05-06", "-024-05-06", "2024-05-0x", "２０２４-05-06", "2024–05–06", "0000-01-01",
      "2024-02-30", "2023-02-29", "2024-04-31", "2024-00-10", "2024-10-00", "2024-05-6\u{301}", "٢٠٢٤-٠٥",
    ])
  func otherForms(_ text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test("Years of fewer digits are filled with zeros")
  func padding() {
    #expect(CalendarDate(year: 1, month: 2, day: 3)?.description == "0001-02-03")
  }

  /// How many days a month has, by the walk.
  private static func length(_ month: Int, _ year: Int) -> Int {
    lengths[(year - 1899) * 12 + month - 1]
  }

  private static let lengths: [Int] = {
    var lengths = Array(repeating: 0, count: 203 * 12)
    for (year, month, _) in walk { lengths[(year - 1899) * 12 + month - 1] += 1 }
    return lengths
  }()
}
