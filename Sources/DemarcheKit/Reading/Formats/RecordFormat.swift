internal import DemarcheTemplate

/// The format of one record in a YAML file; its cases are the fields.
///
/// All formats together are one table: the readers take the names, the necessity and the words of the fields from it,
/// and the JSON Schemas and the reference page are made of it.
protocol RecordFormat: RawRepresentable<String>, CaseIterable, Equatable, Sendable {
  /// The record in words, with its article: "a mandate".
  static var words: String { get }
  /// What the record is, in one sentence without full stop.
  static var summary: String { get }
  /// What templates see of it, `nil` when they see nothing of that kind.
  static var shape: RecordShape.Name? { get }
  /// Whether a record has exactly one of the fields.
  static var isChoice: Bool { get }
  /// What the field holds.
  var format: FieldFormat { get }
}

extension RecordFormat {
  /// The names of all fields, in their order.
  static var names: [String] { allCases.map(\.rawValue) }

  /// The record without its Swift type, for what is made of the table.
  static var description: RecordDescription {
    RecordDescription(
      words: words, summary: summary, shape: shape, isChoice: isChoice,
      fields: allCases.map { ($0.rawValue, $0.format) })
  }

  /// A record has any of its fields, unless it says so.
  static var isChoice: Bool { false }

  /// What templates see of a record that they see as another shape does: nothing, unless it says so.
  static var shape: RecordShape.Name? { nil }

  /// What the field of the same name says in templates; empty when the shape has none.
  var shownSummary: String {
    Self.shape.flatMap { shape in
      RecordShape.named(shape).fields.first { $0.name == rawValue }?.summary
    } ?? ""
  }
}

/// The format of one field.
struct FieldFormat: Sendable {
  /// The field as errors name it: "The office".
  var words: String
  /// What may stand in it.
  var type: FieldType
  /// Whether a record without it is refused.
  var isRequired: Bool
  /// What it says, in one sentence without full stop.
  var summary: String
  /// A value as it is written, `nil` where the type gives one.
  private var written: String?

  /// A field that must be there.
  static func required(
    _ words: String, _ type: FieldType, _ summary: String, example: String? = nil
  ) -> FieldFormat {
    FieldFormat(words: words, type: type, isRequired: true, summary: summary, written: example)
  }

  /// A field that may be missing.
  static func optional(
    _ words: String, _ type: FieldType, _ summary: String, example: String? = nil
  ) -> FieldFormat {
    FieldFormat(words: words, type: type, isRequired: false, summary: summary, written: example)
  }

  /// A value as it could be written, on one line of YAML; `nil` for records, whose fields have their own.
  var example: String? { written ?? type.example }
}

/// A format without its Swift type.
struct RecordDescription: Sendable {
  /// The record in words, with its article.
  var words: String
  /// What the record is.
  var summary: String
  /// What templates see of it.
  var shape: RecordShape.Name?
  /// Whether a record has exactly one of the fields.
  var isChoice: Bool
  /// The fields by name, in their order.
  var fields: [(name: String, format: FieldFormat)]

  /// The name of the record in schemas: `pressItem`.
  var name: String { Slug.camelCase(Slug.of(title)) }

  /// The record in words, without its article.
  var title: String { words.droppingArticle }
}
