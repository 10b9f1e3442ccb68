internal import DemarcheModel

// What a condition makes sure of inside its branches: that a value is there, and how it would be answered again.
extension Checker {
  /// What is known when a condition has an outcome.
  func facts(when condition: Expression, is outcome: Bool) -> [(fact: Fact, answer: Bool)] {
    var known: [(fact: Fact, answer: Bool)] = []
    if let key = key(of: condition) { known.append((.holds(key), outcome)) }
    switch condition.kind {
    case .not(let operand): known += facts(when: operand, is: !outcome)
    case .binary(.and, let left, let right) where outcome, .binary(.or, let left, let right) where !outcome:
      known += facts(when: left, is: outcome) + facts(when: right, is: outcome)
    case .test(let value, let name, let isNegated, _) where name.text == "defined" && outcome != isNegated:
      known += path(of: value).map { [(.present($0), true)] } ?? []
    case .member(let owner, let name) where !outcome:
      // Whether the owner is a loop is seen where its neighbours are read.
      if let neighbour = Checker.neighbours[name.text], let path = path(of: owner) {
        known.append((.present("\(path).\(neighbour)"), true))
      }
    case .variable, .member, .index, .filter:
      if outcome { known += path(of: condition).map { [(.present($0), true)] } ?? [] }
    default: break
    }
    return known
  }

  /// What is there in a loop that is not at its first or last: `{% if not loop.first %}{{ loop.previtem }}`.
  private static let neighbours = ["first": "previtem", "last": "nextitem"]

  /// The name of a value that is reached without reckoning: `document.contact.email`, `signatories["a"]`.
  ///
  /// A variable is named for its slot, since a name may be given to another value.
  func path(of expression: Expression) -> String? {
    switch expression.kind {
    case .variable(let name): scope[name].map { "\($0.slot)" }
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

  /// What tells an expression from others; `nil` when its value can change while a document is made.
  func key(of expression: Expression) -> String? {
    switch expression.kind {
    case .text(let text): "'\(text.utf8.count):\(text)"
    case .number(let number): "\(number)n"
    case .boolean(let boolean): "\(boolean)"
    case .variable(let name): scope[name].map { "\($0.slot)" }
    case .member(let owner, let name): key(of: owner).map { "\($0).\(name.text)" }
    case .index(let owner, let index): key(of: [owner, index]).map { "[\($0)]" }
    case .filter(let input, let name, let arguments):
      key(of: [input] + arguments.map(\.value)).map { keys in
        "|\(name.text)(\(keys);\(arguments.map { $0.name?.text ?? "" }.joined(separator: ",")))"
      }
    case .test(let operand, let name, let isNegated, let arguments):
      name.text == "placed"
        ? nil : key(of: [operand] + arguments).map { "\(isNegated ? "!" : "")?\(name.text)(\($0))" }
    case .not(let operand): key(of: operand).map { "!(\($0))" }
    case .binary(let symbol, let left, let right):
      key(of: [left, right]).map { "\(symbol.rawValue)(\($0))" }
    case .conditional(let value, let condition, let other):
      key(of: [value, condition] + (other.map { [$0] } ?? [])).map { "if(\($0))" }
    }
  }

  private func key(of expressions: [Expression]) -> String? {
    var keys: [String] = []
    for expression in expressions {
      guard let key = key(of: expression) else { return nil }
      keys.append(key)
    }
    return keys.joined(separator: ",")
  }

  /// Tells a condition whose answer is known before any document is made.
  ///
  /// - Parameters:
  ///   - condition: the condition.
  ///   - answer: its answer.
  ///   - leavesOut: whether there is something for the other answer.
  mutating func refuseConstant(_ condition: Expression, _ answer: Bool, leavesOut: Bool) {
    // A partial is read with several values; only what is written out is the same for all of them.
    guard condition.range.file.path == mainPath || condition.isLiteral else { return }
    let consequence =
      answer ? (leavesOut ? ", and what else would be printed never is" : "") : ", and this is never printed"
    diagnostics.append(
      Diagnostic(
        .constantCondition, "This condition is always \(answer)\(consequence)", at: condition.range,
        explanation: reason(for: condition),
        solutions: [
          .init(
            answer
              ? "Take the condition away and keep what stands under it"
              : "Take away what is never printed, or ask something else")
        ]))
  }

  /// Why the answer to a condition is known.
  private func reason(for condition: Expression) -> String? {
    switch condition.kind {
    case .test(let operand, let name, _, _) where name.text == "defined":
      return "`\(operand.range.text)` is never missing here."
    case .not(let operand): return reason(for: operand)
    case .boolean, .number, .text: return nil
    default:
      if let key = key(of: condition), scope.answer(to: .holds(key)) != nil {
        return "It has been asked before, and nothing has changed since."
      }
      return condition.isLiteral ? nil : "`\(condition.range.text)` is never missing here."
    }
  }

  /// Tells what is set or given and never read.
  mutating func reportUnread() {
    guard !diagnostics.containsErrors else { return }
    for unread in scope.unread.sorted(by: { $0.key < $1.key }).map(\.value) {
      let name = unread.name
      diagnostics.append(
        unread.partial.map { partial in
          Diagnostic(
            .unusedValue, "The partial `\(partial)` does not use the argument `\(name.text)`", at: name.range,
            solutions: [.init("Take it away, or check its name")])
        }
          ?? Diagnostic(
            .unusedValue, "Nothing uses `\(name.text)`", at: name.range,
            solutions: [.init("Take the `set` away, or use the name")]))
    }
  }
}

extension Expression {
  /// Whether it names no value, so that it is the same in every document.
  fileprivate var isLiteral: Bool {
    switch kind {
    case .text, .number, .boolean: true
    case .not(let operand): operand.isLiteral
    case .binary(_, let left, let right): left.isLiteral && right.isLiteral
    default: false
    }
  }
}
