package import DemarcheModel

extension RuleBook {
  /// One document of the workspace, as quotas count it.
  package struct Entry: Sendable {
    /// The kind.
    package var kind: Identifier
    /// The institution.
    package var institution: Identifier?
    /// The first author, on whose quota it counts; supporters have their own.
    package var author: Identifier
    /// The date.
    package var date: CalendarDate
    /// Its place in its dossier.
    package var range: SourceRange

    /// Makes an entry.
    package init(
      kind: Identifier, institution: Identifier?, author: Identifier, date: CalendarDate, range: SourceRange
    ) {
      self.kind = kind
      self.institution = institution
      self.author = author
      self.date = date
      self.range = range
    }
  }

  /// Holds the documents of a workspace against the quotas of their authors.
  ///
  /// - Parameter entries: the documents, in any order.
  /// - Returns: a report at each document that is one too many in its period, in the order of their dates.
  package func quotaDiagnostics(of entries: [Entry]) -> [Diagnostic] {
    let entries = entries.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
    var found: [Diagnostic] = []
    // Documents of one author, kind and institution: only these can exceed a quota together.
    var ledger: [String: [Entry]] = [:]
    for entry in entries {
      let key = "\(entry.author) \(entry.kind) \(entry.institution?.rawValue ?? "")"
      ledger[key, default: []].append(entry)
      for rule in rules {
        guard case .quota(let limit, let period) = rule.check,
          rule.binds(kind: entry.kind, institution: entry.institution, on: entry.date)
        else { continue }
        let counted = (ledger[key] ?? []).filter { period.contains($0.date, before: entry.date) }
        if counted.count > limit { found.append(diagnostic(rule, entry, counted, limit, period)) }
      }
    }
    return found
  }

  private func diagnostic(
    _ rule: Rule, _ entry: Entry, _ counted: [Entry], _ limit: Int, _ period: RuleCheck.Period
  ) -> Diagnostic {
    diagnostic(
      rule,
      RuleBreach(
        summary:
          "This is number \(counted.count) of `\(entry.author)` \(period.words), and the rule allows \(limit)",
        counting: "Counted: the dossiers of this workspace with the same first author; there may be others.",
        remedy: "Wait, or let another member ask", range: entry.range,
        notes: counted.dropLast().suffix(3).map { .init("One of \($0.date)", at: $0.range) }))
  }
}
