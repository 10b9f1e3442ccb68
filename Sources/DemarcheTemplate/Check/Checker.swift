package import DemarcheModel

/// Checks a whole template against the shapes of the records and makes a program of it.
///
/// It goes on after a mistake: one run finds all of them, before any document is made.
struct Checker {
  /// What the template is checked against.
  let environment: CheckEnvironment
  /// The mistakes found.
  var diagnostics: [Diagnostic] = []
  /// The names in sight.
  var scope = Scope()
  /// The partials that are being read, the outermost first, with the tag that names each.
  var includes: [(path: String, range: SourceRange)] = []
  /// What the templates of a chain put into each block, the last template first.
  var layers: [String: [FoundBlock]] = [:]
  /// The blocks that have found their place.
  var reached: Set<String> = []
  /// Whether the chain of templates is known to its beginning.
  var isRooted = true
  /// The innermost open block, and the template of the chain whose content it holds.
  var openBlock: (name: String, level: Int)?
  /// The blocks that are open, the outer ones first.
  var openLayers: [(name: String, level: Int)] = []
  /// The names of blocks that repeat a block of their own template, at their places.
  var repeated: Set<SourceRange> = []
  /// The blocks of which it has been told that they stand inside themselves.
  var cycles: Set<String> = []
  /// How many times `super()` has been printed.
  var superCount = 0
  /// The path of the template that is checked.
  var mainPath = ""
  /// How many partials have been included, over and over ones too.
  var includeCount = 0
  /// How many bytes they hold together.
  var includedBytes = 0
  /// The semantic blocks that are open.
  var parts: [SemanticBlock.Part] = []
  /// Whether the body of a demand or a signatory is being checked, which makes lines and no other block.
  var isInItem = false
  /// The place of the block whose items are being checked.
  var itemRange: SourceRange?
  /// The name of the item in that block: `demand` or `signatory`.
  var itemName = ""
  /// Whether the text of a footnote is being checked.
  var isInNote = false
  /// The values of the dossier that have been used.
  var uses: [ValueUse] = []
  /// Where the values of slots come from, for those that are values of the dossier.
  var origins: [Int: ValuePath] = [:]
  /// Whether what is checked is asked for or named, and not printed.
  var isUnprinted = false

  /// Prepares a check.
  init(_ environment: CheckEnvironment) {
    self.environment = environment
    guard let record = environment.record else { return }
    let slot = scope.declare(RecordOffer.name, .record(record.shape))
    origins[slot] = ValuePath(root: RecordOffer.name, steps: [], shape: .record(record.shape))
  }

  /// The fields of a record; those of a row are its table's columns.
  func fields(of shape: RecordShape.Name) -> [RecordShape.Field] {
    shape == .row ? environment.record?.fields ?? [] : RecordShape.named(shape).fields
  }

  /// How deep the nodes that are being checked stand: Markdown, tags and partials together.
  private var depth = 0

  /// The deepest nesting of a template; what goes deeper could exhaust the stack.
  static let deepest = 128

  /// Checks blocks in their order.
  mutating func blocks(_ nodes: [BlockNode]) -> [BlockStep] {
    descend(at: nodes.lazy.compactMap(\.range).first) { checker in nodes.flatMap { checker.block($0) } }
  }

  /// Goes one level deeper, unless that is too deep, which is told once.
  mutating func descend<Step>(at range: SourceRange?, _ body: (inout Checker) -> [Step]) -> [Step] {
    guard depth < Checker.deepest else {
      if !diagnostics.contains(where: { $0.identifier == .nestingTooDeep }) {
        diagnostics.append(
          Diagnostic(
            .nestingTooDeep,
            "Lists, quotations, tags and partials nest \(Checker.deepest) levels deep at most",
            at: range, solutions: [.init("Write the inner text as paragraphs of its own")]))
      }
      return []
    }
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }

  /// Checks blocks with names of their own.
  mutating func nested(_ nodes: [BlockNode]) -> [BlockStep] {
    enter { $0.blocks(nodes) }
  }

  /// Runs a part of the check in an inner scope.
  ///
  /// - Parameters:
  ///   - facts: what is known inside.
  ///   - isBody: whether it begins anew each time, so that it may give outer names a value of its own.
  ///   - body: the part.
  /// - Returns: what the part gives.
  mutating func enter<Result>(
    knowing facts: [(fact: Fact, answer: Bool)] = [], isBody: Bool = false,
    _ body: (inout Checker) -> Result
  ) -> Result {
    let outer = (isInItem, itemRange, itemName, isInNote, openBlock)
    scope.open(isBody: isBody)
    scope.learn(facts)
    defer {
      scope.close()
      (isInItem, itemRange, itemName, isInNote, openBlock) = outer
    }
    return body(&self)
  }

  private mutating func block(_ node: BlockNode) -> [BlockStep] {
    if isInItem { refuseInItem(node) }
    switch node {
    case .paragraph(let content, _):
      return signatureLine(content) ?? proseLine(content) ?? [.paragraph(inlines(content))]
    case .heading(let level, let content, let range):
      checkHeading(level, at: range)
      return [.heading(level: level, inlines(content))]
    case .list(let start, let items): return [.list(start: start, items: items.map { nested($0) })]
    case .quotation(let content): return [.quotation(nested(content))]
    case .table(let rows):
      let steps = rows.map { row in
        BlockStep.TableRow(isHeader: row.isHeader, cells: row.cells.map { inlines($0) })
      }
      return [.table(rows: steps)]
    case .output(let expression): return output(expression)
    case .conditional(let conditional): return [self.conditional(conditional)]
    case .loop(let loop): return self.loop(loop) { $0.blocks($1) }.map { [.loop($0)] } ?? []
    case .assignment(let assignment):
      return assign(assignment).map { [.assign(slot: $0.slot, $0.value)] } ?? []
    case .include(let include): return self.include(include)
    case .semantic(let block): return semantic(block)
    case .block(let block): return named(block.name)
    case .superBlock(let range): return superBlock(at: range)
    case .extends(let name):
      refuseExtends(name)
      return []
    }
  }

  private mutating func checkHeading(_ level: Int, at range: SourceRange) {
    if parts.contains(.preface) == (level == 1) { return }
    diagnostics.append(
      level == 1
        ? Diagnostic(
          .unsupportedMarkup, "The first level of heading is the document's title", at: range,
          solutions: [.init("Write `##` before the heading")])
        : Diagnostic(
          .unsupportedMarkup, "A preface holds no heading but the title", at: range,
          solutions: [.init("Write `#` before the title, and paragraphs for the rest")]))
  }

  /// A tag alone in its paragraph: a block if its value makes one, a paragraph otherwise.
  private mutating func output(_ expression: Expression) -> [BlockStep] {
    guard let typed = value(of: expression) else { return [] }
    if isInItem {
      // Inside the body of an item, a demand alone in its paragraph is the text of that item.
      guard isPrintable(typed, expression) else { return [] }
      checkWords(of: expression)
      return [.paragraph([.output(typed.evaluation)])]
    }
    if let part = typed.shape.part {
      checkPlace(of: part, at: expression.range)
      notePlaced()
    }
    switch typed.shape {
    case .prose: return [.prose(after: [])]
    case .record(.contact): return [.contact(typed.evaluation)]
    case .record(.demand): return [.demand(typed.evaluation)]
    case .collection(.demand): return [.demands(typed.evaluation, body: nil)]
    case .collection(.signatory): return [.signatures(typed.evaluation, body: nil)]
    default:
      guard isPrintable(typed, expression) else { return [] }
      return [.paragraph([.output(typed.evaluation)])]
    }
  }

  private mutating func conditional(_ conditional: Conditional<BlockNode>) -> BlockStep {
    let steps = branches(conditional) { $0.blocks($1) }
    return .conditional(steps.branches, otherwise: steps.otherwise)
  }

  private mutating func semantic(_ block: SemanticBlock) -> [BlockStep] {
    checkPlace(of: block.part, at: block.range)
    parts.append(block.part)
    defer { parts.removeLast() }
    switch block.part {
    case .preface: return [.preface(nested(block.body))]
    case .conclusions: return [.conclusions(nested(block.body))]
    case .recitals: return [.recitals(nested(block.body))]
    case .questions: return [.questions(nested(block.body), at: block.range)]
    case .demands: return items(block, "demands", as: "demand") { .demands($0, body: $1) }
    case .signatures: return items(block, "signatories", as: "signatory") { .signatures($0, body: $1) }
    }
  }

  /// Refuses a part of the document inside another one.
  private mutating func checkPlace(of part: SemanticBlock.Part, at range: SourceRange) {
    if isInNote {
      diagnostics.append(
        Diagnostic(
          .misplacedTag, "`\(part.rawValue)` cannot stand inside a footnote", at: range,
          solutions: [.init("Place it in a paragraph of its own")]))
      return
    }
    let mayHoldNames = parts.last.map { [.preface, .conclusions].contains($0) } ?? false
    guard let outer = parts.last, !(mayHoldNames && part == .signatures) else { return }
    diagnostics.append(
      Diagnostic(
        .misplacedTag, "`\(part.rawValue)` cannot stand inside `\(outer.rawValue)`", at: range,
        solutions: [.init("Close `\(outer.rawValue)` first")]))
  }

  /// A block with a body for each demand or signatory.
  mutating func items(
    _ block: SemanticBlock, _ collection: String, as name: String,
    _ make: (Evaluation, BlockStep.ItemBody?) -> BlockStep
  ) -> [BlockStep] {
    guard let list = scope[collection], let element = list.shape?.element else { return [] }
    if let path = path(of: .slot(list.slot)) {
      note(.value(path), at: block.range)
      notePlaced()
    }
    guard !block.body.isEmpty else { return [make(.slot(list.slot), nil)] }
    let body = enter(isBody: true) { checker in
      let slot = checker.scope.declare(name, element)
      checker.origins[slot] = checker.eachPath(of: .slot(list.slot))
      let loopSlot = checker.scope.declare("loop", .loop(element))
      checker.isInItem = true
      checker.itemRange = block.range
      checker.itemName = name
      let blocks = checker.blocks(block.body)
      return BlockStep.ItemBody(slot: slot, loopSlot: checker.scope.ifRead(loopSlot), blocks: blocks)
    }
    return [make(.slot(list.slot), body)]
  }
}

extension Shape {
  /// The part of the document that a value makes where it stands alone, if it makes one.
  fileprivate var part: SemanticBlock.Part? {
    switch self {
    case .record(.demand), .collection(.demand): .demands
    case .collection(.signatory): .signatures
    default: nil
    }
  }
}

extension Template {
  /// Checks the template without data.
  ///
  /// - Parameter environment: the language and the ids to check against.
  /// - Returns: the program, to be run only when no mistake is an error, and every mistake found.
  package func checked(against environment: CheckEnvironment) -> (Program, [Diagnostic]) {
    var checker = Checker(environment)
    checker.mainPath = file.path
    let steps = checker.whole(self, as: .main)
    checker.reportUnread()
    return (
      Program(slotCount: checker.scope.slotCount, blocks: steps, file: file, uses: checker.uses),
      checker.diagnostics
    )
  }
}
