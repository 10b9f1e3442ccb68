package import DemarcheModel

extension Document {
  /// The text that rules measure: without title, headings, signatures, contact and footnotes.
  package var measuredText: String {
    [preamble, body].flatMap { $0 }.compactMap(\.measuredText).joined(separator: "\n")
  }

  /// How many questions the document asks.
  ///
  /// Counted are the items of numbered lists among the questions; without such a list, the sentences that end
  /// with a question mark; and a document of questions asks one at least.
  package var questionCount: Int {
    var asked: [[Block]] = []
    for part in parts {
      part.visitBlocks { if case .questions(let questions) = $0 { asked += questions.map(\.content) } }
    }
    guard !asked.isEmpty else { return 0 }
    var items = 0
    for blocks in asked {
      blocks.visitBlocks { if case .list(let list) = $0, list.start != nil { items += list.items.count } }
    }
    if items > 0 { return items }
    let text = asked.flatMap { $0 }.compactMap(\.measuredText).joined(separator: "\n")
    // Greek asks with its own mark, which normal form C turns into a semicolon.
    let marks: Set<Unicode.Scalar> =
      metadata.expression.language.description == "el" ? ["?", ";", "\u{37E}"] : ["?"]
    return max(1, text.unicodeScalars.count { marks.contains($0) })
  }
}

extension Block {
  /// The words of a block that rules measure; `nil` when it has none of its own.
  fileprivate var measuredText: String? {
    switch self {
    case .heading, .signatures, .container("contact", _): nil
    case .paragraph(let content): content.plainText
    case .list(let list): list.items.flatMap { $0 }.compactMap(\.measuredText).joined(separator: "\n")
    case .quotation(let blocks), .container(_, let blocks):
      blocks.compactMap(\.measuredText).joined(separator: "\n")
    case .table(let table):
      table.rows.flatMap { $0.cells }.map(\.plainText).joined(separator: "\n")
    case .recitals(let recitals):
      recitals.flatMap(\.content).compactMap(\.measuredText).joined(separator: "\n")
    case .demands(let demands):
      ([demands.lead] + demands.items.map(\.content)).map(\.plainText).joined(separator: "\n")
    case .questions(let questions):
      questions.flatMap(\.content).compactMap(\.measuredText).joined(separator: "\n")
    }
  }
}
