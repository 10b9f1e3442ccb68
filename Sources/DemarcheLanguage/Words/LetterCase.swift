package import DemarcheModel

/// Upper and lower case as one language writes them: "ΓΕΡΟΥΣΙΑ", "İSTANBUL", "IJsland", "an tATHAIR".
///
/// The mapping is Foundation's for the language (Greek capitals lose their accents, Turkish has two letters i, Lithuanian
/// keeps its dots); ours are the Irish prefixes that stay small, and the Dutch ij at the beginning of a word.
package struct LetterCase: Sendable {
  /// The language.
  private let language: LanguageTag
  /// The mappings of the language.
  private let cldr: CLDR

  /// Opens the mappings of a language.
  package init(language: LanguageTag) {
    self.language = language
    cldr = CLDR(language)
  }

  /// A text in upper case.
  package func upper(_ text: String) -> String {
    language.tag == "ga"
      ? irish(text) { prefix, rest in prefix + cldr.uppercased(rest) } : cldr.uppercased(text)
  }

  /// A text in lower case; Irish writes "tAthair" as "t-athair".
  package func lower(_ text: String) -> String {
    guard language.tag == "ga" else { return cldr.lowercased(text) }
    return irish(text) { prefix, rest in
      let hyphen =
        (prefix == "t" || prefix == "n") && rest.first.map(LetterCase.isIrishVowel) == true ? "-" : ""
      return prefix + hyphen + cldr.lowercased(rest)
    }
  }

  /// A text with its first letter in upper case, the rest as it stands.
  package func capitalized(_ text: String) -> String {
    guard let first = text.first else { return text }
    switch language.tag {
    case "ga":
      let (prefix, rest) = LetterCase.irishPrefix(of: text[...])
      return prefix + cldr.uppercased(String(rest.prefix(1))) + rest.dropFirst()
    case "nl" where text.hasPrefix("ij"): return "IJ" + text.dropFirst(2)
    // A capital in the middle of a Greek word keeps its accent; so does the first of a sentence.
    case "el": return String(first).uppercased() + text.dropFirst()
    default: return cldr.uppercased(String(first)) + text.dropFirst()
    }
  }

  /// The words of an Irish text, each mapped in two pieces: the prefix that stays small, and the rest.
  private func irish(_ text: String, _ map: (_ prefix: String, _ rest: String) -> String) -> String {
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      guard first.isLetter else {
        result.append(first)
        rest = rest.dropFirst()
        continue
      }
      let word = rest.prefix { $0.isLetter || $0 == "-" || $0 == "’" || $0 == "'" }
      let pieces = LetterCase.irishPrefix(of: word)
      result += map(pieces.prefix, String(pieces.rest))
      rest = rest[word.endIndex...]
    }
    return result
  }

  /// The small letters before the initial of an Irish word, without their hyphen, and what follows.
  ///
  /// `bhf`, `mb`, `gc`, `nd`, `ng`, `bp` and `dt` begin no other words; `t`, `n` and `h` are prefixes where a hyphen or a
  /// capital vowel shows it.
  private static func irishPrefix(of word: Substring) -> (prefix: String, rest: Substring) {
    for prefix in ["bhf", "mb", "gc", "nd", "ng", "bp", "dt"] {
      // The initial may be a capital, "mBaile"; what stands before it is small.
      guard word.hasPrefix(prefix.dropLast()), word.prefix(prefix.count).lowercased() == prefix else {
        continue
      }
      let letters = prefix.count - 1
      return (String(word.prefix(letters)), word.dropFirst(letters))
    }
    guard let first = word.first, first == "t" || first == "n" || first == "h" else { return ("", word) }
    let rest = word.dropFirst()
    if first != "h", rest.first == "-", rest.dropFirst().first.map(isIrishVowel) == true {
      return (String(first), rest.dropFirst())
    }
    if let second = rest.first, isIrishVowel(second), second.isUppercase { return (String(first), rest) }
    return ("", word)
  }

  /// Whether a letter is a vowel, with or without its length mark.
  private static func isIrishVowel(_ letter: Character) -> Bool { "aeiouáéíóúAEIOUÁÉÍÓÚ".contains(letter) }
}
