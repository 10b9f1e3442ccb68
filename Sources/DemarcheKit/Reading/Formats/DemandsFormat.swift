internal import DemarcheTemplate

/// What a dossier demands.
enum DemandsFormat: String, RecordFormat {
  case lead, required, list

  static let words = "the list of demands"
  static let summary = "What is demanded, in order"

  var format: FieldFormat {
    switch self {
    case .lead:
      .optional(
        "The words before the demands", .localized,
        "The words before the demands, which agree with them in grammar",
        example: "{ fr: \"Nous demandons :\", en: \"We call on the Government to:\" }")
    case .required:
      .optional(
        "Required demands", .list(.id(of: .demands)),
        "Ids that must be in the list, so that no edit loses one", example: "[sanctions]")
    case .list:
      .required("Demands", .list(.record(DemandFormat.self)), "The demands, as they are numbered")
    }
  }
}

/// One demand.
enum DemandFormat: String, RecordFormat {
  case id, required, text, label

  static let words = "a demand"
  static let summary = "One thing that is demanded"
  static let shape: RecordShape.Name? = .demand

  var format: FieldFormat {
    switch self {
    case .id:
      .required(
        "The id of a demand", .id(of: nil), "The name that the prose uses: `demands.sanctions`",
        example: "sanctions")
    case .required:
      .optional(
        "Whether a demand is required", .boolean,
        "Whether no document is stored without it; `true` otherwise")
    case .text:
      .required(
        "The text of a demand", .localized, shownSummary,
        example: "{ fr: de sanctionner les pirates, en: impose sanctions on the hackers }")
    case .label:
      .optional(
        "The label of a demand", .localized, shownSummary,
        example: "{ fr: Sanctions individuelles, en: Individual sanctions }")
    }
  }
}
