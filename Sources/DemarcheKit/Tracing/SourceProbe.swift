internal import DemarcheModel
internal import YAMLTree

/// One edit of a source that is tried in memory, to see which lines of a finished file it changes.
struct SourceProbe {
  /// What an edit does.
  enum Edit {
    /// Replaces letters and digits by others, so that nothing moves.
    case replaced([UInt8])
    /// Empties the line of an item.
    case emptied([UInt8])
    /// Puts marks before and behind a tag, which stand around what it prints.
    case marked([UInt8])
  }

  /// The file.
  let file: SourceFile
  /// What is edited.
  let bytes: Range<Int>
  /// The edits; what any of those that replace changes comes from here, and what another changes when none does.
  let edits: [Edit]

  /// The words before and behind what a tag prints.
  static let marks = ("Qzqa", "Qzqb")

  /// The probes of the values of a YAML file.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - words: the words of the lines that are asked about.
  ///   - isOfWords: whether it is a vocabulary, whose values are printed whole.
  /// - Returns: a probe for each value that may have a part in the lines.
  static func records(_ file: SourceFile, _ words: TraceWords, isOfWords: Bool = false) -> [SourceProbe] {
    guard let root = try? YAML.parse(file.bytes) else { return [] }
    var probes: [SourceProbe] = []
    var stack = [root]
    while let node = stack.popLast() {
      switch node.content {
      case .sequence(let items): stack += items.reversed()
      case .mapping(let entries): stack += entries.reversed().map(\.value)
      case .scalar(let text, _):
        guard !node.bytes.isEmpty, words.mayHold(text, isOfWords: isOfWords) else { continue }
        var edits = file.others(for: node.bytes).map { Edit.replaced($0) }
        if !isOfWords, let line = file.itemLine(around: node.bytes) {
          edits.append(.emptied(file.emptying(line)))
        }
        probes.append(SourceProbe(file: file, bytes: node.bytes, edits: edits))
      }
    }
    return probes
  }

  /// The probes of the cells of one row of a table.
  ///
  /// - Parameters:
  ///   - file: the table.
  ///   - isMeant: whether a line is the row.
  /// - Returns: a probe for each cell.
  static func rows(_ file: SourceFile, where isMeant: (Substring) -> Bool) -> [SourceProbe] {
    var probes: [SourceProbe] = []
    for (index, start) in file.lineStarts.enumerated().dropFirst() {
      let end = index + 1 < file.lineStarts.count ? file.lineStarts[index + 1] - 1 : file.bytes.count
      guard start < end, isMeant(file.text(start..<end)[...]) else { continue }
      let isBetween = { (byte: UInt8) in [0x2C, 0x3B, 0x09, 0x7C].contains(byte) }
      for cell in file.bytes[start..<end].split(whereSeparator: isBetween) {
        let range = cell.startIndex..<cell.endIndex
        probes.append(
          SourceProbe(file: file, bytes: range, edits: file.others(for: range).map { .replaced($0) }))
      }
    }
    return probes
  }

  /// The probes of a template: its lines of words, and the tags that print.
  static func templates(_ file: SourceFile, _ words: TraceWords) -> [SourceProbe] {
    var probes: [SourceProbe] = []
    let body = file.bodyStart
    for (index, start) in file.lineStarts.enumerated() where start >= body {
      let end = index + 1 < file.lineStarts.count ? file.lineStarts[index + 1] - 1 : file.bytes.count
      guard start < end else { continue }
      let (text, tags) = file.parts(of: start..<end)
      for tag in tags {
        probes.append(
          SourceProbe(file: file, bytes: tag, edits: [.marked(file.marking(tag, in: start..<end))]))
      }
      let line = text.map { file.text($0) }.joined(separator: " ")
      guard words.shares(line) else { continue }
      var bytes = file.bytes
      for range in text { bytes.replaceSubrange(range, with: file.replaced(range)) }
      probes.append(SourceProbe(file: file, bytes: start..<end, edits: [.replaced(bytes)]))
    }
    return probes
  }
}

/// The words of the lines that are asked about, in lower case.
struct TraceWords {
  private let words: Set<String>

  /// Cuts lines into words.
  init(_ lines: [String]) {
    words = Set(lines.flatMap { TraceWords.words(of: $0) })
  }

  /// Whether a value may have a part in them: it shares a word, or is a day or the name of something.
  func mayHold(_ text: String, isOfWords: Bool) -> Bool {
    guard !isOfWords else { return holdAll(of: text) }
    return shares(text) || CalendarDate(iso: text) != nil || !text.contains(" ") && text.utf8.count <= 12
  }

  /// Whether a text has one of the words.
  func shares(_ text: String) -> Bool { TraceWords.words(of: text).contains { words.contains($0) } }

  /// Whether a text of the vocabulary may stand there whole, but for its slots.
  private func holdAll(of text: String) -> Bool {
    var depth = 0
    let printed = text.unicodeScalars.filter { scalar in
      if scalar == "{" { depth += 1 }
      defer { if scalar == "}" { depth -= 1 } }
      return depth <= 0
    }
    let words = TraceWords.words(of: String(String.UnicodeScalarView(printed)))
    return !words.isEmpty && words.allSatisfy { self.words.contains($0) }
  }

  /// The words of a text; `andreVallini` are two.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for scalar in text.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      let isUpper = scalar.properties.isUppercase
      if !isLetter || (isUpper && wasLower) {
        if word.utf8.count > 2 { words.append(word.lowercased()) }
        word = ""
      }
      if isLetter { word.unicodeScalars.append(scalar) }
      wasLower = isLetter && !isUpper
    }
    return word.utf8.count > 2 ? words + [word.lowercased()] : words
  }
}

extension SourceFile {
  /// The file with other values in the place of one: other words; another day and another year; another number of an id.
  fileprivate func others(for range: Range<Int>) -> [[UInt8]] {
    let text = text(range)
    var others = [replaced(range)]
    if let day = CalendarDate(iso: text) {
      // A month has a second day, and every later one follows another.
      let other = day.day == 1 ? 2 : day.day - 1
      others = ["\(text.dropLast(2))\(other < 10 ? "0" : "")\(other)", "2999\(text.dropFirst(4))"].map {
        Array($0.utf8)
      }
    } else if !text.contains(" ") {
      others.append(bytes[range].map { (0x30...0x38).contains($0) ? $0 + 1 : $0 == 0x39 ? 0x31 : $0 })
    }
    return others.filter { !$0.elementsEqual(bytes[range]) }.map { other in
      var bytes = bytes
      bytes.replaceSubrange(range, with: other)
      return bytes
    }
  }

  /// A stretch in which each letter and digit is another one.
  fileprivate func replaced(_ range: Range<Int>) -> [UInt8] {
    bytes[range].map { byte in
      switch byte {
      case UInt8(ascii: "z"), UInt8(ascii: "Z"): byte - 25
      case UInt8(ascii: "9"): byte - 8
      case UInt8(ascii: "a")..<UInt8(ascii: "z"), UInt8(ascii: "A")..<UInt8(ascii: "Z"),
        UInt8(ascii: "0")..<UInt8(ascii: "9"):
        byte + 1
      default: byte
      }
    }
  }

  /// The line of an item of a list that a stretch stands on; `nil` for any other.
  fileprivate func itemLine(around range: Range<Int>) -> Range<Int>? {
    let index = range.lowerBound
    let start = bytes[..<index].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
    let first = bytes[start..<end].firstIndex { $0 != 0x20 } ?? end
    guard range.upperBound <= end, bytes[first..<end].starts(with: [0x2D, 0x20]) else { return nil }
    return start..<end
  }

  /// The file with spaces in the place of a line, and of every other line that says the same.
  fileprivate func emptying(_ line: Range<Int>) -> [UInt8] {
    let words = bytes[line].drop { $0 == 0x20 }
    var result: [UInt8] = []
    for other in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !result.isEmpty || other.startIndex > 0 { result.append(0x0A) }
      let isSame = other.drop { $0 == 0x20 } == words
      result += isSame ? Array(repeating: 0x20, count: other.count) : Array(other)
    }
    return result
  }

  /// Where the text begins: behind the record that a kind begins with.
  var bodyStart: Int {
    let fence = Array("---\n".utf8)
    guard bytes.starts(with: fence) else { return 0 }
    return lineStarts.dropFirst().first { bytes[$0...].starts(with: fence) }.map { $0 + fence.count } ?? 0
  }

  /// The stretches of a line between its tags, and its tags that print.
  fileprivate func parts(of line: Range<Int>) -> (text: [Range<Int>], tags: [Range<Int>]) {
    var (text, tags): ([Range<Int>], [Range<Int>]) = ([], [])
    var index = line.lowerBound
    var start = index
    while index + 1 < line.upperBound {
      guard bytes[index] == UInt8(ascii: "{"), let closing = closing(of: bytes[index + 1]) else {
        index += 1
        continue
      }
      var end = index + 2
      while end + 1 < line.upperBound, !(bytes[end] == closing && bytes[end + 1] == UInt8(ascii: "}")) {
        end += 1
      }
      end = min(end + 2, line.upperBound)
      if start < index { text.append(start..<index) }
      if closing == UInt8(ascii: "}") { tags.append(index..<end) }
      (index, start) = (end, end)
    }
    if start < line.upperBound { text.append(start..<line.upperBound) }
    return (text, tags)
  }

  /// What closes a tag that opens with a byte behind its brace; `nil` for no tag.
  private func closing(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "%"), UInt8(ascii: "#"): byte
    default: nil
    }
  }

  /// The file with marks around a tag: paragraphs of their own around one that stands alone.
  fileprivate func marking(_ tag: Range<Int>, in line: Range<Int>) -> [UInt8] {
    let space = tag == line ? "\n\n" : ""
    let before = Array((SourceProbe.marks.0 + space).utf8)
    let behind = Array((space + SourceProbe.marks.1).utf8)
    return bytes[..<tag.lowerBound] + before + bytes[tag] + behind + bytes[tag.upperBound...]
  }
}
