extension String {
  /// Whether other words stand in the text, scalar for scalar and as whole words; no words never do.
  ///
  /// Says nothing about the words around them, which are the template's: a title, a label, a civility.
  func holds(_ words: String) -> Bool {
    let text = Array(unicodeScalars)
    let part = Array(words.unicodeScalars)
    guard let first = part.first, part.count <= text.count else { return false }
    for start in 0...text.count - part.count where text[start] == first {
      let end = start + part.count
      guard text[start..<end].elementsEqual(part) else { continue }
      if start > 0, text[start - 1].lengthensWords { continue }
      if end < text.count, text[end].lengthensWords { continue }
      return true
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether the scalar beside a word makes it another one: a letter, a digit, a mark, a hyphen.
  fileprivate var lengthensWords: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
      true
    default: self == "-" || self == "\u{2010}" || self == "\u{2011}"
    }
  }
}
