package import DemarcheModel

/// Runs a program over values and makes a document of it.
struct Merger {
  /// What is read.
  let context: MergeContext
  /// The values of names, by slot.
  var slots: [Value]
  /// Whether text describes the document: inside a preface.
  var isInPreface = false
  /// Whether the next text of the template would follow a space, or begin a line.
  var followsSpace = true
  /// How many footnotes there are.
  var noteCount = 0
  /// How many demands have been printed, for their numbers.
  var demandCount = 0
  /// What has been placed: demands, signatures.
  var placed: Set<SemanticBlock.Part> = []
  /// The blocks of the part or the block that is being made.
  var current: [Block] = []
  /// The parts that are finished.
  var document: Document
  /// How many blocks stand around those made now; at 0 they stand directly in a part of the document.
  private(set) var depth = 0
  /// Whether blocks belong to the conclusions.
  private(set) var isConcluding = false
  /// What the document would have lost without a word.
  var losses: [Diagnostic] = []
  /// The kind's words that the first paragraph of the document's own text goes on with.
  private var opening: [Inline] = []
  private var hasProse = false
  private var steps = 0
  /// Whether the steps ran out in the document's own text.
  private(set) var isExhaustedByProse = false

  /// The most steps of one merge (SAFETY, "Limits").
  static let stepLimit = 1_000_000

  /// Prepares a merge.
  init(_ context: MergeContext, slotCount: Int) {
    self.context = context
    document = Document(metadata: context.metadata)
    slots = context.globals + Array(repeating: .none, count: max(0, slotCount - context.globals.count))
  }

  /// Whether the merge has taken too many steps and only winds up.
  var isExhausted: Bool { steps > Merger.stepLimit }

  /// Counts steps, one if nothing else is said.
  mutating func countStep(_ count: Int = 1) { steps += min(count, Merger.stepLimit + 1) }

  /// Runs a whole program.
  mutating func run(_ program: Program) -> Document {
    run(program.blocks)
    if isConcluding { document.conclusions += current } else { document.body += current }
    if let prose = context.prose, !prose.blocks.isEmpty, !hasProse, !isExhausted {
      losses.append(
        Diagnostic(
          .lostText, "The kind's template does not print the text of the document", at: prose.file.range,
          notes: [.init("Nothing placed `prose` here", at: program.file.range)],
          solutions: [.init("Write `{{ prose }}` in the template, outside any condition")]))
    }
    return document
  }

  /// Runs steps and gives back what they made instead of placing it.
  mutating func collect(_ blocks: [BlockStep]) -> [Block] {
    let outer = current
    current = []
    depth += 1
    run(blocks)
    depth -= 1
    defer { current = outer }
    return current
  }

  /// Runs steps in their order.
  mutating func run(_ blocks: [BlockStep]) {
    for block in blocks {
      countStep()
      if isExhausted { return }
      run(block)
    }
  }

  private mutating func run(_ step: BlockStep) {
    if !opening.isEmpty, !step.mayGoOn { emitOpening() }
    switch step {
    case .paragraph(let content): emitParagraph(content)
    case .heading(let level, let content): emitHeading(level, line(content))
    case .list(let start, let items):
      emit(List(start: start, items: items.map { collect($0) }.filter { !$0.isEmpty }))
    case .quotation(let content):
      let blocks = collect(content)
      if !blocks.isEmpty { current.append(.quotation(blocks)) }
    case .table(let rows):
      current.append(
        .table(
          Table(rows: rows.map { row in .init(isHeader: row.isHeader, cells: row.cells.map { line($0) }) })))
    case .demand(let evaluation): emitDemand(evaluate(evaluation))
    case .demands(let list, let body): emitDemands(evaluate(list), body)
    case .signatures(let list, let body, let line): emitSignatures(evaluate(list), body, line)
    case .contact(let evaluation):
      if case .record(let record) = evaluate(evaluation), case .blocks(let blocks) = record.content {
        current.append(.container(name: "contact", blocks))
      }
    case .prose(let words): runProse(after: line(words))
    case .preface(let content): runPreface(content)
    case .conclusions(let content):
      conclude()
      current += collect(content)
    case .recitals(let content): emitRecitals(collect(content))
    case .questions(let content, let range): emitQuestion(collect(content), at: range)
    case .conditional(let branches, let otherwise):
      for branch in branches where evaluate(branch.condition).isTruthy { return run(branch.body) }
      run(otherwise)
    case .loop(let loop): repeatBody(loop) { $0.run($1) }
    case .assign(let slot, let evaluation): slots[slot] = evaluate(evaluation)
    }
  }

  /// Runs a body for each member of a list.
  mutating func repeatBody<Step>(_ loop: LoopStep<Step>, _ body: (inout Merger, [Step]) -> Void) {
    let members = evaluate(loop.list).members
    if members.isEmpty { return body(&self, loop.otherwise) }
    for (index, member) in members.enumerated() {
      countStep()
      if isExhausted { return }
      slots[loop.slot] = member
      if let slot = loop.loopSlot { slots[slot] = .record(Merger.loopRecord(at: index, of: members)) }
      body(&self, loop.body)
    }
  }

  /// The fields of `loop`, in the order of its shape.
  static func loopRecord(at index: Int, of members: [Value]) -> Record {
    let isLast = index == members.count - 1
    return Record(
      .loop,
      fields: [
        .number(index + 1), .number(index), .boolean(index == 0), .boolean(isLast),
        .number(members.count), index == 0 ? .none : members[index - 1],
        isLast ? .none : members[index + 1],
      ])
  }

  /// Makes a paragraph, behind the kind's words where there are any.
  private mutating func emitParagraph(_ content: [InlineStep]) {
    let words = opening
    // A footnote in the paragraph has paragraphs of its own.
    opening = []
    let text = line(content)
    if text.isEmpty {
      opening = words
    } else {
      emit(paragraph: words.isEmpty ? text : words + [.text(" ")] + text)
    }
  }

  /// Makes a paragraph of the kind's words alone, where the text begins with something else.
  private mutating func emitOpening() {
    emit(paragraph: opening)
    opening = []
  }

  /// Runs the document's own text; its slots are its own.
  private mutating func runProse(after words: [Inline]) {
    hasProse = true
    opening = words
    defer { emitOpening() }
    guard let prose = context.prose else { return }
    let outer = slots
    slots = context.globals + Array(repeating: .none, count: max(0, prose.slotCount - context.globals.count))
    let wasExhausted = isExhausted
    run(prose.blocks)
    isExhaustedByProse = isExhausted && !wasExhausted
    slots = outer
  }

  private mutating func runPreface(_ content: [BlockStep]) {
    isInPreface = true
    document.preface += collect(content)
    isInPreface = false
  }

  /// From here on, blocks belong to the conclusions.
  mutating func conclude() {
    guard depth == 0, !isConcluding else { return }
    document.body += current
    current = []
    isConcluding = true
  }
}

extension BlockStep {
  /// Whether the kind's words may stand before the first paragraph that the step makes.
  fileprivate var mayGoOn: Bool {
    switch self {
    case .paragraph, .conditional, .loop, .assign: true
    default: false
    }
  }
}

extension Program {
  /// Makes a document.
  ///
  /// - Parameter context: the values, in the slots that the check gave them.
  /// - Returns: the document without the typographic pass, and what went wrong: too many steps, text without a place.
  package func merged(with context: MergeContext) -> (Document, [Diagnostic]) {
    var merger = Merger(context, slotCount: slotCount)
    let document = merger.run(self)
    guard merger.isExhausted else { return (document, merger.losses) }
    return (
      document,
      [
        Diagnostic(
          .tooManySteps, "The merge takes more than \(Merger.stepLimit) steps",
          at: (merger.isExhaustedByProse ? context.prose?.file ?? file : file).range,
          solutions: [.init("Take loops out of loops")])
      ]
    )
  }
}
