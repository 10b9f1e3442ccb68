import DemarcheModel
import Testing

@testable import DemarcheRules

/// A rule with a check, made for a test.
func rule(
  _ check: RuleCheck, kinds: [String] = [], institution: String? = "ep", from: String? = nil,
  to: String? = nil, severity: Diagnostic.Severity = .error
) throws -> Rule {
  Rule(
    id: Located(try id("a-rule"), at: at(5)), institution: try institution.map { try id($0) },
    kinds: try kinds.map { try id($0) }, from: try from.map { try day($0) }, to: try to.map { try day($0) },
    severity: severity, check: check, source: "Rules of Procedure", sourceDate: "2025-01", confidence: .high,
    note: nil)
}

/// A book with one rule, for a house of 720 members in which NI is no group.
func book(_ rule: Rule, members: Int? = 720) throws -> RuleBook {
  var book = RuleBook()
  let house = try id("ep")
  let sizes = members.map { [RuleBook.Size(institution: house, members: $0, from: nil, to: nil)] } ?? []
  book.add([rule], sizes: sizes, nonAttached: ["NI"], of: rule.institution)
  return book
}

extension RuleBook {
  /// What is told of a document by those of its rules that bind it.
  func diagnostics(for facts: ProcedureFacts) -> [Diagnostic] {
    diagnostics(for: facts, by: rules(binding: facts.kind, of: facts.institution, on: facts.date))
  }
}

/// So many members, each of another country, in groups of three.
func members(_ count: Int, current: Bool = true) throws -> [ProcedureFacts.Author] {
  try (0..<count).map { index in
    ProcedureFacts.Author(
      id: try id("member-\(index)"), name: "Member \(index)", isMember: current, group: "G\(index / 3)",
      delegation: "c\(index)", country: "c\(index)", chamber: try id("ep"), chambers: [try id("ep")],
      range: at(30 + index))
  }
}

/// A written question to the European Parliament, with what a test changes in it.
func facts(
  authors: [ProcedureFacts.Author] = [], text: String = "", addressees: [String] = [],
  language tag: String = "en", date: String = "2025-03-01",
  _ change: (inout ProcedureFacts) throws -> Void = { _ in }
) throws -> ProcedureFacts {
  var facts = ProcedureFacts(
    kind: try id("written-question"), institution: try id("ep"), date: try day(date),
    language: try language(tag), languages: [try language(tag)], range: at(10), prose: at(11))
  facts.authors = authors
  facts.text = text
  facts.addressees = try addressees.enumerated().map { Located(try id($0.element), at: at(20 + $0.offset)) }
  try change(&facts)
  return facts
}
