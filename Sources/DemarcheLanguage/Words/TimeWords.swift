package import DemarcheModel

/// Times of day of one language: "14 h 30", "2.30 pm", "14.30 Uhr".
///
/// The order and the marks are CLDR's, taken once. Ours are the forms that its short times lack: the French
/// "14 h 30" with its no-break spaces, the points of British, German and Dutch times, the Portuguese "14h30".
package struct TimeWords: Sendable {
  /// How a language writes a time.
  private enum Style: Sendable {
    /// Hour, mark, minute; the hour in two digits or not, and what follows.
    case figures(mark: String, isPadded: Bool, suffix: String)
    /// Hours of half a day with the words for its halves.
    case halves(mark: String, morning: String, afternoon: String, omitsMinutes: Bool)
    /// Hours and minutes with the French sign for hours, the minutes left out on the hour.
    case french
  }

  private let style: Style
  /// What stands between a day and a time, for instance " à ".
  private let link: String

  /// Takes the table of a language; make one per language and run.
  ///
  /// - Parameters:
  ///   - language: the language.
  ///   - profile: the house style, which tells American from British English.
  package init(language: LanguageTag, profile: Typography.Profile? = nil) {
    let times = CLDR(language).times()
    switch (language.tag, profile) {
    case ("fr", _): style = .french
    case ("en", .americanEnglish):
      style = .halves(mark: ":", morning: "a.m.", afternoon: "p.m.", omitsMinutes: true)
    case ("en", _): style = .halves(mark: ".", morning: "am", afternoon: "pm", omitsMinutes: true)
    case ("de", _): style = .figures(mark: ".", isPadded: false, suffix: "\u{A0}Uhr")
    case ("nl", _): style = .figures(mark: ".", isPadded: false, suffix: "\u{A0}uur")
    case ("el", _):
      // CLDR's short words lack their points.
      style = .halves(mark: ":", morning: "π.μ.", afternoon: "μ.μ.", omitsMinutes: false)
    case ("pt", _): style = .figures(mark: "h", isPadded: false, suffix: "")
    default:
      let isPadded = times.pattern.hasPrefix("HH")
      let mark = times.pattern.first { !$0.isLetter && $0 != " " }.map { String($0) } ?? ":"
      style = .figures(mark: mark, isPadded: isPadded, suffix: "")
    }
    // The German "um" needs a verb; a release line has none.
    link = language.tag == "de" ? ", " : times.link
  }

  /// A time: "14 h 30", "2.30 pm".
  package func text(_ time: ClockTime) -> String {
    let minute = (time.minute < 10 ? "0" : "") + String(time.minute)
    switch style {
    case .figures(let mark, let isPadded, let suffix):
      return (isPadded && time.hour < 10 ? "0" : "") + String(time.hour) + mark + minute + suffix
    case .french:
      return "\(time.hour)\u{A0}h" + (time.minute == 0 ? "" : "\u{A0}" + minute)
    case .halves(let mark, let morning, let afternoon, let omitsMinutes):
      // "12 am" and "12 pm" are read either way.
      if omitsMinutes, time.minute == 0, time.hour == 12 { return "12\u{A0}noon" }
      if omitsMinutes, time.minute == 0, time.hour == 0 { return "00\(mark)00" }
      let hour = String((time.hour + 11) % 12 + 1)
      let figures = omitsMinutes && time.minute == 0 ? hour : hour + mark + minute
      return figures + "\u{A0}" + (time.hour < 12 ? morning : afternoon)
    }
  }

  /// A day and a time: "6 mai 2024 à 14 h 30".
  ///
  /// - Parameters:
  ///   - day: the day in words, by ``DateWords``.
  ///   - time: the time.
  /// - Returns: both, linked as the language does.
  package func text(_ day: String, _ time: ClockTime) -> String { day + link + text(time) }
}
