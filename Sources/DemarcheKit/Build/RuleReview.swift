internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheRules

/// Holds the people, groups and countries that rules name against the records of people.
struct RuleReview {
  private let people: PeopleDirectory
  private let groups: Set<String>
  private let countries: Set<String>

  /// Collects what the records know.
  init(_ people: PeopleDirectory, _ library: Library) {
    self.people = people
    let mandates = people.people.values.flatMap(\.mandates)
    groups = Set(mandates.flatMap(\.groups).map(\.name.value))
    countries = Set(mandates.compactMap { library.country(of: $0) })
  }

  /// Reports the names that no record has: no document could keep such a rule.
  func diagnostics(of rules: [Rule]) -> [Diagnostic] {
    rules.flatMap(\.mentions).compactMap { mention in
      switch mention {
      case .person(let id):
        guard people.people[id.value] == nil, !people.isBroken(id.value) else { return nil }
        return report(
          .unknownSignatory, "No signatory has the id `\(id.value)`", id.value.rawValue, id.range,
          Set(people.people.keys.map(\.rawValue)), "Add a record in `Signatories/`, one file per person")
      case .group(let name):
        guard !groups.contains(name.value) else { return nil }
        return report(
          .wrongValue, "No signatory belongs to a group `\(name.value)`", name.value, name.range, groups,
          "Write the group as the mandates of `Signatories/` do")
      case .country(let id):
        guard !countries.contains(id.value.rawValue) else { return nil }
        return report(
          .wrongValue, "No signatory comes from `\(id.value)`", id.value.rawValue, id.range, countries,
          "Write a country by ISO 3166-1 in lower case, and add its people")
      }
    }
  }

  private func report(
    _ identifier: Diagnostic.Identifier, _ summary: String, _ name: String, _ range: SourceRange,
    _ known: Set<String>, _ remedy: String
  ) -> Diagnostic {
    let meant = Suggestion.nearest(to: name, among: known.sorted())
    return Diagnostic(
      identifier, summary, at: range,
      solutions: meant.map { [.init("Did you mean `\($0)`?", replacements: [.init(range, with: $0)])] }
        ?? [.init(remedy)])
  }
}

extension Library {
  /// The country of a mandate: that of its place, else that of its chamber.
  func country(of mandate: Mandate) -> String? {
    // A place bears its country before the hyphen; delegates of one assembly come from many.
    mandate.place.map { String($0.value.rawValue.prefix { $0 != "-" }) }
      ?? mandate.chamber.flatMap { vocabulary.chambers[$0.value]?.country }
  }
}
