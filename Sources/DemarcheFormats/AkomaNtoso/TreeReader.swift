internal import DemarcheModel
internal import XMLTree

/// Finds the signatories and the demands of a file by its elements and its ontology.
struct TreeReader {
  /// What was found so far.
  private(set) var reading = Reading(format: .akomaNtoso, signatories: [], demands: [])

  /// The records that a person of the ontology comes from, by IRI.
  private var people: [String: [Identifier]] = [:]

  /// What the labels of the file stand for.
  private(set) var ontology = Ontology(XML.Element(name: ""))

  /// What a draft of the document calls itself, and what it says behind that.
  private let labels: Metadata.Labels

  /// Learns which record each person of a document comes from.
  init(expecting document: Document) {
    labels = document.metadata.labels
    for entry in document.signatures {
      guard let person = entry.content.firstPerson else { continue }
      people[person.iri, default: []].append(entry.id)
    }
  }

  /// Reads an element and all within.
  mutating func read(_ root: XML.Element) {
    ontology = Ontology(root)
    visit(root)
    var words = TreeWords()
    words.read(root)
    reading.words = Words.split(words.text)
    reading.draftMarks = draftMarks(in: root)
    reading.releases = releases(in: root)
  }

  /// What a file says of being a draft: at its top, and among its references.
  private func draftMarks(in root: XML.Element) -> [Reading.DraftMark] {
    let iri = AkomaNtoso.draft(labels.draft).iri
    let label = ontology.entries.first { $0.value.iri == iri }?.key
    let blocks = root.descendants.first { $0.name == "preface" }?.elements ?? []
    let notice = blocks.firstIndex { paragraph in
      paragraph.elements.contains {
        $0.name == "docStatus" && label != nil && $0[attribute: "refersTo"] == label
      }
    }
    return [
      Reading.DraftMark(
        "the notice at its top", found: notice.map { $0 == 0 ? TreeReader.words(of: blocks[$0]) : "" },
        expected: labels.draft + labels.draftRemark),
      Reading.DraftMark("the status in its references", label == nil ? .missing : .whole),
    ]
  }

  /// Visits an element; in a list of demands every item is one, whatever it refers to.
  private mutating func visit(_ element: XML.Element, amongSignatures: Bool = false) {
    let isNamed = amongSignatures && element.isNamedSignatory || element.isNamedInLine
    if element.name == "signature" || isNamed {
      let mark = element.descendants.first { $0.isPendingMark }
      return reading.signatories.append(
        Reading.Finding(
          id: signatory(in: element), text: TreeReader.words(of: element, withoutMarks: true),
          pendingMark: mark.map { TreeReader.words(of: $0) }, element: element.ordinal))
    }
    if element.name == "blockList" {
      let items = element.elements.filter { $0.name == "item" }
      if items.contains(where: { $0[attribute: "refersTo"] != nil }) {
        for item in items {
          let finding = Reading.Finding(
            id: ontology.demand(at: item[attribute: "refersTo"]), text: TreeReader.words(of: item),
            element: item.ordinal)
          reading.demands.append(finding)
        }
        return
      }
    }
    let holdsSignatures = amongSignatures || element.holdsSignatures
    for child in element.elements { visit(child, amongSignatures: holdsSignatures) }
  }

  /// The record of the first person of a signature; of two who share an IRI, the one who comes first.
  private mutating func signatory(in element: XML.Element) -> Identifier? {
    guard let person = element.descendants.first(where: { $0.name == "person" }),
      let label = person[attribute: "refersTo"],
      let iri = ontology.iri(at: label), let records = people[iri], let record = records.first
    else { return nil }
    if records.count > 1 { people[iri]?.removeFirst() }
    return record
  }

  /// The words of an element without numbers and footnotes, with the marks of quotations.
  ///
  /// White space between elements that hold no words is left out, and a line break becomes `\n`.
  ///
  /// - Parameters:
  ///   - element: the element.
  ///   - withoutMarks: whether marks of awaited signatures are left out.
  /// - Returns: the words, in their order.
  static func words(of element: XML.Element, withoutMarks: Bool = false) -> String {
    let skipsSpace = ["item", "authorialNote", "embeddedStructure"].contains(element.name)
    var result = element[attribute: "startQuote"] ?? ""
    for child in element.children {
      switch child {
      case .text(let text): if !skipsSpace { result += text }
      case .element(let inner) where inner.name == "br": result += "\n"
      case .element(let inner) where ["num", "authorialNote"].contains(inner.name): break
      case .element(let inner) where withoutMarks && inner.isPendingMark: break
      case .element(let inner): result += words(of: inner, withoutMarks: withoutMarks)
      }
    }
    return result + (element[attribute: "endQuote"] ?? "")
  }
}
