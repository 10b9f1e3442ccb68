internal import DemarcheModel
internal import XMLTree

/// Finds the signatories and the demands of a file by its elements and its ontology.
struct TreeReader {
  /// What was found so far.
  private(set) var reading = Reading(format: .akomaNtoso, signatories: [], demands: [])

  /// The records that a person of the ontology comes from, by IRI.
  private var people: [String: [Identifier]] = [:]

  /// What the labels of the file stand for: IRIs.
  private var ontology: [String: String] = [:]

  /// Learns which record each person of a document comes from.
  init(expecting document: Document) {
    for entry in document.signatures {
      guard let person = entry.content.firstPerson else { continue }
      people[person.iri, default: []].append(entry.id)
    }
  }

  /// Reads an element and all within.
  mutating func read(_ root: XML.Element) {
    learn(root)
    visit(root)
    var words = TreeWords()
    words.read(root)
    reading.words = Words.split(words.text)
  }

  /// Learns the labels of the file.
  private mutating func learn(_ element: XML.Element) {
    if element.name.utf8.starts(with: "TLC".utf8), let label = element[attribute: "eId"] {
      ontology["#" + label] = element[attribute: "href"]
    }
    for child in element.elements { learn(child) }
  }

  /// Visits an element; in a list of demands every item is one, whatever it refers to.
  private mutating func visit(_ element: XML.Element) {
    if element.name == "signature" {
      let finding = Reading.Finding(
        id: signatory(in: element), text: TreeReader.words(of: element), element: element.ordinal)
      return reading.signatories.append(finding)
    }
    if element.name == "blockList" {
      let items = element.elements.filter { $0.name == "item" }
      if items.contains(where: { $0[attribute: "refersTo"] != nil }) {
        for item in items {
          let finding = Reading.Finding(
            id: demand(of: item), text: TreeReader.words(of: item), element: item.ordinal)
          reading.demands.append(finding)
        }
        return
      }
    }
    for child in element.elements { visit(child) }
  }

  /// The record of the first person of a signature; of two who share an IRI, the one who comes first.
  private mutating func signatory(in element: XML.Element) -> Identifier? {
    guard let person = TreeReader.first("person", in: element), let label = person[attribute: "refersTo"],
      let iri = ontology[label], let records = people[iri], let record = records.first
    else { return nil }
    if records.count > 1 { people[iri]?.removeFirst() }
    return record
  }

  /// The name of the demand that an item is, by the key of its concept.
  private func demand(of item: XML.Element) -> Identifier? {
    let start = "/akn/ontology/concept/" + AkomaNtoso.demandKey
    guard let iri = item[attribute: "refersTo"].flatMap({ ontology[$0] }), iri.utf8.starts(with: start.utf8)
    else {
      return nil
    }
    return Identifier(String(Substring(iri.utf8.dropFirst(start.utf8.count))))
  }

  /// The first element of a name, however deep.
  private static func first(_ name: String, in element: XML.Element) -> XML.Element? {
    for child in element.elements {
      if child.name == name { return child }
      if let found = first(name, in: child) { return found }
    }
    return nil
  }

  /// The words of an element without numbers and footnotes, with the marks of quotations.
  ///
  /// White space between elements that hold no words is left out, and a line break becomes `\n`.
  static func words(of element: XML.Element) -> String {
    let skipsSpace = ["item", "authorialNote", "embeddedStructure"].contains(element.name)
    var result = element[attribute: "startQuote"] ?? ""
    for child in element.children {
      switch child {
      case .text(let text): if !skipsSpace { result += text }
      case .element(let inner) where inner.name == "br": result += "\n"
      case .element(let inner) where ["num", "authorialNote"].contains(inner.name): break
      case .element(let inner): result += words(of: inner)
      }
    }
    return result + (element[attribute: "endQuote"] ?? "")
  }
}

extension [Inline] {
  /// The first person mentioned, however deep.
  fileprivate var firstPerson: Reference? {
    for inline in self {
      if case .mention(let reference, _, _) = inline, reference.category == .person { return reference }
      if let person = inline.children.firstPerson { return person }
    }
    return nil
  }
}
