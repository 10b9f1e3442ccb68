internal import DemarcheModel

/// A table whose columns are understood.
struct RegisterTable: Sendable {
  /// The table.
  let table: CSVTable
  /// What sort of table it is.
  let format: TableFormat
  /// The column of each field; the first of several.
  private let columns: [RegisterField: Int]

  /// Gives the columns of a table their meaning, by header and never by position.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - format: what sort it is.
  ///   - map: what the user says of columns, by their names.
  ///   - findings: receives the columns that are not read.
  init(
    _ table: CSVTable, _ format: TableFormat, map: [String: RegisterField], _ findings: inout ImportFindings
  ) {
    self.table = table
    self.format = format
    var columns: [RegisterField: Int] = [:]
    for (index, column) in table.header.enumerated() {
      let folded = column.value.foldedLetters
      let given = map.first { $0.key == column.value || $0.key.foldedLetters == folded }?.value
      guard let field = given ?? format.fields[folded] else {
        RegisterTable.tellUnread(column, isKnown: format.ignored.contains(folded), in: table, &findings)
        continue
      }
      if field == .ignore { continue }
      if let first = columns[field] {
        findings.add(
          Diagnostic(
            .unmappedColumn, "Two columns hold `\(field.rawValue)`", at: column.range, severity: .warning,
            explanation: "This one is not read.",
            notes: [.init("This one is read", at: table.header[first].range)],
            solutions: [
              .init("Say what it holds, or that it is not wanted: `--map \"\(column.value)=ignore\"`")
            ]))
      } else {
        columns[field] = index
      }
    }
    self.columns = columns
  }

  /// Whether a column holds a field.
  func has(_ field: RegisterField) -> Bool { columns[field] != nil }

  /// What a row says of a field, cleaned; `nil` where it says nothing.
  func text(_ field: RegisterField, ofRow row: Int, _ findings: inout ImportFindings) -> Located<String>? {
    guard let column = columns[field] else { return nil }
    return findings.text(table[row, column], "`\(table.header[column].value)`")
  }

  /// What a row says of a field as it stands, for looking twice at a damaged one.
  func raw(_ field: RegisterField, ofRow row: Int) -> Located<String>? {
    columns[field].flatMap { table[row, $0] }
  }

  /// The name that a column has in the file.
  func columnName(_ field: RegisterField) -> String? { columns[field].map { table.header[$0].value } }

  /// Says that a column is not read: advice where it is known, a warning where it may have been meant.
  private static func tellUnread(
    _ column: Located<String>, isKnown: Bool, in table: CSVTable, _ findings: inout ImportFindings
  ) {
    guard !column.value.isEmpty else { return }
    if isKnown {
      findings.count(
        "known:\(table.file.path)", naming: column.value,
        Diagnostic(
          .unmappedColumn, "#{column|columns} of \(table.file.path) hold what no record has",
          at: column.range, severity: .advice))
      return
    }
    let names = RegisterField.allCases.map(\.rawValue)
    let meant = Suggestion.nearest(to: column.value, among: names)
    findings.add(
      Diagnostic(
        .unmappedColumn, "The column `\(column.value)` is not read", at: column.range, severity: .warning,
        explanation: "No name is known for what it holds.",
        solutions: [
          .init("Say what it holds: `--map \"\(column.value)=\(meant ?? "group")\"`, or `=ignore`")
        ]))
  }
}
