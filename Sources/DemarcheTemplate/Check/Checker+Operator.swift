internal import DemarcheModel

extension Checker {
  /// Checks an operator and its two sides.
  mutating func binary(_ symbol: Operator, _ left: Expression, _ right: Expression) -> Typed? {
    switch symbol {
    case .and, .or: return logical(symbol, left, right)
    case .equal, .notEqual: return equality(symbol, left, right)
    case .less, .lessOrEqual, .greater, .greaterOrEqual: return order(symbol, left, right)
    case .contained, .notContained: return membership(symbol, left, right)
    case .concatenation: return concatenation(left, right)
    case .plus, .minus, .times: return arithmetic(symbol, left, right)
    }
  }

  private mutating func logical(_ symbol: Operator, _ left: Expression, _ right: Expression) -> Typed? {
    let first = question(left)
    let second = enter(knowing: facts(when: left, is: symbol == .and)) { $0.question(right) }
    guard let first, let second else { return nil }
    let isAnd = symbol == .and
    let answers = [first.answer, second.answer]
    // One `false` settles an `and`, one `true` an `or`; otherwise both must be known.
    let known = answers.contains(!isAnd) ? !isAnd : answers.contains(nil) ? nil : isAnd
    return Typed(
      evaluation: isAnd
        ? .both(first.evaluation, second.evaluation) : .either(first.evaluation, second.evaluation),
      shape: .boolean, known: known)
  }

  private mutating func equality(_ symbol: Operator, _ left: Expression, _ right: Expression) -> Typed? {
    guard let first = value(of: left), let second = value(of: right) else { return nil }
    guard first.shape.unwrapped == second.shape.unwrapped else {
      refuseComparison(first.shape, second.shape, left, right)
      return nil
    }
    return Typed(evaluation: .compare(symbol, first.evaluation, second.evaluation), shape: .boolean)
  }

  private mutating func order(_ symbol: Operator, _ left: Expression, _ right: Expression) -> Typed? {
    guard let first = value(of: left), let second = value(of: right) else { return nil }
    guard first.shape == second.shape, first.shape == .number || first.shape == .date else {
      if first.shape.isOptional { refuseOptional(left) }
      if second.shape.isOptional { refuseOptional(right) }
      if !first.shape.isOptional, !second.shape.isOptional {
        refuseComparison(first.shape, second.shape, left, right)
      }
      return nil
    }
    return Typed(evaluation: .compare(symbol, first.evaluation, second.evaluation), shape: .boolean)
  }

  private mutating func membership(_ symbol: Operator, _ left: Expression, _ right: Expression) -> Typed? {
    guard let first = value(of: left), let second = value(of: right) else { return nil }
    let holds = second.shape == .text ? Shape.text : second.shape.element
    guard let holds, holds == first.shape else {
      diagnostics.append(
        Diagnostic(
          .wrongExpression, "`in` looks for a member in a list, or for words in a text", at: right.range,
          notes: [.init("This is \(first.shape.words)", at: left.range)],
          solutions: [.init("Look for a value of the type that the list holds")]))
      return nil
    }
    let evaluation = Evaluation.contained(first.evaluation, in: second.evaluation)
    return Typed(evaluation: symbol == .contained ? evaluation : .not(evaluation), shape: .boolean)
  }

  private mutating func concatenation(_ left: Expression, _ right: Expression) -> Typed? {
    guard let first = value(of: left), let second = value(of: right),
      isPrintable(first, left), isPrintable(second, right)
    else { return nil }
    return Typed(evaluation: .concatenation(first.evaluation, second.evaluation), shape: .text)
  }

  private mutating func arithmetic(_ symbol: Operator, _ left: Expression, _ right: Expression) -> Typed? {
    guard let first = value(of: left), let second = value(of: right) else { return nil }
    for (typed, side) in [(first, left), (second, right)] where typed.shape != .number {
      diagnostics.append(
        Diagnostic(
          .wrongExpression, "`\(symbol.rawValue)` reckons with numbers, and this is \(typed.shape.words)",
          at: side.range, solutions: [.init(symbol == .plus ? "Join texts with `~`" : "Write a number")]))
      return nil
    }
    return Typed(
      evaluation: .arithmetic(
        symbol, first.evaluation, second.evaluation, at: left.range.joined(to: right.range)), shape: .number)
  }

  private mutating func refuseComparison(
    _ first: Shape, _ second: Shape, _ left: Expression, _ right: Expression
  ) {
    diagnostics.append(
      Diagnostic(
        .wrongExpression, "\(first.words.capitalizedFirst) and \(second.words) cannot be compared",
        at: left.range.joined(to: right.range),
        solutions: [.init("Compare two values of the same type, for instance a field with a text")]))
  }

  /// Refuses two outcomes of different shapes.
  mutating func refuseMixture(_ first: Shape, _ second: Shape, at range: SourceRange) {
    diagnostics.append(
      Diagnostic(
        .wrongExpression, "This is either \(first.words) or \(second.words)", at: range,
        solutions: [.init("Give both sides the same type")]))
  }
}

extension SourceRange {
  /// The stretch from the start of this one to the end of a later one of the same file.
  fileprivate func joined(to later: SourceRange) -> SourceRange {
    SourceRange(file: file, bytes: bytes.lowerBound..<max(bytes.upperBound, later.bytes.upperBound))
  }
}
