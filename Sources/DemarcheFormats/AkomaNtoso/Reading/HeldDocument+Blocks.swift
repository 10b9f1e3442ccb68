internal import DemarcheModel

extension HeldDocument {
  /// Blocks as a file holds them.
  func held(_ blocks: [Block], at place: TreePrinter.Holds) -> [Block] {
    blocks.flatMap { block in block.isVoid ? [] : held(block, at: place) }
  }

  /// One block; questions outside of the main body become groups.
  private func held(_ block: Block, at place: TreePrinter.Holds) -> [Block] {
    let inner: TreePrinter.Holds = place == .blocks ? .blocks : .containers
    switch block.asPrinted {
    case .paragraph(let content): return paragraph(held(content), at: place)
    case .heading(let level, let content):
      let content = held(content)
      guard place == .preface, level == 1 else { return [.heading(level: level, content)] }
      return [.heading(level: 1, content.holdsTitle ? content : [.part(.title, content)])]
    case .list(let list): return [.list(held(list))]
    case .quotation(let blocks): return [.quotation(held(blocks, at: .containers))]
    case .table(let table):
      let rows = table.rows.filter { !$0.cells.isEmpty }.map { row in
        Table.Row(isHeader: row.isHeader, cells: row.cells.map { held($0) })
      }
      return [.table(Table(rows: rows))]
    case .recitals(let recitals):
      return [
        .recitals(recitals.map { Recital(number: $0.number, content: held($0.content, at: .blocks)) })
      ]
    case .demands(let demands): return [.demands(held(demands))]
    case .questions(let questions): return held(questions.filter { !$0.isVoid }, at: place)
    case .signatures(let signatures): return [.signatures(held(signatures))]
    case .container(let name, let blocks):
      let blocks = held(blocks, at: inner)
      if name == AkomaNtoso.signatures, blocks.count == 1, case .paragraph(let heading) = blocks[0] {
        return [.signatures(SignatureBlock(heading: heading, entries: []))]
      }
      return [.container(name: name, blocks)]
    }
  }

  /// A paragraph, or the title of a preface.
  private func paragraph(_ content: [Inline], at place: TreePrinter.Holds) -> [Block] {
    if content.isBlank { return [] }
    return place == .preface && content.holdsTitle ? [.heading(level: 1, content)] : [.paragraph(content)]
  }

  /// A list without the items that say nothing; in between they leave their number out.
  private func held(_ list: List) -> List {
    let items = list.items.map { held($0, at: .blocks) }
    guard let start = list.start else { return List(start: nil, items: items.filter { !$0.isEmpty }) }
    let leading = items.prefix { $0.isEmpty }.count
    let trailing = items.reversed().prefix { $0.isEmpty }.count
    return List(start: start + leading, items: Array(items[leading..<(items.count - trailing)]))
  }

  /// Demands under the names that the file gives them.
  private func held(_ demands: DemandBlock) -> DemandBlock {
    let items = demands.items.map { item in
      let reference = held(item.reference)
      return DemandBlock.Item(
        id: DemandBlock.Item.heldName(of: reference, number: item.number), reference: reference,
        number: item.number, content: held(item.content))
    }
    return DemandBlock(lead: held(demands.lead), items: items)
  }

  /// Questions, which only the main body holds as such.
  private func held(_ questions: [Question], at place: TreePrinter.Holds) -> [Block] {
    guard place == .body else {
      return questions.map { question in
        let inner: TreePrinter.Holds = place == .blocks ? .blocks : .containers
        let from = paragraph(held(question.from), at: inner)
        return .container(name: "question", from + held(question.content, at: inner))
      }
    }
    return [
      .questions(
        questions.map { question in
          Question(
            author: held(question.author), role: held(question.role), addressee: held(question.addressee),
            from: held(question.from), content: held(question.content, at: .blocks))
        })
    ]
  }

  /// Signatories under the names that the file gives them; words behind them are kept only in a line.
  private func held(_ signatures: SignatureBlock) -> SignatureBlock {
    let entries = signatures.entries.enumerated().map { position, entry in
      let content = held(entry.content)
      return SignatureBlock.Entry(
        id: SignatureBlock.Entry.heldName(of: content, at: position), content: content)
    }
    return SignatureBlock(
      heading: held(signatures.heading), entries: entries,
      closing: signatures.isRunOn ? held(signatures.closing) : [], isRunOn: signatures.isRunOn)
  }
}
