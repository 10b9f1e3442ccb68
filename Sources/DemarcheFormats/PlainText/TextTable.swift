internal import DemarcheModel

/// Prints a table as columns of equal width, two spaces apart, with a rule below the header.
struct TextTable {
  /// The words of each cell, by row.
  private let rows: [[String]]
  /// How many of the first rows head the columns.
  private let headers: Int
  /// The columns that each column of the table takes.
  private let widths: [Int]

  /// Prints the cells.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - notes: where the footnotes of its cells are added.
  init(_ table: Table, notes: inout [Note]) {
    var rows: [[String]] = []
    for row in table.rows {
      rows.append(
        row.cells.map { cell in
          let printed = TextInlines(cell)
          notes += printed.notes
          return printed.line
        })
    }
    self.rows = rows
    headers = table.rows.prefix { $0.isHeader }.count
    let columns = rows.map(\.count).max() ?? 0
    widths = (0..<columns).map { column in
      rows.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
  }

  /// The lines of the table.
  func lines(indent: Int) -> [TextParagraph.Line] {
    var lines = rows.map(aligned)
    if headers > 0, headers < rows.count {
      lines.insert(aligned(widths.map { String(repeating: "-", count: $0) }), at: headers)
    }
    return lines.map { line in
      TextParagraph.Line(indent: indent, continuation: indent, pieces: [line], isFixed: true)
    }
  }

  /// One row, without spaces at its end.
  private func aligned(_ cells: [String]) -> String {
    var line = ""
    var pending = 0
    for (cell, width) in zip(cells, widths) {
      if !cell.isEmpty {
        line += String(repeating: " ", count: pending) + cell
        pending = 0
      }
      pending += width - DisplayWidth.of(cell) + 2
    }
    return line
  }
}
