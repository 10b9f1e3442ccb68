internal import DemarcheModel

extension RuleCheck {
  /// Counts the demands.
  func demands(_ bound: Bound, _ facts: ProcedureFacts) -> RuleVerdict {
    let count = facts.demandCount
    guard bound.allows(count, size: nil) == false else { return .kept }
    return .broken(
      RuleBreach(
        summary:
          "The document prints \(count) \(plural(count, "demand", "demands")), and the rule asks for \(bound.words(size: nil))",
        counting: "Counted: the numbered demands of the document.",
        remedy: bound.remedy(count, size: nil, "demand", "demands"), range: facts.range))
  }

  /// Counts the addressees.
  func addressees(_ bound: Bound, _ facts: ProcedureFacts) -> RuleVerdict {
    let count = facts.addressees.count
    guard bound.allows(count, size: nil) == false else { return .kept }
    return .broken(
      RuleBreach(
        summary:
          "The document has \(count) \(plural(count, "addressee", "addressees")), and the rule asks for \(bound.words(size: nil))",
        counting: "Counted: the `addressee` of the document, else that of the dossier.",
        remedy: bound.remedy(count, size: nil, "addressee", "addressees"),
        range: facts.addressees.last?.range ?? facts.range))
  }

  /// Compares the addressees with those allowed.
  func addressee(among allowed: [Identifier], _ facts: ProcedureFacts) -> RuleVerdict {
    let others = facts.addressees.filter { !allowed.contains($0.value) }
    guard let place = others.first ?? facts.addressees.first else {
      return .broken(
        RuleBreach(
          summary: "The document names no addressee, and the rule asks for one",
          remedy: "Address one of: \(allowed.map(\.rawValue).joined(separator: ", "))", range: facts.range))
    }
    guard !others.isEmpty else { return .kept }
    return .broken(
      RuleBreach(
        summary: "A document of this kind may not address `\(place.value)`",
        remedy: "Address one of: \(allowed.map(\.rawValue).joined(separator: ", "))", range: place.range))
  }

  /// Looks for parts.
  func has(_ parts: [Kind.Part], _ facts: ProcedureFacts) -> RuleVerdict {
    let missing = parts.filter { !facts.parts.contains($0) }.map(\.rawValue)
    guard !missing.isEmpty else { return .kept }
    return .broken(
      RuleBreach(
        summary:
          "The \(facts.language) version lacks what the rule asks for: \(missing.joined(separator: ", "))",
        counting: "Found: \(facts.parts.map(\.rawValue).sorted().joined(separator: ", ")).",
        remedy: "Add it to the text", range: facts.prose))
  }

  /// Looks for languages.
  func isMade(in wanted: [LanguageTag], _ facts: ProcedureFacts) -> RuleVerdict {
    let missing = wanted.filter { !facts.languages.contains($0) }.map(\.description)
    guard !missing.isEmpty else { return .kept }
    return .broken(
      RuleBreach(
        summary: "The document is not made in \(missing.joined(separator: ", ")), and the rule asks for that",
        counting: "Found: \(facts.languages.map(\.description).joined(separator: ", ")).",
        remedy: "Add the language to `languages`, and its text", range: facts.range))
  }

  /// Looks for the mark of an interest that the document says its authors have.
  func declaresInterest(by mark: String, _ facts: ProcedureFacts) -> RuleVerdict {
    let places = [facts.title, facts.text, facts.names]
    guard facts.hasInterest, !places.contains(where: { $0.contains(mark) }) else { return .kept }
    return .broken(
      RuleBreach(
        summary: "The authors have an interest, and the \(facts.language) version has no mark \(mark)",
        counting: "Looked for in the title, in the text and beside the names, because of `interest: true`.",
        remedy: "Write \(mark) where the chamber wants it", range: facts.prose))
  }

  /// Counts the whole days between the document's date and its debate.
  func clearDays(_ least: Int, _ facts: ProcedureFacts) -> RuleVerdict {
    guard let debate = facts.debate else { return .kept }
    let days = facts.date.days(to: debate.value) - 1
    guard days < least else { return .kept }
    let count = max(0, days)
    return .broken(
      RuleBreach(
        summary:
          "\(count) clear \(plural(count, "day lies", "days lie")) between \(facts.date) and the debate on \(debate.value), and the rule asks for at least \(least)",
        counting: "Counted: the days after the document's date and before the debate.",
        remedy: "Debate it later, or table it earlier", range: debate.range))
  }

  /// Compares a quantity of the dossier, when the dossier has it.
  func quantity(_ id: Identifier, _ bound: Bound, _ facts: ProcedureFacts) -> RuleVerdict {
    guard let value = facts.quantities[id], bound.allows(value, size: nil) == false else { return .kept }
    return .broken(
      RuleBreach(
        summary: "The quantity `\(id)` is \(value), and the rule asks for \(bound.words(size: nil))",
        counting: "Read from `quantities:` of the dossier.", remedy: "Check the number", range: facts.range))
  }

  /// Tells that the kind is no more.
  func abolished(_ facts: ProcedureFacts) -> RuleVerdict {
    .broken(
      RuleBreach(
        summary: "The institution no longer knows documents of the kind `\(facts.kind)` on \(facts.date)",
        remedy: "Choose another kind, or check the document's date", range: facts.range))
  }

  /// Tells that the book has no rules for the day.
  func replaced(_ facts: ProcedureFacts) -> RuleVerdict {
    .broken(
      RuleBreach(
        summary:
          "`\(facts.institution?.rawValue ?? "")` has new rules of procedure on \(facts.date), which nobody has compared with these",
        remedy: "Read the new rules, and write them into `Templates/Rules/`", range: facts.range))
  }
}
