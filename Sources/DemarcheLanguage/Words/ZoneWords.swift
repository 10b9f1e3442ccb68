package import DemarcheModel
internal import Foundation

/// The cities of time zones in one language, as the words around them want them: "de Paris", "d’Athènes".
package struct ZoneWords: Sendable {
  private let language: LanguageTag
  private let cldr: CLDR

  /// Opens the names of a language.
  package init(language: LanguageTag) {
    self.language = language
    cldr = CLDR(language)
  }

  /// The city of a zone: "Paris", "Παρίσι".
  package func city(of zone: String) -> String { cldr.exemplarCity(of: zone) }

  /// The city as it stands in the words about its time: "de Paris", "d’Athènes", "Paris".
  package func cityInPhrase(of zone: String) -> String {
    let city = city(of: zone)
    switch language.tag {
    // The only city of a zone with an aspirated h.
    case "fr" where city.hasPrefix("Hong"): return "de " + city
    case "fr":
      return ZoneWords.romance(city, of: "de ", elided: "d’", articles: [("Le ", "du "), ("Les ", "des ")])
    // CLDR sorts Catalan cities by their names, the article behind: "Caire, el".
    case "ca" where city.hasSuffix(", el"): return "del " + city.dropLast(4)
    case "ca":
      return ZoneWords.romance(city, of: "de ", elided: "d’", articles: [("El ", "del "), ("Els ", "dels ")])
    case "it":
      return ZoneWords.romance(
        city, of: "di ", elided: nil,
        articles: [("Il ", "del "), ("La ", "della "), ("L’", "dell’"), ("L'", "dell’")])
    default: return city
    }
  }

  /// The distance from UTC: "UTC+2", "UTC−4", "UTC+5:30".
  package func offset(_ minutes: Int) -> String {
    let rest = abs(minutes) % 60
    let sign = minutes < 0 ? "−" : "+"
    return "UTC" + (minutes == 0 ? "" : sign + String(abs(minutes) / 60))
      + (rest == 0 ? "" : ":" + (rest < 10 ? "0" : "") + String(rest))
  }

  /// A city behind "of", its article drawn into it, or "of" elided before a vowel.
  private static func romance(
    _ city: String, of: String, elided: String?, articles: [(article: String, drawn: String)]
  ) -> String {
    for (article, drawn) in articles where city.hasPrefix(article) {
      return drawn + city.dropFirst(article.count)
    }
    let letter = city.decomposedStringWithCanonicalMapping.unicodeScalars.first ?? " "
    guard let elided else { return of + city }
    return ("aeiouhAEIOUH".unicodeScalars.contains(letter) ? elided : of) + city
  }
}
