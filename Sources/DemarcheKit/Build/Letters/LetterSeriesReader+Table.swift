internal import DemarcheModel
internal import DemarcheTemplate

// Reading the table of which each row is a letter.
extension LetterSeriesReader {
  /// The rows of a table of the dossier's folder.
  mutating func table(
    _ name: String, _ forEach: Located<DocumentPlan.ForEach>
  ) -> (LetterSeries.Source, RecordOffer)? {
    let path = "Dossiers/\(dossier.id)/\(name)"
    var reader = SourceReader(builder.workspace)
    let file = reader.file(path, isOptional: true)
    diagnostics += reader.diagnostics
    guard let file else {
      if reader.diagnostics.isEmpty {
        diagnostics.append(
          Diagnostic(
            .fileUnreadable, "There is no file \(path)", at: forEach.range,
            solutions: [.init("Put the table into the dossier's folder, or correct its name")]))
      }
      return nil
    }
    var mistakes: [Diagnostic] = []
    let table = CSVTable.read(file, &mistakes)
    diagnostics += mistakes
    guard let table, !mistakes.containsErrors else { return nil }
    let naming = work.plan.naming?.value ?? "id"
    guard let column = table.column(naming) else {
      let names = table.header.map(\.value).filter { !$0.isEmpty }
      let meant = Suggestion.nearest(to: naming, among: names)
      diagnostics.append(
        Diagnostic(
          .missingField, "The table has no column `\(naming)`, which names the files of each letter",
          at: work.plan.naming?.range ?? table.header[0].range,
          notes: [.init("The columns", at: table.header[0].range)],
          solutions: [
            .init(
              meant.map { "Did you mean `named: \($0)`?" }
                ?? "Write `named: …` with one of: \(names.joined(separator: ", "))")
          ]))
      return nil
    }
    check(table, naming: column)
    guard !diagnostics.containsErrors else { return nil }
    return (.table(table, naming: column), RecordOffer(columns: table.letterColumns))
  }

  /// Checks the names and the cells of all rows.
  private mutating func check(_ table: CSVTable, naming: Int) {
    var first: [Identifier: Int] = [:]
    var told = 0
    for row in 0..<table.rowCount where told < LetterSeriesReader.most {
      for column in table.header.indices {
        if let mistake = table[row, column].flatMap({ mistake(in: $0) }) {
          diagnostics.append(mistake)
          told += 1
        }
      }
      guard let cell = table[row, naming], !cell.value.isEmpty else {
        diagnostics.append(
          Diagnostic(
            .missingField,
            "The row has no `\(table.header[naming].value)`, which names the files of its letter",
            at: table[row, naming]?.range ?? table.range(ofRow: row).firstLine,
            solutions: [.init("Write a name of its own into the cell")]))
        told += 1
        continue
      }
      guard let name = Identifier(cell.value) else {
        diagnostics.append(
          Diagnostic(
            .wrongIdentifier,
            "`\(cell.value)` cannot name files: lower-case letters a–z, digits and hyphens can",
            at: cell.range,
            solutions: [
              .init(
                "Write `\(Slug.of(cell.value))`",
                replacements: cell.range.text == cell.value
                  ? [.init(cell.range, with: Slug.of(cell.value))] : []),
              .init("Or name another column with `named: …` in the document"),
            ]))
        told += 1
        continue
      }
      if let earlier = first[name], let place = table[earlier, naming]?.range {
        diagnostics.append(sameName(cell.value, at: cell.range, place))
        told += 1
      } else {
        first[name] = row
      }
    }
  }

  /// What no text of a letter may be: of several lines, or without end.
  private func mistake(in cell: Located<String>) -> Diagnostic? {
    if cell.value.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      return Diagnostic(
        .multilineValue, "The cell has several lines, and a text of a letter is one line",
        at: cell.range.firstLine, solutions: [.init("Write it on one line, or divide it into columns")])
    }
    guard cell.value.utf8.count > RecordReader.fieldLimit else { return nil }
    return Diagnostic(
      .valueTooLong, "The cell has more than \(RecordReader.fieldLimit) bytes", at: cell.range,
      solutions: [.init("Shorten it")])
  }

  /// The report of two letters that would overwrite each other.
  func sameName(_ name: String, at range: SourceRange, _ earlier: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongValue, "Two letters would have the files of `\(name)`", at: range,
      notes: [.init("The first one", at: earlier)],
      solutions: [.init("Give each its own name, or name another column with `named: …`")])
  }
}

extension CSVTable {
  /// The columns with a name, and whether each has a text in every row.
  var letterColumns: [(name: String, isFilled: Bool)] {
    header.indices.filter { !header[$0].value.isEmpty }.map { column in
      (header[column].value, (0..<rowCount).allSatisfy { self[$0, column]?.value.isEmpty == false })
    }
  }
}
