package import DemarcheModel

/// All rules of procedure that a workspace knows, with what they go by.
package struct RuleBook: Sendable {
  /// How many members an institution has, and when.
  package struct Size: Sendable {
    /// The institution.
    package var institution: Identifier
    /// How many members.
    package var members: Int
    /// The first day.
    package var from: CalendarDate?
    /// The last day.
    package var to: CalendarDate?

    /// Makes a size.
    package init(institution: Identifier, members: Int, from: CalendarDate?, to: CalendarDate?) {
      self.institution = institution
      self.members = members
      self.from = from
      self.to = to
    }
  }

  /// The rules, in the order of their files.
  package private(set) var rules: [Rule] = []
  /// Where the rules of an institution stand in the list; the office's own have no institution.
  private var places: [Identifier?: [Int]] = [:]
  private var sizes: [Size] = []
  private var nonAttached: [Identifier: Set<String>] = [:]

  /// Makes a book without rules.
  package init() {}

  /// Adds what one file says.
  ///
  /// - Parameters:
  ///   - rules: its rules.
  ///   - sizes: how many members the institution has.
  ///   - nonAttached: what stands for no group in records.
  ///   - institution: whose rules they are; `nil` for an office's own.
  package mutating func add(
    _ rules: [Rule], sizes: [Size], nonAttached: [String], of institution: Identifier?
  ) {
    for rule in rules {
      places[rule.institution, default: []].append(self.rules.count)
      self.rules.append(rule)
    }
    self.sizes += sizes
    if let institution { self.nonAttached[institution, default: []].formUnion(nonAttached) }
  }

  /// Whether a name of a record is that of a group, for an institution: members without one do not count.
  package func isGroup(_ name: String, of institution: Identifier?) -> Bool {
    institution.flatMap { nonAttached[$0] }?.contains(name) != true
  }

  /// The rules that bind documents of a kind and an institution on a day, in the order of their files.
  package func rules(
    binding kind: Identifier, of institution: Identifier?, on day: CalendarDate
  ) -> [Rule] {
    var found = places[.none] ?? []
    if let institution { found = (found + (places[institution] ?? [])).sorted() }
    return found.map { rules[$0] }.filter { $0.binds(kind, on: day) }
  }

  /// How many members an institution has on a day; `nil` when no file says.
  func size(of institution: Identifier?, on day: CalendarDate) -> Int? {
    sizes.last { size in
      size.institution == institution && size.from.map { $0 <= day } ?? true
        && size.to.map { day <= $0 } ?? true
    }?.members
  }

  /// Holds a document against rules.
  ///
  /// - Parameters:
  ///   - facts: one expression of the document.
  ///   - rules: those that bind it; what a document has in all languages is told of its source version only.
  /// - Returns: the breaches in the order of the rules, each with its count, its limit and its source.
  package func diagnostics(for facts: ProcedureFacts, by rules: [Rule]) -> [Diagnostic] {
    let size = size(of: facts.institution, on: facts.date)
    return rules.filter { facts.isSource || $0.check.isPerLanguage }.compactMap { rule in
      switch rule.check.verdict(on: facts, size: size) {
      case .kept: nil
      case .broken(let breach): diagnostic(rule, breach)
      }
    }
  }

  /// The report of a breach, with the source of its rule.
  func diagnostic(_ rule: Rule, _ breach: RuleBreach) -> Diagnostic {
    let office = rule.institution.map { "`\($0)`" } ?? "the office"
    var notes = breach.notes
    notes.append(.init("Rule `\(rule.id.value)` of \(office)", at: rule.id.range))
    let explanation = [breach.counting, rule.sourceWords, rule.note.map { $0.capitalizedFirst + "." }]
    return Diagnostic(
      .brokenRule, breach.summary, at: breach.range, severity: rule.severity,
      explanation: explanation.compactMap { $0 }.joined(separator: " "), notes: notes,
      solutions: [.init(breach.remedy)])
  }
}

extension Rule {
  /// Where the rule is written, in a sentence.
  fileprivate var sourceWords: String {
    let edition = sourceDate.map { " (\($0))" } ?? ""
    let confidence = institution == nil ? "" : ", confidence \(confidence.rawValue)"
    return "Source: \(source)\(edition)\(confidence)."
  }
}
