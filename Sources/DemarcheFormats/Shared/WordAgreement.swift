package import DemarcheModel

/// Compares the words of one version in its formats, from what was read in the files alone.
///
/// Pages and Akoma Ntoso must have the same words. Plain text has them with what it prints in the place of
/// marks: numbers and dashes of items, marks of footnotes, addresses behind links, rules.
package enum WordAgreement {
  /// Where two formats part.
  package struct Difference: Sendable {
    /// The format that is compared, and the one it is compared with.
    package var format: FRBR.Format, other: FRBR.Format
    /// The word of the first format; `nil` at its end.
    package var word: String?
    /// The words of the other one from there, at most three.
    package var expected: String
  }

  /// The first difference between the formats of a version.
  ///
  /// - Parameter readings: what was read, of at most one file in each format.
  /// - Returns: `nil` when the words agree, as those of one format always do.
  package static func difference(_ readings: [Reading]) -> Difference? {
    guard let standard = readings.first(where: { $0.format != .text }) else { return nil }
    for reading in readings where reading.format != standard.format {
      let found = reading.format == .text ? text(reading, standard) : markup(reading, standard)
      if let found { return found }
    }
    return nil
  }

  /// The first word of markup that differs.
  private static func markup(_ reading: Reading, _ standard: Reading) -> Difference? {
    let index = zip(reading.words, standard.words).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    guard index < max(reading.words.count, standard.words.count) else { return nil }
    return Difference(
      format: reading.format, other: standard.format,
      word: index < reading.words.count ? reading.words[index] : nil,
      expected: standard.words.dropFirst(index).prefix(3).joined(separator: " "))
  }

  /// The first word of text that is neither the next one nor a mark.
  ///
  /// A number before an item may also be a word of the document; so all readings are followed at once.
  private static func text(_ reading: Reading, _ standard: Reading) -> Difference? {
    let due = standard.words.reduce(into: [UInt8]()) { $0 += $1.utf8 }
    var places: Set<Int> = [0]
    for word in reading.words {
      var next: Set<Int> = []
      if isPlain(word) {
        let count = word.utf8.count
        for place in places where due[place...].starts(with: word.utf8) { next.insert(place + count) }
      } else {
        for form in forms(of: word) {
          for place in places where due[place...].starts(with: form) { next.insert(place + form.count) }
        }
      }
      guard !next.isEmpty else {
        return difference(reading, standard, word, after: places.max() ?? 0)
      }
      places = next
    }
    guard !places.contains(due.count) else { return nil }
    return difference(reading, standard, nil, after: places.max() ?? 0)
  }

  private static func difference(
    _ reading: Reading, _ standard: Reading, _ word: String?, after bytes: Int
  ) -> Difference {
    var passed = 0
    let rest = standard.words.drop { next in
      passed += next.utf8.count
      return passed <= bytes
    }
    return Difference(
      format: reading.format, other: standard.format, word: word,
      expected: rest.prefix(3).joined(separator: " "))
  }

  /// Whether a word can stand for nothing but itself, as most do: no bracket, no figure, no dash.
  private static func isPlain(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    switch first {
    case 0x28, 0x2D, 0x30...0x39, 0xE2: return false
    default: return !word.utf8.contains(0x5B)
    }
  }

  /// What a word of text may stand for in a page: itself, itself without marks, or nothing.
  ///
  /// The forms share their bytes: a word of a thousand links has thousands of them.
  private static func forms(of word: String) -> [ArraySlice<UInt8>] {
    let whole = Array(word.utf8)
    var forms = [whole[...]]
    let bare = withoutMarks(whole)
    if bare.count < whole.count { forms.append(bare[...]) }
    // An address stands in brackets behind the words of a link, and what follows the link behind it.
    for form in forms where form.first == 0x28 {
      for index in form.indices where form[index] == 0x29 { forms.append(form[(index + 1)...]) }
    }
    if isMarker(whole) { forms.append([]) }
    return forms
  }

  /// The number or the dash of an item, or a rule.
  private static func isMarker(_ word: [UInt8]) -> Bool {
    if word.last == 0x2E {
      return word.count > 1 && word.dropLast().allSatisfy { (0x30...0x39).contains($0) }
    }
    let text = String(decoding: word, as: UTF8.self)
    return text == "–" || text == "———" || word.allSatisfy { $0 == 0x2D }
  }

  /// A word without the marks of footnotes, as in `APT31[1]`.
  private static func withoutMarks(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < word.count {
      if word[index] == 0x5B {
        let digits = word[(index + 1)...].prefix { (0x30...0x39).contains($0) }
        if !digits.isEmpty, digits.endIndex < word.count, word[digits.endIndex] == 0x5D {
          index = digits.endIndex + 1
          continue
        }
      }
      result.append(word[index])
      index += 1
    }
    return result
  }
}
