internal import DemarcheModel

/// Finds `[label]: address` that nothing refers to: cmark-gfm takes such a line away without a word.
///
/// A person who writes `[Contact]: presse@senat.fr` means a line of text. Told by the text alone, and rather
/// once too often: a backslash before the bracket says that it is text.
struct LinkDefinitions {
  private let bytes: [UInt8]
  /// Every pair of brackets without brackets inside: where it stands, its label, and what it seems to be.
  private var brackets: [(bytes: Range<Int>, label: String, isDefinition: Bool)] = []

  /// Tells the definitions that are lost.
  ///
  /// - Parameter scanned: the Markdown with tokens.
  /// - Returns: one diagnostic for each, with the place of its label.
  static func diagnostics(in scanned: ScannedTemplate) -> [Diagnostic] {
    var finder = LinkDefinitions(bytes: scanned.markdown)
    finder.find()
    let used = Set(finder.brackets.filter { !$0.isDefinition }.map(\.label))
    var defined: Set<String> = []
    return finder.brackets.filter(\.isDefinition).compactMap { bracket in
      let isFirst = defined.insert(bracket.label).inserted
      if isFirst, used.contains(bracket.label) { return nil }
      let start = scanned.fileOffset(of: bracket.bytes.lowerBound)
      let end = scanned.fileOffset(of: bracket.bytes.upperBound)
      let range = SourceRange(file: scanned.file, bytes: start..<max(start, end))
      let reason = isFirst ? "nothing refers to it" : "it stands twice"
      return Diagnostic(
        .lostText, "`\(range.text):` begins a line that defines a link, and \(reason)",
        at: range, explanation: "Markdown prints no such line.",
        solutions: [
          .init(
            "To print the line, write `\\` before it", replacements: [.init(range, with: "\\" + range.text)]),
          .init("For a link, write `[text](https://…)`"),
        ])
    }
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func find() {
    var start: Int?
    var offset = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case UInt8(ascii: "["): start = offset
      case UInt8(ascii: "]"):
        if let begin = start { add(begin..<offset + 1) }
        start = nil
      default: break
      }
      offset += 1
    }
  }

  private mutating func add(_ range: Range<Int>) {
    let inner = bytes[range].dropFirst().dropLast()
    guard inner.first != UInt8(ascii: "^") else { return }
    let words = String(decoding: inner, as: UTF8.self).lowercased().split {
      $0 == " " || $0 == "\n" || $0 == "\t"
    }
    let isBeforeColon = range.upperBound < bytes.count && bytes[range.upperBound] == UInt8(ascii: ":")
    brackets.append(
      (range, words.joined(separator: " "), isBeforeColon && !words.isEmpty && beginsLine(range.lowerBound)))
  }

  /// Whether nothing but blanks and the marks of lists and quotations stand before an offset on its line.
  private func beginsLine(_ offset: Int) -> Bool {
    let line = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return bytes[line..<offset].allSatisfy { LinkDefinitions.marks.contains($0) }
  }

  private static let marks: Set<UInt8> = Set(" \t>-+*.)0123456789".utf8)
}
