internal import DemarcheModel

/// A demand that is required by name stands in the list, and is not marked as one that may be left out.
struct RequiredDemandsAreListed: DossierRule {
  func check(_ dossier: Dossier) -> [Diagnostic] {
    let listed = dossier.demands.demands.map(\.id.value)
    var seen: [Identifier: SourceRange] = [:]
    var found: [Diagnostic] = []
    for id in dossier.demands.required {
      if let earlier = seen[id.value] {
        found.append(
          Diagnostic(
            .duplicateDemand, "`\(id.value)` is required twice", at: id.range,
            notes: [.init("First named here", at: earlier)], solutions: [.init("Delete one of the two")]))
      } else if !listed.contains(id.value) {
        found.append(missing(id, listed, dossier.demands.range))
      } else if let demand = dossier.demands.demands.first(where: { $0.id.value == id.value }),
        !demand.isRequired
      {
        found.append(
          Diagnostic(
            .wrongValue, "Demand `\(id.value)` is required here and marked `required: false` in the list",
            at: id.range, notes: [.init("Its entry", at: demand.range)],
            solutions: [.init("Take one of the two away")]))
      }
      seen[id.value] = id.range
    }
    return found
  }

  private func missing(_ id: Located<Identifier>, _ listed: [Identifier], _ list: SourceRange) -> Diagnostic {
    let meant = Suggestion.nearest(to: id.value.rawValue, among: listed.map(\.rawValue))
    return Diagnostic(
      .missingRequiredDemand, "Required demand `\(id.value)` is not in the list", at: id.range,
      notes: [.init("The list of demands", at: list)],
      solutions: meant.map { [.init("Did you mean `\($0)`?", replacements: [.init(id.range, with: $0)])] }
        ?? [.init("Add it to the list, or take the requirement away")])
  }
}
