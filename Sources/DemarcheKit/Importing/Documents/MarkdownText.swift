/// Words as Markdown that reads back as these words.
enum MarkdownText {
  /// The signs that could be markup anywhere in a line; a brace could begin a tag of the template language.
  private static let signs = Set("\\`*_[]<>&|~{}".unicodeScalars)

  /// Words with every sign escaped that Markdown or a template could take for markup.
  ///
  /// - Parameters:
  ///   - words: the words; a line break within them becomes a space.
  ///   - startsLine: whether they begin a line, where more could be markup: `#`, `-`, `1.`.
  /// - Returns: the Markdown, on one line.
  static func escaped(_ words: String, startsLine: Bool) -> String {
    var result = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": result += " "
      // Behind a brace, these would begin a tag or a remark.
      case _ where signs.contains(scalar) || (["%", "#"].contains(scalar) && result.utf8.last == 0x7B):
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return startsLine ? guarded(result) : result
  }

  /// A line whose first sign cannot begin a block.
  private static func guarded(_ line: String) -> String {
    // Four spaces would begin code, and fewer mean nothing.
    let line = String(String.UnicodeScalarView(line.unicodeScalars.drop { $0 == " " }))
    let scalars = Array(line.unicodeScalars)
    guard let first = scalars.first else { return line }
    if ["#", "+", "-", "=", ":"].contains(first) { return "\\" + line }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.count < scalars.count, [".", ")"].contains(scalars[digits.count]) else {
      return line
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: digits)
    result.append("\\")
    result.append(contentsOf: scalars[digits.count...])
    return String(result)
  }
}
