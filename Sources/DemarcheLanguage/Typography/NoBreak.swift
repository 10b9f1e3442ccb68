/// Where French sets a no-break space instead of a plain one: between day and month, number and noun, initial
/// and name, "M." and name.
///
/// Only plain spaces are replaced, and none is added or taken away, so words and lines stay whole. A particle
/// and its name are not bound: nothing in a text tells "de" before a name from any other.
struct NoBreak {
  private let scalars: [Unicode.Scalar]
  private let isEditable: [Bool]
  private let addresses: [Range<Int>]

  /// Prepares the search in a flow.
  init(_ flow: TypographicFlow) {
    scalars = flow.scalars
    isEditable = flow.isEditable
    addresses = AddressFinder.addresses(in: flow.scalars)
  }

  /// The plain spaces that become U+00A0.
  func edits() -> [(index: Int, edit: TypographicFlow.Edit)] {
    scalars.indices.filter { isBound($0) }.map { ($0, .replace("\u{A0}")) }
  }

  /// Whether a text, or the next one after it, may hold such a space: told fast, by bytes.
  static func concerns(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      if byte == 0x20, ends(last) { return true }
      last = byte
    }
    return ends(last)
  }

  /// Whether a byte can stand before such a space: a point, a digit, the end of "Mme", "Mmes" or "1er".
  private static func ends(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "e"), UInt8(ascii: "s"),
      UInt8(ascii: "r"):
      true
    default: false
    }
  }

  /// Whether a plain space stands between two things that belong together.
  private func isBound(_ index: Int) -> Bool {
    guard scalars[index] == " ", isEditable[index], index > 0, index + 1 < scalars.count,
      scalars[index - 1].isASCII, NoBreak.ends(UInt8(scalars[index - 1].value)),
      scalars[index + 1].isLetterOrDigit
    else { return false }
    let start = start(before: index)
    guard mayBind(scalars[start..<index]), start == 0 || beginsWord(after: scalars[start - 1]),
      !addresses.contains(where: { $0.contains(index) })
    else { return false }
    let before = String(String.UnicodeScalarView(scalars[start..<index]))
    let after = word(after: index)
    let isName = after.unicodeScalars.first?.properties.isUppercase ?? false
    if NoBreak.titles.contains(before) { return true }
    if NoBreak.professions.contains(before) || NoBreak.isInitial(before) { return isName }
    if NoBreak.months.contains(after) { return before == "1er" || NoBreak.isNumber(before) }
    // The second half of 34-1 or E-12 counts nothing.
    return NoBreak.isNumber(before) && NoBreak.isNoun(after) && (start == 0 || scalars[start - 1] != "-")
  }

  /// Whether what follows a scalar begins a word, and is no part of an address, a time or a fraction.
  private func beginsWord(after scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "«", "(", "[", ",", "'", "\u{2019}", "\u{201C}", "\"", "-": true
    default: scalar.isWhiteSpace
    }
  }

  /// Where the letters, digits and points right before a space begin; more than fit any rule are cut.
  private func start(before index: Int) -> Int {
    var start = index
    while start > 0, index - start < 8, scalars[start - 1] == "." || scalars[start - 1].isLetterOrDigit {
      start -= 1
    }
    return start
  }

  /// Whether a word can be a title, a number or an initial, told by its ends: most words are none of them.
  private func mayBind(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = word.first, let last = word.last else { return false }
    if last == "." { return true }
    switch first {
    case "M", "D", "P", "0"..."9": return true
    default: return false
    }
  }

  /// The letters and digits right after a space; more than fit any rule are cut.
  private func word(after index: Int) -> String {
    let rest = scalars[(index + 1)...].prefix(12)
    return String(String.UnicodeScalarView(rest.prefix { $0.isLetterOrDigit || $0.isLetterOrMark }))
  }

  /// Whether a word is an initial: J., or J.P.
  private static func isInitial(_ word: String) -> Bool {
    let scalars = Array(word.unicodeScalars)
    guard scalars.count.isMultiple(of: 2), !scalars.isEmpty else { return false }
    return scalars.indices.allSatisfy { index in
      index.isMultiple(of: 2) ? scalars[index].properties.isUppercase : scalars[index] == "."
    }
  }

  /// Whether a word is a number of at most three figures: a year counts nothing.
  private static func isNumber(_ word: String) -> Bool {
    (1...3).contains(word.utf8.count)
      && word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Whether a word can be what a number counts: no small word, no name.
  private static func isNoun(_ word: String) -> Bool {
    word.unicodeScalars.count > 2 && !smallWords.contains(word)
      && word.unicodeScalars.first?.properties.isLowercase ?? false
  }

  private static let titles: Set<String> = ["M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles"]

  private static let professions: Set<String> = ["Me", "Dr", "Pr", "Mgr"]

  private static let months: Set<String> = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
  ]

  private static let smallWords: Set<String> = [
    "afin", "ainsi", "alors", "après", "aux", "avant", "avec", "car", "chez", "comme", "contre", "dans",
    "depuis", "des", "dont", "elle", "elles", "entre", "est", "ils", "jusqu", "les", "leur", "lors", "lorsqu",
    "lorsque", "mais", "même", "ont", "ouï", "par", "parce", "pas", "pendant", "plus", "pour", "puis", "que",
    "quand", "qui", "sans", "selon", "ses", "soit", "son", "sont", "sous", "sur", "une", "vers", "voir",
  ]
}
