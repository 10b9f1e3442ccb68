internal import DemarcheFormats
internal import DemarcheModel

/// Makes the JSON Schema (draft 2020-12) of a file of records from the table of formats.
///
/// It takes what the readers take, but a text that YAML reads as `true` or `false` wants quotes, and a setting that
/// sets nothing is refused. It does not know what only the whole of a workspace tells, such as mandates that overlap.
struct RecordSchema {
  /// The file.
  let file: RecordFile
  /// The ids that exist, where a workspace is at hand; any id otherwise.
  let ids: [IdCollection: [String]]

  /// The end of the name of every file with a schema.
  static let suffix = ".schema.json"

  /// Makes the schema of a file.
  init(_ file: RecordFile, ids: [IdCollection: [String]] = [:]) {
    self.file = file
    self.ids = ids
  }

  /// The schema as a document.
  var document: String {
    let head: [(name: String, value: JSONValue?)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .text(file.rawValue + RecordSchema.suffix)),
    ]
    let records = file.records
    let root = root(records)
    let below = self.records(records)
    let used = references(in: .object(root + below))
    let values = RecordSchema.values.filter { used.contains($0.name) }
    let definitions = below + values
    return JSONValue.object(
      head + root + [("$defs", definitions.isEmpty ? nil : .object(definitions))]
    ).document
  }

  /// What a whole file holds, with the words of its first record.
  private func root(_ records: [RecordDescription]) -> Keywords {
    guard case .record = file.type, let record = records.first else {
      let what = records.first.map { $0.summary } ?? ""
      return [("title", .text(file.path)), ("description", .text("\(what), by its id."))]
        + keywords(file.type)
    }
    return keywords(record)
  }

  /// The records below the root.
  private func records(_ records: [RecordDescription]) -> Keywords {
    var below = records
    if case .record = file.type { below.removeFirst() }
    return below.map { ($0.name, .object(keywords($0))) }
  }

  /// The sorts of values that stand in many places.
  private static let values: Keywords = [
    (
      "text",
      .object([
        ("type", .list([.text("string"), .text("number")])), ("minLength", .number(1)),
        ("maxLength", .number(RecordReader.fieldLimit)), ("pattern", .text(#"^\S(.*\S)?$"#)),
      ])
    ),
    ("localized", .object(closed(LanguageTag.allTags.map { ($0, reference("text")) }))),
    (
      "id",
      .object([
        ("type", .list([.text("string"), .text("integer")])), ("pattern", .text("^[a-z0-9][a-z0-9-]*$")),
        ("maxLength", .number(128)),
      ])
    ),
    (
      "date",
      .object([
        ("type", .text("string")), ("format", .text("date")),
        ("pattern", .text("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")),
      ])
    ),
    (
      // A year alone is a number where YAML reads it.
      "partialDate",
      .object([
        ("type", .list([.text("string"), .text("integer")])),
        ("pattern", .text("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$")),
      ])
    ),
  ]

  /// The names of the definitions that a value leads to.
  private func references(in value: JSONValue) -> Set<String> {
    switch value {
    case .text(let text):
      guard text.hasPrefix("#/$defs/") else { return [] }
      let name = String(text.dropFirst("#/$defs/".count))
      return name == "localized" ? [name, "text"] : [name]
    case .list(let values): return values.reduce(into: []) { $0.formUnion(references(in: $1)) }
    case .object(let fields):
      return fields.compactMap(\.value).reduce(into: []) { $0.formUnion(references(in: $1)) }
    case .number, .boolean: return []
    }
  }

  /// Keywords of a schema, in their order.
  private typealias Keywords = [(name: String, value: JSONValue?)]

  private func keywords(_ record: RecordDescription) -> Keywords {
    let required = record.fields.filter(\.format.isRequired).map { JSONValue.text($0.name) }
    let head: Keywords = [
      ("title", .text(record.title.capitalizedFirst)), ("description", .text(record.summary + ".")),
    ]
    return head + RecordSchema.closed(record.fields.map { ($0.name, .object(keywords($0.format))) })
      + [
        ("required", required.isEmpty ? nil : .list(required)),
        ("minProperties", record.isChoice ? .number(1) : nil),
        ("maxProperties", record.isChoice ? .number(1) : nil),
      ]
  }

  private func keywords(_ field: FieldFormat) -> Keywords {
    let example = field.example.map { " Example: `\($0)`" } ?? ""
    return [("description", .text(field.summary + "." + example))] + keywords(field.type)
  }

  private func keywords(_ type: FieldType) -> Keywords {
    switch type {
    case .text: return [("$ref", .text("#/$defs/text"))]
    case .remark: return []
    case .localized: return [("$ref", .text("#/$defs/localized"))]
    case .id(let collection):
      guard let known = collection.flatMap({ ids[$0] }), !known.isEmpty else {
        return [("$ref", .text("#/$defs/id"))]
      }
      return words(known)
    case .key:
      return [("type", .text("string")), ("pattern", .text(#"^[a-z0-9][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)*$"#))]
    case .date: return [("$ref", .text("#/$defs/date"))]
    case .partialDate: return [("$ref", .text("#/$defs/partialDate"))]
    case .moment:
      return [
        ("type", .text("string")),
        ("pattern", .text(#"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}([+-]\d{2}:\d{2})?$"#)),
      ]
    case .time: return [("type", .text("string")), ("pattern", .text("^([01][0-9]|2[0-3]):[0-5][0-9]$"))]
    case .exact:
      return [
        ("type", .text("string")), ("minLength", .number(1)), ("maxLength", .number(RecordReader.fieldLimit)),
      ]
    case .boolean: return [("type", .text("boolean"))]
    case .number:
      return [
        ("type", .text("integer")), ("minimum", .number(0)), ("maximum", .number(RecordReader.largestNumber)),
      ]
    case .language: return words(LanguageTag.allTags)
    case .address: return [("type", .text("string")), ("pattern", .text(#"^https?://\S+$"#))]
    case .mailAddress: return [("type", .text("string")), ("pattern", .text(#"^[^\s@]+@[^\s@]*\.[^\s@]*$"#))]
    case .choice(let choices): return words(choices)
    case .record(let format): return [("$ref", .text("#/$defs/\(format.description.name)"))]
    case .list(let element):
      return [("type", .text("array")), ("items", .object(keywords(element)))]
    case .map(let key, let value): return map(key, value)
    case .either(let short, let long):
      return [("anyOf", .list([.object(keywords(short)), .object(keywords(long))]))]
    }
  }

  /// A mapping: the keys one by one where they are known, so that editors offer them.
  private func map(_ key: FieldType, _ value: FieldType) -> Keywords {
    switch key {
    case .choice(let choices): return RecordSchema.closed(choices.map { ($0, .object(keywords(value))) })
    case .language: return RecordSchema.closed(LanguageTag.allTags.map { ($0, .object(keywords(value))) })
    default:
      let names = key.isId ? JSONValue.object([("$ref", .text("#/$defs/id"))]) : nil
      return [
        ("type", .text("object")), ("propertyNames", names),
        ("additionalProperties", .object(keywords(value))),
      ]
    }
  }

  /// A mapping of these fields and no others.
  private static func closed(_ properties: Keywords) -> Keywords {
    [
      ("type", .text("object")), ("properties", .object(properties)),
      ("additionalProperties", .boolean(false)),
    ]
  }

  private func words(_ choices: [String]) -> Keywords { [("enum", .list(choices.map { .text($0) }))] }

  private static func reference(_ name: String) -> JSONValue { .object([("$ref", .text("#/$defs/\(name)"))]) }
}

extension FieldType {
  /// Whether the value is an id.
  fileprivate var isId: Bool {
    if case .id = self { return true }
    return false
  }
}
