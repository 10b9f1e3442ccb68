internal import DemarcheTemplate

/// An organization that the prose may name.
enum OrganizationFormat: String, RecordFormat {
  case name, key, short

  static let words = "an organization"
  static let summary = "An organization that the prose may name"
  static let shape: RecordShape.Name? = .organization

  var format: FieldFormat {
    switch self {
    case .name: .subjectName(of: Self.words, shownSummary, example: "Alliance interparlementaire")
    case .key:
      .optional(
        "A key", .key, "Its name among all works, where it has one; its ids are joined by dots",
        example: "int.ipac")
    case .short: .optional("The abbreviation", .text, shownSummary, example: "IPAC")
    }
  }
}

/// An event that the prose may name.
enum EventFormat: String, RecordFormat {
  case name, date

  static let words = "an event"
  static let summary = "An event that the prose may name, or by which a document is published"
  static let shape: RecordShape.Name? = .event

  var format: FieldFormat {
    switch self {
    case .name: .subjectName(of: Self.words, shownSummary, example: "conférence de presse")
    case .date: .optional("The day of an event", .date, "The day of the event")
    }
  }
}

/// A theme of the matter.
enum ThemeFormat: String, RecordFormat {
  case name

  static let words = "a theme"
  static let summary = "What the matter is about, for those who search"
  static let shape: RecordShape.Name? = .theme

  var format: FieldFormat { .subjectName(of: Self.words, shownSummary, example: "cybersécurité") }
}

/// A number that the prose prints.
enum QuantityFormat: String, RecordFormat {
  case name, value

  static let words = "a quantity"
  static let summary = "A number that the prose prints, the same in all languages"
  static let shape: RecordShape.Name? = .quantity

  var format: FieldFormat {
    switch self {
    case .name: .subjectName(of: Self.words, shownSummary, example: "Parlementaires visés")
    case .value: .required("A quantity", .number, shownSummary, example: "116")
    }
  }
}

extension FieldFormat {
  /// The name of a thing beside people.
  fileprivate static func subjectName(of words: String, _ summary: String, example: String) -> FieldFormat {
    .required("The name of \(words)", .localized, summary, example: "{ fr: \(example) }")
  }
}
