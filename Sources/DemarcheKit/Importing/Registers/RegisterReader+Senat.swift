internal import DemarcheModel

extension RegisterReader {
  /// How many characters a Matricule has.
  private static let matriculeLength = 6

  /// Reads the two files of the Sénat together: GENERAL says who, ELUSEN says when.
  mutating func readSenat(general: RegisterTable, mandates: RegisterTable) {
    readEdition(ofSenat: general)
    var details: [(raw: RawMandate, isActive: Bool?, state: Located<String>?)] = []
    for row in 0..<general.table.rowCount {
      rowCount += 1
      guard var person = person(in: general, row), let raw = rawMandate(in: general, row) else { continue }
      guard let key = matricule(in: general, row) else {
        findings.add(
          Diagnostic(
            .namelessRow, "This row has no Matricule", at: person.range.firstLine,
            explanation: "Its mandates cannot be found; the person is not imported."))
        continue
      }
      person.key = key
      person.identifiers = [("senat", key)]
      if let known = indices[key] {
        findings.add(
          Diagnostic(
            .duplicateRow, "The Matricule `\(key)` stands twice", at: person.range.firstLine,
            explanation: "This row is not imported.",
            notes: [.init("The first one", at: people[known].range.firstLine)]))
        continue
      }
      indices[key] = people.count
      people.append(person)
      let state = general.text(.state, ofRow: row, &findings)
      details.append((raw, state.map { $0.value.foldedLetters == "actif" }, state))
    }
    for row in 0..<mandates.table.rowCount { readMandate(mandates, row, details.map(\.raw)) }
    for index in people.indices { finish(index, details[index]) }
  }

  private mutating func readEdition(ofSenat general: RegisterTable) {
    // Recent editions say their day in a comment above the header.
    guard asOf == nil else { return }
    for comment in general.table.comments {
      for word in comment.text.split(separator: " ") {
        if let day = RegisterDate.iso(String(word)).flatMap({ CalendarDate(iso: $0) }) { asOf = day }
      }
    }
  }

  /// Reads one mandate of ELUSEN and gives it to its senator.
  private mutating func readMandate(_ table: RegisterTable, _ row: Int, _ details: [RawMandate]) {
    rowCount += 1
    guard let key = matricule(in: table, row), let index = indices[key] else {
      findings.add(
        Diagnostic(
          .unjoinedRow, "No row of the general list has this mandate's Matricule",
          at: table.raw(.id, ofRow: row)?.range ?? table.table.range(ofRow: row).firstLine,
          explanation: "The mandate is not imported.",
          solutions: [.init("Take both files from the same day")]))
      return
    }
    guard var raw = rawMandate(in: table, row) else { return }
    raw.placeName = details[index].placeName
    raw.placeCode = details[index].placeCode
    guard raw.from != nil else {
      findings.add(
        Diagnostic(
          .mandateWithoutDate, "The mandate has no first day", at: raw.range.firstLine, severity: .warning,
          explanation: "It is not imported."))
      return
    }
    guard let mandate = mandate(raw, of: people[index]) else { return }
    if !add(mandate, to: index) {
      findings.add(
        Diagnostic(
          .duplicateRow, "This row says the same as another", at: raw.range.firstLine,
          explanation: "This row is not imported."))
    }
  }

  /// Gives the last mandate the group, which the general list has for one moment only, and compares the states.
  private mutating func finish(
    _ index: Int, _ detail: (raw: RawMandate, isActive: Bool?, state: Located<String>?)
  ) {
    let mandates = people[index].mandates
    guard let last = mandates.indices.max(by: { mandates[$0].from < mandates[$1].from }) else {
      findings.add(
        Diagnostic(
          .unjoinedRow, "The list of mandates has none of \(people[index].fullName)",
          at: people[index].range.firstLine, explanation: "The record has no mandate.",
          solutions: [.init("Take both files from the same day")]))
      return
    }
    people[index].mandates[last].group = detail.raw.group?.value
    let isOpen = mandates.contains { $0.to == nil }
    guard let isActive = detail.isActive, isActive != isOpen, let state = detail.state else { return }
    findings.add(
      Diagnostic(
        .contradictingState,
        isActive
          ? "The senator is active, and no mandate is open"
          : "The senator is a former one, and a mandate is open",
        at: state.range, explanation: "The mandates are imported with the dates of the list of mandates.",
        notes: [.init("The last mandate", at: mandates[last].range.firstLine)],
        solutions: [.init("Take both files from the same day")]))
  }

  /// The Matricule of a row, its leading zeros put back.
  private mutating func matricule(in table: RegisterTable, _ row: Int) -> String? {
    guard let cell = table.text(.id, ofRow: row, &findings) else { return nil }
    let missing = RegisterReader.matriculeLength - cell.value.utf8.count
    guard missing > 0, cell.value.utf8.allSatisfy({ $0 < 0x80 }) else { return cell.value }
    findings.count(
      "zeros:\(table.table.file.path)",
      Diagnostic(
        .lostZeros, "#{value|values} of `\(table.columnName(.id) ?? "")` lost leading zeros",
        at: cell.range,
        explanation:
          "`\(cell.value)` is read as `\(String(repeating: "0", count: missing) + cell.value)`. Programs "
          + "that take them for numbers do that."))
    return String(repeating: "0", count: missing) + cell.value
  }
}
