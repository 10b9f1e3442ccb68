internal import CCMarkGFM

/// A footnote definition's label and where it stands.
struct Definition {
  /// The label as it is spelled there.
  let label: String

  /// The label with its brackets and its colon.
  let place: Markdown.Place

  /// Reads a definition node.
  ///
  /// - Parameters:
  ///   - node: a footnote definition.
  ///   - lines: the lines of the text, to find the start of the label.
  init(_ node: UnsafeMutablePointer<cmark_node>, in lines: Lines) {
    label = unsafe NodeFields.label(node)
    let count = label.utf8.count
    let line = Int(unsafe cmark_node_get_start_line(node))
    // cmark gives the place after `[^label]:` and the blanks behind it.
    var end = Int(unsafe cmark_node_get_start_column(node)) - 1
    let source = lines[line]
    while end > 0, end <= source.count {
      let byte = source[source.startIndex + end - 1]
      guard byte == 0x20 || byte == 0x09 else { break }
      end -= 1
    }
    place = Markdown.Place(
      startLine: line, startColumn: max(1, end - count - 3), endLine: line, endColumn: max(1, end))
  }
}
