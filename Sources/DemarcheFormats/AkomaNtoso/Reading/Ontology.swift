internal import DemarcheModel
internal import XMLTree

/// What the labels of a file stand for, by its entries of the references: people, roles, demands.
struct Ontology {
  /// One entry.
  struct Entry {
    /// The thing, where its address is of the form that the naming convention asks for.
    let reference: Reference?
    /// Its address.
    let iri: String
  }

  /// The entries by their addresses within the file, for instance `#olivierCadic`; of two, the last.
  private(set) var entries: [String: Entry] = [:]

  /// Learns the entries of a file, wherever they stand.
  init(_ root: XML.Element) {
    for element in root.descendants where element.name.utf8.starts(with: "TLC".utf8) {
      guard let label = element[attribute: "eId"], let iri = element[attribute: "href"] else { continue }
      entries["#" + label] = Entry(reference: Reference(element, label: label, iri: iri), iri: iri)
    }
  }

  /// The thing that an address within the file names.
  func reference(at address: String?) -> Reference? { address.flatMap { entries[$0]?.reference } }

  /// The IRI of the thing that an address within the file names.
  func iri(at address: String?) -> String? { address.flatMap { entries[$0]?.iri } }

  /// The name of the demand that an address within the file names, by the key of its concept.
  func demand(at address: String?) -> Identifier? { iri(at: address).flatMap { Ontology.demand(iri: $0) } }

  /// The name of the demand that an IRI stands for.
  static func demand(iri: String) -> Identifier? {
    let start = "/akn/ontology/concept/" + AkomaNtoso.demandKey
    guard iri.utf8.starts(with: start.utf8) else { return nil }
    return Identifier(String(Substring(iri.utf8.dropFirst(start.utf8.count))))
  }
}

extension Reference {
  /// Reads an entry; an address of another class than its element is none.
  fileprivate init?(_ element: XML.Element, label: String, iri: String) {
    let category = Category.allCases.first { $0.entryElement.description == element.name }
    guard let category, let name = element[attribute: "showAs"] else { return nil }
    let start = "/akn/ontology/\(category.rawValue)/"
    guard iri.utf8.starts(with: start.utf8) else { return nil }
    self.init(
      category, label: label, key: String(Substring(iri.utf8.dropFirst(start.utf8.count))), name: name,
      shortName: element[attribute: "shortForm"])
  }
}
