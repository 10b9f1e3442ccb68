package import DemarcheModel

/// A day in figures, as one language orders and separates them: "06/05/2024", "06.05.2024", "2024-05-06".
///
/// CLDR's short pattern cuts the year to two figures in most languages, so the table is ours: its order and marks are
/// CLDR's, the year is whole.
package struct ShortDate: Sendable {
  /// The order of figures and the marks around them.
  private let pattern: String

  /// Takes the pattern of a language.
  package init(language: LanguageTag) {
    pattern =
      switch language.tag {
      case "ca", "el", "en", "es", "fr", "ga", "it", "mt", "pt": "dd/MM/y"
      case "nl": "dd-MM-y"
      case "lt", "sv": "y-MM-dd"
      case "bg": "dd.MM.y г."
      case "cs", "sk", "sl": "d. M. y"
      case "hr": "dd. MM. y."
      case "hu": "y. MM. dd."
      case "fi", "is": "d.M.y"
      case "lv": "dd.MM.y."
      default: "dd.MM.y"
      }
  }

  /// A day.
  package func text(_ date: CalendarDate) -> String {
    var result = ""
    var letters = Substring(pattern)
    while let letter = letters.first {
      let width = letters.prefix { $0 == letter }.count
      switch letter {
      case "d": result += ShortDate.padded(date.day, to: width)
      case "M": result += ShortDate.padded(date.month, to: width)
      case "y": result += String(date.year)
      default: result += letters.prefix(width)
      }
      letters = letters.dropFirst(width)
    }
    return result
  }

  /// A number with zeros before it.
  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
