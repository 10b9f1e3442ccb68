internal import DemarcheModel

/// Reads the dates of registers, in whatever form, without a calendar's or a time zone's help.
enum RegisterDate {
  /// The day, month or year of a text: `2017-10-02`, `2017-10` or `2017`.
  ///
  /// Accepted: ISO dates with or without a time, their month or year alone, `02/10/2017` and `02.10.2017` with the
  /// day first, with or without a time.
  ///
  /// - Parameter text: a register's date.
  /// - Returns: the date, or `nil` when it is none.
  static func iso(_ text: String) -> String? {
    let day = text.unicodeScalars.prefix { $0 != " " && $0 != "T" }
    let rest = text.unicodeScalars.dropFirst(day.count + 1)
    guard rest.allSatisfy({ ("0"..."9") ~= $0 || ":.+-Z".unicodeScalars.contains($0) }) else { return nil }
    let parts = String(day).split(omittingEmptySubsequences: false) { "-/.".contains($0) }.map(String.init)
    let isISO = !day.contains("/") && !day.contains(".")
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return nil
    }
    let ordered = isISO ? parts : parts.reversed()
    guard ordered.count <= 3, ordered.first?.utf8.count == 4,
      ordered.dropFirst().allSatisfy({ $0.utf8.count == 2 || !isISO && $0.utf8.count == 1 })
    else { return nil }
    if !isISO, ordered.count != 3 { return nil }
    let result = ordered.map { $0.utf8.count == 1 ? "0" + $0 : $0 }.joined(separator: "-")
    return PartialDate(iso: result) == nil ? nil : result
  }

  /// The day before one, `nil` before the first of January of the year 1.
  static func dayBefore(_ date: CalendarDate) -> CalendarDate? {
    if date.day > 1 { return CalendarDate(year: date.year, month: date.month, day: date.day - 1) }
    let (year, month) = date.month > 1 ? (date.year, date.month - 1) : (date.year - 1, 12)
    return (28...31).reversed().lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }.first
  }
}
