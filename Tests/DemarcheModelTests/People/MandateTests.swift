import DemarcheModel
import Testing

/// A mandate is held from its first day to its last, both included.
struct MandateTests {
  @Test(
    "The standing on the days around the first and the last",
    arguments: [
      ("2011-09-30", .future), ("2011-10-01", .current), ("2011-10-02", .current), ("2023-09-30", .current),
      ("2023-10-01", .current), ("2023-10-02", .former), ("2024-05-06", .former), ("0001-01-01", .future),
    ] as [(String, Mandate.Standing)])
  func standing(_ iso: String, _ standing: Mandate.Standing) throws {
    #expect(try mandate("senator", from: "2011-10-01", to: "2023-10-01").standing(on: day(iso)) == standing)
  }

  @Test("A mandate without a last day never ends")
  func running() throws {
    let mandate = try mandate("senator", from: "2011-10-01")
    #expect(try mandate.standing(on: day("2011-09-30")) == .future)
    #expect(try mandate.standing(on: day("9999-12-31")) == .current)
  }

  @Test("A mandate of one day is held on that day only")
  func oneDay() throws {
    let mandate = try mandate("senator", from: "2024-05-06", to: "2024-05-06")
    let days = try ["2024-05-05", "2024-05-06", "2024-05-07"].map { mandate.standing(on: try day($0)) }
    #expect(days == [.future, .current, .former])
  }

  @Test(
    "Within a month or a year that is all that is known, the standing is open",
    arguments: [
      ("2017-05-31", .future), ("2017-06-01", .open), ("2017-06-29", .open), ("2017-06-30", .current),
      ("2017-07-01", .current), ("2021-12-31", .current), ("2022-01-01", .current), ("2022-01-02", .open),
      ("2022-06-15", .open), ("2022-12-31", .open), ("2023-01-01", .former),
    ] as [(String, Mandate.Standing)])
  func partialDates(_ iso: String, _ standing: Mandate.Standing) throws {
    #expect(try mandate("senator", from: "2017-06", to: "2022").standing(on: day(iso)) == standing)
  }

  @Test("What the dates leave open is no overlap")
  func openOverlap() throws {
    let first = try mandate("senator", from: "2011", to: "2017-10")
    #expect(!first.overlaps(try mandate("senator", from: "2017-10", to: "2023")))
    #expect(!first.overlaps(try mandate("senator", from: "2017-10-02")))
    #expect(first.overlaps(try mandate("senator", from: "2017-09")))
    #expect(first.overlaps(try mandate("senator", from: "2012", to: "2013")))
    #expect(try mandate("senator", from: "2017", to: "2017").standing(on: day("2017-07-01")) == .open)
  }

  @Test("Two mandates of one office overlap when a day is common, whichever is asked")
  func overlap() throws {
    let spans: [(String, String?)] = [
      ("2024-01-01", "2024-01-10"), ("2024-01-10", "2024-01-20"), ("2024-01-11", "2024-01-20"),
      ("2024-01-05", "2024-01-06"), ("2024-01-21", nil), ("2023-01-01", nil), ("2024-01-10", "2024-01-10"),
      ("2025-01-01", "2024-12-01"),
    ]
    let days = try CalendarDate.span(from: day("2022-12-30"), days: 800)
    for (from, to) in spans {
      for (otherFrom, otherTo) in spans {
        let one = try mandate("senator", from: from, to: to, chamber: "fr-senat")
        let other = try mandate("senator", from: otherFrom, to: otherTo, chamber: "fr-senat")
        #expect(one.overlaps(other) == other.overlaps(one))
        // A mandate that ends before it begins holds no day, and is refused by a rule of its own.
        if [to, otherTo].contains("2024-12-01") { continue }
        let shared = days.contains {
          one.standing(on: $0) == .current && other.standing(on: $0) == .current
        }
        #expect(one.overlaps(other) == shared, "\(from) \(to ?? "") \(otherFrom) \(otherTo ?? "")")
      }
    }
  }

  @Test("Mandates of two offices or two chambers never overlap")
  func others() throws {
    let senator = try mandate("senator", from: "2011-10-01", chamber: "fr-senat")
    #expect(senator.overlaps(senator))
    #expect(!senator.overlaps(try mandate("mayor", from: "2011-10-01", chamber: "fr-senat")))
    #expect(!senator.overlaps(try mandate("senator", from: "2011-10-01", chamber: "be-senate")))
    #expect(!senator.overlaps(try mandate("senator", from: "2011-10-01")))
  }
}

extension CalendarDate {
  /// Days that follow one another.
  fileprivate static func span(from first: CalendarDate, days count: Int) throws -> [CalendarDate] {
    var days = [first]
    while days.count < count {
      let last = days[days.count - 1]
      let next =
        CalendarDate(year: last.year, month: last.month, day: last.day + 1)
        ?? CalendarDate(year: last.year, month: last.month + 1, day: 1)
        ?? CalendarDate(year: last.year + 1, month: 1, day: 1)
      days.append(try #require(next))
    }
    return days
  }
}
