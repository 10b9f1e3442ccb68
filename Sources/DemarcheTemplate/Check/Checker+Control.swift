internal import DemarcheModel

extension Checker {
  /// Checks the branches of a condition; each knows what its condition has made sure of.
  mutating func branches<Node, Step>(
    _ conditional: Conditional<Node>, _ body: (inout Checker, [Node]) -> [Step]
  ) -> (branches: [(condition: Evaluation, body: [Step])], otherwise: [Step]) {
    var steps: [(condition: Evaluation, body: [Step])] = []
    // What earlier branches make sure of is known in the later ones: their conditions were not met.
    scope.open()
    defer { scope.close() }
    for (index, branch) in conditional.branches.enumerated() {
      let question = self.question(branch.condition)
      if let answer = question?.answer {
        refuseConstant(
          branch.condition, answer,
          leavesOut: index + 1 < conditional.branches.count || !conditional.otherwise.isEmpty)
      }
      let content = enter(knowing: facts(when: branch.condition, is: true)) { body(&$0, branch.body) }
      steps.append((question?.evaluation ?? .constant(.boolean(false)), content))
      scope.learn(facts(when: branch.condition, is: false))
    }
    return (steps, enter { body(&$0, conditional.otherwise) })
  }

  /// Checks a loop.
  mutating func loop<Node, Step>(
    _ loop: Loop<Node>, _ body: (inout Checker, [Node]) -> [Step]
  ) -> LoopStep<Step>? {
    let list = unprinted { $0.value(of: loop.list) }
    let isFree = isFree(loop.name)
    if let list, list.shape.element == nil {
      if list.shape.isOptional {
        refuseOptional(loop.list)
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
      let steps = body(&checker, loop.body)
      return (slot: slot, loopSlot: checker.scope.ifRead(loopSlot), steps: steps)
    }
    let otherwise = enter { body(&$0, loop.otherwise) }
    return LoopStep(
      slot: inside.slot, loopSlot: inside.loopSlot, list: list.evaluation, body: inside.steps,
      otherwise: otherwise)
  }

  /// Checks an assignment and makes its name known to what follows.
  mutating func assign(_ assignment: Assignment) -> (slot: Int, value: Evaluation)? {
    let typed = namedValue(of: assignment.value)
    guard isFree(assignment.name) else { return nil }
    let name = assignment.name.text
    guard scope.mayDeclare(name) else {
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
    // Partials are read where others may use what they set.
    let isOwn = assignment.name.range.file.path == mainPath
    let slot = declare(assignment.name, typed, unread: isOwn ? Unread(name: assignment.name) : nil)
    return typed.map { (slot, $0.evaluation) }
  }

  /// Checks a value that is given a name; it counts where that name is printed.
  mutating func namedValue(of expression: Expression) -> Typed? {
    expression.isPath ? unprinted { $0.value(of: expression) } : value(of: expression)
  }

  /// Gives a name the slot of a value; `nil` for one with a mistake, which has been told.
  mutating func declare(_ name: Name, _ typed: Typed?, unread: Unread?) -> Int {
    let slot = scope.declare(name.text, typed?.shape, unread: unread)
    origins[slot] = typed.flatMap { path(of: $0.evaluation) }
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

  /// How a merge asks a condition.
  mutating func condition(_ expression: Expression) -> Evaluation? {
    question(expression)?.evaluation
  }

  /// Checks a condition; every shape can be one but the prose, whose value is no value of a merge.
  ///
  /// - Returns: how a merge asks it, and the answer if it is known already.
  mutating func question(_ expression: Expression) -> (evaluation: Evaluation, answer: Bool?)? {
    guard let typed = unprinted({ $0.value(of: expression) }) else { return nil }
    guard typed.shape != .prose else {
      refuseProse(at: expression.range)
      return nil
    }
    return (typed.evaluation, typed.truth)
  }

  /// Refuses a question about the prose, which would never be answered with yes.
  mutating func refuseProse(at range: SourceRange) {
    diagnostics.append(
      Diagnostic(
        .wrongExpression, "`\(range.text)` is always there and no condition", at: range,
        solutions: [.init("Write `{{ prose }}` without a condition")]))
  }
}
