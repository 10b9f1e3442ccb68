/// Letters of different scripts that look the same: a Cyrillic "а" in a French name.
///
/// A small part of Unicode's confusables (UTS 39): the letters of Greek and Cyrillic alphabets in use that a keyboard
/// or a copied text slips into a Latin name, and the other way round.
package enum LookAlikes {
  /// A letter that looks like another, in a script.
  ///
  /// - Parameters:
  ///   - letter: the letter that was written.
  ///   - script: the script that is meant.
  /// - Returns: the letter of the script, or `nil` when none looks like it.
  package static func letter(like letter: Unicode.Scalar, in script: Script) -> Unicode.Scalar? {
    guard let latin = Script(of: letter) == .latin ? letter : toLatin[letter] else { return nil }
    switch script {
    case .latin: return latin
    case .cyrillic: return fromLatin[.cyrillic]?[latin]
    case .greek: return fromLatin[.greek]?[latin]
    }
  }

  /// Pairs of a letter and the Latin letter that looks like it; of several alike, the first is meant.
  private static let pairs: KeyValuePairs<Script, KeyValuePairs<Unicode.Scalar, Unicode.Scalar>> = [
    .cyrillic: [
      "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T",
      "У": "Y", "Х": "X", "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "І": "I",
      "і": "i", "Ї": "Ï", "ї": "ï", "Ё": "Ë", "ё": "ë", "Ј": "J", "ј": "j", "Ѕ": "S", "ѕ": "s", "һ": "h",
      "ԁ": "d", "ԛ": "q", "ԝ": "w", "Ӏ": "I", "ӏ": "l",
    ],
    .greek: [
      "Α": "A", "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O",
      "Ρ": "P", "Τ": "T", "Υ": "Y", "Χ": "X", "Ϊ": "Ï", "Ϋ": "Ÿ", "Ά": "Á", "Έ": "É", "Ό": "Ó", "Ύ": "Ý",
      "α": "a", "γ": "y", "ι": "i", "κ": "k", "ν": "v", "ο": "o", "ρ": "p", "υ": "u", "χ": "x", "ά": "á",
      "ί": "í", "ό": "ó", "ύ": "ú", "ϊ": "ï", "ϋ": "ü", "ϲ": "c", "ϳ": "j",
    ],
  ]

  private static let toLatin: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (_, letters) in pairs { for (letter, latin) in letters { table[letter] = latin } }
    return table
  }()

  private static let fromLatin: [Script: [Unicode.Scalar: Unicode.Scalar]] = {
    var tables: [Script: [Unicode.Scalar: Unicode.Scalar]] = [:]
    for (script, letters) in pairs {
      for (letter, latin) in letters where tables[script]?[latin] == nil {
        tables[script, default: [:]][latin] = letter
      }
    }
    return tables
  }()
}
