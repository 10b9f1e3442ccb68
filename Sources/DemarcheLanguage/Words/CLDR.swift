internal import DemarcheModel
internal import Foundation

/// The only door to CLDR: Foundation's formatters, asked once per language, answers as plain values.
///
/// Every formatter gets its locale, the Gregorian calendar and GMT; the machine's settings play no part.
struct CLDR: Sendable {
  /// The names and patterns of dates.
  struct Dates: Sendable {
    /// The pattern of a day, for instance `d MMMM y`.
    var long: String
    /// The pattern of a day with its weekday, for instance `EEEE d MMMM y`.
    var full: String
    /// The months inside a date, from January; in the genitive where the language wants it.
    var months: [String]
    /// The months alone, from January.
    var standaloneMonths: [String]
    /// The days of the week inside a date, from Sunday.
    var weekdays: [String]
    /// The days of the week alone, from Sunday.
    var standaloneWeekdays: [String]
  }

  /// The locale.
  let locale: Locale

  /// Opens the data of a language; English is British, Portuguese that of Portugal.
  init(_ language: LanguageTag) {
    let identifier =
      switch language.tag {
      case "en": "en_GB"
      case "pt": "pt_PT"
      default: language.tag
      }
    locale = Locale(identifier: identifier)
  }

  /// The names and patterns of dates.
  func dates() -> Dates {
    var calendar = Calendar(identifier: .gregorian)
    calendar.locale = locale
    calendar.timeZone = .gmt
    let formatter = DateFormatter()
    formatter.locale = locale
    formatter.calendar = calendar
    formatter.timeZone = .gmt
    formatter.timeStyle = .none
    formatter.dateStyle = .long
    let long = formatter.dateFormat ?? ""
    formatter.dateStyle = .full
    return Dates(
      long: long, full: formatter.dateFormat ?? "", months: formatter.monthSymbols,
      standaloneMonths: formatter.standaloneMonthSymbols, weekdays: formatter.weekdaySymbols,
      standaloneWeekdays: formatter.standaloneWeekdaySymbols)
  }

  /// Cardinal numbers in words, as CLDR has them.
  func spelled(_ numbers: some Sequence<Int>) -> [String] {
    let formatter = NumberFormatter()
    formatter.locale = locale
    formatter.numberStyle = .spellOut
    return numbers.map { formatter.string(from: NSNumber(value: $0)) ?? String($0) }
  }

  /// Numbers in figures.
  func grouped(_ numbers: some Sequence<Int>) -> [String] {
    let formatter = NumberFormatter()
    formatter.locale = locale
    formatter.numberStyle = .decimal
    return numbers.map { formatter.string(from: NSNumber(value: $0)) ?? String($0) }
  }

  /// Items joined as a list with "and".
  func joined(_ items: [String]) -> String {
    items.formatted(.list(type: .and, width: .standard).locale(locale))
  }

  /// Compares by the collation of the language: negative, zero or positive.
  func compare(_ left: String, _ right: String) -> Int {
    left.compare(right, options: [], range: nil, locale: locale).rawValue
  }

  /// A text in upper case.
  func uppercased(_ text: String) -> String { text.uppercased(with: locale) }

  /// A text in lower case.
  func lowercased(_ text: String) -> String { text.lowercased(with: locale) }
}
