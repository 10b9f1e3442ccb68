package import DemarcheModel

/// Whole numbers of one language, in words ("sept") and in figures ("1 234").
///
/// Words are CLDR's without their soft hyphens, mended where CLDR misspells them and composed here where its rules
/// are of another language (Slovene numbers were half Croatian). Most languages end at 999; those whose thousands
/// were compared with another source and found right go on to a million.
package struct NumberWords: Sendable {
  /// The numbers that have words.
  package let spelled: ClosedRange<Int>

  /// The language.
  let language: LanguageTag
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
    spelled = 0...(NumberWords.thousands.contains(language.tag) ? 1_000_000 : 999)
    words =
      language.tag == "sl"
      ? (0...100).map { NumberWords.slovene($0) }
      : cldr.spelled(0...100).map { NumberWords.mended($0, in: language) }
    let samples = cldr.grouped([1_234, 12_345, -1])
    separator = String(samples[1].dropFirst(2).dropLast(3))
    shortestGrouped = samples[0] == "1234" ? 5 : 4
    minus = String(samples[2].dropLast())
  }

  /// A cardinal number in words, in the form used to count: "sept", "seven".
  ///
  /// Numbers to 100 come from a table; a larger one costs a formatter, some 0.2 ms.
  ///
  /// - Parameters:
  ///   - number: of ``spelled``.
  ///   - isFeminine: whether what is counted is feminine, in a language that ``hasFeminine(_:)``.
  /// - Returns: the words, or `nil` for other numbers, which are written in figures.
  package func words(_ number: Int, isFeminine: Bool = false) -> String? {
    guard spelled.contains(number) else { return nil }
    let words = counted(number)
    return isFeminine && number < 1_000_000 ? NumberWords.feminine(words, in: language) : words
  }

  /// The form used to count.
  private func counted(_ number: Int) -> String {
    if words.indices.contains(number) { return words[number] }
    switch language.tag {
    case "en": return english(number)
    case "is": return NumberWords.icelandicHundred(number / 100, before: number % 100, words[number % 100])
    case "sl": return NumberWords.slovene(number)
    default: return NumberWords.mended(cldr.spelled([number])[0], in: language)
    }
  }

  /// British English; CLDR has the American form without "and".
  private func english(_ number: Int) -> String {
    if number >= 1_000_000 { return "one million" }
    let (group, name) = number >= 1000 ? (1000, "thousand") : (100, "hundred")
    let rest = number % group
    let head = counted(number / group) + " " + name
    if rest == 0 { return head }
    return head + (rest < 100 ? " and " : " ") + counted(rest)
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
}
