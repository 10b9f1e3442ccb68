internal import DemarcheModel

/// Turns the files of one register into people; everything that is not read is told.
struct RegisterReader {
  /// Finds places, chambers and offices.
  let finder: PlaceFinder
  /// The day of the register's edition: the user's, else the register's own; `nil` where nobody says.
  var asOf: CalendarDate?
  /// What is told.
  var findings = ImportFindings()
  /// The people, in the order of the register.
  var people: [ImportedPerson] = []
  /// How many rows, or entries of a list, were looked at.
  var rowCount = 0
  /// The index in `people` of each id.
  var indices: [String: Int] = [:]

  /// Prepares a reading.
  init(finder: PlaceFinder, asOf: CalendarDate?) {
    self.finder = finder
    self.asOf = asOf
  }

  /// Reads the name of a person from its parts; what is wrong with it is told.
  ///
  /// - Parameters:
  ///   - given: the cell of the given names.
  ///   - family: the cell of the family name.
  ///   - whole: the whole name and its form for sorting, where there are no parts.
  ///   - range: the person's place.
  /// - Returns: the person with nothing but a name, `nil` where there is none.
  mutating func named(
    given: Located<String>?, family: Located<String>?,
    whole: (name: Located<String>?, sortName: Located<String>?) = (nil, nil), at range: SourceRange
  ) -> ImportedPerson? {
    var parts: (given: String, family: String)?
    if let given, let family { parts = (given.value, family.value) }
    if parts == nil, let name = whole.name, let sortName = whole.sortName {
      parts = NameCare.parts(of: name.value, sortName: sortName.value)
    }
    guard let parts else {
      tellNameless(given ?? family ?? whole.name, hasWhole: whole.name != nil, at: range)
      return nil
    }
    var person = ImportedPerson(key: nil, range: range, given: parts.given, family: parts.family)
    for cell in [given, family, given == nil || family == nil ? whole.name : nil].compactMap({ $0 }) {
      guard let damage = NameCare.damage(of: cell.value) else { continue }
      tellDamage(damage, of: cell)
      person.isHeldBack = true
    }
    return person
  }

  private mutating func tellNameless(_ cell: Located<String>?, hasWhole: Bool, at range: SourceRange) {
    findings.add(
      Diagnostic(
        .namelessRow,
        hasWhole ? "The parts of the name `\(cell?.value ?? "")` are not told" : "This row has no whole name",
        at: cell?.range ?? range.firstLine,
        explanation:
          "A record needs the given and the family name, and a name is never split by guess; the person "
          + "is not imported.",
        solutions: [.init("Give the two parts in columns of their own, `given` and `family`")]))
  }

  private mutating func tellDamage(_ damage: NameCare.Damage, of cell: Located<String>) {
    switch damage {
    case .lostLetter:
      findings.add(
        Diagnostic(
          .damagedName, "A letter of the name `\(cell.value)` is lost", at: cell.range,
          explanation: "A conversion destroyed it. The person is not imported under a wrong name.",
          solutions: [.init("Write the name as its owner does, and import again")]))
    case .misread(let repaired):
      findings.add(
        Diagnostic(
          .damagedName, "The name `\(cell.value)` was read in a wrong encoding", at: cell.range,
          explanation: "The person is not imported under a wrong name.",
          solutions: [.init("Write `\(repaired)`", replacements: [.init(cell.range, with: repaired)])]))
    }
  }

  /// Reads a gender; a word that is not known is told, and the gender is then unspecified.
  mutating func gender(_ cell: Located<String>?, of person: ImportedPerson) -> Gender {
    guard let cell else {
      findings.add(
        Diagnostic(
          .unspecifiedGender, "The register gives no gender for \(person.fullName)",
          at: person.range.firstLine,
          explanation: "Titles will have the neutral form of a language, or its masculine.",
          solutions: [.init("Write `gender: m` or `gender: f` in the record; a later import keeps it")]))
      return .unspecified
    }
    if let gender = Gender(registerWord: cell.value) { return gender }
    findings.add(
      Diagnostic(
        .unspecifiedGender, "`\(cell.value)` is no gender that is known", at: cell.range,
        explanation: "The gender stays unspecified.",
        solutions: [.init("Write `gender: m` or `gender: f` in the record; a later import keeps it")]))
    return .unspecified
  }

  /// Reads a date; one that cannot be read is told.
  mutating func date(_ cell: Located<String>?) -> Located<String>? {
    guard let cell else { return nil }
    if let date = RegisterDate.iso(cell.value) { return Located(date, at: cell.range) }
    findings.add(
      Diagnostic(
        .wrongDate, "`\(cell.value)` is not a date that is known", at: cell.range, severity: .warning,
        explanation: "The mandate is not imported.",
        solutions: [.init("Write year, month and day: 2024-05-06; the month or the year alone are enough")]))
    return nil
  }

  /// Reads an address for e-mail; what is none is left out, and told unless it says so itself.
  mutating func email(_ cell: Located<String>?) -> String? {
    guard let cell, cell.value != "Non public" else { return nil }
    if cell.value.isEmailAddress, WebAddress("mailto:" + cell.value) != nil { return cell.value }
    findings.add(
      Diagnostic(
        .wrongValue, "`\(cell.value)` is no address for e-mail", at: cell.range, severity: .warning,
        explanation: "It is not imported."))
    return nil
  }

  /// Reads an address of the web; one without a scheme gets `https://`.
  mutating func web(_ cell: Located<String>?) -> String? {
    guard let cell else { return nil }
    let address = cell.value.contains("://") ? cell.value : "https://" + cell.value
    if WebAddress(address) != nil { return address }
    findings.add(
      Diagnostic(
        .wrongValue, "`\(cell.value)` is no address of the web", at: cell.range, severity: .warning,
        explanation: "It is not imported."))
    return nil
  }
}
