internal import DemarcheModel

extension RegisterReader {
  /// Reads a table with one row for each person, or one for each mandate.
  mutating func read(_ table: RegisterTable) {
    readEdition(table)
    if !table.has(.gender) {
      findings.add(
        Diagnostic(
          .unspecifiedGender, "No column of \(table.table.file.path) says the gender",
          at: table.table.header[0].range, explanation: "It is unspecified for all.",
          solutions: [.init("Name the column that holds it: `--map \"column=gender\"`")]))
    }
    for row in 0..<table.table.rowCount {
      rowCount += 1
      guard var person = person(in: table, row) else { continue }
      let mandate = rawMandate(in: table, row).flatMap { self.mandate($0, of: person) }
      guard let known = person.key.flatMap({ indices[$0] }) else {
        if person.key == nil, let twin = twin(of: person, with: mandate) {
          tellTwice(person, twin, "This row says the same as another")
          continue
        }
        person.mandates = mandate.map { [$0] } ?? []
        if let key = person.key { indices[key] = people.count }
        people.append(person)
        continue
      }
      join(person, mandate, to: known, table)
    }
  }

  /// Joins another row of a person who is known already.
  private mutating func join(
    _ person: ImportedPerson, _ mandate: ImportedMandate?, to index: Int, _ table: RegisterTable
  ) {
    let first = people[index]
    guard first.foldedName == person.foldedName else {
      tellTwice(person, first, "The id `\(person.key ?? "")` stands for two names")
      return
    }
    guard table.format.hasRowPerMandate, let mandate else {
      tellTwice(person, first, "The id `\(person.key ?? "")` stands twice")
      return
    }
    if !add(mandate, to: index) { tellTwice(person, first, "This row says the same as another") }
  }

  private mutating func tellTwice(_ person: ImportedPerson, _ first: ImportedPerson, _ summary: String) {
    findings.add(
      Diagnostic(
        .duplicateRow, summary, at: person.range.firstLine, explanation: "This row is not imported.",
        notes: [.init("The first one", at: first.range.firstLine)],
        solutions: [.init("Take one of them away, or give it its own id")]))
  }

  /// A person without an id of whom the same is said already.
  private func twin(of person: ImportedPerson, with mandate: ImportedMandate?) -> ImportedPerson? {
    people.first { other in
      other.key == nil && other.foldedName == person.foldedName && other.gender == person.gender
        && other.mandates.first?.fields == mandate?.fields
    }
  }

  /// Takes the day of the edition from the table, unless the user has given it.
  private mutating func readEdition(_ table: RegisterTable) {
    guard asOf == nil, table.has(.asOf) else { return }
    asOf = (0..<table.table.rowCount).compactMap { row in
      table.raw(.asOf, ofRow: row).flatMap { RegisterDate.iso($0.value) }.flatMap { CalendarDate(iso: $0) }
    }.max()
  }

  /// Reads who a row is about; a row without a whole name is told.
  mutating func person(in table: RegisterTable, _ row: Int) -> ImportedPerson? {
    let range = table.table.range(ofRow: row)
    let given = table.text(.given, ofRow: row, &findings)
    let family = table.text(.family, ofRow: row, &findings)
    let sortAs = table.text(.sortAs, ofRow: row, &findings)
    guard
      var person = named(
        given: given, family: family, whole: (table.text(.name, ofRow: row, &findings), sortAs), at: range)
    else { return nil }
    person.key = key(in: table, row)
    person.particle = table.text(.particle, ofRow: row, &findings)?.value
    if table.format.language == "fr", person.particle == nil {
      (person.particle, person.family) = NameCare.french(person.family)
    }
    if family != nil { person.sortAs = sortAs?.value }
    native(in: table, row, &person)
    if table.has(.gender) { person.gender = gender(table.text(.gender, ofRow: row, &findings), of: person) }
    if let scheme = table.format.scheme, let key = person.key { person.identifiers = [(scheme, key)] }
    if let wikidata = table.text(.wikidata, ofRow: row, &findings) {
      person.identifiers.append(("wikidata", wikidata.value))
    }
    person.email = email(table.text(.email, ofRow: row, &findings))
    person.telephone = table.text(.telephone, ofRow: row, &findings)?.value
    person.web = web(table.text(.web, ofRow: row, &findings))
    return person
  }

  /// Reads the id of a row; the Sénat's lose their leading zeros in programs that take them for numbers.
  func key(in table: RegisterTable, _ row: Int) -> String? {
    var findings = ImportFindings()
    return table.text(.id, ofRow: row, &findings)?.value
  }

  /// Takes the official name where it is in another script, or where the family name is in capitals for want of it.
  private mutating func native(in table: RegisterTable, _ row: Int, _ person: inout ImportedPerson) {
    let given = table.text(.nativeGiven, ofRow: row, &findings)
    let family = table.text(.nativeFamily, ofRow: row, &findings)
    guard let given, let family else { return }
    if let language = NameCare.language(ofScript: family.value) {
      person.native = (language, given.value, family.value)
    } else if person.family == person.family.uppercased(), family.value != family.value.uppercased(),
      family.value.foldedWords == person.family.foldedWords
    {
      person.family = family.value
    }
  }

  /// Gathers what a row says of a mandate; `nil` when it says nothing of any.
  mutating func rawMandate(in table: RegisterTable, _ row: Int) -> RawMandate? {
    let chamber = table.text(.chamber, ofRow: row, &findings)
    let constituency = table.text(.constituency, ofRow: row, &findings)
    let term = table.text(.term, ofRow: row, &findings)
    let key =
      table.text(.mandate, ofRow: row, &findings) ?? (table.format.register == .assemblee ? term : nil)
    var raw = RawMandate(
      key: key.map { "\(table.format.register.rawValue)-\($0.value)" }, office: "mp",
      chamber: table.format.chamber, placeName: table.text(.place, ofRow: row, &findings),
      placeCode: table.text(.placeCode, ofRow: row, &findings), constituency: constituency,
      group: table.text(.group, ofRow: row, &findings), from: table.text(.from, ofRow: row, &findings),
      to: table.text(.to, ofRow: row, &findings), language: table.format.language,
      range: table.table.range(ofRow: row))
    if let chamber { raw.chamber = self.chamber(chamber) }
    guard let office = office(in: table, row, hasMandate: chamber != nil || raw.hasContent) else {
      return nil
    }
    raw.office = office
    return raw
  }

  /// The office of a row; `nil` when there is none, or one that the vocabulary does not have.
  private mutating func office(in table: RegisterTable, _ row: Int, hasMandate: Bool) -> String? {
    if let office = table.format.office { return office }
    guard let cell = table.text(.office, ofRow: row, &findings) else {
      guard hasMandate else { return nil }
      if table.format.register == .csv {
        findings.count(
          "office:\(table.table.file.path)",
          Diagnostic(
            .unknownOffice, "#{mandate is|mandates are} of no office that the table names",
            at: table.table.header[0].range,
            severity: .warning, explanation: "`mp`, a member of parliament, is taken.",
            solutions: [.init("Name the column that holds it: `--map \"column=office\"`")]))
      }
      return "mp"
    }
    if let office = finder.office(cell.value) { return office }
    findings.count(
      "office:\(table.table.file.path):\(cell.value)",
      Diagnostic(
        .unknownOffice,
        "#{mandate is|mandates are} of the office `\(cell.value)`, which the vocabulary does not have",
        at: cell.range, severity: .warning, explanation: "They are not imported.",
        solutions: [.init("Write the id of an office, for instance `senator`, `deputy` or `mp`")]))
    return nil
  }

  /// The id of a chamber; one that the vocabulary does not have is told and left out.
  mutating func chamber(_ cell: Located<String>) -> String? {
    if let chamber = finder.chamber(cell.value) { return chamber }
    findings.count(
      "chamber:\(cell.range.file.path)", naming: cell.value,
      Diagnostic(
        .unknownChamber, "#{mandate is|mandates are} of chambers that are not in the vocabulary",
        at: cell.range,
        severity: .warning, explanation: "The mandates are imported without their chamber.",
        solutions: [.init("Add the chambers to `Templates/Vocabulary/chambers.yaml`, and import again")]))
    return nil
  }
}

extension RawMandate {
  /// Whether anything is said of it.
  fileprivate var hasContent: Bool {
    placeName != nil || placeCode != nil || constituency != nil || group != nil || from != nil || to != nil
  }
}
