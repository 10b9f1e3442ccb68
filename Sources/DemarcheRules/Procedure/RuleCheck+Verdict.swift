internal import DemarcheLanguage
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
    case .authors(let bound, let membersOnly): authors(bound, membersOnly, facts, size)
    case .distinct(let attribute, let bound): distinct(attribute, bound, facts, size)
    case .onBehalfOf(let body): onBehalf(of: body, facts)
    case .length(let part, let unit, let bound): length(part, unit, bound, facts)
    case .questions(let bound): questions(bound, facts)
    case .addressees(let bound): addressees(bound, facts)
    case .addressee(let allowed): addressee(among: allowed, facts)
    case .begins(let part, let text, let language): begins(part, text, language, facts)
    case .parts(let parts): has(parts, facts)
    case .abolished: abolished(facts)
    case .speakingTime(let seconds, let pace): speakingTime(seconds, pace, facts)
    // A quota looks at all documents of the workspace, and a deadline at none.
    case .quota, .answerDue: .kept
    case .anyOf(let checks): anyOf(checks, facts, size)
    }
  }

  private func authors(_ bound: Bound, _ membersOnly: Bool, _ facts: ProcedureFacts, _ size: Int?)
    -> RuleVerdict
  {
    // One person counted twice would satisfy a rule that the chamber would not accept.
    let counted = facts.authors.filter { !membersOnly || $0.isMember }.uniqueIDs
    guard let isKept = bound.allows(counted.count, size: size) else { return unknownSize(bound, facts) }
    guard !isKept else { return .kept }
    let left = facts.authors.filter { membersOnly && !$0.isMember }
    let who = membersOnly ? "people who are members on \(facts.date)" : "people"
    var counting = "Counted: \(who) and have signed or ask, each once."
    if !left.isEmpty { counting += " Not counted: \(left.map(\.name).joined(separator: ", "))." }
    return .broken(
      RuleBreach(
        summary:
          "`\(facts.kind)` has \(counted.count) \(plural(counted.count, "author", "authors")), and the rule asks for \(bound.words(size: size))",
        counting: counting, remedy: remedy(bound, counted.count, size, "signatures of members"),
        range: facts.range))
  }

  private func distinct(_ attribute: Attribute, _ bound: Bound, _ facts: ProcedureFacts, _ size: Int?)
    -> RuleVerdict
  {
    let values = facts.authors.compactMap { attribute == .group ? $0.group : $0.delegation }
    let found = Set(values).sorted()
    guard let isKept = bound.allows(found.count, size: size) else { return unknownSize(bound, facts) }
    guard !isKept else { return .kept }
    let noun = attribute == .group ? ("political group", "political groups") : ("delegation", "delegations")
    let missing = facts.authors.count - values.count
    var counting = found.isEmpty ? "Counted: none." : "Counted: \(found.joined(separator: ", "))."
    if missing > 0 { counting += " \(missing) of the authors have none in their records." }
    return .broken(
      RuleBreach(
        summary:
          "The authors come from \(found.count) \(plural(found.count, noun.0, noun.1)), and the rule asks for \(bound.words(size: size))",
        counting: counting, remedy: remedy(bound, found.count, size, "authors of other \(noun.1)"),
        range: facts.range))
  }

  private func onBehalf(of body: Body, _ facts: ProcedureFacts) -> RuleVerdict {
    guard !facts.bodies.contains(body) else { return .kept }
    let words = body == .group ? "a political group" : "a committee"
    return .broken(
      RuleBreach(
        summary: "The document does not speak for \(words)",
        remedy: "Let \(words) table it", range: facts.range))
  }

  private func addressees(_ bound: Bound, _ facts: ProcedureFacts) -> RuleVerdict {
    let count = facts.addressees.count
    guard bound.allows(count, size: nil) == false else { return .kept }
    return .broken(
      RuleBreach(
        summary:
          "The document has \(count) \(plural(count, "addressee", "addressees")), and the rule asks for \(bound.words(size: nil))",
        remedy: "Name the addressee of the document, and one only where one is asked for",
        range: facts.addressees.last?.range ?? facts.range))
  }

  private func addressee(among allowed: [Identifier], _ facts: ProcedureFacts) -> RuleVerdict {
    guard let other = facts.addressees.first(where: { !allowed.contains($0.value) }) else { return .kept }
    return .broken(
      RuleBreach(
        summary: "A document of this kind may not address `\(other.value)`",
        remedy: "Address one of: \(allowed.map(\.rawValue).joined(separator: ", "))", range: other.range))
  }

  private func has(_ parts: [Kind.Part], _ facts: ProcedureFacts) -> RuleVerdict {
    let missing = parts.filter { !facts.parts.contains($0) }.map(\.rawValue)
    guard !missing.isEmpty else { return .kept }
    return .broken(
      RuleBreach(
        summary: "The document lacks what the rule asks for: \(missing.joined(separator: ", "))",
        remedy: "Add it to the text", range: facts.prose))
  }

  private func abolished(_ facts: ProcedureFacts) -> RuleVerdict {
    .broken(
      RuleBreach(
        summary: "The institution no longer knows documents of the kind `\(facts.kind)` on \(facts.date)",
        remedy: "Choose another kind, or check the document's date", range: facts.range))
  }

  private func anyOf(_ checks: [RuleCheck], _ facts: ProcedureFacts, _ size: Int?) -> RuleVerdict {
    var breaches: [RuleBreach] = []
    for check in checks {
      switch check.verdict(on: facts, size: size) {
      case .kept: return .kept
      case .broken(let breach): breaches.append(breach)
      }
    }
    guard var first = breaches.first else { return .kept }
    let others = breaches.dropFirst()
    first.remedy = ([first.remedy] + others.map(\.remedy)).joined(separator: "; or: ")
    first.notes += others.map { .init($0.summary) }
    return .broken(first)
  }

  /// A share of an institution whose size nobody has written down cannot be proved, which is told.
  private func unknownSize(_ bound: Bound, _ facts: ProcedureFacts) -> RuleVerdict {
    .broken(
      RuleBreach(
        summary:
          "The rule asks for \(bound.words(size: nil)), and how many there are on \(facts.date) is not known",
        remedy: "Add the size and its days to `sizes:` of the rule file", range: facts.range))
  }
}

extension RuleCheck {
  /// The singular or the plural of an English noun.
  func plural(_ count: Int, _ one: String, _ other: String) -> String { count == 1 ? one : other }

  /// What to do about a count beyond its limits.
  func remedy(_ bound: Bound, _ count: Int, _ size: Int?, _ what: String) -> String {
    if let least = bound.atLeast?.value(of: size), count < least { return "Add \(least - count) \(what)" }
    if let most = bound.atMost?.value(of: size) { return "Keep \(most), and take the others away" }
    return "Compare the document with the rule"
  }
}

extension [ProcedureFacts.Author] {
  /// The authors, each person once.
  var uniqueIDs: [ProcedureFacts.Author] {
    var seen: Set<Identifier> = []
    return filter { seen.insert($0.id).inserted }
  }
}
