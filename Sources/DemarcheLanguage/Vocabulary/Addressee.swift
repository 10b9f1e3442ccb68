package import DemarcheModel

/// Whom a document asks: an organization or a role.
package struct Addressee: Sendable, Hashable {
  /// Its name in records: `fr-government`.
  package var id: Identifier
  /// Its class in Akoma Ntoso's ontology: organization or role.
  package var category: Reference.Category
  /// Its name within that class: `fr.government`.
  package var key: String
  /// Its name in each language: "Gouvernement", "French Government".
  package var names: [LanguageTag: String]

  /// Makes an addressee.
  package init(
    id: Identifier, category: Reference.Category, key: String, names: [LanguageTag: String]
  ) {
    self.id = id
    self.category = category
    self.key = key
    self.names = names
  }
}
