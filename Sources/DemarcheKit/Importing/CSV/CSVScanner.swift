internal import DemarcheModel

/// Finds the cells of one record after another; linear in the bytes.
struct CSVScanner {
  /// What is wrong with the quotation marks of a cell.
  enum Fault: Sendable, Equatable {
    /// The mark at an offset is never closed.
    case unclosed(Int)
    /// Text stands behind the closing mark, up to the next delimiter.
    case textBehindMark(Range<Int>)
  }

  /// The file's bytes, in any encoding that keeps ASCII.
  private let bytes: [UInt8]
  /// What stands between two cells.
  private let delimiter: UInt8
  /// The byte at which the next record begins.
  private(set) var offset: Int
  /// What is wrong with the record last read.
  private(set) var faults: [Fault] = []

  private static let mark = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Begins at an offset.
  init(_ bytes: [UInt8], delimiter: UInt8, from offset: Int = 0) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.offset = offset
  }

  /// Whether everything has been read.
  var isAtEnd: Bool { offset >= bytes.count }

  /// Reads the next record into the end of a list of cells; an empty line is one empty cell.
  mutating func record(into cells: inout [CSVTable.Cell]) {
    faults.removeAll(keepingCapacity: true)
    while true {
      cells.append(offset < bytes.count && bytes[offset] == Self.mark ? quotedCell() : plainCell())
      guard offset < bytes.count, bytes[offset] == delimiter else { break }
      offset += 1
    }
    // A return and a line feed are one line break.
    if offset < bytes.count, bytes[offset] == Self.carriageReturn { offset += 1 }
    if offset < bytes.count, bytes[offset] == Self.lineFeed { offset += 1 }
  }

  /// Reads up to the delimiter or the end of the line; a quotation mark inside is text.
  private mutating func plainCell() -> CSVTable.Cell {
    let start = offset
    while offset < bytes.count, !endsCell(bytes[offset]) { offset += 1 }
    return CSVTable.Cell(start: start, end: offset, isQuoted: false)
  }

  /// Reads from a quotation mark to the one that closes it, over doubled ones and line breaks.
  private mutating func quotedCell() -> CSVTable.Cell {
    let opening = offset
    offset += 1
    while offset < bytes.count {
      if bytes[offset] == Self.mark {
        guard offset + 1 < bytes.count, bytes[offset + 1] == Self.mark else { break }
        offset += 1
      }
      offset += 1
    }
    let cell = CSVTable.Cell(start: opening + 1, end: min(offset, bytes.count), isQuoted: true)
    guard offset < bytes.count else {
      faults.append(.unclosed(opening))
      return CSVTable.Cell(start: opening + 1, end: max(opening + 1, bytes.count), isQuoted: true)
    }
    offset += 1
    let rest = offset
    while offset < bytes.count, !endsCell(bytes[offset]) { offset += 1 }
    if rest < offset { faults.append(.textBehindMark(rest..<offset)) }
    return cell
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
  }
}

extension CSVScanner {
  /// The delimiters that are known, the likeliest first.
  static let delimiters: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  /// The delimiter that cuts the header, which begins at an offset, into the most cells; a comma when none does.
  static func delimiter(of bytes: [UInt8], from offset: Int) -> UInt8 {
    var counts = [Int](repeating: 0, count: delimiters.count)
    var isQuoted = false
    for byte in bytes[min(offset, bytes.count)...] {
      if byte == mark { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == lineFeed || byte == carriageReturn { break }
      if let index = delimiters.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return most == 0 ? delimiters[0] : delimiters[counts.firstIndex(of: most) ?? 0]
  }
}
