package import DemarcheModel

/// A parliament's chamber, as documents name it.
package struct Chamber: Sendable, Hashable {
  /// Its name in records: `fr-senat`.
  package var id: Identifier
  /// Its country, ISO 3166-1 in lower case; `eu` for the Union.
  package var country: String
  /// Its segment of a work's IRI: `senat`.
  package var actor: String
  /// Its name in Akoma Ntoso's ontology: `fr.senat`.
  package var key: String
  /// Its name in each language: "Sénat", "French Senate".
  package var names: [LanguageTag: String]
  /// The first day of its life, if it is told.
  package var from: PartialDate?
  /// The last day of its life, `nil` while it lasts.
  package var to: PartialDate?

  /// The house styles of its documents, by language.
  package var profiles: [LanguageTag: Typography.Profile]

  /// Makes a chamber.
  package init(
    id: Identifier, country: String, actor: String, key: String, names: [LanguageTag: String],
    from: PartialDate? = nil, to: PartialDate? = nil, profiles: [LanguageTag: Typography.Profile] = [:]
  ) {
    self.id = id
    self.country = country
    self.actor = actor
    self.key = key
    self.names = names
    self.from = from
    self.to = to
    self.profiles = profiles
  }
}
