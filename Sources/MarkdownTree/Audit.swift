/// Finds what was written and what the tree does not show.
struct Audit {
  /// The tree.
  let root: Markdown.Node

  /// Every footnote definition of the text, used or not.
  let definitions: [Definition]

  /// The text's lines.
  let lines: Lines

  /// All losses, in the order of the text.
  ///
  /// - Parameter text: the whole text.
  /// - Returns: the losses; none for a text that the tree shows whole.
  /// - Throws: what a second parse throws, which is nothing when the first one did not.
  func losses(in text: [UInt8]) throws(Markdown.Fault) -> [Markdown.Loss] {
    var references: Set<Markdown.Place> = []
    var kept: Set<Markdown.Place> = []
    var losses: [Markdown.Loss] = []
    var stack = [root]
    var columns = 0
    while let node = stack.popLast() {
      switch node.kind {
      case .footnoteReference: references.insert(node.place)
      case .footnoteDefinition: kept.insert(node.place.start)
      case .table(let alignments): columns = alignments.count
      case .tableRow where hasSurplus(node.place, columns: columns):
        losses.append(Markdown.Loss(reason: .surplusCells, place: node.place))
      default: break
      }
      // The last child first, so that a table's rows come out right after the table.
      stack.append(contentsOf: node.children.reversed())
    }
    losses += lostDefinitions(kept: kept)
    losses += try UndefinedFootnotes.find(
      in: text, lines: lines, defined: Set(definitions.map { UndefinedFootnotes.folded($0.label) }),
      references: references)
    return losses.sorted {
      ($0.place.startLine, $0.place.startColumn) < ($1.place.startLine, $1.place.startColumn)
    }
  }

  /// The definitions that did not reach the tree.
  private func lostDefinitions(kept: Set<Markdown.Place>) -> [Markdown.Loss] {
    var first: Set<String> = []
    var losses: [Markdown.Loss] = []
    for definition in definitions.sorted(by: { $0.place.startLine < $1.place.startLine }) {
      let isNew = first.insert(UndefinedFootnotes.folded(definition.label)).inserted
      guard !kept.contains(definition.place.start) else { continue }
      losses.append(
        Markdown.Loss(
          reason: isNew
            ? .unusedFootnote(label: definition.label) : .duplicateFootnote(label: definition.label),
          place: definition.place))
    }
    return losses
  }

  /// Whether a row has text in a cell beyond its table's width.
  ///
  /// Cells are cut as cmark cuts them: at every `|` that no backslash stands before, even inside code.
  private func hasSurplus(_ place: Markdown.Place, columns: Int) -> Bool {
    let row = lines[place.startLine].dropFirst(max(0, place.startColumn - 1))
    var column = 0
    var isFirst = true
    var index = row.startIndex
    while index < row.endIndex {
      let byte = row[index]
      if byte == 0x7C {
        // A bar before all else opens the first cell and closes none.
        if !isFirst { column += 1 }
      } else if byte != 0x20, byte != 0x09, column >= columns {
        return true
      }
      if byte != 0x20, byte != 0x09 { isFirst = false }
      index += byte == 0x5C ? 2 : 1
    }
    return false
  }
}

extension Markdown.Place {
  /// The place's start alone, which tells definitions apart.
  fileprivate var start: Markdown.Place {
    Markdown.Place(startLine: startLine, startColumn: startColumn, endLine: 0, endColumn: 0)
  }
}
