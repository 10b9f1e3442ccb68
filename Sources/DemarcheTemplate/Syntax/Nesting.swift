internal import DemarcheModel

/// One of the siblings between which tags open and close.
enum Sibling<Node> {
  /// What is no tag.
  case node(Node)
  /// A statement, with its place.
  case statement(Statement, SourceRange)
  /// A statement that could not be read, which has been told.
  case unread
}

/// Pairs the tags that open with those that close, among the siblings of one parent.
struct Nesting<Node: TemplateNode> {
  private var siblings: ArraySlice<Sibling<Node>>
  private var diagnostics: [Diagnostic] = []
  /// The tags that are open, the outermost first.
  private var open: [Statement] = []
  /// Whether the rest was left unread, so that tags seem to lack their partners.
  private var isCut = false

  /// Builds the nodes of siblings.
  ///
  /// - Parameters:
  ///   - siblings: nodes and statements in their order.
  ///   - diagnostics: receives tags without their partner.
  /// - Returns: the nodes, statements folded into them.
  static func nodes(of siblings: [Sibling<Node>], _ diagnostics: inout [Diagnostic]) -> [Node] {
    var nesting = Nesting(siblings: siblings[...])
    let nodes = nesting.run()
    // The partner of a tag may be one that could not be read: that is told already.
    let isWhole = !siblings.contains { if case .unread = $0 { true } else { false } }
    diagnostics += nesting.diagnostics.filter {
      isWhole || ($0.identifier != .unclosedBlock && $0.identifier != .unexpectedTag)
    }
    return nodes
  }

  private init(siblings: ArraySlice<Sibling<Node>>) {
    self.siblings = siblings
  }

  /// The deepest nesting of tags (SAFETY, "Limits").
  static var deepest: Int { 64 }

  /// Reads nodes until a statement that closes or continues an open pair, which it leaves.
  private mutating func run() -> [Node] {
    var nodes: [Node] = []
    while let sibling = siblings.first {
      guard case .statement(let statement, let range) = sibling else {
        if case .node(let node) = sibling { nodes.append(node) }
        siblings.removeFirst()
        continue
      }
      switch statement {
      case .elseIf, .else, .endIf, .endFor, .close, .closeBlock:
        // One that no open tag waits for is told and passed over, so that those around it find their partners.
        if open.contains(where: { $0.awaits(statement) }) { return nodes }
        siblings.removeFirst()
        diagnostics.append(Nesting.unexpected(statement, at: range))
      case .if, .for, .set, .include, .extends, .openBlock, .open:
        siblings.removeFirst()
        open.append(statement)
        if open.count > Nesting.deepest {
          diagnostics.append(
            Diagnostic(
              .nestingTooDeep, "Tags nest \(Nesting.deepest) levels deep at most", at: range,
              solutions: [.init("Move the inner tags into a partial and `include` it")]))
          siblings = []
          isCut = true
        } else if let node = node(statement, at: range) {
          nodes.append(node)
        }
        open.removeLast()
      }
    }
    return nodes
  }

  private mutating func node(_ statement: Statement, at range: SourceRange) -> Node? {
    switch statement {
    case .if(let condition): return conditional(condition, at: range)
    case .for(let name, let list): return loop(name, list, at: range)
    case .set(let name, let value): return .assignment(Assignment(name: name, value: value))
    case .include(let include):
      if let node = Node.inclusion(include) { return node }
      misplaced("include", at: range)
      return nil
    case .open(let part):
      let body = run()
      close(statement, at: range) { if case .close(part) = $0 { true } else { false } }
      if let node = Node.semantic(part, body, at: range) { return node }
      misplaced(part.rawValue, at: range)
      return nil
    case .extends(let name):
      if let node = Node.parent(name) { return node }
      misplaced("extends", at: range)
      return nil
    case .openBlock(let name):
      let body = run()
      checkName(of: name)
      close(statement, at: range) { if case .closeBlock = $0 { true } else { false } }
      return .named(NamedBlock(name: name, body: body))
    case .elseIf, .else, .endIf, .endFor, .close, .closeBlock: return nil
    }
  }

  /// Refuses an `endblock` that names another block.
  private mutating func checkName(of name: Name) {
    guard case .statement(.closeBlock(let end?), _)? = siblings.first, end.text != name.text else { return }
    diagnostics.append(
      Diagnostic(
        .unexpectedTag, "`endblock` names `\(end.text)`, and the open block is `\(name.text)`", at: end.range,
        notes: [.init("The block opens here", at: name.range)],
        solutions: [.init("Write `\(name.text)`", replacements: [.init(end.range, with: name.text)])]))
  }

  private mutating func conditional(_ condition: Expression, at range: SourceRange) -> Node {
    var result = Conditional<Node>(branches: [(condition, run())], otherwise: [])
    while case .statement(.elseIf(let next), _)? = siblings.first {
      siblings.removeFirst()
      result.branches.append((next, run()))
    }
    if case .statement(.else, _)? = siblings.first {
      siblings.removeFirst()
      result.otherwise = run()
      skipAfterElse()
    }
    close(.if(condition), at: range) { if case .endIf = $0 { true } else { false } }
    return .conditional(result)
  }

  /// Refuses branches after the last one, and reads what stands in them as no branch.
  private mutating func skipAfterElse() {
    while case .statement(let statement, let range)? = siblings.first {
      switch statement {
      case .elseIf, .else:
        diagnostics.append(
          Diagnostic(
            .unexpectedTag, "`\(statement.word)` stands after `else`", at: range,
            solutions: [.init("Put `else` last, once")]))
        siblings.removeFirst()
        _ = run()
      default: return
      }
    }
  }

  private mutating func loop(_ name: Name, _ list: Expression, at range: SourceRange) -> Node {
    var result = Loop<Node>(name: name, list: list, body: run(), otherwise: [])
    if case .statement(.else, _)? = siblings.first {
      siblings.removeFirst()
      result.otherwise = run()
    }
    close(.for(name, in: list), at: range) { if case .endFor = $0 { true } else { false } }
    return .loop(result)
  }

  /// Takes the closing tag, or reports that it is missing, with what stands in its place.
  private mutating func close(
    _ opening: Statement, at range: SourceRange, isPartner: (Statement) -> Bool
  ) {
    if case .statement(let statement, _)? = siblings.first, isPartner(statement) {
      siblings.removeFirst()
      return
    }
    if isCut { return }
    var notes: [Diagnostic.Note] = []
    if case .statement(let statement, let place)? = siblings.first {
      notes.append(.init("`\(statement.word)` stands where `end\(opening.word)` is expected", at: place))
    }
    diagnostics.append(
      Diagnostic(
        .unclosedBlock,
        "`\(opening.word)` is not closed by `end\(opening.word)` in the same paragraph or list",
        at: range, notes: notes,
        solutions: [
          .init(
            "Write `{% end\(opening.word) %}` where it ends, beside the opening tag and not inside another block"
          )
        ]))
  }

  private mutating func misplaced(_ word: String, at range: SourceRange) {
    diagnostics.append(
      Diagnostic(
        .misplacedTag, "`\(word)` must stand alone on its line", at: range,
        explanation: "It makes paragraphs, and a paragraph cannot hold another one.",
        solutions: [.init("Put the tag on a line of its own, with an empty line before and after")]))
  }

  private static func unexpected(_ statement: Statement, at range: SourceRange) -> Diagnostic {
    let opening =
      switch statement {
      case .endFor: "for"
      case .close(let part): part.rawValue
      case .closeBlock: "block"
      default: "if"
      }
    return Diagnostic(
      .unexpectedTag, "`\(statement.word)` has no `\(opening)` before it in the same paragraph or list",
      at: range,
      solutions: [.init("Open and close a pair of tags beside each other, or delete this one")])
  }
}

extension Statement {
  /// Whether an open tag is continued or closed by another.
  fileprivate func awaits(_ other: Statement) -> Bool {
    switch (self, other) {
    case (.if, .elseIf), (.if, .else), (.if, .endIf), (.for, .else), (.for, .endFor): true
    case (.openBlock, .closeBlock): true
    case (.open(let part), .close(let closed)): part == closed
    default: false
    }
  }
}
