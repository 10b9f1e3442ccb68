internal import DemarcheModel

extension Block {
  /// Whether a format would print nothing for it.
  var isVoid: Bool {
    switch self {
    case .paragraph(let content), .heading(_, let content): content.isBlank
    case .list(let list): list.items.allSatisfy(\.isVoid)
    case .quotation(let blocks), .container(_, let blocks): blocks.isVoid
    case .table(let table): table.rows.allSatisfy(\.cells.isEmpty)
    case .recitals(let recitals): recitals.isEmpty
    case .demands(let demands): demands.items.isEmpty && demands.lead.isBlank
    case .questions(let questions): questions.isEmpty
    case .signatures(let signatures):
      signatures.entries.isEmpty && signatures.heading.isBlank && signatures.closing.isBlank
    }
  }
}

extension Sequence where Element == Block {
  /// Whether a format would print nothing for any of them.
  var isVoid: Bool { allSatisfy(\.isVoid) }
}
