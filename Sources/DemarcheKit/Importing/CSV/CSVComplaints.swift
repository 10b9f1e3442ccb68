internal import DemarcheModel

/// Collects what is wrong with a table; of many rows with one mistake, the first are named and the rest counted.
struct CSVComplaints {
  /// The file.
  let file: SourceFile
  /// How grave a row is whose cells are not those of the header.
  let raggedSeverity: Diagnostic.Severity

  private var syntax: [Diagnostic] = []
  private var ragged: [Diagnostic] = []
  private var others: [Diagnostic] = []
  private var syntaxCount = 0
  private var raggedCount = 0

  /// Begins with none.
  init(file: SourceFile, raggedSeverity: Diagnostic.Severity) {
    self.file = file
    self.raggedSeverity = raggedSeverity
  }

  /// Everything that is to be told.
  var diagnostics: [Diagnostic] {
    CSVComplaints.counted(syntax, of: syntaxCount) + CSVComplaints.counted(ragged, of: raggedCount) + others
  }

  /// Says how many more there are than those that are told.
  private static func counted(_ told: [Diagnostic], of count: Int) -> [Diagnostic] {
    guard count > told.count, var last = told.last else { return told }
    last.notes.append(.init("\(count - told.count) more of them follow in this file"))
    return told.dropLast() + [last]
  }

  /// Adds what is wrong with quotation marks.
  mutating func add(_ faults: [CSVScanner.Fault]) {
    for fault in faults {
      syntaxCount += 1
      guard syntax.count < CSVTable.toldLimit else { continue }
      switch fault {
      case .unclosed(let offset):
        syntax.append(
          Diagnostic(
            .csvSyntax, "The quotation mark that opens this cell is never closed",
            at: SourceRange(file: file, bytes: offset..<offset + 1),
            explanation: "Everything up to the end of the file would belong to the cell.",
            solutions: [
              .init("Close it; a quotation mark inside a cell is written twice: `\"the \"\"iron\"\" lady\"`")
            ]))
      case .textBehindMark(let bytes):
        syntax.append(
          Diagnostic(
            .csvSyntax, "Text stands behind the quotation mark that closes the cell",
            at: SourceRange(file: file, bytes: bytes).firstLine,
            solutions: [.init("Write a quotation mark inside a cell twice: `\"the \"\"iron\"\" lady\"`")]))
      }
    }
  }

  /// Adds a row whose cells are not those of the header; empty ones beyond it say nothing.
  mutating func addRow(_ row: ArraySlice<CSVTable.Cell>, header: Int) {
    let extra = row.dropFirst(header).first { $0.start != $0.end }
    guard row.count < header || extra != nil, let first = row.first else { return }
    raggedCount += 1
    guard ragged.count < CSVTable.toldLimit else { return }
    let start = extra?.start ?? first.start
    let place = SourceRange(file: file, bytes: start..<max(start, row.last?.end ?? start)).firstLine
    ragged.append(
      Diagnostic(
        .raggedRow, "The row has \(row.count) cells, and the header has \(header)", at: place,
        severity: raggedSeverity,
        explanation: extra == nil
          ? "What is missing is taken for empty." : "What stands beyond the last column is not read.",
        solutions: [.init("Give the row as many cells as the header; quote a cell that holds a delimiter")]))
  }

  /// Adds columns of the same name.
  mutating func addColumns(_ header: [Located<String>]) {
    var seen: [[UInt8]: SourceRange] = [:]
    var told = 0
    for column in header where !column.value.isEmpty && told < CSVTable.toldLimit {
      let key = Array(column.value.utf8)
      if let first = seen[key] {
        told += 1
        others.append(
          Diagnostic(
            .duplicateKey, "Two columns are named `\(column.value)`", at: column.range,
            severity: raggedSeverity, notes: [.init("The first one, which is read", at: first)],
            solutions: [.init("Give one of them another name")]))
      } else {
        seen[key] = column.range
      }
    }
  }

  /// Adds a header with more columns than are read.
  mutating func tooWide(_ place: SourceRange) {
    others.append(
      Diagnostic(
        .csvSyntax, "A table has \(CSVTable.columnLimit) columns at most", at: place,
        solutions: [.init("Leave out columns; a quotation mark that is not closed may have joined lines")]))
  }

  /// Adds the first row that is not read.
  mutating func tooLong(_ row: ArraySlice<CSVTable.Cell>) {
    let start = row.first?.start ?? 0
    others.append(
      Diagnostic(
        .tooManyRecords, "A table has \(CSVTable.rowLimit) rows at most",
        at: SourceRange(file: file, bytes: start..<max(start, row.last?.end ?? start)).firstLine,
        solutions: [.init("Split the file")]))
  }
}
