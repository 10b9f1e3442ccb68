import DemarcheFormats
import DemarcheModel

/// Numbers that look random and are the same for the same seed.
struct Dice {
  private var state: UInt64

  /// Begins a run of numbers.
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// The next number below a limit.
  mutating func roll(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(1, limit)))
  }

  /// One member of a list that has some.
  mutating func pick<Member>(_ members: [Member]) -> Member { members[roll(members.count)] }
}

/// One way in which a single word or attribute of a finished file is spoilt.
enum FileEdit: CaseIterable, Sendable {
  case dropped, doubled, swapped, replaced, oneLetterLess, otherLetter, otherCase, otherDigit, moved, joined
  case attributeDropped, attributeChanged, attributeSwapped

  /// A file spoilt at one place, and what was done.
  struct Spoilt {
    /// The file.
    var bytes: [UInt8]
    /// What was done, for a test that fails.
    var story: String
  }

  /// Spoils a file; `nil` where the dice chose a place at which this cannot be done.
  func spoil(_ bytes: [UInt8], _ format: FRBR.Format, _ dice: inout Dice) -> Spoilt? {
    let tokens = FileTokens.of(bytes, format)
    let words = tokens.filter { if case .word = $0.kind { true } else { false } }
    let attributes = tokens.filter { if case .attribute = $0.kind { true } else { false } }
    let index = dice.roll(words.count)
    let word = words[index].bytes
    let text = String(decoding: bytes[word], as: UTF8.self)
    var edits: [(Range<Int>, [UInt8])] = []
    switch self {
    case .dropped: edits = [(word, [])]
    case .doubled: edits = [(word, Array(bytes[word]) + [0x20] + Array(bytes[word]))]
    case .swapped:
      guard index + 1 < words.count else { return nil }
      let next = words[index + 1].bytes
      edits = [(word, Array(bytes[next])), (next, Array(bytes[word]))]
    case .replaced: edits = [(word, Array(bytes[dice.pick(words).bytes]))]
    case .oneLetterLess:
      let scalars = Array(text.unicodeScalars)
      guard scalars.count > 1, !text.contains("&") else { return nil }
      let at = dice.roll(scalars.count)
      edits = [(word, FileEdit.utf8(scalars[..<at] + scalars[(at + 1)...]))]
    case .otherLetter:
      edits = [(word, changed(text, &dice) { $0 == "x" ? "y" : "x" })].compactMap(FileEdit.whole)
    case .otherCase:
      edits = [
        (
          word,
          changed(text, &dice) { scalar in
            let turned =
              scalar.properties.isUppercase
              ? scalar.properties.lowercaseMapping : scalar.properties.uppercaseMapping
            return turned.unicodeScalars.first ?? scalar
          }
        )
      ].compactMap(FileEdit.whole)
    case .otherDigit:
      guard text.unicodeScalars.contains(where: { $0.properties.numericType == .decimal }) else { return nil }
      let scalars = text.unicodeScalars.map {
        $0 == "7" ? "8" : $0.properties.numericType == .decimal ? "7" : $0
      }
      edits = [(word, FileEdit.utf8(scalars[...]))]
    case .moved:
      // Behind a word of another element or line, that is, not a neighbour.
      let target = dice.roll(words.count)
      guard abs(target - index) > 3 else { return nil }
      let place = words[target].bytes.upperBound
      edits = [(word, []), (place..<place, [0x20] + Array(bytes[word]))]
    case .joined:
      guard index + 1 < words.count, words[index + 1].isAfterSpace || format == .text else { return nil }
      let gap = word.upperBound..<words[index + 1].bytes.lowerBound
      guard bytes[gap].elementsEqual([0x20]) else { return nil }
      edits = [(gap, Array("\u{A0}".utf8))]
    case .attributeDropped, .attributeChanged, .attributeSwapped:
      guard !attributes.isEmpty else { return nil }
      let one = attributes[dice.roll(attributes.count)]
      guard case .attribute(let name, let value) = one.kind, name != "xmlns" else { return nil }
      switch self {
      case .attributeDropped: edits = [(one.bytes, [])]
      case .attributeChanged:
        edits = [(one.bytes, Array("\(name)=\"\(value.isEmpty ? "x" : "")\(value)0\"".utf8))]
      default:
        let others = attributes.filter {
          if case .attribute(name, let other) = $0.kind { other != value } else { false }
        }
        guard !others.isEmpty else { return nil }
        edits = [(one.bytes, Array(bytes[dice.pick(others).bytes]))]
      }
    }
    guard !edits.isEmpty else { return nil }
    var spoilt = bytes
    for (range, new) in edits.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      spoilt.replaceSubrange(range, with: new)
    }
    // A word in the place of its like changes nothing.
    guard spoilt != bytes else { return nil }
    return Spoilt(bytes: spoilt, story: "\(self) at “\(text)” (byte \(word.lowerBound))")
  }

  /// A text with one letter changed; the same text when it has none.
  private func changed(
    _ text: String, _ dice: inout Dice, _ change: (Unicode.Scalar) -> Unicode.Scalar
  ) -> [UInt8]? {
    var scalars = Array(text.unicodeScalars)
    let letters = scalars.indices.filter { scalars[$0].properties.isAlphabetic }
    guard !letters.isEmpty, !text.contains("&") else { return nil }
    let at = dice.pick(letters)
    scalars[at] = change(scalars[at])
    return FileEdit.utf8(scalars[...])
  }

  private static func whole(_ edit: (Range<Int>, [UInt8]?)) -> (Range<Int>, [UInt8])? {
    edit.1.map { (edit.0, $0) }
  }

  private static func utf8(_ scalars: ArraySlice<Unicode.Scalar>) -> [UInt8] {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return Array(String(text).utf8)
  }
}
