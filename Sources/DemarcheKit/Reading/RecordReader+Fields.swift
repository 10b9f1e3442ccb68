internal import DemarcheModel
internal import YAMLTree

/// The fields of one mapping, of a format.
struct Fields<Format: RecordFormat> {
  /// Keys and values in their order.
  var entries: [YAML.Entry]
  /// The place of the mapping.
  var range: SourceRange

  /// The value of a field, `nil` when it is not written.
  subscript(field: Format) -> YAML.Node? {
    for entry in entries where entry.key == field.rawValue { return entry.value }
    return nil
  }
}

// Names, necessity and words of the fields come from their formats; no reader has names of its own.
extension RecordReader {
  /// Reads a mapping.
  ///
  /// - Parameters:
  ///   - node: what should be a mapping.
  ///   - format: the record that it should be.
  /// - Returns: the fields, or `nil` when it is no mapping.
  mutating func fields<Format: RecordFormat>(_ node: YAML.Node, of format: Format.Type) -> Fields<Format>? {
    guard case .mapping(let entries) = node.content else {
      diagnostics.append(
        Diagnostic(
          .wrongType, "\(format.words.capitalizedFirst) is a mapping, and this is \(node.words)",
          at: range(node), solutions: [.init("Write its fields: \(format.names.joined(separator: ", "))")]))
      return nil
    }
    for entry in entries where Format(rawValue: entry.key) == nil {
      let place = SourceRange(file: file, bytes: entry.keyBytes)
      let meant = Suggestion.nearest(to: entry.key, among: format.names)
      diagnostics.append(
        Diagnostic(
          .unknownField, "\(format.words.capitalizedFirst) has no field `\(entry.key)`", at: place,
          solutions: meant.map { [.init("Did you mean `\($0)`?", replacements: [.init(place, with: $0)])] }
            ?? [.init("Its fields are: \(format.names.joined(separator: ", "))")]))
    }
    return Fields(entries: entries, range: range(node))
  }

  /// The node of a field; one that must be there and is not is told.
  mutating func node<Format: RecordFormat>(_ field: Format, of fields: Fields<Format>) -> YAML.Node? {
    if let node = fields[field] { return node }
    if field.format.isRequired {
      diagnostics.append(
        Diagnostic(
          .missingField, "\(Format.words.capitalizedFirst) needs a field `\(field.rawValue)`",
          at: fields.range.firstLine, solutions: [.init("Add `\(field.rawValue): …`")]))
    }
    return nil
  }

  /// Reads a field that is a text of one line.
  mutating func text<Format: RecordFormat>(_ field: Format, of fields: Fields<Format>) -> Located<String>? {
    node(field, of: fields).flatMap { text($0, field.format.words) }
  }

  /// Reads a field that is a text per language.
  mutating func localized<Format: RecordFormat>(
    _ field: Format, of fields: Fields<Format>
  ) -> Localized<String>? {
    node(field, of: fields).flatMap { localized($0, field.format.words) }
  }

  /// Reads a field that is an id.
  mutating func identifier<Format: RecordFormat>(
    _ field: Format, of fields: Fields<Format>
  ) -> Located<Identifier>? {
    node(field, of: fields).flatMap { identifier($0, field.format.words) }
  }

  /// Reads a field that is a day.
  mutating func date<Format: RecordFormat>(
    _ field: Format, of fields: Fields<Format>
  ) -> Located<CalendarDate>? {
    node(field, of: fields).flatMap { date($0, field.format.words) }
  }

  /// Reads a field that is `true` or `false`.
  mutating func boolean<Format: RecordFormat>(_ field: Format, of fields: Fields<Format>) -> Bool? {
    node(field, of: fields).flatMap { boolean($0, field.format.words) }
  }

  /// Reads a field that is a whole number.
  mutating func number<Format: RecordFormat>(_ field: Format, of fields: Fields<Format>) -> Int? {
    node(field, of: fields).flatMap { number($0, field.format.words) }
  }

  /// Reads a field that is a language.
  mutating func language<Format: RecordFormat>(
    _ field: Format, of fields: Fields<Format>
  ) -> Located<LanguageTag>? {
    node(field, of: fields).flatMap { language($0) }
  }

  /// Reads a field that is one of several words.
  mutating func choice<Format: RecordFormat, Choice: RawRepresentable<String> & CaseIterable>(
    _ field: Format, of fields: Fields<Format>, as type: Choice.Type = Choice.self
  ) -> Choice? {
    node(field, of: fields).flatMap { choice($0, field.format.words, as: type) }
  }

  /// Reads a field that is a list.
  mutating func items<Format: RecordFormat>(_ field: Format, of fields: Fields<Format>) -> [YAML.Node]? {
    node(field, of: fields).map { items($0, field.format.words) }
  }
}
