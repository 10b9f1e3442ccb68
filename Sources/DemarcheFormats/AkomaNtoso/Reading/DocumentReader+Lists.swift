internal import DemarcheModel
internal import XMLTree

extension DocumentReader {
  /// Reads `ul` or `ol`.
  mutating func plainList(_ element: XML.Element) -> List {
    tellText(in: element)
    var items: [(number: Int?, blocks: [Block])] = []
    for item in element.elements {
      let value = item[attribute: "value"]
      let number = value.flatMap { itemNumber($0) }
      if value != nil, number == nil { tell("The number of an item is not kept", at: item, "value") }
      items.append((number, listItem(item)))
    }
    return list(of: items, element)
  }

  /// Reads an item of `ul` or `ol`: blocks where it begins with one, else the words of one paragraph.
  private mutating func listItem(_ element: XML.Element) -> [Block] {
    let blockNames: Set<String> = ["p", "ul", "ol"]
    guard let first = element.elements.first, blockNames.contains(first.name) else {
      let end = element.children.firstIndex { child in
        if case .element(let inner) = child { blockNames.contains(inner.name) } else { false }
      }
      guard let end else { return [.paragraph(inlines(of: element))] }
      let rest = element.children[end...].compactMap { child in
        if case .element(let inner) = child { inner } else { nil }
      }
      return [.paragraph(inlines(element.children[..<end]))] + blocks(rest, at: .blocks)
    }
    tellText(in: element)
    return blocks(of: element, at: .blocks)
  }

  /// Reads a `blockList`: demands where every item refers to a concept, reasons, or a list without a meaning.
  mutating func blockList(_ element: XML.Element) -> [Block] {
    tellText(in: element)
    let items = element.elements(named: "item")
    let lead = element.first(named: "listIntroduction")
    if !items.isEmpty, items.allSatisfy({ $0[attribute: "refersTo"] != nil }), let demands = demands(items) {
      return [.demands(DemandBlock(lead: lead.map { inlines(of: $0) } ?? [], items: demands))]
    }
    for item in items where item[attribute: "refersTo"] != nil {
      tell(
        "What an item refers to is kept only where all items of its list refer to things", at: item,
        "refersTo")
    }
    var blocks: [Block] = []
    if let lead {
      tell("The words before a list become a paragraph", at: lead)
      blocks.append(.paragraph(inlines(of: lead)))
    }
    if element[attribute: "class"] == AkomaNtoso.recitals {
      return blocks + [.recitals(items.compactMap { recital($0) })]
    }
    var numbered: [(number: Int?, blocks: [Block])] = []
    for item in items {
      let mark = item.first(named: "num")?.text ?? ""
      let number = itemNumber(mark, ending: ".")
      if number == nil, mark != AkomaNtoso.dash {
        tell("The mark `\(mark)` of an item is not kept", at: item)
      }
      numbered.append((number, self.blocks(item.elements.filter { $0.name != "num" }, at: .blocks)))
    }
    return blocks + [.list(list(of: numbered, element))]
  }

  /// Puts items in a list; where numbers are left out, items that say nothing stand for them.
  private mutating func list(of items: [(number: Int?, blocks: [Block])], _ element: XML.Element) -> List {
    guard let start = items.first?.number else {
      if items.contains(where: { $0.number != nil }) {
        tell("The numbers of a list that begins without one are not kept", at: element)
      }
      return List(start: nil, items: items.map(\.blocks))
    }
    var list: [[Block]] = []
    for item in items {
      let due = start + list.count
      if let number = item.number, number > due, number - due <= AkomaNtoso.maximumGap {
        list += Array(repeating: [], count: number - due)
      } else if item.number != due {
        tell("The numbers of a list that do not follow each other are not kept", at: element)
      }
      list.append(item.blocks)
    }
    return List(start: start, items: list)
  }

  /// Reads demands; `nil` where one is more than a number and a paragraph.
  private mutating func demands(_ items: [XML.Element]) -> [DemandBlock.Item]? {
    var demands: [DemandBlock.Item] = []
    for item in items {
      guard let reference = ontology.reference(at: item[attribute: "refersTo"]),
        let number = itemNumber(item.first(named: "num")?.text ?? "", ending: ".")
      else { return nil }
      let rest = item.elements.filter { $0.name != "num" }
      guard rest.count == 1, rest[0].name == "p" || rest[0].isEmptyBlock else { return nil }
      let content = rest[0].name == "p" ? inlines(of: rest[0]) : []
      demands.append(
        DemandBlock.Item(
          id: DemandBlock.Item.heldName(of: reference, number: number), reference: reference, number: number,
          content: content))
    }
    return demands
  }

  /// Reads a reason; one without a number is told.
  mutating func recital(_ element: XML.Element) -> Recital? {
    tellText(in: element)
    let mark = element.first(named: "num")?.text ?? ""
    let blocks = blocks(element.elements.filter { $0.name != "num" }, at: .blocks)
    guard let number = itemNumber(mark, ending: ".") else {
      tell("The mark `\(mark)` of a recital is no number; it becomes 0", at: element)
      return Recital(number: 0, content: blocks)
    }
    return Recital(number: number, content: blocks)
  }

  /// A number in digits, behind which a mark stands.
  private func itemNumber(_ text: String, ending: String = "") -> Int? {
    guard text.utf8.count > ending.utf8.count, text.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    else { return nil }
    let digits = String(Substring(text.utf8.dropLast(ending.utf8.count)))
    // Nine digits, as in Markdown: the number of the last item is the sum of two such.
    guard digits.utf8.count <= 9, let number = Int(digits), String(number) == digits else { return nil }
    return number
  }
}

extension XML.Element {
  /// Whether it is the `block` that stands where the schema asks for one and nothing is said.
  fileprivate var isEmptyBlock: Bool {
    name == "block" && self[attribute: "name"] == "empty" && children.isEmpty
  }
}
