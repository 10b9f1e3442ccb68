package import DemarcheModel

extension RuleBook {
  /// One document of the workspace, as quotas count it.
  package struct Entry: Sendable {
    /// The kind.
    package var kind: Identifier
    /// The institution.
    package var institution: Identifier?
    /// The first author, on whose quota it counts; supporters have their own.
    package var author: Identifier?
    /// The body in whose name it speaks, and what it is called.
    package var body: (kind: RuleCheck.Body, name: String)?
    /// Whom it addresses.
    package var addressee: Identifier?
    /// Its title in its source language.
    package var title: String
    /// The date.
    package var date: CalendarDate
    /// Its place in its dossier.
    package var range: SourceRange

    /// Makes an entry.
    package init(
      kind: Identifier, institution: Identifier?, author: Identifier?,
      body: (kind: RuleCheck.Body, name: String)? = nil, addressee: Identifier? = nil, title: String = "",
      date: CalendarDate, range: SourceRange
    ) {
      self.kind = kind
      self.institution = institution
      self.author = author
      self.body = body
      self.addressee = addressee
      self.title = title
      self.date = date
      self.range = range
    }
  }

  /// Holds the documents of a workspace against the quotas of their authors, and against each other.
  ///
  /// - Parameter entries: the documents, in any order.
  /// - Returns: a report at each document that is one too many in its period, in the order of their dates.
  package func quotaDiagnostics(of entries: [Entry]) -> [Diagnostic] {
    let entries = entries.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
    var found: [Diagnostic] = []
    // Documents of one rule and holder: only these can exceed a quota together.
    var ledger: [String: [Entry]] = [:]
    for entry in entries {
      for rule in rules(binding: entry.kind, of: entry.institution, on: entry.date) {
        guard let key = rule.ledgerKey(of: entry) else { continue }
        ledger[key, default: []].append(entry)
        let earlier = ledger[key] ?? []
        switch rule.check {
        case .quota(let quota):
          // They stand in the order of their dates, so a period is the end of the list.
          let counted = Array(
            earlier.reversed().prefix { quota.period.contains($0.date, before: entry.date) })
          if counted.count > quota.atMost { found.append(diagnostic(rule, entry, counted, quota)) }
        case .noRepeat(let months):
          let same = earlier.dropLast().last { $0.date.isWithin(months: months, before: entry.date) }
          if let same { found.append(diagnostic(rule, entry, repeating: same, months)) }
        default: break
        }
      }
    }
    return found
  }

  /// Whether a rule counts a document, or compares it with others.
  package func counts(_ entry: Entry) -> Bool {
    rules(binding: entry.kind, of: entry.institution, on: entry.date).contains {
      $0.ledgerKey(of: entry) != nil
    }
  }

  private func diagnostic(_ rule: Rule, _ entry: Entry, _ counted: [Entry], _ quota: Quota) -> Diagnostic {
    let holder = quota.holder(of: entry).map { "of `\($0)`" } ?? "of all"
    let addressee = quota.isPerAddressee ? entry.addressee.map { " to `\($0)`" } ?? "" : ""
    return diagnostic(
      rule,
      RuleBreach(
        summary:
          "This is number \(counted.count) \(holder)\(addressee) \(quota.period.words), and the rule allows \(quota.atMost)",
        counting: "Counted: documents of the kind in the dossiers of this workspace; there may be others.",
        remedy: "Wait, or let somebody else ask", range: entry.range,
        notes: counted.dropFirst().prefix(3).map { .init("One of \($0.date)", at: $0.range) }))
  }

  private func diagnostic(
    _ rule: Rule, _ entry: Entry, repeating other: Entry, _ months: Int
  ) -> Diagnostic {
    diagnostic(
      rule,
      RuleBreach(
        summary:
          "A document of the same kind and title is of \(other.date), less than \(months) months before",
        counting: "Compared: titles in the source languages of the dossiers of this workspace.",
        remedy: "Ask something else, or refer to the answer", range: entry.range,
        notes: [.init("The other one", at: other.range)]))
  }
}

extension Rule {
  /// What the documents have in common that a rule counts together; `nil` for one that it does not count.
  fileprivate func ledgerKey(of entry: RuleBook.Entry) -> String? {
    let kind = "\(id.value) \(entry.kind)"
    switch check {
    case .quota(let quota):
      let addressee = quota.isPerAddressee ? entry.addressee?.rawValue ?? "" : ""
      guard quota.holder != .all else { return "\(kind) \(addressee)" }
      return quota.holder(of: entry).map { "\(kind) \(addressee) \($0)" }
    case .noRepeat:
      let words = entry.title.split { !$0.isLetter && !$0.isNumber }
      return words.isEmpty ? nil : "\(kind) \(words.joined(separator: " ").lowercased())"
    default: return nil
    }
  }
}

extension Quota {
  /// On whose quota a document counts; `nil` for nobody's.
  fileprivate func holder(of entry: RuleBook.Entry) -> String? {
    switch holder {
    case .asker: entry.body?.name ?? entry.author?.rawValue
    case .author: entry.body == nil ? entry.author?.rawValue : nil
    case .group: entry.body?.kind == .group ? entry.body?.name : nil
    case .all: nil
    }
  }
}
