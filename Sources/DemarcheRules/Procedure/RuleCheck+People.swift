internal import DemarcheModel

extension RuleCheck {
  /// Counts the authors, each once.
  func authors(
    _ bound: Bound, _ membersOnly: Bool, _ without: [Identifier], _ facts: ProcedureFacts, _ size: Int?
  ) -> RuleVerdict {
    let unique = facts.authors.uniqueIDs
    let counted = unique.filter { author in
      (!membersOnly || author.isMember) && !without.contains { author.chambers.contains($0) }
    }
    guard let isKept = bound.allows(counted.count, size: size) else { return unknownSize(bound, facts) }
    guard !isKept else {
      return membersOnly ? outsiders(facts).map { .broken($0) } ?? .kept : .kept
    }
    let left = unique.filter { author in !counted.contains { $0.id == author.id } }
    let who =
      membersOnly
      ? "people who have signed or ask and are members on \(facts.date)" : "people who have signed or ask"
    var counting = "Counted: \(who), each once."
    if !left.isEmpty { counting += " Not counted: \(left.map(\.name).joined(separator: ", "))." }
    let nouns =
      membersOnly ? ("signature of a member", "signatures of members") : ("signature", "signatures")
    return .broken(
      RuleBreach(
        summary:
          "`\(facts.kind)` has \(counted.count) \(plural(counted.count, "author", "authors")), and the rule asks for \(bound.words(size: size))",
        counting: counting, remedy: bound.remedy(counted.count, size: size, nouns.0, nouns.1),
        range: facts.range))
  }

  /// The breach of a document that somebody signs who is no member on its date.
  func outsiders(_ facts: ProcedureFacts) -> RuleBreach? {
    let outsiders = facts.authors.uniqueIDs.filter { !$0.isMember }
    guard let first = outsiders.first else { return nil }
    return RuleBreach(
      summary: "\(first.name) is no member of `\(facts.institution?.rawValue ?? "")` on \(facts.date)",
      counting: "Those who sign or ask hold a mandate of the institution on the document's date.",
      remedy: "Let members sign, or check the mandates and the date of the document",
      range: first.range ?? facts.range,
      notes: outsiders.dropFirst().prefix(3).map { .init("Nor is \($0.name)", at: $0.range) })
  }

  /// Counts what the authors have in common or not.
  func distinct(
    _ attribute: Attribute, _ bound: Bound, _ facts: ProcedureFacts, _ size: Int?
  ) -> RuleVerdict {
    let authors = facts.authors.uniqueIDs
    let values = authors.compactMap { $0.value(of: attribute) }
    let found = Set(values).sorted()
    guard let isKept = bound.allows(found.count, size: size) else { return unknownSize(bound, facts) }
    guard !isKept else { return .kept }
    let (one, other) = attribute.nouns
    let missing = authors.count - values.count
    var counting = found.isEmpty ? "Counted: none." : "Counted: \(found.joined(separator: ", "))."
    if missing > 0 {
      counting += " Not counted: \(missing) of \(authors.count) authors, whose records name none."
    }
    return .broken(
      RuleBreach(
        summary:
          "The authors come from \(found.count) \(plural(found.count, one, other)), and the rule asks for \(bound.words(size: size))",
        counting: counting,
        remedy: bound.remedy(
          found.count, size: size, "author of another \(one)", "authors of other \(other)"),
        range: facts.range))
  }

  /// Looks for people among the authors.
  func has(_ people: [Identifier], _ facts: ProcedureFacts) -> RuleVerdict {
    let missing = people.filter { person in !facts.authors.contains { $0.id == person } }
    guard let first = missing.first else { return .kept }
    return .broken(
      RuleBreach(
        summary: "`\(first)` has not signed, and the rule asks for that signature",
        counting: "Missing: \(missing.map(\.rawValue).joined(separator: ", ")).",
        remedy: "Ask for the signature, and add it to `signatories:`", range: facts.range))
  }

  /// Looks for an author of each of several groups or countries.
  func comesFrom(
    _ wanted: [String], _ value: (ProcedureFacts.Author) -> String?, _ noun: String, _ facts: ProcedureFacts
  ) -> RuleVerdict {
    let found = Set(facts.authors.compactMap(value))
    let missing = wanted.filter { !found.contains($0) }
    guard let first = missing.first else { return .kept }
    return .broken(
      RuleBreach(
        summary: "Nobody of the \(noun) `\(first)` has signed, and the rule asks for that",
        counting:
          "Counted: \(found.isEmpty ? "none" : found.sorted().joined(separator: ", ")). Missing: \(missing.joined(separator: ", ")).",
        remedy: "Ask somebody of the \(noun), and add the signature to `signatories:`", range: facts.range))
  }

  /// Looks at who stands first.
  func leads(_ person: Identifier, _ facts: ProcedureFacts) -> RuleVerdict {
    guard facts.authors.first?.id != person else { return .kept }
    let first = facts.authors.first.map { "\($0.name) stands first" } ?? "Nobody has signed"
    return .broken(
      RuleBreach(
        summary: "\(first), and the rule asks for `\(person)` in that place",
        remedy: "Write `order: lead-first` and `lead: true` for this signature", range: facts.range))
  }

  /// Looks at the body in whose name the document speaks.
  func onBehalf(of body: Body, _ facts: ProcedureFacts) -> RuleVerdict {
    guard !facts.bodies.contains(body) else { return .kept }
    let words = body == .group ? "a political group" : "a committee"
    return .broken(
      RuleBreach(
        summary: "The document does not speak for \(words)",
        remedy: "Let \(words) table it, and write `\(body.rawValue): …` in the document", range: facts.range))
  }
}

extension RuleCheck.Attribute {
  /// The noun, singular and plural.
  var nouns: (String, String) {
    switch self {
    case .group: ("political group", "political groups")
    case .delegation: ("delegation", "delegations")
    case .country: ("country", "countries")
    case .chamber: ("chamber", "chambers")
    }
  }
}

extension ProcedureFacts.Author {
  /// What is told apart.
  fileprivate func value(of attribute: RuleCheck.Attribute) -> String? {
    switch attribute {
    case .group: group
    case .delegation: delegation
    case .country: country
    case .chamber: chamber?.rawValue
    }
  }
}

extension [ProcedureFacts.Author] {
  /// The authors, each person once: one counted twice would satisfy a rule that the chamber would not accept.
  var uniqueIDs: [ProcedureFacts.Author] {
    var seen: Set<Identifier> = []
    return filter { seen.insert($0.id).inserted }
  }
}
