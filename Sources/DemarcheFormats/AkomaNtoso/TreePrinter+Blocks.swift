internal import DemarcheModel

extension TreePrinter {
  /// Prints blocks, those that have something to print.
  mutating func print(_ blocks: [Block], at place: Place) {
    for block in blocks where !block.isVoid { print(block, at: place) }
  }

  /// Prints blocks where the schema asks for one at least; an empty `block` stands in, a `p` must have words.
  mutating func printRequired(_ blocks: [Block], at place: Place) {
    guard blocks.isVoid else { return print(blocks, at: place) }
    writer.empty("block", [("eId", identifiers.next("block", in: place.context)), ("name", "empty")])
  }

  /// Prints running text as a paragraph, unless nothing of it would be seen.
  mutating func printParagraph(_ content: [Inline], at place: Place) {
    guard !content.isBlank else { return }
    let identifier = identifiers.next("p", in: place.context)
    mixed("p", [("eId", identifier)]) { $0.print(content, in: identifier) }
  }

  /// Prints the number of an item.
  mutating func printNumber(_ number: String) {
    mixed("num") { $0.writer.text(number) }
  }

  /// Prints a group: a `container` where one may stand, else a `blockContainer`.
  mutating func printContainer(
    named name: String, at place: Place, _ content: (inout TreePrinter, Place) -> Void
  ) {
    if place.holds == .blocks {
      let identifier = identifiers.next("blockContainer", in: place.context)
      element("blockContainer", [("eId", identifier), ("class", name)]) {
        content(&$0, Place(context: identifier, holds: .blocks))
      }
    } else {
      let identifier = identifiers.next("container", in: place.context)
      element("container", [("eId", identifier), ("name", name)]) {
        content(&$0, Place(context: identifier, holds: .containers))
      }
    }
  }

  /// Prints one block.
  private mutating func print(_ block: Block, at place: Place) {
    switch block {
    case .paragraph(let content): printParagraph(content, at: place)
    case .heading(let level, let content): printHeading(content, level: level, at: place)
    case .list(let list): print(list, at: place)
    case .quotation(let blocks): printQuotation(blocks, at: place)
    case .table(let table): print(table, at: place)
    case .recitals(let recitals): print(recitals, at: place)
    case .demands(let demands): print(demands, at: place)
    case .questions(let questions): print(questions, at: place)
    case .signatures(let signatures): print(signatures, at: place)
    case .container(let name, let blocks):
      printContainer(named: name, at: place) { $0.print(blocks, at: $1) }
    }
  }

  /// Prints a heading: the title of a preface as `docTitle`, any other as a named block.
  private mutating func printHeading(_ content: [Inline], level: Int, at place: Place) {
    if place.holds == .preface, level == 1 {
      return printParagraph(content.holdsTitle ? content : [.part(.title, content)], at: place)
    }
    let identifier = identifiers.next("block", in: place.context)
    let attributes: [TreeWriter.Attribute] = [
      ("eId", identifier), ("name", "heading"), ("class", "level\(level)"),
    ]
    mixed("block", attributes) { $0.print(content, in: identifier) }
  }

  /// Prints words of another speaker, in blocks.
  private mutating func printQuotation(_ blocks: [Block], at place: Place) {
    let paragraph = identifiers.next("p", in: place.context)
    mixed("p", [("eId", paragraph)]) { printer in
      let identifier = printer.identifiers.next("embeddedStructure", in: paragraph)
      printer.element("embeddedStructure", [("eId", identifier)]) {
        $0.print(blocks, at: Place(context: identifier, holds: .containers))
      }
    }
  }

  /// Prints a table; rows without cells are left out.
  private mutating func print(_ table: Table, at place: Place) {
    let identifier = identifiers.next("table", in: place.context)
    element("table", [("eId", identifier)]) { printer in
      for row in table.rows where !row.cells.isEmpty {
        let line = printer.identifiers.next("tr", in: identifier)
        printer.element("tr", [("eId", line)]) { printer in
          for cell in row.cells { printer.printCell(cell, name: row.isHeader ? "th" : "td", in: line) }
        }
      }
    }
  }

  /// Prints a cell, which may be empty.
  private mutating func printCell(_ content: [Inline], name: StaticString, in row: String) {
    let identifier = identifiers.next(name.description, in: row)
    guard !content.isBlank else { return writer.empty(name, [("eId", identifier)]) }
    element(name, [("eId", identifier)]) {
      $0.printParagraph(content, at: Place(context: identifier, holds: .blocks))
    }
  }
}

extension [Inline] {
  /// Whether the title is among the pieces, however deep, and would be seen.
  var holdsTitle: Bool {
    contains { inline in
      if case .part(.title, let content) = inline { !content.isBlank } else { inline.children.holdsTitle }
    }
  }
}
