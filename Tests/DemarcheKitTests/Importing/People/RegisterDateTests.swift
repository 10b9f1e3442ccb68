import DemarcheModel
import Testing

@testable import DemarcheKit

/// The dates of registers.
@Suite struct RegisterDateTests {
  @Test(
    "Dates are read in the forms that registers have",
    arguments: [
      ("2017-10-02", "2017-10-02"), ("1983-09-25 00:00:00.0", "1983-09-25"),
      ("2019-07-02T00:00:00Z", "2019-07-02"),
      ("2017-10", "2017-10"), ("2017", "2017"), ("02/10/2017", "2017-10-02"), ("2/9/2017", "2017-09-02"),
      ("18/01/1979 00:00", "1979-01-18"), ("06.12.1999", "1999-12-06"), ("2024-02-29", "2024-02-29"),
    ])
  func read(text: String, date: String) {
    #expect(RegisterDate.iso(text) == date)
  }

  @Test(
    "What is no date is refused",
    arguments: [
      "", "2017-13-01", "2023-02-29", "10/25/2017", "2/2017", "17-10-02", "2017-1-2", "yesterday",
      "2017-10-02 noon",
      "2017/10/02", "1/1/1/2017", "-2017", "2017-10-", "02/10/17",
    ])
  func refused(text: String) {
    #expect(RegisterDate.iso(text) == nil)
  }

  @Test(
    "The day before is found over months and years",
    arguments: [
      ("2017-10-02", "2017-10-01"), ("2017-10-01", "2017-09-30"), ("2024-03-01", "2024-02-29"),
      ("2023-03-01", "2023-02-28"), ("2024-01-01", "2023-12-31"), ("0001-01-01", nil),
    ])
  func dayBefore(text: String, before: String?) throws {
    let day = try #require(CalendarDate(iso: text))
    #expect(RegisterDate.dayBefore(day)?.description == before)
  }
}
