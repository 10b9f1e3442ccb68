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
    case .questions(let questions): questions.allSatisfy(\.isVoid)
    case .signatures(let signatures):
      // Words behind the names are printed only where they run on.
      signatures.entries.isEmpty && signatures.heading.isBlank
        && (!signatures.isRunOn || signatures.closing.isBlank)
    }
  }
}

extension Block {
  /// The block as it prints: demands and signatories in a line of which there are none are a paragraph.
  var asPrinted: Block {
    switch self {
    case .demands(let demands) where demands.items.isEmpty: .paragraph(demands.lead)
    case .signatures(let signatures) where signatures.isRunOn && signatures.entries.isEmpty:
      .paragraph(signatures.paragraph)
    default: self
    }
  }
}

extension Question {
  /// Whether nobody says anything in it.
  var isVoid: Bool { from.isBlank && content.isVoid }
}

extension Sequence where Element == Block {
  /// Whether a format would print nothing for any of them.
  var isVoid: Bool { allSatisfy(\.isVoid) }
}
