internal import DemarcheModel
internal import YAMLTree

extension RecordReader {
  /// The highest number of a constituency.
  private static let constituencyLimit = 999

  /// Reads a mandate.
  mutating func mandate(_ node: YAML.Node) -> Mandate? {
    guard let fields = fields(node, of: MandateFormat.self) else { return nil }
    let office = identifier(.office, of: fields)
    guard fields[.from] != nil else {
      diagnostics.append(
        Diagnostic(
          .mandateWithoutDate, "The mandate has no first day", at: fields.range.firstLine,
          explanation: "Without it, nobody can tell whether the office was held on a document's date.",
          solutions: [.init("Add `from: 2017-10-02`, the first day held, and `to:` the last if it has ended")]
        ))
      return nil
    }
    let from = partialDate(.from, of: fields)
    let to = partialDate(.to, of: fields)
    let mandate = (
      id: identifier(.id, of: fields), chamber: identifier(.chamber, of: fields),
      place: identifier(.place, of: fields), constituency: constituency(of: fields),
      text: localized(.text, of: fields), groups: groups(of: fields)
    )
    guard let office, let from, fields[.to] == nil || to != nil else { return nil }
    return Mandate(
      id: mandate.id, office: office, chamber: mandate.chamber, place: mandate.place,
      constituency: mandate.constituency, complement: mandate.text, groups: mandate.groups, from: from,
      to: to, range: range(node))
  }

  /// Reads a day, or its month or year alone.
  mutating func partialDate<Format: RecordFormat>(
    _ field: Format, of fields: Fields<Format>
  ) -> Located<PartialDate>? {
    guard let text = text(field, of: fields) else { return nil }
    if let date = PartialDate(iso: text.value) { return Located(date, at: text.range) }
    diagnostics.append(
      Diagnostic(
        .wrongDate, "`\(text.value)` is not a day, a month or a year of the calendar", at: text.range,
        solutions: [
          .init("Write year, month and day: 2024-05-06"),
          .init("Where no more is known, write the month or the year: 2024-05, 2024"),
        ]))
    return nil
  }

  /// Reads the number of a constituency.
  private mutating func constituency(of fields: Fields<MandateFormat>) -> Located<Int>? {
    guard let text = text(.constituency, of: fields) else { return nil }
    if let number = Int(text.value), (1...RecordReader.constituencyLimit).contains(number),
      text.value == String(number)
    {
      return Located(number, at: text.range)
    }
    diagnostics.append(
      Diagnostic(
        .wrongType, "The number of a constituency is a whole number from 1 to 999", at: text.range,
        solutions: [.init("Write `constituency: 11`; take it away where there is only one")]))
    return nil
  }

  /// Reads the groups of a mandate: one of all its time, and several with their days.
  private mutating func groups(of fields: Fields<MandateFormat>) -> [GroupMembership] {
    let single = text(.group, of: fields).map { [GroupMembership(name: $0)] } ?? []
    return single + (items(.groups, of: fields)?.compactMap { group($0) } ?? [])
  }

  /// Reads a group with its days.
  private mutating func group(_ node: YAML.Node) -> GroupMembership? {
    guard let fields = fields(node, of: GroupFormat.self) else { return nil }
    let name = text(.name, of: fields)
    let from = partialDate(.from, of: fields)
    let to = partialDate(.to, of: fields)
    return name.map { GroupMembership(name: $0, from: from, to: to) }
  }
}
