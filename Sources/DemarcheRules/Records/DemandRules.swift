internal import DemarcheModel

/// A demand has a name of its own.
struct DemandsAreDistinct: DossierRule {
  func check(_ dossier: Dossier) -> [Diagnostic] {
    var first: [Identifier: SourceRange] = [:]
    var found: [Diagnostic] = []
    for demand in dossier.demands.demands {
      if let earlier = first[demand.id.value] {
        found.append(
          Diagnostic(
            .duplicateDemand, "Demand `\(demand.id.value)` stands twice in the list", at: demand.id.range,
            notes: [.init("First listed here", at: earlier)],
            solutions: [.init("Delete it, or give it its own id")]))
      } else {
        first[demand.id.value] = demand.id.range
      }
    }
    return found
  }
}

/// A demand has a text in each language of the dossier; none is ever taken from another.
struct DemandsSpeakEveryLanguage: DossierRule {
  func check(_ dossier: Dossier) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for demand in dossier.demands.demands {
      for language in dossier.languages where demand.text[language.value] == nil {
        found.append(missing("Demand `\(demand.id.value)` has no text", language, at: demand.text.range))
      }
    }
    if let lead = dossier.demands.lead {
      for language in dossier.languages where lead[language.value] == nil {
        found.append(missing("The words before the demands are missing", language, at: lead.range))
      }
    }
    return found
  }

  private func missing(_ what: String, _ language: Located<LanguageTag>, at range: SourceRange) -> Diagnostic
  {
    Diagnostic(
      .missingDemandText, "\(what) in `\(language.value)`", at: range,
      notes: [.init("The dossier is made in this language", at: language.range)],
      solutions: [.init("Add `\(language.value): …` beside the other languages")])
  }
}
