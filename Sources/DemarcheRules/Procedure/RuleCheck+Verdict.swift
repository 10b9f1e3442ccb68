internal import DemarcheModel

/// What a rule says of a document.
enum RuleVerdict {
  /// The document keeps it.
  case kept
  /// The document breaks it.
  case broken(RuleBreach)
}

/// How a rule is broken, in words.
struct RuleBreach {
  /// Count and limit in one line.
  var summary: String
  /// What was counted and how.
  var counting: String?
  /// The way out.
  var remedy: String
  /// The place.
  var range: SourceRange
  /// Other places.
  var notes: [Diagnostic.Note] = []
}

extension RuleCheck {
  /// Holds a document against the condition.
  ///
  /// - Parameters:
  ///   - facts: the document.
  ///   - size: how many members the institution has on its date, if that is known.
  /// - Returns: whether it is kept, and how it is broken if not.
  func verdict(on facts: ProcedureFacts, size: Int?) -> RuleVerdict {
    switch self {
    case .authors(let bound, let membersOnly, let without): authors(bound, membersOnly, without, facts, size)
    case .distinct(let attribute, let bound): distinct(attribute, bound, facts, size)
    case .people(let people): has(people, facts)
    case .groups(let groups): comesFrom(groups, \.group, "political group", facts)
    case .countries(let countries): comesFrom(countries, \.country, "country", facts)
    case .lead(let person): leads(person, facts)
    case .onBehalfOf(let body): onBehalf(of: body, facts)
    case .length(let part, let unit, let bound): length(part, unit, bound, facts)
    case .questions(let bound): questions(bound, facts)
    case .demands(let bound): demands(bound, facts)
    case .addressees(let bound): addressees(bound, facts)
    case .addressee(let allowed): addressee(among: allowed, facts)
    case .begins(let part, let text, let language): begins(part, text, language, facts)
    case .avoids(let part, let words, let language): avoids(part, words, language, facts)
    case .parts(let parts): has(parts, facts)
    case .languages(let languages): isMade(in: languages, facts)
    case .interest(let mark): declaresInterest(by: mark, facts)
    case .clearDays(let days): clearDays(days, facts)
    case .quantity(let id, let bound): quantity(id, bound, facts)
    case .abolished: abolished(facts)
    case .replaced: replaced(facts)
    case .speakingTime(let seconds, let pace): speakingTime(seconds, pace, facts)
    // A quota looks at all documents of the workspace, and a fact or an advice at none.
    case .quota, .noRepeat, .answerDue, .advice: .kept
    case .anyOf(let checks): anyOf(checks, facts, size)
    }
  }

  private func anyOf(_ checks: [RuleCheck], _ facts: ProcedureFacts, _ size: Int?) -> RuleVerdict {
    var breaches: [RuleBreach] = []
    var isKept = false
    for check in checks {
      // Nobody may sign a formal instrument who is no member, in whosever name it speaks.
      if case .authors(_, membersOnly: true, _) = check, let outsiders = outsiders(facts) {
        return .broken(outsiders)
      }
      switch check.verdict(on: facts, size: size) {
      case .kept: isKept = true
      case .broken(let breach): breaches.append(breach)
      }
    }
    guard !isKept, var first = breaches.first else { return .kept }
    let others = breaches.dropFirst()
    first.remedy = ([first.remedy] + others.map(\.remedy)).joined(separator: "; or: ")
    first.notes += others.map { .init($0.summary) }
    return .broken(first)
  }

  /// A share of an institution whose size nobody has written down cannot be proved, which is told.
  func unknownSize(_ bound: Bound, _ facts: ProcedureFacts) -> RuleVerdict {
    .broken(
      RuleBreach(
        summary:
          "The rule asks for \(bound.words(size: nil)), and how many there are on \(facts.date) is not known",
        remedy: "Add the size and its days to `sizes:` of the rule file", range: facts.range))
  }
}

/// The singular or the plural of an English noun.
func plural(_ count: Int, _ one: String, _ other: String) -> String { count == 1 ? one : other }
