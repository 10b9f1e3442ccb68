internal import DemarcheModel

/// A table of texts as it stands in a file (RFC 4180): a header, rows, and the place of every cell.
///
/// Cells are cut out of the file when they are asked for, so that a large table costs little memory. Nothing is
/// trimmed, folded or guessed; that is for those who know what the columns mean.
struct CSVTable: Sendable {
  /// Where a cell stands: its content without the quotation marks around it.
  struct Cell: Sendable, Equatable {
    /// The byte offset of the first byte.
    var start: Int
    /// The byte offset behind the last byte.
    var end: Int
    /// Whether quotation marks stand around it; two of them inside mean one.
    var isQuoted: Bool
  }

  /// The file.
  let file: SourceFile
  /// What stands between two cells: a comma, a semicolon, a tab or a vertical bar.
  let delimiter: UInt8
  /// The lines before the header that begin with `%` or `#`; they are not read.
  let comments: [SourceRange]
  /// The names of the columns, in order.
  let header: [Located<String>]
  /// How many rows stand below the header; empty lines are none.
  let rowCount: Int

  /// All cells below the header, row after row.
  private let cells: [Cell]
  /// The index in `cells` at which each row begins, and the number of cells at the end.
  private let rowStarts: [Int]

  /// Joins what a scanner has found.
  init(
    file: SourceFile, delimiter: UInt8, comments: [SourceRange], header: [Located<String>], cells: [Cell],
    rowStarts: [Int]
  ) {
    self.file = file
    self.delimiter = delimiter
    self.comments = comments
    self.header = header
    self.cells = cells
    self.rowStarts = rowStarts
    rowCount = max(0, rowStarts.count - 1)
  }

  /// A cell's text and place.
  ///
  /// - Parameters:
  ///   - row: the row, from 0 to `rowCount - 1`.
  ///   - column: the column, from 0.
  /// - Returns: `nil` where the row is too short, or there is no such row.
  subscript(row: Int, column: Int) -> Located<String>? {
    guard (0..<rowCount).contains(row), column >= 0 else { return nil }
    let index = rowStarts[row] + column
    guard index < rowStarts[row + 1] else { return nil }
    return CSVTable.located(cells[index], in: file)
  }

  /// How many cells a row has; 0 where there is no such row.
  func cellCount(ofRow row: Int) -> Int {
    (0..<rowCount).contains(row) ? rowStarts[row + 1] - rowStarts[row] : 0
  }

  /// The place of a row, from its first cell to its last.
  func range(ofRow row: Int) -> SourceRange {
    guard cellCount(ofRow: row) > 0 else { return SourceRange(file: file, bytes: 0..<0) }
    let (first, last) = (cells[rowStarts[row]], cells[rowStarts[row + 1] - 1])
    let start = first.isQuoted ? first.start - 1 : first.start
    return SourceRange(file: file, bytes: start..<max(start, last.isQuoted ? last.end + 1 : last.end))
  }

  /// The column with a name, compared by bytes; the first of several.
  func column(_ name: String) -> Int? {
    header.firstIndex { $0.value.utf8.elementsEqual(name.utf8) }
  }

  /// Cuts a cell out of a file.
  static func located(_ cell: Cell, in file: SourceFile) -> Located<String> {
    let range = SourceRange(file: file, bytes: cell.start..<cell.end)
    let bytes = file.bytes[range.bytes]
    let mark = UInt8(ascii: "\"")
    guard cell.isQuoted, bytes.contains(mark) else {
      return Located(String(decoding: bytes, as: UTF8.self), at: range)
    }
    var text: [UInt8] = []
    var isSecond = false
    for byte in bytes {
      isSecond = byte == mark && !isSecond
      if !isSecond { text.append(byte) }
    }
    return Located(String(decoding: text, as: UTF8.self), at: range)
  }
}
