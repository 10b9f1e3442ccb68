internal import DemarcheModel
internal import XMLTree

extension DocumentReader {
  /// Reads the blocks of an element.
  mutating func blocks(of element: XML.Element, at place: TreePrinter.Holds) -> [Block] {
    blocks(element.elements, at: place)
  }

  /// Reads elements as blocks.
  mutating func blocks(_ elements: some Sequence<XML.Element>, at place: TreePrinter.Holds) -> [Block] {
    elements.flatMap { block($0, at: place) }
  }

  /// Reads one element; of one that means nothing to the model the blocks or words stand alone.
  private mutating func block(_ element: XML.Element, at place: TreePrinter.Holds) -> [Block] {
    switch element.name {
    case "p": return paragraph(element, at: place)
    case "block": return heading(element)
    case "ul", "ol": return [.list(plainList(element))]
    case "blockList": return blockList(element)
    case "table": return [table(element)]
    case "recitals":
      tellText(in: element)
      return [.recitals(element.elements.compactMap { recital($0) })]
    case "questions": return questions(element)
    case "container": return container(element, named: element[attribute: "name"], at: place)
    case "blockContainer": return container(element, named: element[attribute: "class"], at: .blocks)
    default: return alone(element, at: place)
    }
  }

  /// Reads a paragraph: a quotation in blocks, signatories in a line, the title, or words.
  private mutating func paragraph(_ element: XML.Element, at place: TreePrinter.Holds) -> [Block] {
    if let quotation = element.only, quotation.name == "embeddedStructure" {
      tellText(in: quotation)
      return [.quotation(blocks(of: quotation, at: .containers))]
    }
    if let line = runOn(element) { return [.signatures(line)] }
    if element[attribute: "class"] != nil {
      tell("What `class` says of a paragraph is not kept", at: element, "class")
    }
    let content = inlines(of: element)
    return place == .preface && content.holdsTitle ? [.heading(level: 1, content)] : [.paragraph(content)]
  }

  /// Reads a heading; the `block` that stands for nothing is left out.
  private mutating func heading(_ element: XML.Element) -> [Block] {
    if element[attribute: "name"] == "empty", element.children.isEmpty { return [] }
    let name = element[attribute: "class"] ?? ""
    let level = name.utf8.starts(with: "level".utf8) ? Int(Substring(name.utf8.dropFirst(5))) : nil
    guard element[attribute: "name"] == "heading", let level, "level\(level)" == name else {
      tell("What `block` says of its words is not kept", at: element)
      return [.paragraph(inlines(of: element))]
    }
    return [.heading(level: level, inlines(of: element))]
  }

  /// Reads a group, or the signatories in one.
  private mutating func container(
    _ element: XML.Element, named name: String?, at place: TreePrinter.Holds
  ) -> [Block] {
    tellText(in: element)
    if let signatures = signatures(element) { return [.signatures(signatures)] }
    let blocks = blocks(of: element, at: place == .blocks ? .blocks : .containers)
    guard let name else {
      tell("A group without a name is not kept, its blocks are", at: element)
      return blocks
    }
    return [.container(name: name, blocks)]
  }

  /// Reads a table.
  private mutating func table(_ element: XML.Element) -> Block {
    tellText(in: element)
    var rows: [Table.Row] = []
    for row in element.elements {
      guard row.name == "tr" else {
        tell("Of a table only the rows are kept, not `\(row.name)`", at: row)
        continue
      }
      tellText(in: row)
      let isHeader = row.elements.first?.name == "th"
      rows.append(Table.Row(isHeader: isHeader, cells: row.elements.map { cell($0) }))
    }
    return .table(Table(rows: rows))
  }

  /// Reads a cell: nothing, or one paragraph.
  private mutating func cell(_ element: XML.Element) -> [Inline] {
    tellText(in: element)
    guard let first = element.elements.first else { return [] }
    guard element.elements.count == 1, first.name == "p" else {
      tell("The blocks of a cell become one run of words", at: element)
      return inlines(element.elements.map { .text($0.text) })
    }
    return inlines(of: first)
  }

  /// Reads the blocks within an element that means nothing to the model, else its words.
  private mutating func alone(_ element: XML.Element, at place: TreePrinter.Holds) -> [Block] {
    if HeldMarkup.attributes[element.name] != nil {
      tell("What `\(element.name)` says here is not kept", at: element)
    }
    let hasWords = element.children.contains { child in
      if case .text(let text) = child { !text.isBlank } else { false }
    }
    let isInline = element.elements.allSatisfy { TreeElements.inlines.contains($0.name) || $0.name == "br" }
    guard hasWords || isInline else { return blocks(of: element, at: place) }
    let content = inlines(of: element)
    return content.isBlank ? [] : [.paragraph(content)]
  }
}

extension XML.Element {
  /// The only child, where it is an element.
  fileprivate var only: XML.Element? {
    guard children.count == 1, case .element(let element) = children[0] else { return nil }
    return element
  }
}
