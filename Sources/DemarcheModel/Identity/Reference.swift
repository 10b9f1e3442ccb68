/// A thing that a document names and that outlives it: a person, an organization, a demand.
///
/// Becomes a `TLC…` entry of Akoma Ntoso's references, and `refersTo` at every mention.
public struct Reference: Sendable, Hashable {
  /// The top-level classes of Akoma Ntoso's ontology that the house uses.
  public enum Category: String, Sendable, CaseIterable {
    case person, organization, role, location, concept, event, process, object, term
  }

  /// The class.
  public var category: Category
  /// The name within the document, in camel case, for instance `olivierCadic`.
  public var label: String
  /// The name within its class for all documents, for instance `fr.olivier.cadic`.
  public var key: String
  /// The name that people read, in the language of the expression.
  public var name: String
  /// An abbreviation, for instance `IPAC`.
  public var shortName: String?

  /// Makes a reference.
  public init(_ category: Category, label: String, key: String, name: String, shortName: String? = nil) {
    self.category = category
    self.label = label
    self.key = key
    self.name = name
    self.shortName = shortName
  }

  /// The IRI, for instance `/akn/ontology/person/fr.olivier.cadic`.
  public var iri: String { "/akn/ontology/\(category.rawValue)/\(key)" }
}
