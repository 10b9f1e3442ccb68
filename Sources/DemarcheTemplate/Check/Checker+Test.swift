internal import DemarcheModel

extension Checker {
  /// The names of all tests.
  static let tests = ["defined", "empty", "placed", "odd", "even", "divisibleby"]

  /// Checks `operand is name`.
  mutating func test(
    _ operand: Expression, _ name: Name, _ isNegated: Bool, _ arguments: [Expression]
  ) -> Typed? {
    guard let typed = value(of: operand) else { return nil }
    guard typed.shape != .prose else {
      refuseProse(at: operand.range)
      return nil
    }
    guard Checker.tests.contains(name.text) else {
      report(
        .unknownFilter, "No test is named `\(name.text)`", name.text, among: Checker.tests,
        at: name.range)
      return nil
    }
    let count = name.text == "divisibleby" ? 1 : 0
    guard count == arguments.count else {
      diagnostics.append(
        Diagnostic(
          .wrongArgument,
          count == 0 ? "`is \(name.text)` takes no argument" : "`is \(name.text)` takes a number",
          at: arguments.first?.range ?? name.range,
          solutions: [
            .init(count == 0 ? "Take the brackets away" : "Write, for instance, `is \(name.text)(3)`")
          ]))
      return nil
    }
    switch name.text {
    case "defined":
      let isKnown = !typed.shape.isOptional && !typed.isMember
      return answer(.isDefined(typed.evaluation), isNegated, known: isKnown ? true : nil)
    case "empty": return answer(.isEmpty(typed.evaluation), isNegated)
    case "placed": return placed(typed, operand).flatMap { answer($0, isNegated) }
    case "odd": return divisible(typed, operand, by: nil).flatMap { answer(.not($0), isNegated) }
    case "even": return divisible(typed, operand, by: nil).flatMap { answer($0, isNegated) }
    default: return divisible(typed, operand, by: arguments.first).flatMap { answer($0, isNegated) }
    }
  }

  private func answer(_ evaluation: Evaluation, _ isNegated: Bool, known: Bool? = nil) -> Typed? {
    Typed(
      evaluation: isNegated ? .not(evaluation) : evaluation, shape: .boolean,
      known: known.map { $0 != isNegated })
  }

  private mutating func placed(_ typed: Typed, _ operand: Expression) -> Evaluation? {
    switch typed.shape {
    case .collection(.demand): return .isPlaced(.demands)
    case .collection(.signatory): return .isPlaced(.signatures)
    default:
      diagnostics.append(
        Diagnostic(
          .wrongExpression, "Only `demands` and `signatories` can be placed", at: operand.range,
          solutions: [.init("Write `demands is placed` or `signatories is placed`")]))
      return nil
    }
  }

  /// Whether a number has no remainder, by 2 when nothing else is said.
  private mutating func divisible(_ typed: Typed, _ operand: Expression, by divisor: Expression?)
    -> Evaluation?
  {
    guard isNumber(typed, operand) else { return nil }
    guard let divisor else { return .isDivisible(typed.evaluation, by: .constant(.number(2))) }
    guard let other = value(of: divisor), isNumber(other, divisor) else { return nil }
    if case .number(0) = divisor.kind {
      diagnostics.append(
        Diagnostic(
          .wrongArgument, "No number can be divided by 0", at: divisor.range,
          solutions: [.init("Write another number")]))
      return nil
    }
    return .isDivisible(typed.evaluation, by: other.evaluation)
  }

  private mutating func isNumber(_ typed: Typed, _ expression: Expression) -> Bool {
    if typed.shape == .number { return true }
    if typed.shape == .optional(.number) {
      refuseOptional(expression, .number)
    } else {
      diagnostics.append(
        Diagnostic(
          .wrongExpression, "This test asks a number, and this is \(typed.shape.words)", at: expression.range,
          solutions: [.init("Ask a number, for instance `loop.index` or `demands | count`")]))
    }
    return false
  }
}
