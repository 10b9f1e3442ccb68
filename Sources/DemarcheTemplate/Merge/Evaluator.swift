internal import DemarcheModel

extension Merger {
  /// The value of a checked expression.
  ///
  /// Texts that are made count as steps by their length: `{% set a = a ~ a %}` again and again would fill the
  /// memory. After the last step every value is `none`.
  mutating func evaluate(_ evaluation: Evaluation) -> Value {
    if isExhausted { return .none }
    let value = rawValue(of: evaluation)
    switch evaluation {
    case .filter(let filter, _, _): countStep(value.weight + filter.cost)
    case .phrase, .concatenation: countStep(value.weight)
    default: break
    }
    return isExhausted ? .none : value
  }

  private mutating func rawValue(of evaluation: Evaluation) -> Value {
    switch evaluation {
    case .constant(let value): return value
    case .slot(let slot): return slots[slot]
    case .field(let owner, let index):
      guard case .record(let record) = evaluate(owner) else { return .none }
      return record.fields[index]
    case .member(let collection, let id):
      return evaluate(collection).members.first { $0.isRecord(id) } ?? .none
    case .position(let list, let position):
      let members = evaluate(list).members
      guard case .number(let index) = evaluate(position), members.indices.contains(index) else {
        return .none
      }
      return members[index]
    case .filter(let filter, let input, let arguments):
      return filter.apply(evaluate(input), arguments.map { evaluate($0) }, context.wording)
    case .phrase(let pieces): return .marked(pieces.flatMap { inlines(of: $0) })
    case .not(let operand): return .boolean(!evaluate(operand).isTruthy)
    case .both(let left, let right):
      return .boolean(evaluate(left).isTruthy && evaluate(right).isTruthy)
    case .either(let left, let right):
      return .boolean(evaluate(left).isTruthy || evaluate(right).isTruthy)
    case .compare(let symbol, let left, let right):
      return .boolean(Merger.compare(symbol, evaluate(left), evaluate(right)))
    case .contained(let member, let list):
      let (whole, part) = (evaluate(list), evaluate(member))
      countStep(whole.members.count + whole.plainText.utf8.count * (part.plainText.utf8.count / 64))
      return .boolean(isExhausted ? false : whole.contains(part))
    case .concatenation(let left, let right):
      return .marked(evaluate(left).inlines(context.wording) + evaluate(right).inlines(context.wording))
    case .arithmetic(let symbol, let left, let right, let range):
      return reckon(symbol, evaluate(left), evaluate(right), at: range)
    case .conditional(let condition, let value, let other):
      return evaluate(condition).isTruthy ? evaluate(value) : evaluate(other)
    case .isDefined(let operand): return .boolean(evaluate(operand) != .none)
    case .isEmpty(let operand): return .boolean(!evaluate(operand).isTruthy)
    case .isDivisible(let operand, let divisor):
      guard case .number(let number) = evaluate(operand), case .number(let by) = evaluate(divisor), by != 0
      else { return .boolean(false) }
      return .boolean(number.isMultiple(of: by))
    case .isPlaced(let part): return .boolean(placed.contains(part))
    }
  }

  private mutating func inlines(of piece: Evaluation.PhrasePiece) -> [Inline] {
    switch piece {
    case .text(let text): [.text(text)]
    case .value(let evaluation): evaluate(evaluation).inlines(context.wording, inPreface: isInPreface)
    }
  }

  private static func compare(_ symbol: Operator, _ left: Value, _ right: Value) -> Bool {
    switch symbol {
    case .equal: return left.isSame(as: right)
    case .notEqual: return !left.isSame(as: right)
    case .less: return left.precedes(right)
    case .lessOrEqual: return !right.precedes(left)
    case .greater: return right.precedes(left)
    case .greaterOrEqual: return !left.precedes(right)
    default: return false
    }
  }

  /// Sums and products; a wrong number is never printed.
  private mutating func reckon(
    _ symbol: Operator, _ left: Value, _ right: Value, at range: SourceRange
  ) -> Value {
    guard case .number(let first) = left, case .number(let second) = right else { return .none }
    let (result, overflow) =
      switch symbol {
      case .plus: first.addingReportingOverflow(second)
      case .minus: first.subtractingReportingOverflow(second)
      default: first.multipliedReportingOverflow(by: second)
      }
    guard overflow else { return .number(result) }
    if !losses.contains(where: { $0.range == range }) {
      losses.append(
        Diagnostic(
          .wrongExpression, "This number is too large to be reckoned with", at: range,
          solutions: [.init("Write it as a text between quotes")]))
    }
    return .none
  }
}

extension Value {
  /// The steps that a value costs: a text one for sixteen bytes, and for each piece, all of them when it nests too deep;
  /// a list so many for each member that none is sorted again and again.
  fileprivate var weight: Int {
    switch self {
    case .text(let text): 1 + text.utf8.count / 16
    case .marked(let inlines): Value.weight(of: inlines, depth: 1)
    case .list(let values): 1 + 32 * values.count
    default: 1
    }
  }

  private static func weight(of inlines: [Inline], depth: Int) -> Int {
    guard depth <= 64 else { return Merger.stepLimit + 1 }
    return inlines.reduce(1) { weight, inline in
      guard case .text(let text) = inline else {
        return min(weight + Value.weight(of: inline.children, depth: depth + 1), Merger.stepLimit + 1)
      }
      return weight + 1 + text.utf8.count / 16
    }
  }

  /// Whether the value is the record with an id.
  fileprivate func isRecord(_ id: String) -> Bool {
    if case .record(let record) = self { return record.id == id }
    return false
  }

  /// Whether two values are the same; texts by their words, dates by their day.
  fileprivate func isSame(as other: Value) -> Bool {
    switch (self, other) {
    case (.text, .marked), (.marked, .text), (.marked, .marked): plainText == other.plainText
    case (.date(let date, _), .date(let second, _)): date == second
    default: self == other
    }
  }

  fileprivate func precedes(_ other: Value) -> Bool {
    switch (self, other) {
    case (.number(let first), .number(let second)): first < second
    case (.date(let first, _), .date(let second, _)): first < second
    default: false
    }
  }

  /// Whether a list has a member, or a text holds words.
  fileprivate func contains(_ member: Value) -> Bool {
    switch self {
    case .list(let values): values.contains { $0.isSame(as: member) }
    default: plainText.containsBytes(of: member.plainText)
    }
  }
}

extension String {
  /// Whether the bytes of another text stand in this one.
  fileprivate func containsBytes(of other: String) -> Bool {
    let text = Array(utf8)
    let part = Array(other.utf8)
    guard part.count <= text.count else { return false }
    return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
  }
}
