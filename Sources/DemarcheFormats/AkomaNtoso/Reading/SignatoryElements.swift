internal import DemarcheModel
internal import XMLTree

extension XML.Element {
  /// Whether it is the mark of an awaited signature.
  var isPendingMark: Bool { name == "remark" && self[attribute: "class"] == AkomaNtoso.pendingMark }

  /// Whether it names a signatory without a signature among those that run on in a line.
  var isNamedInLine: Bool {
    name == "span"
      && [AkomaNtoso.pendingMark, AkomaNtoso.signatoryClass].contains(self[attribute: "class"] ?? "")
  }

  /// Whether signatures stand in it, each in its paragraph.
  var holdsSignatures: Bool {
    switch name {
    case "container": XML.Element.signatureGroups.contains(self[attribute: "name"] ?? "")
    case "blockContainer": XML.Element.signatureGroups.contains(self[attribute: "class"] ?? "")
    default: false
    }
  }

  /// The names of the groups in which signatories stand.
  private static let signatureGroups = [AkomaNtoso.signatures, AkomaNtoso.signatories]

  /// Whether a paragraph among signatures names a signatory without a signature: an awaited one, or another work's.
  var isNamedSignatory: Bool {
    isPendingSignature || (name == "p" && self[attribute: "class"] == AkomaNtoso.signatoryClass)
  }

  /// Whether a paragraph among signatures is that of an awaited one.
  ///
  /// It is told by its class or by its mark, so that one alone cannot be taken away unseen.
  var isPendingSignature: Bool {
    guard name == "p" else { return false }
    let isMarked = self[attribute: "class"] == AkomaNtoso.pendingMark
    return (isMarked || elements.contains { $0.isPendingMark })
      && !elements.contains { $0.name == "signature" }
  }
}

extension [Inline] {
  /// The first person mentioned in words, however deep.
  var firstPerson: Reference? {
    for inline in self {
      if case .mention(let reference, _, _) = inline, reference.category == .person, ![inline].isBlank {
        return reference
      }
      if let person = inline.children.firstPerson { return person }
    }
    return nil
  }
}

extension SignatureBlock.Entry {
  /// The name that a file gives a signatory: the label of the person with hyphens, else a number.
  ///
  /// - Parameters:
  ///   - content: the line of the signatory, each person under the label of the file.
  ///   - position: which one of its block it is, from 0.
  /// - Returns: for instance `olivier-cadic` for `olivierCadic`.
  static func heldName(of content: [Inline], at position: Int) -> Identifier {
    let name = content.firstPerson.flatMap { Identifier(camelCase: $0.label) }
    return name ?? Identifier("signatory", number: position + 1)
  }
}

extension DemandBlock.Item {
  /// The name that a file gives a demand: that of its concept, else its label with hyphens, else its number.
  static func heldName(of reference: Reference, number: Int) -> Identifier {
    Ontology.demand(iri: reference.iri) ?? Identifier(camelCase: reference.label)
      ?? Identifier("demand", number: number)
  }
}
