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
        "The institution", .id(of: .chambers), "Whose rules they are; an office's own when it is left out",
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
  case kinds, from, to, severity, check, source, sourceDate, confidence, note

  static let words = "a rule"
  static let summary = "One condition on documents of some kinds"

  var format: FieldFormat {
    switch self {
    case .kinds:
      .optional(
        "Kinds", .list(.id(of: nil)), "The kinds that it binds; all of them when it is left out",
        example: "[written-question]")
    case .from: .optional("The first day", .date, "The first day that it binds")
    case .to: .optional("The last day", .date, "The last day that it binds")
    case .severity:
      .required(
        "The severity", .choice(of: Diagnostic.Severity.self), "How grave a breach is", example: "error")
    case .check: .required("The check", .record(CheckFormat.self), "The condition: exactly one of its shapes")
    case .source:
      .required("The source", .text, "Where it is written", example: "Rules of Procedure, Annex III")
    case .sourceDate:
      .required("The date of the source", .text, "The edition that was read", example: "2025-01")
    case .confidence:
      .required(
        "The confidence", .choice(of: Rule.Confidence.self), "How sure the house is of it", example: "high")
    case .note: .optional("A note", .text, "What else a reader should know")
    }
  }
}

/// The condition of a rule.
enum CheckFormat: String, RecordFormat {
  case authors, distinct, onBehalfOf, length, questions, addressees, addressee, begins, parts, abolished
  case speakingTime, quota, answerDue, anyOf

  static let words = "a check"
  static let summary = "The condition of a rule: one field, the shape of the condition"

  var format: FieldFormat {
    switch self {
    case .authors:
      .optional("The check `authors`", .record(BoundFormat.self), "How many people sign or ask")
    case .distinct:
      .optional(
        "The check `distinct`", .record(BoundFormat.self), "How many groups or delegations they belong to")
    case .onBehalfOf:
      .optional(
        "The check `onBehalfOf`", .choice(of: RuleCheck.Body.self), "In whose name the document speaks")
    case .length: .optional("The check `length`", .record(BoundFormat.self), "How long a part is")
    case .questions:
      .optional("The check `questions`", .record(BoundFormat.self), "How many questions it asks")
    case .addressees:
      .optional("The check `addressees`", .record(BoundFormat.self), "How many addressees it has")
    case .addressee:
      .optional(
        "The check `addressee`", .list(.id(of: .addressees)), "Whom it may address",
        example: "[eu-commission, eu-council]")
    case .begins: .optional("The check `begins`", .record(BeginsFormat.self), "How a part begins")
    case .parts:
      .optional("The check `parts`", .list(.choice(of: Kind.Part.self)), "The parts that it has")
    case .abolished: .optional("The check `abolished`", .boolean, "The kind is no more")
    case .speakingTime:
      .optional(
        "The check `speakingTime`", .record(SpeakingTimeFormat.self), "How long it takes to speak, estimated")
    case .quota:
      .optional(
        "The check `quota`", .record(QuotaFormat.self),
        "How many an author makes in a period, by the dossiers of the workspace")
    case .answerDue:
      .optional(
        "The check `answerDue`", .text, "When the answer is due; nothing breaks it", example: "2 months")
    case .anyOf:
      .optional(
        "The check `anyOf`", .list(.record(CheckFormat.self)), "Several conditions, one of them enough")
    }
  }
}

/// The limits of a count, and what is counted.
enum BoundFormat: String, RecordFormat {
  case atLeast, atMost, exactly, members, of, part, unit

  static let words = "a limit"
  static let summary = "The limits of a count, and what is counted"

  var format: FieldFormat {
    switch self {
    case .atLeast:
      .optional(
        "The least", .text, "The least that is enough: a number or a share of the members", example: "1/20")
    case .atMost: .optional("The most", .text, "The most that is allowed", example: "200")
    case .exactly: .optional("The number", .text, "The only number that is allowed", example: "1")
    case .members:
      .optional(
        "The field `members`", .boolean, "For `authors`: whether only members on the document's date count")
    case .of:
      .optional("The attribute", .choice(of: RuleCheck.Attribute.self), "For `distinct`: what is told apart")
    case .part: .optional("The part", .choice(of: RuleCheck.Part.self), "For `length`: what is measured")
    case .unit: .optional("The unit", .choice(of: RuleCheck.Unit.self), "For `length`: in what")
    }
  }
}

/// How a part begins.
enum BeginsFormat: String, RecordFormat {
  case part, with, `in`

  static let words = "a beginning"
  static let summary = "The words with which a part begins in one language"

  var format: FieldFormat {
    switch self {
    case .part: .required("The part", .choice(of: RuleCheck.Part.self), "Which part")
    case .with: .required("The words", .text, "The words", example: "That this House")
    case .in: .required("The language", .language, "In which language")
    }
  }
}

/// How long a text takes to speak.
enum SpeakingTimeFormat: String, RecordFormat {
  case seconds, wordsPerMinute

  static let words = "a speaking time"
  static let summary = "A time limit and the pace by which words become seconds"

  var format: FieldFormat {
    switch self {
    case .seconds: .required("The seconds", .number, "The most that is allowed", example: "120")
    case .wordsPerMinute: .required("The pace", .number, "Words a minute", example: "150")
    }
  }
}

/// How many documents in a period.
enum QuotaFormat: String, RecordFormat {
  case atMost, within, per, from

  /// A period of the calendar.
  enum Period: String, CaseIterable {
    case day, month, year
  }

  static let words = "a quota"
  static let summary = "How many documents of a kind one author makes in a period"

  var format: FieldFormat {
    switch self {
    case .atMost: .required("The most", .number, "How many", example: "20")
    case .within:
      .optional("The months", .text, "The months that end on the document's date", example: "3 months")
    case .per: .optional("The period", .choice(of: Period.self), "The period of the calendar")
    case .from:
      .optional("The first month", .number, "For `per: year`: the month it begins in", example: "10")
    }
  }
}
