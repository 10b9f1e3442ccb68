internal import DemarcheModel

extension Document {
  /// The paragraphs of its text, in order: all words but the title, the demands and the names, which have ids.
  var textLines: [String] {
    var lines: [String] = []
    for part in parts { part.appendLines(to: &lines) }
    return lines.filter { !$0.isEmpty && $0 != metadata.title }
  }
}

extension [Block] {
  /// Appends the words of blocks, a line for each paragraph.
  fileprivate func appendLines(to lines: inout [String]) {
    for block in self {
      switch block {
      case .paragraph(let content), .heading(_, let content): content.appendLine(to: &lines)
      case .list(let list): list.items.forEach { $0.appendLines(to: &lines) }
      case .quotation(let blocks), .container(_, let blocks): blocks.appendLines(to: &lines)
      case .table(let table):
        for row in table.rows { lines.append(row.cells.map(\.line).joined(separator: " | ")) }
      case .recitals(let recitals): recitals.forEach { $0.content.appendLines(to: &lines) }
      case .questions(let questions):
        for question in questions {
          question.from.appendLine(to: &lines)
          question.content.appendLines(to: &lines)
        }
      case .demands(let demands): demands.lead.appendLine(to: &lines)
      case .signatures(let signatures):
        signatures.heading.appendLine(to: &lines)
        signatures.closing.appendLine(to: &lines)
      }
    }
  }
}

extension [Inline] {
  /// The words on one line, without footnotes.
  var line: String {
    plainText.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
  }

  /// Appends the words, and those of the footnotes after them.
  fileprivate func appendLine(to lines: inout [String]) {
    lines.append(line)
    appendNotes(to: &lines)
  }

  private func appendNotes(to lines: inout [String]) {
    for inline in self {
      if case .note(let note) = inline { note.content.appendLines(to: &lines) }
      inline.children.appendNotes(to: &lines)
    }
  }
}
