import DemarcheModel

/// Prints a document in one line, compact enough to be compared by eye: `p(…)`, `ul(…; …)`, `demands[…](…)`.
enum Outline {
  /// The four parts, those that are empty left out.
  static func of(_ document: Document) -> String {
    zip(["preface", "preamble", "body", "conclusions"], document.parts)
      .filter { !$0.1.isEmpty }.map { "\($0.0): \(of($0.1))" }.joined(separator: " / ")
  }

  /// Blocks in their order.
  static func of(_ blocks: [Block]) -> String { blocks.map { of($0) }.joined(separator: " ") }

  private static func of(_ block: Block) -> String {
    switch block {
    case .paragraph(let content): "p(\(of(content)))"
    case .heading(let level, let content): "h\(level)(\(of(content)))"
    case .list(let list):
      "\(list.start.map { "ol\($0)" } ?? "ul")(\(list.items.map { of($0) }.joined(separator: "; ")))"
    case .quotation(let blocks): "quote(\(of(blocks)))"
    case .table(let table): "table(\(table.rows.map { row($0) }.joined(separator: "; ")))"
    case .recitals(let recitals):
      "recitals(\(recitals.map { "\($0.number)=\(of($0.content))" }.joined(separator: "; ")))"
    case .demands(let block):
      "demands[\(of(block.lead))](\(block.items.map { "\($0.number)=\(of($0.content))" }.joined(separator: "; ")))"
    case .questions(let questions): "question(\(questions.map { of($0.content) }.joined()))"
    case .signatures(let block):
      "signatures[\(of(block.heading))](\(block.entries.map { of($0.content) }.joined(separator: "; ")))"
    case .container(let name, let blocks): "\(name)(\(of(blocks)))"
    }
  }

  private static func row(_ row: Table.Row) -> String {
    (row.isHeader ? "h:" : "") + row.cells.map { of($0) }.joined(separator: "|")
  }

  /// Running text.
  static func of(_ content: [Inline]) -> String { content.map { of($0) }.joined() }

  private static func of(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): text
    case .lineBreak: "⏎"
    case .emphasis(let content): "*\(of(content))*"
    case .strong(let content): "**\(of(content))**"
    case .link(let destination, let content): "[\(of(content))](\(destination))"
    case .workLink(let link, let content): "[\(of(content))](work:\(link.work.name))"
    case .mention(_, _, let content): "@\(of(content))@"
    case .date(let date, let content): "<\(date)|\(of(content))>"
    case .moment(let moment, let content): "<\(moment)|\(of(content))>"
    case .quantity(_, let number, let content): "<\(number)|\(of(content))>"
    case .part(let part, let content): "\(name(of: part)){\(of(content))}"
    case .foreign(let tag, let content): "\(tag):\(of(content)):"
    case .quotation(let opening, let closing, let content): opening + of(content) + closing
    case .pendingMark(let content): "!\(of(content))!"
    case .note(let note): "[^\(note.number) \(of(note.content))]"
    }
  }

  private static func name(of part: Inline.Part) -> String {
    switch part {
    case .type: "type"
    case .title: "title"
    case .date: "docDate"
    case .number: "number"
    case .authority: "authority"
    case .verbatim: "verbatim"
    case .proponent: "proponent"
    case .status: "status"
    }
  }
}
