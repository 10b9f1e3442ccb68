internal import DemarcheModel

/// A table in columns on a page of a given width: a cell that is too wide goes on in the next line.
struct ColumnLayout {
  private let lines: [[String]]
  private let widths: [Int]

  /// What stands between two columns.
  private static let gap = 2

  /// Measures a table.
  ///
  /// Every column is as wide as its widest cell, or the widest columns are made narrower alike, until they fit; none
  /// becomes narrower than its longest word.
  ///
  /// - Parameters:
  ///   - lines: the rows, all with the same number of cells.
  ///   - width: the columns of the page.
  init(_ lines: [[String]], width: Int) {
    self.lines = lines
    let columns = (lines.first ?? []).indices
    let natural = columns.map { column in lines.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    let words = columns.map { column in
      lines.flatMap { ColumnLayout.words($0[column]) }.map { DisplayWidth.of($0) }.max() ?? 0
    }
    let available = width - ColumnLayout.gap * max(0, columns.count - 1)
    var most = natural.max() ?? 0
    var widths = natural
    while widths.reduce(0, +) > available, most > 0 {
      most -= 1
      widths = columns.map { max(min(natural[$0], most), words[$0]) }
    }
    self.widths = widths
  }

  /// The page; no line ends with a space.
  var text: String { lines.map { text(of: $0) }.joined() }

  private func text(of line: [String]) -> String {
    let cells = line.enumerated().map { ColumnLayout.wrapped($0.element, width: widths[$0.offset]) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { row in
      var text = ""
      for (column, cell) in cells.enumerated() where row < cell.count && !cell[row].isEmpty {
        let start = widths[..<column].reduce(0, +) + ColumnLayout.gap * column
        text += String(repeating: " ", count: start - DisplayWidth.of(text)) + cell[row]
      }
      return text + "\n"
    }.joined()
  }

  /// The lines that a cell makes, at least one.
  private static func wrapped(_ cell: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words(cell) {
      if !line.isEmpty, DisplayWidth.of(line) + 1 + DisplayWidth.of(word) > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }

  private static func words(_ cell: String) -> [String] {
    cell.unicodeScalars.split(separator: " ").map { String($0) }
  }
}
