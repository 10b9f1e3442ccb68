package import DemarcheModel

/// Days in words of one language: "6 mai 2024", "lundi 6 mai 2024".
///
/// Names and patterns are CLDR's, taken once; the composition is ours, so that no instant, clock or time zone
/// can move a day. Ours too: the ordinal on the first of the month that CLDR lacks ("1er mai", "1º maggio").
package struct DateWords: Sendable {
  /// The names.
  let names: CLDR.Dates
  /// The pattern of a day.
  private let longPattern: DatePattern
  /// The pattern of a day with its weekday.
  private let fullPattern: DatePattern
  /// How the first of the month is written, where it is not a plain 1.
  private let first: String

  /// Takes the tables of a language; costs about half a millisecond, so make one per language and run.
  package init(language: LanguageTag) {
    names = CLDR(language).dates()
    longPattern = DatePattern(names.long)
    fullPattern = DatePattern(names.full)
    first =
      switch language.tag {
      case "fr": "1er"
      case "it": "1º"
      default: "1"
      }
  }

  /// A day: "6 mai 2024", "6 May 2024".
  package func long(_ date: CalendarDate) -> String { text(of: date, by: longPattern) }

  /// A day with its weekday: "lundi 6 mai 2024", "Monday, 6 May 2024".
  package func full(_ date: CalendarDate) -> String { text(of: date, by: fullPattern) }

  /// The day of the week alone: "lundi".
  package func weekday(_ date: CalendarDate) -> String {
    DateWords.name(date.weekday % 7, in: names.standaloneWeekdays)
  }

  /// The month alone, without its year: "mai".
  package func month(_ date: CalendarDate) -> String {
    DateWords.name(date.month - 1, in: names.standaloneMonths)
  }

  /// A day as machines write it, the same in every language: "2024-05-06".
  package func iso(_ date: CalendarDate) -> String { date.description }

  /// A day by a pattern.
  private func text(of date: CalendarDate, by pattern: DatePattern) -> String {
    var result = ""
    for piece in pattern.pieces {
      switch piece {
      case .text(let text): result += text
      case .day: result += date.day == 1 ? first : String(date.day)
      case .month: result += DateWords.name(date.month - 1, in: names.months)
      case .standaloneMonth: result += month(date)
      case .year: result += String(date.year)
      case .weekday: result += DateWords.name(date.weekday % 7, in: names.weekdays)
      case .standaloneWeekday: result += weekday(date)
      }
    }
    return result
  }

  /// A name of a table, empty beyond it.
  private static func name(_ index: Int, in table: [String]) -> String {
    table.indices.contains(index) ? table[index] : ""
  }
}
