internal import DemarcheModel
internal import DemarcheRules

/// What an import would write, and why: a pure comparison of a register with the records that stand.
struct ImportPlan {
  /// A file that is written.
  struct Write: Sendable {
    /// The path in the workspace.
    var path: String
    /// The new bytes.
    var bytes: [UInt8]
    /// The name of the person, for people.
    var name: String
    /// The fields that change; `nil` for a new record.
    var changes: [RecordMerge.Change]?
    /// The number of mandates of a new record.
    var mandateCount: Int
  }

  /// The files, in the order of the register.
  private(set) var writes: [Write] = []
  /// How many records are as the register says.
  private(set) var unchangedCount = 0
  /// What is told.
  private(set) var findings = ImportFindings()

  private let index: RecordIndex
  private let register: Register
  private let asOf: CalendarDate?
  private let folder: String
  private var names: RecordNames

  /// Plans.
  ///
  /// - Parameters:
  ///   - people: the people of the register.
  ///   - register: the register.
  ///   - asOf: the day of its edition.
  ///   - index: the records that stand.
  ///   - folder: where new records go, `Signatories/…`.
  init(
    _ people: [ImportedPerson], from register: Register, asOf: CalendarDate?, over index: RecordIndex,
    into folder: String
  ) {
    self.index = index
    self.register = register
    self.asOf = asOf
    self.folder = folder
    var new: [(person: ImportedPerson, namesakes: [Int])] = []
    var matched: Set<Int> = []
    names = RecordNames(taken: [], for: [])
    for person in people {
      switch index.match(person, from: register) {
      case .none(let namesakes):
        if !person.isHeldBack { new.append((person, namesakes)) }
      case .several(let records): tellSeveral(person, records)
      case .record(let record):
        guard matched.insert(record).inserted else {
          tellSecond(person, index.records[record])
          continue
        }
        update(index.records[record], with: person)
      }
    }
    names = RecordNames(taken: index.takenIDs, for: new.map(\.person))
    for (person, namesakes) in new { create(person, namesakes) }
    tellAbsent(besides: matched)
  }

  private mutating func tellSecond(_ person: ImportedPerson, _ record: StandingRecord) {
    findings.add(
      Diagnostic(
        .duplicateRow, "Two people of the register are the record `\(record.id)`", at: person.range.firstLine,
        explanation: "This one is not imported.", notes: [.init("The record", at: record.range(["id"]))],
        solutions: [.init("Give the record the id of one of them under `identifiers`")]))
  }

  private mutating func tellSeveral(_ person: ImportedPerson, _ records: [Int]) {
    findings.add(
      Diagnostic(
        .sharedName, "Several records could be \(person.fullName)", at: person.range.firstLine,
        explanation: "Nothing tells which is meant; the row is not imported.",
        notes: records.prefix(5).map {
          .init("One of them", at: index.records[$0].range(["id"]))
        },
        solutions: [.init("Give the people of the table ids, in a column `id`, or change the record by hand")]
      ))
  }

  // MARK: Records that stand

  private mutating func update(_ standing: StandingRecord, with imported: ImportedPerson) {
    var (record, person) = (standing, imported)
    for index in person.mandates.indices {
      guard let key = record.mandateKey(of: person.mandates[index]) else { continue }
      // A mandate without an id gets the register's; one that has an id keeps it.
      if key.hasPrefix("#") {
        record.rename(mandate: key, to: person.mandates[index].key)
      } else {
        person.mandates[index].key = key
      }
    }
    if person.isHeldBack {
      // Its name is damaged, and the record has a whole one.
      person.given = record[["name", "given"]] ?? person.given
      person.family = record[["name", "family"]] ?? person.family
      person.particle = record[["name", "particle"]]
    }
    let merge = RecordMerge(record, person, from: register, asOf: asOf)
    findings.add(merge.diagnostics)
    guard !merge.fields.isEmpty else {
      unchangedCount += 1
      return
    }
    guard let bytes = RecordEditor.edited(record, merge.fields) else {
      return tellUneditable(record, merge.changes, nil)
    }
    if let fault = ImportPlan.fault(of: bytes, at: record.path) {
      return tellUneditable(record, merge.changes, fault)
    }
    writes.append(
      Write(
        path: record.path, bytes: bytes, name: person.fullName, changes: merge.changes,
        mandateCount: person.mandates.count))
  }

  private mutating func tellUneditable(
    _ record: StandingRecord, _ changes: [RecordMerge.Change], _ reason: String?
  ) {
    let list = changes.prefix(20).map { "`\($0.path.joined(separator: "."))`: `\($0.new)`" }
    findings.add(
      Diagnostic(
        .uneditableRecord, "The record `\(record.id)` cannot be updated in place", at: record.range(["id"]),
        explanation: reason.map { "It would have a mistake: \($0)." }
          ?? "Its layout does not allow to change a field without touching anything else.",
        solutions: [.init("Write by hand " + list.joined(separator: ", "))]))
  }

  // MARK: New records

  private mutating func create(_ person: ImportedPerson, _ namesakes: [Int]) {
    let (id, plain) = names.id(for: person)
    if let plain { tellShared(person, id: id, plain: plain, namesakes) }
    let root = ["sources", register.rawValue]
    let given = person.fields
    var fields = [RecordField(["id"], id)] + given
    fields.append(RecordField(root + ["register"], register.rawValue))
    if let key = person.key { fields.append(RecordField(root + ["id"], key)) }
    if let asOf { fields.append(RecordField(root + ["asOf"], asOf.description)) }
    fields += given.filter(\.isOfRegister).map { RecordField(root + ["fields", $0.name], $0.value) }
    let text = RecordValue.document(fields)
    let path = "\(folder)/\(id).yaml"
    let bytes = Array(text.utf8)
    if let fault = ImportPlan.fault(of: bytes, at: path) {
      findings.add(
        Diagnostic(
          .uneditableRecord, "The record of \(person.fullName) would have a mistake",
          at: person.range.firstLine, explanation: "\(fault). The person is not imported.",
          solutions: [.init("Mend the row, and import again")]))
      return
    }
    writes.append(
      Write(
        path: path, bytes: bytes, name: person.fullName, changes: nil,
        mandateCount: person.mandates.count))
  }

  private mutating func tellShared(_ person: ImportedPerson, id: String, plain: String, _ namesakes: [Int]) {
    let way =
      person.identifiers.first.map {
        "If it is the person of a record, write `identifiers: { \($0.scheme): \($0.id) }` into it and import again"
      } ?? "If it is the person of a record, write the mandates into it by hand"
    findings.add(
      Diagnostic(
        .sharedName, "`\(plain)` is not one person's alone, and the new record is `\(id)`",
        at: person.range.firstLine,
        explanation: "Somebody else has the same name, or the same person stands in another register.",
        notes: namesakes.prefix(5).map {
          .init("A record of this name", at: index.records[$0].range(["id"]))
        },
        solutions: [.init(way)]))
  }

  /// Reads what would be written as every run will; the first mistake in it, if there is one.
  private static func fault(of bytes: [UInt8], at path: String) -> String? {
    var reader = RecordReader(SourceFile(path: path, bytes: bytes))
    let person = reader.person()
    let diagnostics = reader.diagnostics + (person.map { RecordRules.check($0) } ?? [])
    return diagnostics.first { $0.severity == .error }?.summary
  }

  // MARK: Absence

  /// Tells the people whom the register had and has no more, and who hold an office in their records.
  private mutating func tellAbsent(besides matched: Set<Int>) {
    for (index, record) in index.records.enumerated() where !matched.contains(index) {
      let fields = record.lastImport(of: register.rawValue)
      guard !fields.isEmpty else { continue }
      let open = record.mandateKeys.filter {
        fields["mandates.\($0).office"] != nil && record[["mandates", $0, "to"]] == nil
      }
      guard let key = open.first else { continue }
      findings.add(
        Diagnostic(
          .absentPerson, "The register no longer has `\(record.id)`, whose mandate is open",
          at: record.range(["mandates", key, "from"]),
          explanation:
            "The mandate has probably ended, and the register does not say when; it is not closed.",
          solutions: [.init("Write the last day held, `to: …`, into the record")]))
    }
  }
}
