package import DemarcheModel

/// A rule of procedure: one condition, dated and sourced, on documents of some kinds of an institution.
package struct Rule: Sendable {
  /// How sure the house is of the rule.
  package enum Confidence: String, Sendable, CaseIterable {
    /// Read in the source.
    case high
    /// Read in an older edition or at second hand.
    case medium
    /// From memory.
    case low
  }

  /// A name of the workspace's people that the condition goes by, at its place.
  package enum Mention: Sendable {
    case person(Located<Identifier>)
    case group(Located<String>)
    case country(Located<Identifier>)
  }

  /// Its stable name: `ep-wq-words`.
  package var id: Located<Identifier>
  /// The institution whose rule it is; `nil` for the office's own rules.
  package var institution: Identifier?
  /// The kinds that it binds; all of them when empty.
  package var kinds: [Identifier]
  /// The rule whose other days it covers.
  package var versionOf: Located<Identifier>?
  /// The first day it binds.
  package var from: CalendarDate?
  /// The last day it binds.
  package var to: CalendarDate?
  /// How grave a breach is.
  package var severity: Diagnostic.Severity
  /// The condition.
  package var check: RuleCheck
  /// Where it is written.
  package var source: String
  /// The day, month or year of the edition that was read: `2025-01`.
  package var sourceDate: String?
  /// How sure the house is of it.
  package var confidence: Confidence
  /// What else a reader should know.
  package var note: String?
  /// The people, groups and countries that the condition names.
  package var mentions: [Mention]

  /// Makes a rule.
  package init(
    id: Located<Identifier>, institution: Identifier?, kinds: [Identifier],
    versionOf: Located<Identifier>? = nil, from: CalendarDate?, to: CalendarDate?,
    severity: Diagnostic.Severity, check: RuleCheck, source: String, sourceDate: String?,
    confidence: Confidence, note: String?, mentions: [Mention] = []
  ) {
    self.id = id
    self.institution = institution
    self.kinds = kinds
    self.versionOf = versionOf
    self.from = from
    self.to = to
    self.severity = severity
    self.check = check
    self.source = source
    self.sourceDate = sourceDate
    self.confidence = confidence
    self.note = note
    self.mentions = mentions
  }

  /// Whether it binds documents of a kind on a day.
  func binds(_ kind: Identifier, on day: CalendarDate) -> Bool {
    if !kinds.isEmpty, !kinds.contains(kind) { return false }
    if let from, day < from { return false }
    if let to, to < day { return false }
    return true
  }

  /// Whether it binds on a day on which another one does.
  package func overlaps(_ other: Rule) -> Bool {
    if let to, let from = other.from, to < from { return false }
    if let to = other.to, let from, to < from { return false }
    return true
  }
}
