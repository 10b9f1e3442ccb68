package import DemarcheModel

/// Whole numbers of one language, in words ("sept") and in figures ("1 234").
///
/// Words end at 999: above, CLDR's rules are wrong in several languages (Slovene thousands are Croatian), and
/// a text says it better in figures. CLDR's soft hyphens are taken out; its known misspellings are mended.
package struct NumberWords: Sendable {
  /// The numbers that have words.
  package static let spelled = 0...999

  /// The language.
  private let language: LanguageTag
  /// The data of the language, for numbers beyond the table.
  private let cldr: CLDR
  /// The words of 0 to 100.
  private let words: [String]
  /// What stands between groups of three figures.
  private let separator: String
  /// The fewest figures that are grouped: 4, or 5 in languages that write 1234.
  private let shortestGrouped: Int
  /// The sign of a negative number.
  private let minus: String

  /// Takes the tables of a language; make one per language and run.
  package init(language: LanguageTag) {
    self.language = language
    cldr = CLDR(language)
    words = cldr.spelled(0...100).map { NumberWords.mended($0, in: language) }
    let samples = cldr.grouped([1_234, 12_345, -1])
    separator = String(samples[1].dropFirst(2).dropLast(3))
    shortestGrouped = samples[0] == "1234" ? 5 : 4
    minus = String(samples[2].dropLast())
  }

  /// A cardinal number in words, in the form used to count: "sept", "seven".
  ///
  /// Numbers to 100 come from a table; a larger one costs a formatter, some 0.2 ms.
  ///
  /// - Parameter number: of ``spelled``.
  /// - Returns: the words, or `nil` for other numbers, which are written in figures.
  package func words(_ number: Int) -> String? {
    guard NumberWords.spelled.contains(number) else { return nil }
    if words.indices.contains(number) { return words[number] }
    let rest = number % 100
    if language.tag == "en", rest > 0 {
      // British English; CLDR has the American form without "and".
      return NumberWords.mended(cldr.spelled([number - rest])[0], in: language) + " and " + words[rest]
    }
    return NumberWords.mended(cldr.spelled([number])[0], in: language)
  }

  /// A number in figures, in groups of three: "1 234 567", "1,234,567".
  package func digits(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let sign = number < 0 ? minus : ""
    guard digits.utf8.count >= shortestGrouped else { return sign + digits }
    var result = sign
    for (index, digit) in digits.unicodeScalars.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { result += separator }
      result.unicodeScalars.append(digit)
    }
    return result
  }

  /// CLDR's words without soft hyphens, with the letters that the language writes.
  private static func mended(_ words: String, in language: LanguageTag) -> String {
    var result = ""
    for scalar in words.unicodeScalars {
      switch (scalar, language.tag) {
      case ("\u{AD}", _): continue
      case ("\u{15F}", "ro"): result += "\u{219}"  // s with comma, not cedilla
      case ("\u{163}", "ro"): result += "\u{21B}"  // t with comma, not cedilla
      default: result.unicodeScalars.append(scalar)
      }
    }
    // CLDR misspells the Icelandic seven.
    guard language.tag == "is", result.hasSuffix("sjó") else { return result }
    return result.dropLast(3) + "sjö"
  }
}
