internal import DemarcheModel

/// Puts paragraphs on a page of a given width.
struct TextLayout {
  /// The columns of a line, `nil` for as many as there are words.
  let width: Int?

  /// The page, ended by one line break.
  func text(of paragraphs: [TextParagraph]) -> String {
    paragraphs.map { paragraph in
      paragraph.lines.flatMap(physicalLines).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// The lines on the page that one line makes.
  private func physicalLines(of line: TextParagraph.Line) -> [String] {
    var result: [String] = []
    for piece in line.pieces {
      let indent = result.isEmpty ? line.indent : line.continuation
      if line.isFixed {
        result.append(margin(indent) + piece)
      } else {
        wrap(Words.onOneLine(piece), indent: indent, continuation: line.continuation, into: &result)
        // Only a value may end in a space, and it is printed to the letter.
        if piece.unicodeScalars.last == " ", let end = result.indices.last, !result[end].isEmpty {
          result[end] += " "
        }
      }
    }
    return result.filter { !$0.isEmpty }
  }

  /// Breaks words at U+0020 only; a word wider than the page stands alone on its line.
  private func wrap(_ words: String, indent: Int, continuation: Int, into result: inout [String]) {
    guard let width else { return result.append(words.isEmpty ? "" : margin(indent) + words) }
    var line = ""
    var columns = 0
    var left = indent
    for word in words.unicodeScalars.split(separator: " ").map({ String($0) }) {
      let length = DisplayWidth.of(word)
      if line.isEmpty {
        line = word
        columns = left + length
      } else if columns + 1 + length <= width {
        line += " " + word
        columns += 1 + length
      } else {
        result.append(margin(left) + line)
        left = continuation
        line = word
        columns = left + length
      }
    }
    if !line.isEmpty { result.append(margin(left) + line) }
  }

  /// The spaces before a line.
  private func margin(_ columns: Int) -> String { String(repeating: " ", count: columns) }
}
