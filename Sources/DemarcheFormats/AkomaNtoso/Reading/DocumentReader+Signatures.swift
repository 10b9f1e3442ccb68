internal import DemarcheModel
internal import XMLTree

extension DocumentReader {
  /// Reads signatories, one paragraph each below their heading; `nil` for a group that holds anything else.
  mutating func signatures(_ element: XML.Element) -> SignatureBlock? {
    guard element.holdsSignatures, element.elements.allSatisfy({ $0.name == "p" }) else { return nil }
    var lines = element.elements
    var heading: XML.Element?
    if let first = lines.first, first.signatoryLine == nil {
      heading = first
      lines.removeFirst()
    }
    let entries = lines.compactMap(\.signatoryLine)
    let isOwn = (element[attribute: "name"] ?? element[attribute: "class"]) == AkomaNtoso.signatures
    guard entries.count == lines.count, isOwn || !entries.isEmpty else { return nil }
    let isWords = heading?.elements.allSatisfy { $0.name != "embeddedStructure" && !$0.isInLine } ?? true
    guard isWords else { return nil }
    let names = heading.map { inlines(of: $0) } ?? []
    return SignatureBlock(heading: names, entries: self.entries(entries))
  }

  /// Reads signatories who stand in one line with the words around them; `nil` for any other paragraph.
  mutating func runOn(_ element: XML.Element) -> SignatureBlock? {
    let places = element.children.indices.filter { index in
      if case .element(let child) = element.children[index] { child.isInLine } else { false }
    }
    guard let first = places.first, let last = places.last else { return nil }
    let separator = XML.Node.text(SignatureBlock.separator)
    for (place, next) in zip(places, places.dropFirst()) {
      guard next == place + 2, element.children[place + 1] == separator else { return nil }
    }
    let names = places.compactMap { index in
      if case .element(let child) = element.children[index] { child } else { nil }
    }
    return SignatureBlock(
      heading: inlines(element.children[..<first]), entries: entries(names),
      closing: inlines(element.children[(last + 1)...]), isRunOn: true)
  }

  /// Reads the lines of signatories.
  private mutating func entries(_ elements: [XML.Element]) -> [SignatureBlock.Entry] {
    elements.enumerated().map { position, element in
      let content = inlines(of: element)
      return SignatureBlock.Entry(
        id: SignatureBlock.Entry.heldName(of: content, at: position), content: content)
    }
  }

  /// Reads the questions of the main body; one of which not all is known who asks whom becomes a group.
  mutating func questions(_ element: XML.Element) -> [Block] {
    tellText(in: element)
    var result: [Block] = []
    var run: [Question] = []
    for question in element.elements {
      tellText(in: question)
      let from = question.first(named: "from").map { inlines(of: $0) } ?? []
      let content = blocks(question.elements.filter { $0.name != "from" }, at: .blocks)
      if question.name == "question", let author = reference(of: question, "by"),
        let role = reference(of: question, "as"), let addressee = reference(of: question, "to")
      {
        run.append(Question(author: author, role: role, addressee: addressee, from: from, content: content))
        continue
      }
      if question.name != "question" { tell("What `\(question.name)` says here is not kept", at: question) }
      if !run.isEmpty { result.append(.questions(run)) }
      run = []
      result.append(.container(name: "question", [.paragraph(from)] + content))
    }
    return run.isEmpty ? result : result + [.questions(run)]
  }
}

extension XML.Element {
  /// The element that holds the line of a signatory in a paragraph of its own; `nil` for any other paragraph.
  ///
  /// An awaited signature must have its mark: without it, the signature would count as given when written again.
  fileprivate var signatoryLine: XML.Element? {
    if children.count == 1, case .element(let child) = children[0], child.name == "signature",
      self[attribute: "class"] == nil
    {
      return child.hasPendingMark ? nil : child
    }
    switch self[attribute: "class"] {
    case AkomaNtoso.pendingMark: return hasPendingMark ? self : nil
    case AkomaNtoso.signatoryClass: return hasPendingMark ? nil : self
    default: return nil
    }
  }

  /// Whether it holds a signatory in a line, awaited by mark and class or by neither.
  fileprivate var isInLine: Bool {
    if name == "signature" { return !hasPendingMark }
    return isNamedInLine && hasPendingMark == (self[attribute: "class"] == AkomaNtoso.pendingMark)
  }

  /// Whether the mark of an awaited signature stands in it.
  private var hasPendingMark: Bool { descendants.contains { $0.isPendingMark } }
}
