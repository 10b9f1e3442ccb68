package import DemarcheModel

/// Ordinal numbers of one language in figures: "1er", "2nd", "3.", "4.º".
///
/// CLDR has them for some languages and one gender only, so the table is ours. Where the ending also follows case or
/// definiteness (Bulgarian, Greek, Lithuanian, Ukrainian) it is that of the nominative, in Lithuanian the definite one.
package struct OrdinalWords: Sendable {
  /// The gender of what is counted off.
  package enum Gender: String, Sendable, CaseIterable {
    case masculine = "m"
    case feminine = "f"
    case neuter = "n"
  }

  /// The language.
  private let language: LanguageTag
  /// The figures.
  private let numbers: NumberWords

  /// Prepares the ordinals of a language.
  package init(language: LanguageTag, numbers: NumberWords) {
    self.language = language
    self.numbers = numbers
  }

  /// The genders that a language may be asked for: no neuter where its words have none.
  package static func genders(of language: LanguageTag) -> [Gender] {
    switch language.tag {
    case "ca", "es", "fr", "it", "lt", "lv", "mt", "pt", "ro": [.masculine, .feminine]
    default: Gender.allCases
    }
  }

  /// A number's place in an order.
  ///
  /// - Parameters:
  ///   - number: the number.
  ///   - gender: of what is counted off; without meaning where the language writes all alike: "3.".
  /// - Returns: figures and their ending; in Romanian the words "primul" and "prima" for 1.
  package func ordinal(_ number: Int, _ gender: Gender = .masculine) -> String {
    if language.tag == "ro" {
      if number == 1 { return gender == .feminine ? "prima" : "primul" }
      return gender == .feminine ? "a \(numbers.digits(number))-a" : "al \(numbers.digits(number))-lea"
    }
    return numbers.digits(number) + suffix(number.magnitude, gender)
  }

  /// What follows the figures.
  private func suffix(_ number: UInt, _ gender: Gender) -> String {
    let isFeminine = gender == .feminine
    let unit = number % 10
    let isTeen = (11...19).contains(number % 100)
    switch language.tag {
    case "bg": return "-" + OrdinalWords.bulgarian(number, gender)
    case "ca":
      if isFeminine { return "a" }
      return switch number {
      case 1, 3: "r"
      case 2: "n"
      case 4: "t"
      default: "è"
      }
    case "el": return gender == .masculine ? "ος" : isFeminine ? "η" : "ο"
    case "en":
      if isTeen { return "th" }
      return unit == 1 ? "st" : unit == 2 ? "nd" : unit == 3 ? "rd" : "th"
    case "es", "pt": return isFeminine ? ".ª" : ".º"
    case "fr": return number == 1 ? (isFeminine ? "re" : "er") : "e"
    case "ga": return "ú"
    case "it": return isFeminine ? "ª" : "º"
    case "lt": return "-" + (unit == 3 && !isTeen ? "i" : "") + (isFeminine ? "oji" : "asis")
    case "nl": return "e"
    case "sv": return (unit == 1 || unit == 2) && !isTeen ? ":a" : ":e"
    case "uk":
      // 3-й, 3-я, 3-є: the only soft stem.
      let isSoft = unit == 3 && !isTeen
      return gender == .masculine ? "-й" : isFeminine ? (isSoft ? "-я" : "-а") : (isSoft ? "-є" : "-е")
    default: return "."
    }
  }

  /// The end of a Bulgarian ordinal: of its last word, which may be a hundred or a thousand.
  private static func bulgarian(_ number: UInt, _ gender: Gender) -> String {
    let stem =
      if number > 0, number % 1000 == 0 {
        "н"
      } else if number > 0, number % 100 == 0 {
        "тн"
      } else if (11...19).contains(number % 100) {
        ""
      } else {
        switch number % 10 {
        case 1: "в"
        case 2: "р"
        case 3, 4: "т"
        default: ""
        }
      }
    switch gender {
    case .masculine: return stem == "н" ? "ен" : stem == "тн" ? "тен" : stem + "и"
    case .feminine: return stem + "а"
    case .neuter: return stem + "о"
    }
  }
}
