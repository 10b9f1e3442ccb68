internal import DemarcheModel
internal import DemarcheRules

/// The condition of a rule.
enum CheckFormat: String, RecordFormat {
  case authors, distinct, people, groups, countries, lead, onBehalfOf, length, questions, demands
  case addressees, addressee, begins, avoids, parts, languages, interest, clearDays, quantity, abolished
  case replaced, speakingTime, quota, noRepeat, answerDue, advice, anyOf

  static let words = "a check"
  static let summary = "The condition of a rule: one field, the shape of the condition"
  static let isChoice = true

  var format: FieldFormat { .optional("The check `\(rawValue)`", type, summary, example: example) }

  private var type: FieldType {
    switch self {
    case .authors, .distinct, .length, .questions, .demands, .addressees, .quantity:
      .record(BoundFormat.self)
    case .people: .list(.id(of: .people))
    case .groups: .list(.text)
    case .countries: .list(.id(of: nil))
    case .lead: .id(of: .people)
    case .onBehalfOf: .choice(of: RuleCheck.Body.self)
    case .addressee: .list(.id(of: .addressees))
    case .begins: .record(BeginsFormat.self)
    case .avoids: .record(AvoidsFormat.self)
    case .parts: .list(.choice(of: Kind.Part.self))
    case .languages: .list(.language)
    case .interest, .noRepeat, .answerDue: .text
    case .clearDays: .number
    case .abolished, .replaced: .boolean
    case .speakingTime: .record(SpeakingTimeFormat.self)
    case .quota: .record(QuotaFormat.self)
    case .advice: .record(AdviceFormat.self)
    case .anyOf: .list(.record(CheckFormat.self))
    }
  }

  private var summary: String {
    switch self {
    case .authors: "How many people sign or ask"
    case .distinct: "How many different groups, delegations, countries or chambers they belong to"
    case .people: "Who must be among them"
    case .groups: "Political groups of each of which somebody signs"
    case .countries: "Countries of each of which somebody signs"
    case .lead: "Who stands first"
    case .onBehalfOf: "In whose name the document speaks"
    case .length: "How long a part is"
    case .questions: "How many questions it asks"
    case .demands: "How many demands it prints"
    case .addressees: "How many addressees it has"
    case .addressee: "Whom it may address"
    case .begins: "How a part begins"
    case .avoids: "Which words a part does not hold"
    case .parts: "The parts that it has"
    case .languages: "The languages that it is made in"
    case .interest: "The mark by which an interest of the authors is declared"
    case .clearDays: "How many whole days lie between its date and its debate"
    case .quantity: "A quantity of the dossier, when it has it"
    case .abolished: "The kind is no more"
    case .replaced: "The institution has new rules that nobody has compared with these"
    case .speakingTime: "How long it takes to speak, estimated"
    case .quota: "How many are made in a period, by the dossiers of the workspace"
    case .noRepeat: "In how many months no other has its title, by the dossiers of the workspace"
    case .answerDue: "When the answer is due; nothing breaks it"
    case .advice: "What a person must look at; nothing breaks it"
    case .anyOf: "Several conditions, one of them enough"
    }
  }

  private var example: String? {
    switch self {
    case .people: "[andre-vallini]"
    case .groups: "[SER, UC]"
    case .countries: "[fr, de]"
    case .addressee: "[eu-commission, eu-council]"
    case .languages: "[en, fr]"
    case .interest: "\"[R]\""
    case .clearDays: "6"
    case .noRepeat: "6 months"
    case .answerDue: "2 months"
    default: nil
    }
  }
}

/// The limits of a count, and what is counted.
enum BoundFormat: String, RecordFormat {
  case atLeast, atMost, exactly, members, without, of, part, unit, id

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
        "The field `members`", .boolean,
        "For `authors`: whether only members on the document's date count, and nobody else may sign")
    case .without:
      .optional(
        "The field `without`", .list(.id(of: .chambers)),
        "For `authors`: the chambers whose members on the document's date do not count", example: "[ep]")
    case .of:
      .optional("The attribute", .choice(of: RuleCheck.Attribute.self), "For `distinct`: what is told apart")
    case .part: .optional("The part", .choice(of: RuleCheck.Part.self), "For `length`: what is measured")
    case .unit: .optional("The unit", .choice(of: RuleCheck.Unit.self), "For `length`: in what")
    case .id:
      .optional("The quantity", .id(of: nil), "For `quantity`: its id in the dossier", example: "supporters")
    }
  }
}
