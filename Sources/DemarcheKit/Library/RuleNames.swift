internal import DemarcheModel
internal import DemarcheRules

/// The institutions and kinds that a workspace's own rules may name.
///
/// The house's rules may name more than the house has: a kind that is not built in is an office's to add.
struct RuleNames {
  /// The institutions.
  let institutions: Set<Identifier>
  /// The kinds, without their variants.
  let kinds: Set<Identifier>

  /// Reports the names that nothing bears, with the ones probably meant.
  func diagnostics(of file: RuleFile) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let institution = file.institution, !institutions.contains(institution.value) {
      found.append(
        report(
          .unknownChamber,
          "No institution has the id `\(institution.value)`, and its rules would bind nothing",
          institution, institutions, "Add it to `Templates/Vocabulary/chambers.yaml`"))
    }
    for kind in file.rules.flatMap(\.kinds) where !kinds.contains(kind.value) {
      found.append(
        report(
          .unknownKind, "No kind of document is named `\(kind.value)`, and the rule would not bind it", kind,
          kinds, "Add `Templates/Kinds/\(kind.value).md`, or take it away"))
    }
    return found
  }

  private func report(
    _ identifier: Diagnostic.Identifier, _ summary: String, _ name: Located<Identifier>,
    _ known: Set<Identifier>, _ remedy: String
  ) -> Diagnostic {
    let meant = Suggestion.nearest(to: name.value.rawValue, among: known.map(\.rawValue).sorted())
    return Diagnostic(
      identifier, summary, at: name.range,
      solutions: meant.map { [.init("Did you mean `\($0)`?", replacements: [.init(name.range, with: $0)])] }
        ?? [.init(remedy)])
  }
}
