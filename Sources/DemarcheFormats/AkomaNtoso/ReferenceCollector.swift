internal import DemarcheModel

/// Finds every reference that a document uses, in the order of its first use.
struct ReferenceCollector {
  /// The references, each thing once.
  private(set) var references: [Reference] = []

  /// The things found.
  private var found: Set<String> = []

  /// Collects the references of a document.
  init(_ document: Document) {
    let metadata = document.metadata
    for author in metadata.makers { add(author.reference, author.role) }
    if metadata.isDraft { add(AkomaNtoso.draft(metadata.labels.draft)) }
    collect(document.preface)
    collect(document.preamble)
    collect(document.body, isBody: true)
    collect(document.conclusions)
    for step in metadata.steps { add(step.by, step.role, step.process, step.outcome) }
    if let period = metadata.answerPeriod { add(period.meaning) }
    if metadata.original != nil, let translation = metadata.translation { add(translation) }
    add(metadata.editor.reference, metadata.editor.role)
  }

  /// Adds references that were not found before.
  private mutating func add(_ new: Reference...) {
    for reference in new where found.insert(reference.iri).inserted { references.append(reference) }
  }

  /// Collects from blocks; who asks whom is told only of questions that stand in the main body itself.
  private mutating func collect(_ blocks: [Block], isBody: Bool = false) {
    for block in blocks where !block.isVoid {
      if isBody, case .questions(let questions) = block {
        for question in questions where !question.isVoid {
          add(question.author, question.role, question.addressee)
        }
      }
      collect(block)
    }
  }

  /// Collects from one block.
  private mutating func collect(_ block: Block) {
    switch block {
    case .paragraph(let content), .heading(_, let content): collect(content)
    case .list(let list): for item in list.items { collect(item) }
    case .quotation(let blocks), .container(_, let blocks): collect(blocks)
    case .table(let table): for row in table.rows { for cell in row.cells { collect(cell) } }
    case .recitals(let recitals): for recital in recitals { collect(recital.content) }
    case .demands(let demands):
      collect(demands.lead)
      for item in demands.items {
        add(item.reference)
        collect(item.content)
      }
    case .questions(let questions):
      for question in questions where !question.isVoid {
        collect(question.from)
        collect(question.content)
      }
    case .signatures(let signatures):
      collect(signatures.heading)
      for entry in signatures.entries { collect(entry.content) }
      if signatures.isRunOn { collect(signatures.closing) }
    }
  }

  /// Collects from running text, what is printed of it.
  private mutating func collect(_ content: [Inline]) {
    for inline in content where ![inline].isBlank {
      switch inline {
      case .mention(let reference, let role, _):
        add(reference)
        if let role, reference.category == .person { add(role) }
      case .quantity(let reference, _, _), .part(.status(let reference), _): add(reference)
      case .note(let note): collect(note.content)
      default: break
      }
      collect(inline.children)
    }
  }
}
