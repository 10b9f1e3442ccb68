internal import DemarcheLanguage
internal import DemarcheModel

/// A mandate lies in the life of its chamber: nobody sits in one that is not there.
struct MandatesLieInTheirChamber: VocabularyRule {
  func check(_ person: Person, against vocabulary: Vocabulary) -> [Diagnostic] {
    person.mandates.compactMap { mandate in
      guard let id = mandate.chamber, let chamber = vocabulary.chambers[id.value] else { return nil }
      if let from = chamber.from, mandate.from.value < from {
        return outside(mandate.from, "begins before the chamber `\(id.value)`, which begins in \(from)")
      }
      guard let to = chamber.to else { return nil }
      // A mandate that runs is in no chamber that has ended.
      guard to < mandate.from.value || mandate.to.map({ to < $0.value }) ?? true else { return nil }
      return outside(mandate.to ?? mandate.from, "ends after the chamber `\(id.value)`, which ends in \(to)")
    }
  }

  private func outside(_ date: Located<PartialDate>, _ what: String) -> Diagnostic {
    Diagnostic(
      .mandateOutsideChamber, "The mandate \(what)", at: date.range,
      solutions: [
        .init("Correct the date, or the chamber"),
        .init(
          "Where the chamber's own dates are wrong, correct them in `Templates/Vocabulary/chambers.yaml`"),
      ])
  }
}

/// The names of places keep their hyphens in the words that staff write themselves.
struct PlacesKeepTheirHyphens: VocabularyRule {
  func check(_ person: Person, against vocabulary: Vocabulary) -> [Diagnostic] {
    let texts = person.mandates.compactMap(\.complement) + [person.honorary].compactMap { $0 }
    guard !texts.isEmpty else { return [] }
    let places = vocabulary.places.values.filter { $0.names.contains { $0.contains("-") } }.sorted {
      $0.id < $1.id
    }
    return texts.flatMap(\.entries).compactMap { entry in
      for place in places {
        if let diagnostic = check(entry.value, place) { return diagnostic }
      }
      return nil
    }
  }

  private func check(_ text: Located<String>, _ place: Place) -> Diagnostic? {
    for name in place.names where name.contains("-") {
      let bare = name.replacing("-", with: " ")
      // Some places have both forms: Wallis-et-Futuna, and the îles Wallis et Futuna.
      guard !place.forms.contains(where: { $0.holds(bare) }), text.value.holds(bare) else { continue }
      return Diagnostic(
        .missingHyphen, "`\(bare)` is written with hyphens", at: text.range,
        solutions: [
          .init(
            "Write `\(name)`",
            replacements: text.range.text == text.value
              ? [.init(text.range, with: text.value.replacing(bare, with: name))] : [])
        ])
    }
    return nil
  }
}

extension Place {
  /// Its names in all languages, in order.
  fileprivate var names: [String] {
    [defaultBase].compactMap { $0 } + base.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Everything that is printed of it.
  fileprivate var forms: [String] { names + Array(of.values) + Array(within.values) }
}
