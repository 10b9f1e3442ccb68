/// The house's rule of counting sentences, for chambers that allow one.
package enum SentenceCount {
  /// The number of sentences: what a full stop, question or exclamation mark ends, and words that none ends.
  ///
  /// A mark ends a sentence where a space or the end of the text follows it, closing quotes and brackets
  /// between them allowed; the stop of an abbreviation or of a single letter ends none. Semicolons are free.
  package static func sentences(in text: String) -> Int {
    let scalars = Array(text.unicodeScalars)
    var count = 0
    var hasWords = false
    for (index, scalar) in scalars.enumerated() {
      if scalar.isLetterOrDigit { hasWords = true }
      guard hasWords, terminals.contains(scalar), isEnd(scalars, after: index) else { continue }
      if scalar == ".", isAbbreviation(scalars, before: index), !isLast(scalars, after: index) { continue }
      count += 1
      hasWords = false
    }
    return hasWords ? count + 1 : count
  }

  private static let terminals: Set<Unicode.Scalar> = [".", "?", "!", "\u{2026}"]

  /// What may stand between a mark and the space after it.
  private static let closers: Set<Unicode.Scalar> = [
    "\"", "'", "\u{2019}", "\u{201D}", "\u{00BB}", ")", "]",
  ]

  /// Abbreviations whose stop ends no sentence, in lower case.
  private static let abbreviations: Set<String> = [
    "abg", "al", "art", "bzw", "cf", "dr", "etc", "hon", "m", "messrs", "mm", "mr", "mrs", "ms", "mt", "nos",
    "no", "nr", "para", "pp", "prof", "rev", "sir", "sr", "sra", "st", "vgl", "vol",
  ]

  private static func isEnd(_ scalars: [Unicode.Scalar], after index: Int) -> Bool {
    var next = index + 1
    while next < scalars.count, closers.contains(scalars[next]) || terminals.contains(scalars[next]) {
      next += 1
    }
    return next == scalars.count || scalars[next].isWhiteSpace
  }

  private static func isLast(_ scalars: [Unicode.Scalar], after index: Int) -> Bool {
    !scalars[(index + 1)...].contains { $0.isLetterOrDigit }
  }

  /// Whether the word before a stop is an abbreviation or a single letter: "Mr.", "U.S.".
  private static func isAbbreviation(_ scalars: [Unicode.Scalar], before index: Int) -> Bool {
    var start = index
    while start > 0, scalars[start - 1].isLetterOrDigit { start -= 1 }
    let word = String(String.UnicodeScalarView(scalars[start..<index]))
    if word.unicodeScalars.count == 1, word.unicodeScalars.allSatisfy(\.isLetterOrMark) { return true }
    return abbreviations.contains(word.lowercased())
  }
}
