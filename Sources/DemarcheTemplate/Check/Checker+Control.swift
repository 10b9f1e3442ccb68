internal import DemarcheModel

extension Checker {
  /// Checks the branches of a condition; each knows what its condition has made sure of.
  mutating func branches<Node, Step>(
    _ conditional: Conditional<Node>, _ body: (inout Checker, [Node]) -> [Step]
  ) -> (branches: [(condition: Evaluation, body: [Step])], otherwise: [Step]) {
    var steps: [(condition: Evaluation, body: [Step])] = []
    var knownBefore: Set<String> = []
    for branch in conditional.branches {
      let condition = enter(knowing: knownBefore) { $0.condition(branch.condition) }
      let known = knownBefore.union(Checker.presence(when: branch.condition, is: true))
      let content = enter(knowing: known) { body(&$0, branch.body) }
      steps.append((condition ?? .constant(.boolean(false)), content))
      knownBefore.formUnion(Checker.presence(when: branch.condition, is: false))
    }
    let otherwise = enter(knowing: knownBefore) { body(&$0, conditional.otherwise) }
    return (steps, otherwise)
  }

  /// Checks a loop.
  mutating func loop<Node, Step>(
    _ loop: Loop<Node>, _ body: (inout Checker, [Node]) -> [Step]
  ) -> LoopStep<Step>? {
    let list = unprinted { $0.value(of: loop.list) }
    let isFree = isFree(loop.name)
    if let list, list.shape.element == nil {
      if list.shape.isOptional {
        refuseOptional(at: loop.list.range)
      } else {
        diagnostics.append(
          Diagnostic(
            .wrongExpression, "A loop goes over a list, and this is \(list.shape.words)", at: loop.list.range,
            solutions: [.init("Name a list, for instance `signatories` or `demands`")]))
      }
    }
    // Without a list the body cannot be checked: every use of the variable would be a second complaint.
    guard isFree, let list, let element = list.shape.element else { return nil }
    let inside = enter(isBody: true) { checker in
      let slot = checker.scope.declare(loop.name.text, element)
      checker.origins[slot] = checker.eachPath(of: list.evaluation)
      let loopSlot = checker.scope.declare("loop", .loop(element))
      return (slot: slot, loopSlot: loopSlot, steps: body(&checker, loop.body))
    }
    let otherwise = enter { body(&$0, loop.otherwise) }
    return LoopStep(
      slot: inside.slot, loopSlot: inside.loopSlot, list: list.evaluation, body: inside.steps,
      otherwise: otherwise)
  }

  /// Checks an assignment and makes its name known to what follows.
  mutating func assign(_ assignment: Assignment) -> (slot: Int, value: Evaluation)? {
    guard let typed = namedValue(of: assignment.value), isFree(assignment.name) else { return nil }
    guard scope.mayDeclare(assignment.name.text) else {
      let name = assignment.name.text
      diagnostics.append(
        Diagnostic(
          .wrongExpression,
          "`\(name)` has a value already, which nothing inside a branch or a list can change",
          at: assignment.name.range,
          solutions: [
            .init("Choose the value where it is set first: `{% set \(name) = … if … else … %}`"),
            .init("Or choose another name"),
          ]))
      return nil
    }
    return (declare(assignment.name, typed), typed.evaluation)
  }

  /// Checks a value that is given a name; it counts where that name is printed.
  mutating func namedValue(of expression: Expression) -> Typed? {
    expression.isPath ? unprinted { $0.value(of: expression) } : value(of: expression)
  }

  /// Gives a name the slot of a value.
  mutating func declare(_ name: Name, _ typed: Typed) -> Int {
    let slot = scope.declare(name.text, typed.shape)
    origins[slot] = path(of: typed.evaluation)
    return slot
  }

  /// Whether a name may be given to a value of the template; says why when it may not.
  ///
  /// A loop's variable named `demands` would hide the demands, and `{% demands %}` would print nothing.
  mutating func isFree(_ name: Name) -> Bool {
    let isTaken = Globals.all.contains { $0.name == name.text } || name.text == Globals.prose.name
    guard isTaken else { return true }
    diagnostics.append(
      Diagnostic(
        .wrongExpression, "`\(name.text)` is given by the dossier and cannot be set", at: name.range,
        solutions: [.init("Choose another name")]))
    return false
  }

  /// Checks a condition; every shape can be one but the prose, whose value is no value of a merge.
  mutating func condition(_ expression: Expression) -> Evaluation? {
    guard let typed = unprinted({ $0.value(of: expression) }) else { return nil }
    guard typed.shape != .prose else {
      refuseProse(at: expression.range)
      return nil
    }
    return typed.evaluation
  }

  /// Refuses a question about the prose, which would never be answered with yes.
  mutating func refuseProse(at range: SourceRange) {
    diagnostics.append(
      Diagnostic(
        .wrongExpression, "`\(range.text)` is always there and no condition", at: range,
        solutions: [.init("Write `{{ prose }}` without a condition")]))
  }

  /// The paths that must be there when a condition has an outcome.
  static func presence(when condition: Expression, is outcome: Bool) -> Set<String> {
    switch condition.kind {
    case .member(let owner, let name) where neighbours[name.text] != nil && !outcome:
      // Whether `loop` is that of a loop is seen where the path is read.
      return Set(
        [path(of: owner)].compactMap { $0 }.compactMap { path in
          neighbours[name.text].map { "\(path).\($0)" }
        })
    case .variable, .member, .index, .filter:
      return outcome ? Set([path(of: condition)].compactMap { $0 }) : []
    case .test(let value, let name, let isNegated) where name.text == "defined":
      return outcome != isNegated ? Set([path(of: value)].compactMap { $0 }) : []
    case .not(let operand): return presence(when: operand, is: !outcome)
    case .binary(.and, let left, let right):
      return outcome ? presence(when: left, is: true).union(presence(when: right, is: true)) : []
    case .binary(.or, let left, let right):
      return outcome ? [] : presence(when: left, is: false).union(presence(when: right, is: false))
    default: return []
    }
  }

  /// What is there in a loop that is not at its first or last: `{% if not loop.first %}{{ loop.previtem }}`.
  private static let neighbours = ["first": "previtem", "last": "nextitem"]

  /// The name of a value that is reached without reckoning: `document.contact.email`, `signatories["a"]`.
  static func path(of expression: Expression) -> String? {
    switch expression.kind {
    case .variable(let name): name
    case .member(let owner, let name): path(of: owner).map { "\($0).\(name.text)" }
    case .index(let owner, let key):
      switch key.kind {
      case .text(let id): path(of: owner).map { "\($0).\(id)" }
      case .number(let position): path(of: owner).map { "\($0).\(position)" }
      default: nil
      }
    case .filter(let input, let name, let arguments) where arguments.isEmpty:
      path(of: input).map { "\($0).|\(name.text)" }
    default: nil
    }
  }
}
