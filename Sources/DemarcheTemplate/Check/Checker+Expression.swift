internal import DemarcheModel

/// An expression after its check.
struct Typed {
  /// How a merge finds the value.
  var evaluation: Evaluation
  /// Its type.
  var shape: Shape
  /// Whether it counts as true, where that is known before any document is made.
  var known: Bool?

  /// Makes a checked expression.
  init(evaluation: Evaluation, shape: Shape, known: Bool? = nil) {
    self.evaluation = evaluation
    self.shape = shape
    self.known = known
  }

  /// Whether it counts as true; what cannot be empty does.
  var truth: Bool? {
    switch shape {
    case .date, .link: known ?? true
    default: known
    }
  }

  /// Whether it is a thing of the dossier, called by its id.
  ///
  /// A text may ask for it and be used in a dossier that does not have it.
  var isMember: Bool {
    if case .member = evaluation { return true }
    return false
  }
}

extension Checker {
  /// Checks an expression; `nil` after a mistake, which has been reported.
  mutating func value(of expression: Expression) -> Typed? {
    guard var typed = rawValue(of: expression) else { return nil }
    note(typed, of: expression)
    guard scope.knowsFacts else { return typed }
    if typed.shape.isOptional, let path = path(of: expression), scope.answer(to: .present(path)) == true {
      typed.shape = typed.shape.unwrapped
    }
    if typed.known == nil, let key = key(of: expression) { typed.known = scope.answer(to: .holds(key)) }
    return typed
  }

  private mutating func rawValue(of expression: Expression) -> Typed? {
    switch expression.kind {
    case .text(let text):
      return Typed(evaluation: .constant(.text(text)), shape: .text, known: !text.isEmpty)
    case .number(let number):
      return Typed(evaluation: .constant(.number(number)), shape: .number, known: number != 0)
    case .boolean(let boolean):
      return Typed(evaluation: .constant(.boolean(boolean)), shape: .boolean, known: boolean)
    case .variable(let name): return variable(name, at: expression.range)
    case .member(let owner, let name): return member(of: owner, name)
    case .index(let owner, let key): return index(of: owner, key)
    case .filter(let input, let name, let arguments):
      return filter(input, name, arguments, at: expression.range)
    case .test(let value, let name, let isNegated, let arguments):
      return test(value, name, isNegated, arguments)
    case .not(let operand):
      return question(operand).map {
        Typed(evaluation: .not($0.evaluation), shape: .boolean, known: $0.answer.map { !$0 })
      }
    case .binary(let symbol, let left, let right): return binary(symbol, left, right)
    case .conditional(let value, let condition, let other):
      return conditional(value, condition, other, at: expression.range)
    }
  }

  private mutating func variable(_ name: String, at range: SourceRange) -> Typed? {
    if let variable = scope[name] {
      scope.read(variable)
      return variable.shape.map { Typed(evaluation: .slot(variable.slot), shape: $0) }
    }
    if name == Globals.prose.name, environment.placesProse {
      return Typed(evaluation: .constant(.none), shape: .prose)
    }
    report(.unknownVariable, "No value is named `\(name)` here", name, among: scope.names, at: range)
    return nil
  }

  private mutating func member(of owner: Expression, _ name: Name) -> Typed? {
    guard let typed = value(of: owner) else { return nil }
    switch typed.shape {
    case .record(let shape): return field(of: typed, shape, name)
    case .loop(let element):
      let record = RecordShape.named(.loop)
      guard let index = record.index(of: name.text) else {
        report(
          .unknownMember, "The loop has no field `\(name.text)`", name.text,
          among: record.fields.map(\.name), at: name.range)
        return nil
      }
      return Typed(
        evaluation: .field(typed.evaluation, index),
        shape: record.fields[index].shape.inLoop(over: element))
    case .collection(let shape): return entry(of: typed, shape, name.text, at: name.range)
    case .group: return part(of: typed, name)
    case .optional:
      refuseOptional(owner)
    default:
      diagnostics.append(
        Diagnostic(
          .unknownMember, "`\(owner.range.text)` is \(typed.shape.words) and has no fields", at: name.range,
          solutions: [.init("Write `\(owner.range.text)` alone, or name one of several first: `[0]`, a loop")]
        ))
    }
    return nil
  }

  /// A field of a record by its name.
  private mutating func field(of typed: Typed, _ shape: RecordShape.Name, _ name: Name) -> Typed? {
    let fields = fields(of: shape)
    guard let index = fields.firstIndex(where: { $0.name == name.text }) else {
      report(
        .unknownMember,
        "\(RecordShape.named(shape).words.capitalizedFirst) has no field `\(name.text)`", name.text,
        among: fields.map(\.name), at: name.range)
      return nil
    }
    return Typed(evaluation: .field(typed.evaluation, index), shape: fields[index].shape)
  }

  private mutating func index(of owner: Expression, _ key: Expression) -> Typed? {
    guard let typed = value(of: owner), let position = value(of: key) else { return nil }
    if case .collection(let shape) = typed.shape, case .text(let id) = key.kind {
      return entry(of: typed, shape, id, at: key.range)
    }
    if case .record(let shape) = typed.shape, case .text(let name) = key.kind {
      return field(of: typed, shape, Name(text: name, range: key.range))
    }
    guard let element = typed.shape.element, position.shape == .number else {
      diagnostics.append(
        Diagnostic(
          .wrongExpression, "`[ ]` takes a number for a list, or an id between quotes", at: key.range,
          solutions: [.init("Write, for instance, `signatories[0]` or `events[\"press-conference\"]`")]))
      return nil
    }
    return Typed(evaluation: .position(typed.evaluation, position.evaluation), shape: .optional(element))
  }

  /// A member of a collection by its id, which must be one of the dossier's.
  private mutating func entry(
    of typed: Typed, _ shape: RecordShape.Name, _ id: String, at range: SourceRange
  ) -> Typed? {
    if let ids = environment.ids {
      guard ids[shape, default: []].contains(id) else {
        if shape == .work, environment.heldBack.contains(id) {
          diagnostics.append(
            Diagnostic(
              .brokenRecord, "This text waits for the document `\(id)`, which has mistakes", at: range,
              solutions: [.init("Mend that document; its mistakes are told at their own places")]))
          return nil
        }
        let words = RecordShape.named(shape).words
        report(
          .unknownMember, "The dossier has no \(words.droppingArticle) `\(id)`", id,
          among: ids[shape, default: []], at: range)
        return nil
      }
      return Typed(evaluation: .member(typed.evaluation, id: id), shape: .record(shape))
    }
    return Typed(evaluation: .member(typed.evaluation, id: id), shape: .optional(.record(shape)))
  }

  private mutating func conditional(
    _ value: Expression, _ condition: Expression, _ other: Expression?, at range: SourceRange
  ) -> Typed? {
    let question = self.question(condition)
    if let answer = question?.answer { refuseConstant(condition, answer, leavesOut: other != nil) }
    let test = question?.evaluation
    let whenTrue = enter(knowing: facts(when: condition, is: true)) { $0.value(of: value) }
    let whenFalse = other.map { other in
      enter(knowing: facts(when: condition, is: false)) { $0.value(of: other) }
    }
    guard let test, let whenTrue else { return nil }
    guard let whenFalse else {
      return Typed(
        evaluation: .conditional(condition: test, value: whenTrue.evaluation, other: .constant(.none)),
        shape: .optional(whenTrue.shape.unwrapped))
    }
    guard let whenFalse else { return nil }
    guard whenTrue.shape.unwrapped == whenFalse.shape.unwrapped else {
      refuseMixture(whenTrue.shape, whenFalse.shape, at: range)
      return nil
    }
    let isOptional = whenTrue.shape.isOptional || whenFalse.shape.isOptional
    return Typed(
      evaluation: .conditional(condition: test, value: whenTrue.evaluation, other: whenFalse.evaluation),
      shape: isOptional ? .optional(whenTrue.shape.unwrapped) : whenTrue.shape)
  }
}

extension String {
  /// The text without "a", "an" or "the" before it.
  package var droppingArticle: String {
    for article in ["a ", "an ", "the "] where hasPrefix(article) { return String(dropFirst(article.count)) }
    return self
  }
}
