internal import DemarcheModel
internal import YAMLTree

extension RecordReader {
  /// Reads what the prose may name beside the signatories.
  mutating func subjects(of fields: Fields<DossierFormat>) -> [Subject] {
    subjects(.organizations, of: fields) { $0.organization($1, $2) }
      + subjects(.events, of: fields) { $0.event($1, $2) }
      + subjects(.themes, of: fields) { $0.theme($1, $2) }
      + subjects(.quantities, of: fields) { $0.quantity($1, $2) }
  }

  private mutating func subjects(
    _ section: DossierFormat, of fields: Fields<DossierFormat>,
    _ body: (inout RecordReader, Located<Identifier>, YAML.Node) -> Subject?
  ) -> [Subject] {
    guard let node = fields[section] else { return [] }
    return named(node, section.format.words).compactMap { body(&self, $0.id, $0.node) }
  }

  private mutating func organization(_ id: Located<Identifier>, _ node: YAML.Node) -> Subject? {
    guard let fields = fields(node, of: OrganizationFormat.self), let name = localized(.name, of: fields)
    else { return nil }
    var subject = Subject(category: .organization, id: id, name: name, range: range(node).firstLine)
    subject.key = fields[.key].flatMap { ontologyKey($0) }
    subject.shortName = text(.short, of: fields)?.value
    return subject
  }

  private mutating func event(_ id: Located<Identifier>, _ node: YAML.Node) -> Subject? {
    guard let fields = fields(node, of: EventFormat.self), let name = localized(.name, of: fields) else {
      return nil
    }
    var subject = Subject(category: .event, id: id, name: name, range: range(node).firstLine)
    subject.date = date(.date, of: fields)?.value
    return subject
  }

  private mutating func theme(_ id: Located<Identifier>, _ node: YAML.Node) -> Subject? {
    guard let fields = fields(node, of: ThemeFormat.self), let name = localized(.name, of: fields) else {
      return nil
    }
    return Subject(category: .theme, id: id, name: name, range: range(node).firstLine)
  }

  private mutating func quantity(_ id: Located<Identifier>, _ node: YAML.Node) -> Subject? {
    guard let fields = fields(node, of: QuantityFormat.self), let name = localized(.name, of: fields),
      let value = number(.value, of: fields)
    else { return nil }
    var subject = Subject(category: .quantity, id: id, name: name, range: range(node).firstLine)
    subject.value = value
    return subject
  }

  /// Reads the name of a thing among all works: ids joined by dots, `int.ipac`.
  private mutating func ontologyKey(_ node: YAML.Node) -> String? {
    guard let text = text(node, OrganizationFormat.key.format.words) else { return nil }
    let parts = text.value.split(separator: ".", omittingEmptySubsequences: false)
    if parts.allSatisfy({ Identifier(String($0)) != nil }) { return text.value }
    diagnostics.append(
      Diagnostic(
        .wrongIdentifier, "`\(text.value)` is no key: ids joined by dots make one, `int.ipac`", at: text.range
      ))
    return nil
  }
}
