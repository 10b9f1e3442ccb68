internal import DemarcheModel

extension Typography {
  /// Sets one block; every paragraph, cell, item and line is a flow of its own.
  func apply(to block: Block) -> Block {
    switch block {
    case .paragraph(let content): return .paragraph(apply(to: content))
    case .heading(let level, let content): return .heading(level: level, apply(to: content))
    case .list(let list):
      return .list(List(start: list.start, items: list.items.map { apply(to: $0) }))
    case .quotation(let blocks): return .quotation(apply(to: blocks))
    case .table(let table):
      return .table(
        Table(
          rows: table.rows.map { row in
            Table.Row(isHeader: row.isHeader, cells: row.cells.map { apply(to: $0) })
          }))
    case .recitals(let recitals):
      return .recitals(recitals.map { Recital(number: $0.number, content: apply(to: $0.content)) })
    case .demands(let demands):
      let items = demands.items.map { item in
        DemandBlock.Item(
          id: item.id, reference: apply(to: item.reference), number: item.number,
          content: apply(to: item.content))
      }
      return .demands(DemandBlock(lead: apply(to: demands.lead), items: items))
    case .questions(let questions): return .questions(questions.map(apply(to:)))
    case .signatures(let signatures):
      let entries = signatures.entries.map { entry in
        SignatureBlock.Entry(id: entry.id, content: apply(to: entry.content))
      }
      return .signatures(
        SignatureBlock(
          heading: apply(to: signatures.heading), entries: entries, closing: apply(to: signatures.closing),
          isRunOn: signatures.isRunOn))
    case .container(let name, let blocks): return .container(name: name, apply(to: blocks))
    }
  }

  /// Sets one question.
  private func apply(to question: Question) -> Question {
    Question(
      author: apply(to: question.author), role: apply(to: question.role),
      addressee: apply(to: question.addressee), from: apply(to: question.from),
      content: apply(to: question.content))
  }
}
