/// The house's rule of counting words, the same for every language and before or after the typographic pass.
package enum WordCount {
  /// The number of words: runs of scalars other than white space that hold at least one letter or digit.
  ///
  /// So «, : and – standing alone do not count, and « l’Isère » is one word.
  package static func words(in text: String) -> Int {
    var count = 0
    var isCounted = false
    for scalar in text.unicodeScalars {
      if scalar.isWhiteSpace {
        isCounted = false
      } else if !isCounted, scalar.isLetterOrDigit {
        isCounted = true
        count += 1
      }
    }
    return count
  }
}

extension Unicode.Scalar {
  /// Whether a scalar is a letter or a number by its general category.
  var isLetterOrDigit: Bool {
    if isASCII {
      return (0x61...0x7A).contains(value | 0x20) || (0x30...0x39).contains(value)
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  /// Whether a scalar is a letter, or a mark upon one.
  var isLetterOrMark: Bool {
    if isASCII { return (0x61...0x7A).contains(value | 0x20) }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }
}
