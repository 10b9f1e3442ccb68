internal import DemarcheModel
internal import DemarcheRules

/// Rules that cannot both be meant.
enum RuleContradictions {
  /// Finds ids that two rules bear, and versions of one rule that bind on one day.
  ///
  /// - Parameter rules: all rules, in the order of their files.
  /// - Returns: a report at each later one of two.
  static func diagnostics(of rules: [Rule]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var known: [Identifier: Rule] = [:]
    for rule in rules {
      guard let other = known[rule.id.value] else {
        known[rule.id.value] = rule
        continue
      }
      found.append(
        Diagnostic(
          .contradictingRules, "Two rules bear the id `\(rule.id.value)`", at: rule.id.range,
          notes: [.init("The other one", at: other.id.range)],
          solutions: [.init("Give one of them another id")]))
    }
    let versions = rules.filter { $0.versionOf != nil }
    for (index, rule) in versions.enumerated() {
      guard let name = rule.versionOf else { continue }
      guard let base = known[name.value], base.institution == rule.institution else {
        found.append(unknown(name, among: rules.filter { $0.institution == rule.institution }))
        continue
      }
      let others = [base] + versions[..<index].filter { $0.versionOf?.value == name.value }
      guard let other = others.first(where: { $0.overlaps(rule) }) else { continue }
      found.append(
        Diagnostic(
          .contradictingRules, "Two versions of `\(name.value)` bind on one day", at: rule.id.range,
          notes: [.init("The other one", at: other.id.range)],
          solutions: [.init("Let the older one end on the day before the newer one begins: `to: …`")]))
    }
    return found
  }

  private static func unknown(_ name: Located<Identifier>, among rules: [Rule]) -> Diagnostic {
    let names = rules.map(\.id.value.rawValue).filter { $0 != name.value.rawValue }
    let meant = Suggestion.nearest(to: name.value.rawValue, among: names)
    return Diagnostic(
      .wrongValue, "The institution has no rule `\(name.value)`", at: name.range,
      solutions: meant.map { [.init("Did you mean `\($0)`?", replacements: [.init(name.range, with: $0)])] }
        ?? [.init("Name another rule of the same institution")])
  }
}
