/// One expression of a work: a value tree, named in Akoma Ntoso's words, that writers turn into files.
public struct Document: Sendable, Equatable {
  /// What it is.
  public var metadata: Metadata
  /// Type, title, place and date.
  public var preface: [Block]
  /// The reasons.
  public var preamble: [Block]
  /// The text.
  public var body: [Block]
  /// Signatures, contact.
  public var conclusions: [Block]

  /// Makes a document.
  public init(
    metadata: Metadata, preface: [Block] = [], preamble: [Block] = [], body: [Block] = [],
    conclusions: [Block] = []
  ) {
    self.metadata = metadata
    self.preface = preface
    self.preamble = preamble
    self.body = body
    self.conclusions = conclusions
  }

  /// The four parts in their order.
  public var parts: [[Block]] { [preface, preamble, body, conclusions] }

  /// All demands in the order of the document.
  public var demands: [DemandBlock.Item] {
    collect { block in if case .demands(let demands) = block { demands.items } else { [] } }
  }

  /// All signatories of signature blocks in the order of the document.
  public var signatures: [SignatureBlock.Entry] {
    collect { block in if case .signatures(let signatures) = block { signatures.entries } else { [] } }
  }

  /// All signature blocks in the order of the document.
  public var signatureBlocks: [SignatureBlock] {
    collect { block in if case .signatures(let signatures) = block { [signatures] } else { [] } }
  }

  private func collect<Value>(_ values: (Block) -> [Value]) -> [Value] {
    var found: [Value] = []
    for part in parts { part.visitBlocks { found += values($0) } }
    return found
  }
}

extension Sequence where Element == Block {
  /// Visits all blocks, those inside others too, in the order of the document.
  public func visitBlocks(_ visit: (Block) -> Void) {
    for block in self {
      visit(block)
      switch block {
      case .paragraph, .heading, .table, .demands, .signatures: break
      case .list(let list): list.items.forEach { $0.visitBlocks(visit) }
      case .quotation(let blocks), .container(_, let blocks): blocks.visitBlocks(visit)
      case .recitals(let recitals): recitals.forEach { $0.content.visitBlocks(visit) }
      case .questions(let questions): questions.forEach { $0.content.visitBlocks(visit) }
      }
    }
  }
}
