package import DemarcheModel

/// The plural categories of CLDR; what each means differs from language to language.
package enum PluralCategory: String, Sendable, CaseIterable {
  case zero, one, two, few, many, other
}

/// CLDR's cardinal plural rules of one language, for whole numbers.
///
/// Fractions, which take `many` in Czech and `other` in Polish, have no part here: the values of templates are whole.
/// A negative number takes the category of its distance from zero.
package struct PluralRules: Sendable {
  /// The categories that numbers below a million take, each of which a text must give.
  package let needed: [PluralCategory]
  /// The categories that any whole number takes; beyond ``needed``, the `many` of round millions.
  package let used: [PluralCategory]
  /// What the language does.
  private let pattern: Pattern

  /// Takes the rules of a language.
  package init(language: LanguageTag) {
    let pattern = Pattern(language)
    self.pattern = pattern
    // Below a million no rule looks further than the last two figures, or the smallest numbers.
    let small = Set((0...199).map { pattern.category(of: $0) })
    let all = small.union([pattern.category(of: 1_000_000)])
    needed = PluralCategory.allCases.filter { small.contains($0) }
    used = PluralCategory.allCases.filter { all.contains($0) }
  }

  /// The category of a number.
  package func category(of number: Int) -> PluralCategory { pattern.category(of: number.magnitude) }

  /// The first whole numbers of a category, three at most, for a message.
  package func examples(of category: PluralCategory) -> [Int] {
    Array(((0...199) + [1_000_000, 2_000_000]).lazy.filter { self.category(of: $0) == category }.prefix(3))
  }
}

/// The rules, each shared by the languages that it names (CLDR 44, `plurals.xml`, integers only).
private enum Pattern {
  /// 1, and all others: da, de, en, et, fi, hu, nl, sv…
  case one
  /// 0 and 1; round millions; all others: fr.
  case french
  /// 1; round millions; all others: ca, es, it, pt.
  case romance
  /// 1; 2 to 4; all others: cs, sk.
  case czech
  /// 1; 2 to 4, 22 to 24…; all others: pl.
  case polish
  /// 1, 21…; 2 to 4, 22 to 24…; all others are `other`: hr.
  case croatian
  /// As Croatian, but all others are `many`: uk.
  case ukrainian
  /// 1, 101…; 2, 102…; 3 and 4, 103…: sl.
  case slovene
  /// 1, 21…; 2 to 9, 22 to 29…; all others: lt.
  case lithuanian
  /// 0, 10 to 20, 30…; 1, 21…; all others: lv.
  case latvian
  /// 1; 0, 2 to 19, 101 to 119…; all others: ro.
  case romanian
  /// 1; 2; 3 to 6; 7 to 10; all others: ga.
  case irish
  /// 1; 2; 0, 3 to 10, 103…; 11 to 19, 111…; all others: mt.
  case maltese
  /// 1, 21, 31… but not 11; all others: is.
  case icelandic

  /// The rules of a language.
  init(_ language: LanguageTag) {
    self =
      switch language.tag {
      case "fr": .french
      case "ca", "es", "it", "pt": .romance
      case "cs", "sk": .czech
      case "pl": .polish
      case "hr": .croatian
      case "uk": .ukrainian
      case "sl": .slovene
      case "lt": .lithuanian
      case "lv": .latvian
      case "ro": .romanian
      case "ga": .irish
      case "mt": .maltese
      case "is": .icelandic
      default: .one
      }
  }

  /// The category of a number that is not negative.
  func category(of number: UInt) -> PluralCategory {
    let unit = number % 10
    let two = number % 100
    let isMillion = number > 0 && number % 1_000_000 == 0
    // 12, 13 and 14 are no compounds of 2, 3 and 4.
    let isFew = (2...4).contains(unit) && !(12...14).contains(two)
    switch self {
    case .one: return number == 1 ? .one : .other
    case .french: return number <= 1 ? .one : isMillion ? .many : .other
    case .romance: return number == 1 ? .one : isMillion ? .many : .other
    case .czech: return number == 1 ? .one : (2...4).contains(number) ? .few : .other
    case .polish: return number == 1 ? .one : isFew ? .few : .many
    case .croatian: return unit == 1 && two != 11 ? .one : isFew ? .few : .other
    case .ukrainian: return unit == 1 && two != 11 ? .one : isFew ? .few : .many
    case .slovene: return two == 1 ? .one : two == 2 ? .two : two == 3 || two == 4 ? .few : .other
    case .lithuanian:
      if unit == 0 || (11...19).contains(two) { return .other }
      return unit == 1 ? .one : .few
    case .latvian:
      if unit == 0 || (11...19).contains(two) { return .zero }
      return unit == 1 ? .one : .other
    case .romanian: return number == 1 ? .one : number == 0 || (1...19).contains(two) ? .few : .other
    case .irish:
      switch number {
      case 1: return .one
      case 2: return .two
      case 3...6: return .few
      case 7...10: return .many
      default: return .other
      }
    case .maltese:
      if number == 1 { return .one }
      if number == 2 { return .two }
      if number == 0 || (3...10).contains(two) { return .few }
      return (11...19).contains(two) ? .many : .other
    case .icelandic: return unit == 1 && two != 11 ? .one : .other
    }
  }
}
