internal import DemarcheModel

/// What a register says of one mandate, before it is understood.
struct RawMandate: Sendable {
  /// Its id in the record, where the register has one of its own.
  var key: String?
  /// The office, by its id.
  var office: String
  /// The chamber, by its id.
  var chamber: String?
  /// The name of the constituency.
  var placeName: Located<String>?
  /// The number of a French département.
  var placeCode: Located<String>?
  /// The number of the constituency within the place.
  var constituency: Located<String>?
  /// The political group.
  var group: Located<String>?
  /// The first day.
  var from: Located<String>?
  /// The last day.
  var to: Located<String>?
  /// The language in which an unknown constituency is written out.
  var language: String
  /// Where the register has it.
  var range: SourceRange
}

extension RegisterReader {
  /// Understands a mandate; one whose dates make no sense is told and not imported.
  mutating func mandate(_ raw: RawMandate, of person: ImportedPerson) -> ImportedMandate? {
    let from = date(raw.from)
    var to = date(raw.to)
    guard raw.from == nil || from != nil, raw.to == nil || to != nil else { return nil }
    guard let start = from?.value ?? asOf?.description else {
      findings.count(
        "undated:\(raw.range.file.path)", naming: person.fullName,
        Diagnostic(
          .mandateWithoutDate, "#{mandate has|mandates have} no first day and no place in a record",
          at: raw.range.firstLine,
          severity: .warning,
          explanation: "Without it, nobody can tell whether the office was held on a document's date.",
          solutions: [
            .init("Name the column that holds it: `--map \"column=from\"`"),
            .init("Say of which day the list is, `--as-of 2024-07-16`: the office was held on that day"),
          ]))
      return nil
    }
    if from == nil { tellAssumed(start, raw) }
    if let end = to, let asOf, let date = PartialDate(iso: end.value), asOf < date {
      findings.count(
        "scheduled:\(raw.range.file.path)",
        Diagnostic(
          .assumedDate, "#{mandate ends|mandates end} after \(asOf), the register's date, and stay open",
          at: end.range,
          severity: .advice, explanation: "Whether they will be held until then, nobody knows on that day."))
      to = nil
    }
    if let end = to, let last = PartialDate(iso: end.value), let first = PartialDate(iso: start), last < first
    {
      findings.add(
        Diagnostic(
          .mandateEndsBeforeItBegins, "The mandate ends before it begins", at: end.range, severity: .warning,
          explanation: "It is not imported.",
          notes: (from?.range).map { [.init("It begins here", at: $0)] } ?? []))
      return nil
    }
    let fallback = from == nil ? "\(raw.office)-\(raw.chamber ?? "member")" : "\(raw.office)-\(start)"
    var mandate = ImportedMandate(
      key: Identifier.sanitized(raw.key ?? fallback)?.rawValue ?? "\(raw.office)-\(start)",
      office: raw.office,
      chamber: raw.chamber, group: raw.group?.value, from: start, to: to?.value, isAssumed: from == nil,
      range: raw.range)
    place(raw, into: &mandate)
    return mandate
  }

  private mutating func tellAssumed(_ start: String, _ raw: RawMandate) {
    findings.count(
      "assumed:\(raw.range.file.path)",
      Diagnostic(
        .assumedDate, "#{mandate has|mandates have} no first day and begin on \(start), the register's date",
        at: raw.range.firstLine, severity: .warning,
        explanation: "They were held on that day; how long before, the register does not say.",
        solutions: [.init("Write the first day into the record, `from: …`; a later import keeps it")]))
  }

  /// Finds the place of a mandate; one that the vocabulary does not have is told and written out.
  private mutating func place(_ raw: RawMandate, into mandate: inout ImportedMandate) {
    var place = raw.placeName.flatMap { finder.place($0.value) }
    if raw.placeName == nil { place = raw.placeCode.flatMap { finder.place(frenchCode: $0.value) } }
    mandate.place = place
    if let number = raw.constituency, place != nil {
      mandate.constituency = constituency(number)
    }
    guard place == nil, let name = raw.placeName ?? raw.placeCode else { return }
    let number = raw.constituency.map { ", \($0.value)" } ?? ""
    mandate.texts = [(raw.language, "(\(name.value)\(number))")]
    findings.count(
      "place:\(raw.range.file.path)", naming: name.value,
      Diagnostic(
        .unknownPlace, "#{mandate is|mandates are} of places that are not in the vocabulary", at: name.range,
        severity: .warning,
        explanation: "Each is written out behind the office as the register has it, between brackets, in "
          + "`\(raw.language)` alone.",
        solutions: [
          .init(
            "Add the places to `Templates/Vocabulary/places.yaml`, or write `text: { fr: … }` into the records"
          )
        ]))
  }

  private mutating func constituency(_ cell: Located<String>) -> String? {
    if let number = Int(cell.value), (1...999).contains(number) { return String(number) }
    findings.add(
      Diagnostic(
        .wrongValue, "`\(cell.value)` is no number of a constituency", at: cell.range, severity: .warning,
        explanation: "It is not imported.", solutions: [.init("Write a whole number from 1 to 999")]))
    return nil
  }

  /// Adds a mandate to a person under a key that no other has.
  ///
  /// - Returns: whether it says anything new; a mandate told twice is not added.
  @discardableResult
  mutating func add(_ mandate: ImportedMandate, to index: Int) -> Bool {
    let others = people[index].mandates
    if others.contains(where: { $0.fields == mandate.fields }) { return false }
    var mandate = mandate
    var number = 2
    let key = mandate.key
    while others.contains(where: { $0.key == mandate.key }) {
      mandate.key = "\(key)-\(number)"
      number += 1
    }
    people[index].mandates.append(mandate)
    return true
  }
}
