internal import DemarcheModel
internal import YAMLTree

extension RecordReader {
  /// Reads the record of a person from a file of `Signatories/`.
  mutating func person() -> Person? { personNodes().first.flatMap { person($0) } }

  /// The records of a file of `Signatories/`: one in YAML, one or several in JSON and CSV; empty after a mistake.
  mutating func personNodes() -> [YAML.Node] {
    if file.path.hasSuffix(".csv") {
      guard let table = CSVTable.read(file, &diagnostics) else { return [] }
      var people = PersonTable(table)
      let nodes = people.nodes()
      diagnostics += people.diagnostics
      return nodes
    }
    guard let root = parse() else {
      if diagnostics.isEmpty {
        diagnostics.append(Diagnostic(.missingField, "The file holds no signatory", at: file.range.firstLine))
      }
      return []
    }
    guard file.isJSON else { return [root] }
    // What JSON spells, YAML spells alike; not all YAML is JSON, and a list of dashes in such a file is a slip.
    guard
      file.bytes[root.bytes.lowerBound] == UInt8(ascii: "{")
        || file.bytes[root.bytes.lowerBound] == UInt8(ascii: "[")
    else {
      diagnostics.append(
        Diagnostic(
          .wrongType, "A .json file begins with `{` for one person or `[` for a list of them",
          at: range(root).firstLine, solutions: [.init("Name the file .yaml if it is YAML")]))
      return []
    }
    guard case .sequence(let items) = root.content else { return [root.withoutNulls] }
    if items.isEmpty {
      diagnostics.append(Diagnostic(.missingField, "The file holds no signatory", at: range(root)))
    }
    return items.map(\.withoutNulls)
  }

  /// Reads the record of a person.
  mutating func person(_ node: YAML.Node) -> Person? {
    guard let fields = fields(node, of: SignatoryFormat.self) else { return nil }
    let id = identifier(.id, of: fields)
    var written: [WrittenName] = []
    let nameNode = self.node(.name, of: fields)
    let name = nameNode.flatMap { personName($0, &written) }
    let gender = choice(.gender, of: fields, as: Gender.self)
    let honorary = localized(.honorary, of: fields)
    let identifiers = fields[.identifiers].map { foreignIdentifiers($0) } ?? []
    let contact = fields[.contact].flatMap { personContact($0) }
    let mandates = items(.mandates, of: fields)?.compactMap { mandate($0) }
    let sources = items(.sources, of: fields)?.compactMap { recordSource($0) } ?? []
    guard let id, let name, let gender, let mandates else { return nil }
    return Person(
      id: id, name: name.own, nativeNames: name.native, writtenNames: written, gender: gender,
      honorary: honorary,
      identifiers: identifiers, contact: contact, mandates: mandates, sources: sources)
  }

  /// Reads a name, and its native forms apart.
  private mutating func personName(
    _ node: YAML.Node, _ written: inout [WrittenName]
  ) -> (own: PersonName, native: [LanguageTag: PersonName])? {
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
    written += RecordReader.written(given, particle, family, nil)
    let own = PersonName(
      given: given.value, family: family.value, particle: particle?.value, sortAs: sortAs?.value)
    return (own, fields[.native].map { nativeNames($0, &written) } ?? [:])
  }

  /// Reads the native forms of a name, by language.
  private mutating func nativeNames(
    _ node: YAML.Node, _ written: inout [WrittenName]
  ) -> [LanguageTag: PersonName] {
    guard case .mapping(let forms) = node.content else {
      diagnostics.append(
        Diagnostic(
          .wrongType, "Native forms are a name for each language, and this is \(node.words)", at: range(node),
          solutions: [.init("Write `{ el: { given: …, family: … } }`")]))
      return [:]
    }
    var names: [LanguageTag: PersonName] = [:]
    for form in forms {
      guard let language = language(form.key, at: SourceRange(file: file, bytes: form.keyBytes)),
        let fields = fields(form.value, of: NativeNameFormat.self)
      else { continue }
      let given = text(.given, of: fields)
      let family = text(.family, of: fields)
      let particle = text(.particle, of: fields)
      let sortAs = text(.sortAs, of: fields)
      guard let given, let family else { continue }
      written += RecordReader.written(given, particle, family, language.value)
      names[language.value] = PersonName(
        given: given.value, family: family.value, particle: particle?.value, sortAs: sortAs?.value)
    }
    return names
  }

  /// The parts of a name in their order, where they are written.
  private static func written(
    _ given: Located<String>, _ particle: Located<String>?, _ family: Located<String>,
    _ language: LanguageTag?
  ) -> [WrittenName] {
    [
      WrittenName(.given, given, language: language),
      particle.map { WrittenName(.particle, $0, language: language) },
      WrittenName(.family, family, language: language),
    ].compactMap { $0 }
  }
}

extension SourceFile {
  /// Whether the file is JSON by its name.
  var isJSON: Bool { path.hasSuffix(".json") }
}

extension YAML.Node {
  /// The text of a field, if the node is a mapping that has it.
  func text(of key: String) -> String? {
    guard case .mapping(let entries) = content,
      case .scalar(let text, _)? = entries.first(where: { $0.key == key })?.value.content
    else { return nil }
    return text
  }

  /// The node without the fields that are `null`, which is how JSON says that there is none.
  fileprivate var withoutNulls: YAML.Node {
    var node = self
    switch content {
    case .scalar: break
    case .sequence(let items): node.content = .sequence(items.map(\.withoutNulls))
    case .mapping(let entries):
      node.content = .mapping(
        entries.filter { $0.value.content != .scalar("null", quoted: false) }.map { entry in
          var entry = entry
          entry.value = entry.value.withoutNulls
          return entry
        })
    }
    return node
  }
}
