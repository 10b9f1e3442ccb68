internal import DemarcheModel

/// What an import does to one standing record: a comparison of three, the record, what the register said last time,
/// and what it says now.
struct RecordMerge {
  /// One field that is set.
  struct Change: Sendable, Equatable {
    /// Where.
    var path: [String]
    /// What stood there, `nil` for nothing.
    var old: String?
    /// What stands there now.
    var new: String
  }

  /// The fields that are set, without those in `sources`.
  private(set) var changes: [Change] = []
  /// The fields of `sources` that are set.
  private(set) var sourceFields: [RecordField] = []
  /// What is told: edits of the hand that are kept, values that the register takes back.
  private(set) var diagnostics: [Diagnostic] = []

  private let record: StandingRecord
  private let register: Register
  private let last: [String: String]

  /// Compares.
  ///
  /// - Parameters:
  ///   - record: the record; its mandates bear the keys of the person's.
  ///   - person: what the register says now.
  ///   - register: the register.
  ///   - asOf: the day of its edition.
  init(_ record: StandingRecord, _ person: ImportedPerson, from register: Register, asOf: CalendarDate?) {
    self.record = record
    self.register = register
    last = record.lastImport(of: register.rawValue)
    let fields = person.fields
    for field in fields { take(field) }
    tellWithdrawn(fields)
    closeEarlier(person)
    let root = ["sources", register.rawValue]
    var facts = [RecordField(root + ["register"], register.rawValue)]
    if let key = person.key { facts.append(RecordField(root + ["id"], key)) }
    if let asOf { facts.append(RecordField(root + ["asOf"], asOf.description)) }
    sourceFields = (facts + sourceFields).filter { record[$0.path] != $0.value }
  }

  /// Takes one field of the register into the record, unless the hand has another there.
  private mutating func take(_ field: RecordField) {
    let present = record[field.path]
    let before = last[field.name]
    if field.isAssumed, present != nil { return }
    remember(field)
    if present == field.value { return }
    if isOfRemovedMandate(field) { return }
    if isHeldByHand(field) { return tellKept(field, present: present, before: before) }
    guard present == before else { return tellKept(field, present: present, before: before) }
    changes.append(Change(path: field.path, old: present, new: field.value))
  }

  /// Notes what the register says; the ids of mandates are the importer's own.
  private mutating func remember(_ field: RecordField) {
    guard field.isOfRegister else { return }
    sourceFields.append(RecordField(["sources", register.rawValue, "fields", field.name], field.value))
  }

  /// Whether the hand has taken away the whole mandate that a field is of; that is told once.
  private mutating func isOfRemovedMandate(_ field: RecordField) -> Bool {
    guard field.path.count >= 3, field.path[0] == "mandates" else { return false }
    let mandate = Array(field.path.prefix(2))
    let name = mandate.joined(separator: ".")
    guard record.branches[mandate] == nil, last["\(name).office"] != nil else { return false }
    if field.path[2] == "office" {
      diagnostics.append(
        Diagnostic(
          .keptEdit, "The record has no `\(name)`, and the register has it", at: record.range(["id"]),
          severity: .advice, explanation: "It was taken away by hand and stays away.",
          solutions: [.init("Take its fields out of `sources` to have it imported again")]))
    }
    return true
  }

  /// Whether a field that is not written depends on others that the hand has written differently: a mandate's group,
  /// or the words of its constituency.
  private func isHeldByHand(_ field: RecordField) -> Bool {
    guard field.path.count >= 3, field.path[0] == "mandates", record[field.path] == nil else { return false }
    let mandate = Array(field.path.prefix(2))
    switch field.path[2] {
    case "group": return record.branches[mandate + ["groups"]] != nil
    case "groups": return record[mandate + ["group"]] != nil
    case "constituency", "text", "place":
      let hasWords = record.branches[mandate + ["text"]] != nil
      let place = record[mandate + ["place"]]
      let gave = last[(mandate + ["place"]).joined(separator: ".")]
      return (hasWords && field.path[2] != "text")
        || (place != nil && place != gave && field.path[2] != "place")
    default: return false
    }
  }

  private mutating func tellKept(_ field: RecordField, present: String?, before: String?) {
    // What the register said last time was told then; again, it is a reminder.
    let isNews = before != field.value
    let has = present.map { "has `\($0)`" } ?? "has nothing"
    diagnostics.append(
      Diagnostic(
        .keptEdit, "The record \(has) for `\(field.name)`, and the register `\(field.value)`",
        at: record.range(field.path), severity: isNews ? .warning : .advice,
        explanation: "It was written by hand and is kept."
          + (before.map { isNews ? " The register had `\($0)`." : "" } ?? ""),
        solutions: [.init("Keep it, or write `\(field.value)` to follow the register again")]))
  }

  /// Tells what the register said last time and says no more; the record keeps it.
  private mutating func tellWithdrawn(_ fields: [RecordField]) {
    let now = Set(fields.map(\.name))
    var told: Set<String> = []
    for (name, value) in last.sorted(by: { $0.key < $1.key }) where !now.contains(name) {
      let path = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard record[path] == value else { continue }
      let isMandate =
        path.count > 2 && path[0] == "mandates" && !fields.contains { $0.path.starts(with: path.prefix(2)) }
      let subject = isMandate ? path.prefix(2).joined(separator: ".") : name
      guard told.insert(subject).inserted else { continue }
      diagnostics.append(
        Diagnostic(
          .keptEdit, "The register no longer has `\(subject)`, and the record keeps it",
          at: record.range(path),
          severity: isMandate && record[Array(path.prefix(2)) + ["to"]] == nil ? .warning : .advice,
          solutions: [
            .init("Take it out of the record if it was never true; end it with `to` if it has ended")
          ]))
    }
  }

  /// Ends open mandates of an office in which the register has a later one.
  private mutating func closeEarlier(_ person: ImportedPerson) {
    for key in record.mandateKeys where !person.mandates.contains(where: { $0.key == key }) {
      let path = ["mandates", key]
      guard record[path + ["to"]] == nil, let from = record[path + ["from"]] else { continue }
      let later = person.mandates.filter {
        $0.office == record[path + ["office"]] && $0.chamber == record[path + ["chamber"]] && $0.from > from
      }.min { $0.from < $1.from }
      guard let later, let start = CalendarDate(iso: later.from), let end = RegisterDate.dayBefore(start)
      else {
        continue
      }
      changes.append(Change(path: path + ["to"], old: nil, new: end.description))
      remember(RecordField(path + ["to"], end.description))
      diagnostics.append(
        Diagnostic(
          .assumedDate, "The mandate `\(key)` is closed on \(end), the day before the next one begins",
          at: record.range(path + ["from"]), severity: .warning,
          explanation: "The register does not say when it ended; it has another of the same office from "
            + "\(later.from).", notes: [.init("The next one", at: later.range.firstLine)],
          solutions: [.init("Write the true last day, `to: …`; a later import keeps it")]))
    }
  }

  /// Everything that is written, in the order of the record.
  var fields: [RecordField] { changes.map { RecordField($0.path, $0.new) } + sourceFields }
}
