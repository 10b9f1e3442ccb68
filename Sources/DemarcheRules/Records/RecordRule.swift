package import DemarcheLanguage
package import DemarcheModel

/// What must hold in the records of a dossier before anything is merged.
package protocol DossierRule: Sendable {
  /// The mistakes found.
  func check(_ dossier: Dossier) -> [Diagnostic]
}

/// What must hold in the record of a person.
package protocol PersonRule: Sendable {
  /// The mistakes found.
  func check(_ person: Person) -> [Diagnostic]
}

/// What must hold in the record of a person by what the vocabulary knows.
package protocol VocabularyRule: Sendable {
  /// The mistakes found.
  func check(_ person: Person, against vocabulary: Vocabulary) -> [Diagnostic]
}

/// The rules on records, in the order in which they are checked.
package enum RecordRules {
  /// On dossiers.
  package static let dossier: [any DossierRule] = [
    NobodySignsTwice(), SignatureDaysBelong(), RequiredPeopleAreListed(), DemandsAreDistinct(),
    RequiredDemandsAreListed(), DemandsSpeakEveryLanguage(),
    EmbargoExcludesRelease(),
  ]

  /// On people.
  package static let person: [any PersonRule] = [
    MandatesEndAfterTheyBegin(), MandatesDoNotOverlap(), ConstituenciesLieInPlaces(),
    GroupsLieInTheirMandate(), NamesAreNotInCapitals(), NamesHaveOneScript(),
  ]

  /// On people, by what the vocabulary knows.
  package static let vocabulary: [any VocabularyRule] = [
    MandatesLieInTheirChamber(), PlacesKeepTheirHyphens(),
  ]

  /// Checks a dossier by all rules.
  package static func check(_ dossier: Dossier) -> [Diagnostic] {
    self.dossier.flatMap { $0.check(dossier) }
  }

  /// Checks a person by all rules.
  package static func check(_ person: Person) -> [Diagnostic] {
    self.person.flatMap { $0.check(person) }
  }

  /// Checks a person by all rules that need the vocabulary.
  package static func check(_ person: Person, against vocabulary: Vocabulary) -> [Diagnostic] {
    self.vocabulary.flatMap { $0.check(person, against: vocabulary) }
  }
}
