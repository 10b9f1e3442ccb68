internal import DemarcheModel

extension TreePrinter {
  /// Prints a list: `ul` or `ol` where they can hold its items, else a `blockList`.
  mutating func print(_ list: List, at place: Place) {
    let items = list.items.enumerated().filter { !$0.element.isVoid }.map { offset, item in
      (number: list.start.map { $0 + offset }, blocks: item.filter { !$0.isVoid }.map(\.asPrinted))
    }
    guard list.isPlain else {
      return printBlockList(items.map { ($0.number, $0.blocks) }, at: place)
    }
    let name: StaticString = list.start == nil ? "ul" : "ol"
    let identifier = identifiers.next(name.description, in: place.context)
    element(name, [("eId", identifier)]) { printer in
      for item in items { printer.printItem(item.blocks, number: item.number, in: identifier) }
    }
  }

  /// Prints items that hold any block, behind a number or a dash of their own.
  mutating func printBlockList(
    _ items: [(number: Int?, blocks: [Block])], class name: String? = nil, at place: Place
  ) {
    let list = identifiers.next("list", in: place.context)
    element("blockList", [("eId", list), ("class", name)]) { printer in
      for item in items {
        let identifier =
          item.number.map { printer.identifiers.numbered("item", $0, in: list) }
          ?? printer.identifiers.next("item", in: list)
        printer.element("item", [("eId", identifier)]) { printer in
          printer.printNumber(item.number.map { "\($0)." } ?? AkomaNtoso.dash)
          printer.printRequired(item.blocks, at: Place(context: identifier, holds: .blocks))
        }
      }
    }
  }

  /// Prints an item of `ul` or `ol`: the words alone when it is one paragraph.
  private mutating func printItem(_ blocks: [Block], number: Int?, in list: String) {
    let identifier = identifiers.next("li", in: list)
    mixed("li", [("eId", identifier), ("value", number.map { String($0) })]) { printer in
      if blocks.count == 1, case .paragraph(let content) = blocks[0] {
        printer.print(content, in: identifier)
      } else {
        printer.print(blocks, at: Place(context: identifier, holds: .blocks))
      }
    }
  }
}

extension List {
  /// Whether its items hold paragraphs and such lists alone, which is all that `li` may hold.
  fileprivate var isPlain: Bool {
    items.allSatisfy { item in
      item.allSatisfy { block in
        switch block.asPrinted {
        case .paragraph: true
        case .list(let inner): inner.isPlain
        default: block.isVoid
        }
      }
    }
  }
}
