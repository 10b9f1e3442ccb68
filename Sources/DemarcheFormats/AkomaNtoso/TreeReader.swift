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
    learn(root)
    visit(root)
    var words = TreeWords()
    words.read(root)
    reading.words = Words.split(words.text)
    reading.draftMarks = draftMarks(in: root)
  }

  /// What a file says of being a draft: at its top, and among its references.
  private func draftMarks(in root: XML.Element) -> [Reading.DraftMark] {
    let iri = AkomaNtoso.draft(labels.draft).iri
    let label = ontology.first { $0.value == iri }?.key
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

  /// Learns the labels of the file.
  private mutating func learn(_ element: XML.Element) {
    if element.name.utf8.starts(with: "TLC".utf8), let label = element[attribute: "eId"] {
      ontology["#" + label] = element[attribute: "href"]
    }
    for child in element.elements { learn(child) }
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
            id: demand(of: item), text: TreeReader.words(of: item), element: item.ordinal)
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

extension XML.Element {
  /// Whether it is the mark of an awaited signature.
  fileprivate var isPendingMark: Bool {
    name == "remark" && self[attribute: "class"] == AkomaNtoso.pendingMark
  }

  /// Whether it names a signatory without a signature among those that run on in a line.
  fileprivate var isNamedInLine: Bool {
    name == "span"
      && [AkomaNtoso.pendingMark, AkomaNtoso.signatoryClass].contains(self[attribute: "class"] ?? "")
  }

  /// Whether signatures stand in it, each in its paragraph.
  fileprivate var holdsSignatures: Bool {
    switch name {
    case "container": XML.Element.signatureGroups.contains(self[attribute: "name"] ?? "")
    case "blockContainer": XML.Element.signatureGroups.contains(self[attribute: "class"] ?? "")
    default: false
    }
  }

  /// The names of the groups in which signatories stand.
  private static let signatureGroups = [AkomaNtoso.signatures, AkomaNtoso.signatories]

  /// Whether a paragraph among signatures names a signatory without a signature: an awaited one, or another work's.
  fileprivate var isNamedSignatory: Bool {
    isPendingSignature || (name == "p" && self[attribute: "class"] == AkomaNtoso.signatoryClass)
  }

  /// Whether a paragraph among signatures is that of an awaited one.
  ///
  /// It is told by its class or by its mark, so that one alone cannot be taken away unseen.
  fileprivate var isPendingSignature: Bool {
    guard name == "p" else { return false }
    let isMarked = self[attribute: "class"] == AkomaNtoso.pendingMark
    return (isMarked || elements.contains { $0.isPendingMark })
      && !elements.contains { $0.name == "signature" }
  }
}

extension [Inline] {
  /// The first person mentioned, however deep.
  var firstPerson: Reference? {
    for inline in self {
      if case .mention(let reference, _, _) = inline, reference.category == .person { return reference }
      if let person = inline.children.firstPerson { return person }
    }
    return nil
  }
}
