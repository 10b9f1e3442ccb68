internal import DemarcheModel
internal import YAMLTree

extension RecordReader {
  /// Reads the ids that registers know a person by.
  mutating func foreignIdentifiers(
    _ node: YAML.Node
  ) -> [(scheme: Located<Identifier>, id: Located<String>)] {
    named(node, "Identifiers").compactMap { entry in
      text(entry.node, "The identifier of `\(entry.id.value)`").map { (entry.id, $0) }
    }
  }

  /// Reads how a person is reached.
  mutating func personContact(_ node: YAML.Node) -> PersonContact? {
    guard let fields = fields(node, of: PersonContactFormat.self) else { return nil }
    return PersonContact(
      email: mailAddress(.email, of: fields), telephone: text(.telephone, of: fields)?.value,
      web: address(.web, of: fields))
  }

  /// Reads what a register said of a person.
  mutating func recordSource(_ node: YAML.Node) -> RecordSource? {
    guard let fields = fields(node, of: SourceFormat.self) else { return nil }
    let register = identifier(.register, of: fields)
    let id = text(.id, of: fields)
    let asOf = date(.asOf, of: fields)
    let given = fields[.fields].map { givenFields($0) } ?? []
    return register.map { RecordSource(register: $0, id: id, asOf: asOf, fields: given) }
  }

  /// Reads the fields that a register gave, by their paths in the record.
  private mutating func givenFields(_ node: YAML.Node) -> [(path: String, value: Located<String>)] {
    guard case .mapping(let entries) = node.content else {
      diagnostics.append(
        Diagnostic(
          .wrongType, "The fields of a source are a mapping, and this is \(node.words)", at: range(node),
          solutions: [.init("Write `{ gender: f, name.given: Anne }`")]))
      return []
    }
    return entries.compactMap { entry in
      // A register can say that a field is empty.
      if case .scalar("", _) = entry.value.content { return (entry.key, Located("", at: range(entry.value))) }
      return text(entry.value, "What the register gave for `\(entry.key)`").map { (entry.key, $0) }
    }
  }
}
