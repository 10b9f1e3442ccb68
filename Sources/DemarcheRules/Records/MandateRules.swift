internal import DemarcheModel

/// A mandate's last day is not before its first.
struct MandatesEndAfterTheyBegin: PersonRule {
  func check(_ person: Person) -> [Diagnostic] {
    person.mandates.compactMap { mandate in
      guard let to = mandate.to, to.value < mandate.from.value else { return nil }
      return Diagnostic(
        .mandateEndsBeforeItBegins, "The mandate ends before it begins", at: to.range,
        notes: [.init("It begins here", at: mandate.from.range)],
        solutions: [.init("`from` is the first day held, `to` the last")])
    }
  }
}

/// Two mandates of one office in one chamber share no day.
struct MandatesDoNotOverlap: PersonRule {
  func check(_ person: Person) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (index, mandate) in person.mandates.enumerated() where found.count < 100 {
      for earlier in person.mandates[..<index] where mandate.overlaps(earlier) && found.count < 100 {
        found.append(
          Diagnostic(
            .mandateOverlap, "Two mandates of the same office overlap", at: mandate.from.range,
            explanation: "On a day that both cover, nobody could tell which is meant.",
            notes: [.init("The other one", at: earlier.to?.range ?? earlier.from.range)],
            solutions: [.init("Let one end on the day before the other begins")]))
      }
    }
    return found
  }
}

/// A numbered constituency is a part of a place.
struct ConstituenciesLieInPlaces: PersonRule {
  func check(_ person: Person) -> [Diagnostic] {
    person.mandates.compactMap { mandate in
      guard let number = mandate.constituency, mandate.place == nil else { return nil }
      return Diagnostic(
        .missingField, "A numbered constituency needs the place that it is a part of", at: number.range,
        solutions: [.init("Add `place: fr-92`, as in `Templates/Vocabulary/places.yaml`")])
    }
  }
}
