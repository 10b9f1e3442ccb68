package import DemarcheModel

/// Everything read from `Templates/Vocabulary`: the house's words, as pure data.
package struct Vocabulary: Sendable {
  /// The words of each language.
  package var languages: [LanguageTag: LanguagePack]
  /// The chambers, by name.
  package var chambers: [Identifier: Chamber]
  /// The constituencies and cities, by name.
  package var places: [Identifier: Place]
  /// Whom a document can address, by name.
  package var addressees: [Identifier: Addressee]

  /// Makes a vocabulary; an empty one by default.
  package init(
    languages: [LanguageTag: LanguagePack] = [:], chambers: [Identifier: Chamber] = [:],
    places: [Identifier: Place] = [:], addressees: [Identifier: Addressee] = [:]
  ) {
    self.languages = languages
    self.chambers = chambers
    self.places = places
    self.addressees = addressees
  }
}
