internal import DemarcheModel
internal import DemarcheRules

/// A file of `Templates/Rules/`.
enum RuleFileFormat: String, RecordFormat {
  case institution, sizes, nonAttached, rules

  static let words = "a file of rules"
  static let summary = "The rules of procedure of an institution, or an office's own"

  var format: FieldFormat {
    switch self {
    case .institution:
      .optional(
        "The institution", .id(of: nil), "Whose rules they are; an office's own when it is left out",
        example: "ep")
    case .sizes:
      .optional(
        "Sizes", .list(.record(SizeFormat.self)), "How many members the institution has, and when, for shares"
      )
    case .nonAttached:
      .optional(
        "Groups that are none", .list(.text), "What stands for no group in records, and never counts as one",
        example: "[NI]")
    case .rules:
      .required("Rules", .map(.id(of: nil), .record(RuleFormat.self)), "The rules by their ids")
    }
  }
}

/// How many members an institution has.
enum SizeFormat: String, RecordFormat {
  case members, from, to

  static let words = "a size"
  static let summary = "How many members an institution has between two days"

  var format: FieldFormat {
    switch self {
    case .members: .required("The members", .number, "How many there are", example: "720")
    case .from: .optional("The first day", .date, "The first day")
    case .to: .optional("The last day", .date, "The last day; none while it lasts")
    }
  }
}

/// One rule.
enum RuleFormat: String, RecordFormat {
  case kinds, versionOf, from, to, severity, check, source, sourceDate, confidence, note

  static let words = "a rule"
  static let summary = "One condition on documents of some kinds"

  var format: FieldFormat {
    switch self {
    case .kinds:
      .optional(
        "Kinds", .list(.id(of: nil)), "The kinds that it binds; all of them when it is left out",
        example: "[written-question]")
    case .versionOf:
      .optional(
        "The rule of other days", .id(of: nil), "The rule of which this is the version of other days",
        example: "another-rule")
    case .from: .optional("The first day", .date, "The first day that it binds")
    case .to: .optional("The last day", .date, "The last day that it binds")
    case .severity:
      .required(
        "The severity", .choice(of: Diagnostic.Severity.self), "How grave a breach is", example: "error")
    case .check: .required("The check", .record(CheckFormat.self), "The condition: exactly one of its shapes")
    case .source:
      .required("The source", .text, "Where it is written", example: "Rules of Procedure, Annex III")
    case .sourceDate:
      .optional(
        "The date of the source", .text, "The edition that was read; an institution’s rule must have it",
        example: "2025-01")
    case .confidence:
      .optional(
        "The confidence", .choice(of: Rule.Confidence.self),
        "How sure the house is of it; an institution’s rule must have it", example: "high")
    case .note: .optional("A note", .text, "What else a reader should know")
    }
  }
}
