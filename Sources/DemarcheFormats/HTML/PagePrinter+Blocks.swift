internal import DemarcheModel

extension PagePrinter {
  /// Prints blocks, one below the other.
  mutating func print(_ blocks: [Block]) {
    for block in blocks where !block.isVoid { print(block) }
  }

  /// Prints the blocks that tell what the document is: the title is the page's first heading.
  mutating func printPreface(_ blocks: [Block]) {
    for block in blocks {
      guard case .paragraph(let content) = block else {
        print(block)
        continue
      }
      let part = content.firstPart
      if part == .title {
        printHeading(content, level: 1)
      } else if let part {
        printParagraph(content, class: PagePrinter.name(of: part))
      } else {
        printParagraph(content)
      }
    }
  }

  /// Prints a paragraph, unless nothing of it would be seen.
  mutating func printParagraph(_ content: [Inline], class name: String? = nil) {
    guard !content.isBlank else { return }
    var attributes: [PageWriter.Attribute] = []
    if let name { attributes.append(("class", name)) }
    line("p", attributes) { $0.print(content) }
  }

  /// Prints blocks inside an element: running text alone when there is but one paragraph.
  mutating func printBlocks(
    _ blocks: [Block], in name: StaticString, _ attributes: [PageWriter.Attribute] = []
  ) {
    let blocks = blocks.filter { !$0.isVoid }
    if blocks.count <= 1, case .paragraph(let content) = blocks.first ?? .paragraph([]) {
      line(name, attributes) { $0.print(content) }
    } else {
      group(name, attributes) { $0.print(blocks) }
    }
  }

  /// Prints one block.
  private mutating func print(_ block: Block) {
    switch block {
    case .paragraph(let content): printParagraph(content)
    case .heading(let level, let content): printHeading(content, level: level)
    case .list(let list): print(list)
    case .quotation(let blocks): if !blocks.isEmpty { group("blockquote") { $0.print(blocks) } }
    case .table(let table): print(table)
    case .recitals(let recitals): print(recitals)
    case .demands(let demands): print(demands)
    case .questions(let questions): for question in questions { print(question) }
    case .signatures(let signatures): print(signatures)
    case .container(let name, let blocks):
      if !blocks.isEmpty { group("section", [("class", PagePrinter.token(name))]) { $0.print(blocks) } }
    }
  }

  /// Prints a heading at the level nearest to its own that leaves no level out; the title alone is level 1.
  mutating func printHeading(_ content: [Inline], level: Int) {
    guard !content.isBlank else { return }
    let lowest = headingLevel == 0 ? 1 : 2
    headingLevel = min(max(level, lowest), headingLevel + 1, PagePrinter.headings.count)
    line(PagePrinter.headings[headingLevel - 1]) { $0.print(content) }
  }

  /// The elements of headings, by level.
  private static let headings: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// Prints a list without a meaning of its own.
  private mutating func print(_ list: List) {
    var attributes: [PageWriter.Attribute] = []
    if let start = list.start, start != 1 { attributes.append(("start", String(start))) }
    group(list.start == nil ? "ul" : "ol", attributes) { printer in
      let start = list.start ?? 1
      var last = start - 1
      for (offset, item) in list.items.enumerated() where !item.isVoid {
        let number = list.start == nil ? [] : PagePrinter.number(start + offset, after: last)
        printer.printBlocks(item, in: "li", number)
        last = start + offset
      }
    }
  }

  /// Prints a table whose rows all have the same number of cells.
  private mutating func print(_ table: Table) {
    let columns = table.rows.map(\.cells.count).max() ?? 0
    guard columns > 0 else { return }
    let headers = table.rows.prefix { $0.isHeader }
    let others = table.rows.dropFirst(headers.count)
    group("table") { printer in
      if !headers.isEmpty { printer.group("thead") { $0.print(headers, columns: columns) } }
      if !others.isEmpty { printer.group("tbody") { $0.print(others, columns: columns) } }
    }
  }

  /// Prints rows, filled up with empty cells.
  private mutating func print(_ rows: ArraySlice<Table.Row>, columns: Int) {
    for row in rows {
      group("tr") { printer in
        for column in 0..<columns {
          let cell = column < row.cells.count ? row.cells[column] : []
          if row.isHeader {
            printer.line("th", [("scope", "col")]) { $0.print(cell) }
          } else {
            printer.line("td") { $0.print(cell) }
          }
        }
      }
    }
  }
}

extension [Inline] {
  /// The first part of a document's description among the pieces, however deep.
  fileprivate var firstPart: Inline.Part? {
    for inline in self {
      if case .part(let part, _) = inline { return part }
      if let part = inline.children.firstPart { return part }
    }
    return nil
  }
}
