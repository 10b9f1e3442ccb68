/// The signs of a page for `man`.
enum Roff {
  /// A line of running text, in which nothing is a request or an escape.
  static func text(_ line: String) -> String {
    var escaped = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\(rs"
      case "-": escaped += "\\-"
      case "'" where escaped.isEmpty, "." where escaped.isEmpty:
        escaped += "\\&"
        escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Words that are typed as they stand.
  static func bold(_ words: String) -> String { "\\fB\(text(words))\\fR" }

  /// Words in whose place others are typed.
  static func italic(_ words: String) -> String { "\\fI\(text(words))\\fR" }

  /// The lines of a discussion: paragraphs, headings in capitals, and indented lines that stay as they are.
  ///
  /// - Parameter discussion: a text as commands have it in their help; a line is a paragraph.
  /// - Returns: lines without their ends.
  static func lines(_ discussion: String) -> [String] {
    var lines: [String] = []
    var isIndented = false
    for line in discussion.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let shouldIndent = line.hasPrefix("  ")
      if !shouldIndent, isIndented { lines += [".fi", ".RE"] }
      if shouldIndent, !isIndented { lines += [".RS", ".nf"] }
      isIndented = shouldIndent
      if shouldIndent {
        lines.append(text(String(line.dropFirst(2))))
      } else if isHeading(line) {
        lines += [".PP", bold(line)]
      } else if !line.isEmpty {
        lines += [".PP", text(line)]
      }
    }
    return isIndented ? lines + [".fi", ".RE"] : lines
  }

  /// Whether a line of a discussion is a heading: its first word is in capitals.
  static func isHeading(_ line: String) -> Bool {
    let word = line.prefix { $0 != " " }
    return word.count > 1 && word.unicodeScalars.allSatisfy { ("A"..."Z").contains($0) }
  }
}
