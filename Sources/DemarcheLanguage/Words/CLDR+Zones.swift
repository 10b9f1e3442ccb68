internal import Foundation

extension CLDR {
  /// The city by which people know a zone, in the language: "Paryż" for `Europe/Paris`.
  ///
  /// Not by `DateFormatter`, which reads the machine's files of a zone and traps without them.
  func exemplarCity(of zone: String) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.locale = locale
    let style = Date.VerbatimFormatStyle(
      format: "\(timeZone: .exemplarLocation)", locale: locale, timeZone: TimeZone(identifier: zone) ?? .gmt,
      calendar: calendar)
    return style.format(Date(timeIntervalSince1970: 0))
  }
}
