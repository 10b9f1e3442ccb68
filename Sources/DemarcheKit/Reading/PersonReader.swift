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
    guard let fields = fields(root, of: "a signatory", known: ["id", "name", "gender", "mandates"]) else {
      return nil
    }
    let id = required("id", of: fields).flatMap { identifier($0, "The id of a signatory") }
    let name = required("name", of: fields).flatMap { personName($0) }
    let gender = required("gender", of: fields).flatMap { choice($0, "The gender", as: Gender.self) }
    let mandates = required("mandates", of: fields).map { node in
      items(node, "Mandates").compactMap { mandate($0) }
    }
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
    guard let fields = fields(node, of: "a name", known: ["given", "family", "particle", "sortAs"]) else {
      return nil
    }
    let given = required("given", of: fields).flatMap { text($0, "The given name") }
    let family = required("family", of: fields).flatMap { text($0, "The family name") }
    let particle = fields["particle"].flatMap { text($0, "The particle") }
    let sortAs = fields["sortAs"].flatMap { text($0, "The text to sort by") }
    guard let given, let family else { return nil }
    return PersonName(
      given: given.value, family: family.value, particle: particle?.value, sortAs: sortAs?.value)
  }

  private mutating func mandate(_ node: YAML.Node) -> Mandate? {
    let known = ["id", "office", "chamber", "place", "text", "group", "from", "to"]
    guard let fields = fields(node, of: "a mandate", known: known) else { return nil }
    let office = required("office", of: fields).flatMap { identifier($0, "The office") }
    guard let start = fields["from"] else {
      diagnostics.append(
        Diagnostic(
          .mandateWithoutDate, "The mandate has no first day", at: fields.range.firstLine,
          explanation: "Without it, nobody can tell whether the office was held on a document's date.",
          solutions: [.init("Add `from: 2017-10-02`, the first day held, and `to:` the last if it has ended")]
        ))
      return nil
    }
    let from = date(start, "The first day of a mandate")
    let to = fields["to"].flatMap { date($0, "The last day of a mandate") }
    let mandate = (
      id: fields["id"].flatMap { identifier($0, "The id of a mandate") },
      chamber: fields["chamber"].flatMap { identifier($0, "The chamber") },
      place: fields["place"].flatMap { identifier($0, "The place") },
      text: fields["text"].flatMap { localized($0, "The text of a mandate") },
      group: fields["group"].flatMap { text($0, "The group") }
    )
    guard let office, let from, fields["to"] == nil || to != nil else { return nil }
    return Mandate(
      id: mandate.id, office: office, chamber: mandate.chamber, place: mandate.place,
      complement: mandate.text,
      group: mandate.group, from: from, to: to, range: range(node))
  }
}
