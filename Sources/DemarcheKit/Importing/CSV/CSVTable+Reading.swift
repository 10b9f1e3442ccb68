internal import DemarcheModel

extension CSVTable {
  /// The most rows that are read (SAFETY, "Limits").
  static let rowLimit = 100_000
  /// The most cells of a row that are read.
  static let columnLimit = 1_000
  /// The most rows of a file that one complaint names; the others are counted.
  static let toldLimit = 20

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - file: the file, decoded; what its characters are has been checked.
  ///   - raggedSeverity: how grave a row is whose cells are not those of the header.
  ///   - diagnostics: receives what is wrong with its quotation marks and rows.
  /// - Returns: the table, `nil` when the file holds none.
  static func read(
    _ file: SourceFile, raggedSeverity: Diagnostic.Severity = .error, _ diagnostics: inout [Diagnostic]
  ) -> CSVTable? {
    let comments = comments(at: file)
    let start = comments.last.map { min($0.bytes.upperBound + 1, file.bytes.count) } ?? 0
    let delimiter = CSVScanner.delimiter(of: file.bytes, from: start)
    var scanner = CSVScanner(file.bytes, delimiter: delimiter, from: start)
    var complaints = CSVComplaints(file: file, raggedSeverity: raggedSeverity)
    var header: [Located<String>] = []
    var cells: [Cell] = []
    while header.isEmpty, !scanner.isAtEnd {
      scanner.record(into: &cells)
      complaints.add(scanner.faults)
      if !isEmpty(cells[...]) { header = cells.prefix(columnLimit + 1).map { located($0, in: file) } }
      cells.removeAll(keepingCapacity: true)
    }
    guard !header.isEmpty else {
      diagnostics += complaints.diagnostics
      diagnostics.append(
        Diagnostic(
          .missingField, "The file holds no table", at: file.range.firstLine,
          solutions: [.init("Write the names of the columns on its first line")]))
      return nil
    }
    if header.count > columnLimit {
      complaints.tooWide(header[columnLimit].range)
      header.removeLast()
    }
    // A delimiter at the end of every line names no column.
    let named = (header.lastIndex { !$0.value.isEmpty } ?? -1) + 1
    var rowStarts = [0]
    while !scanner.isAtEnd {
      scanner.record(into: &cells)
      complaints.add(scanner.faults)
      let row = cells[(rowStarts.last ?? 0)...]
      guard !isEmpty(row) else {
        cells.removeSubrange(row.indices)
        continue
      }
      guard rowStarts.count <= rowLimit else {
        complaints.tooLong(row)
        cells.removeSubrange(row.indices)
        break
      }
      complaints.addRow(row, header: named)
      rowStarts.append(cells.count)
    }
    complaints.addColumns(header)
    diagnostics += complaints.diagnostics
    return CSVTable(
      file: file, delimiter: delimiter, comments: comments, header: header, cells: cells, rowStarts: rowStarts
    )
  }

  /// The lines at the start that begin with `%` or `#`.
  private static func comments(at file: SourceFile) -> [SourceRange] {
    var comments: [SourceRange] = []
    var start = 0
    while start < file.bytes.count,
      file.bytes[start] == UInt8(ascii: "%") || file.bytes[start] == UInt8(ascii: "#")
    {
      let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
      comments.append(SourceRange(file: file, bytes: start..<end))
      start = end + 1
    }
    return comments
  }

  /// Whether a row has nothing to say: an empty line, or delimiters alone.
  private static func isEmpty(_ row: ArraySlice<Cell>) -> Bool {
    row.allSatisfy { $0.start == $0.end }
  }
}
