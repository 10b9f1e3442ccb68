/// An office that a signatory holds or held.
enum MandateFormat: String, RecordFormat {
  case id, office, chamber, place, constituency, text, group, groups, from, to

  static let words = "a mandate"
  static let summary = "An office with the days on which it was held; nobody writes “ancien sénateur”"

  var format: FieldFormat {
    switch self {
    case .id:
      .optional(
        "The id of a mandate", .id(of: nil), "The name by which a signature asks for this mandate: `as`",
        example: "senate")
    case .office:
      .required(
        "The office", .id(of: .offices), "What is held, as the vocabulary of languages names it",
        example: "senator")
    case .chamber: .optional("The chamber", .id(of: .chambers), "Where it is held", example: "fr-senat")
    case .place: .optional("The place", .id(of: .places), "The constituency", example: "fr-92")
    case .constituency:
      .optional(
        "The number of a constituency", .number, "Its number within the place, from 1 to 999", example: "11")
    case .text:
      .optional(
        "The text of a mandate", .localized, "The words after the office, verbatim, where no place fits",
        example: "{ fr: représentant les Français établis hors de France }")
    case .group:
      .optional("The group", .text, "The political group of the whole mandate", example: "RDPI")
    case .groups:
      .optional(
        "Groups", .list(.record(GroupFormat.self)),
        "The political groups, where they changed, with their days")
    case .from:
      .required(
        "The first day of a mandate", .partialDate,
        "The first day held, or its month or year where no more is known", example: "2011-10-01")
    case .to:
      .optional(
        "The last day of a mandate", .partialDate,
        "The last day held, or its month or year; missing while the office is held", example: "2017-10-01")
    }
  }
}

/// A group that the holder of an office belonged to.
enum GroupFormat: String, RecordFormat {
  case name, from, to

  static let words = "a group"
  static let summary = "A political group, and the days of membership"

  var format: FieldFormat {
    switch self {
    case .name:
      .required("The name of a group", .text, "The group, by its usual abbreviation", example: "RDPI")
    case .from:
      .optional("The first day in a group", .partialDate, "The first day; that of the mandate otherwise")
    case .to:
      .optional("The last day in a group", .partialDate, "The last day; that of the mandate otherwise")
    }
  }
}
