internal import Foundation

extension String {
  /// The letters and digits of a text in lower case and without accents, for comparing names of columns and places:
  /// "Date d'élection" and "date_d_election" are the same.
  var foldedLetters: String {
    var result = ""
    for scalar in foldedAccents.unicodeScalars where scalar.properties.isAlphabetic || ("0"..."9") ~= scalar {
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// The words of a text in lower case and without accents, each parted by one space: "Côte-d'Or" is "cote d or".
  var foldedWords: String {
    var result = ""
    for scalar in foldedAccents.unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9") ~= scalar {
        result.unicodeScalars.append(scalar)
      } else if !result.isEmpty, result.unicodeScalars.last != " " {
        result += " "
      }
    }
    return result.unicodeScalars.last == " " ? String(result.dropLast()) : result
  }

  /// The text in lower case and without accents, with ligatures and barred letters spelt out.
  var foldedAccents: String {
    guard !utf8.allSatisfy({ $0 < 0x80 }) else { return lowercased() }
    var spelt = ""
    for scalar in unicodeScalars {
      if let letters = String.spellings[scalar] {
        spelt += letters
      } else {
        spelt.unicodeScalars.append(scalar)
      }
    }
    return spelt.folding(
      options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive],
      locale: Locale(identifier: "en_US_POSIX"))
  }

  /// Letters of the Latin script that have no accent to take away, as passports spell them.
  private static let spellings: [Unicode.Scalar: String] = [
    "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss", "ẞ": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l",
    "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i", "ŋ": "n", "Ŋ": "n", "ħ": "h",
    "Ħ": "h", "’": "'",
  ]
}
