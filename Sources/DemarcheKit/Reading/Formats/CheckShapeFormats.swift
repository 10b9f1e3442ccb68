internal import DemarcheModel
internal import DemarcheRules

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

/// Which words a part does not hold.
enum AvoidsFormat: String, RecordFormat {
  case part, `any`, `in`

  static let words = "a list of words"
  static let summary = "The words that a part does not hold in one language"

  var format: FieldFormat {
    switch self {
    case .part: .required("The part", .choice(of: RuleCheck.Part.self), "Which part")
    case .any: .required("The words", .list(.text), "The words, each in every form", example: "[exiger]")
    case .in: .required("The language", .language, "In which language")
    }
  }
}

/// What a person must look at.
enum AdviceFormat: String, RecordFormat {
  case text, because

  static let words = "an advice"
  static let summary = "What a person must look at, and why no machine can"

  var format: FieldFormat {
    switch self {
    case .text: .required("The advice", .text, "What to look at", example: "The title is short and neutral")
    case .because:
      .required("The reason", .text, "Why no machine checks it", example: "A person judges neutrality")
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
  case atMost, within, per, from, of, perAddressee

  /// A period of the calendar.
  enum Period: String, CaseIterable {
    case day, week, month, year
  }

  static let words = "a quota"
  static let summary = "How many documents of a kind are made in a period"

  var format: FieldFormat {
    switch self {
    case .atMost: .required("The most", .number, "How many", example: "20")
    case .within:
      .optional("The months", .text, "The months that end on the document's date", example: "3 months")
    case .per: .optional("The period", .choice(of: Period.self), "The period of the calendar")
    case .from:
      .optional("The first month", .number, "For `per: year`: the month it begins in", example: "10")
    case .of:
      .optional(
        "The field `of`", .choice(of: Quota.Holder.self),
        "Whose documents count together; those of whoever asks otherwise")
    case .perAddressee:
      .optional(
        "The field `perAddressee`", .boolean, "Whether documents to different addressees count apart")
    }
  }
}
