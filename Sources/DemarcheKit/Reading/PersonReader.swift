internal import DemarcheModel
internal import YAMLTree

extension RecordReader {
  /// Reads the record of a person from a file of `Signatories/`.
  mutating func person() -> Person? {
    guard let root = parse() else {
      if diagnostics.isEmpty {
        diagnostics.append(Diagnostic(.missingField, "The file holds no signatory", at: file.range.firstLine))
      }
      return nil
    }
    guard let fields = fields(root, of: SignatoryFormat.self) else { return nil }
    let id = identifier(.id, of: fields)
    let name = node(.name, of: fields).flatMap { personName($0) }
    let gender = choice(.gender, of: fields, as: Gender.self)
    let mandates = items(.mandates, of: fields)?.compactMap { mandate($0) }
    guard let id, let name, let gender, let mandates else { return nil }
    return Person(id: id, name: name, gender: gender, mandates: mandates)
  }

  private mutating func personName(_ node: YAML.Node) -> PersonName? {
    guard case .mapping = node.content else {
      diagnostics.append(
        Diagnostic(
          .wrongType, "A name is written in its parts, and this is \(node.words)", at: range(node),
          explanation: "Nobody can tell from a whole name where the family name begins.",
          solutions: [.init("Write `{ given: …, family: … }`, and `particle: …` for what does not sort")]))
      return nil
    }
    guard let fields = fields(node, of: NameFormat.self) else { return nil }
    let given = text(.given, of: fields)
    let family = text(.family, of: fields)
    let particle = text(.particle, of: fields)
    let sortAs = text(.sortAs, of: fields)
    guard let given, let family else { return nil }
    return PersonName(
      given: given.value, family: family.value, particle: particle?.value, sortAs: sortAs?.value)
  }

  private mutating func mandate(_ node: YAML.Node) -> Mandate? {
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
    let from = date(.from, of: fields)
    let to = date(.to, of: fields)
    let mandate = (
      id: identifier(.id, of: fields), chamber: identifier(.chamber, of: fields),
      place: identifier(.place, of: fields), text: localized(.text, of: fields),
      group: text(.group, of: fields)
    )
    guard let office, let from, fields[.to] == nil || to != nil else { return nil }
    return Mandate(
      id: mandate.id, office: office, chamber: mandate.chamber, place: mandate.place,
      complement: mandate.text,
      group: mandate.group, from: from, to: to, range: range(node))
  }
}
