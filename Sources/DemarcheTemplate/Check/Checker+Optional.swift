internal import DemarcheModel

extension Checker {
  /// Refuses a value that may be missing.
  ///
  /// - Parameters:
  ///   - expression: the value.
  ///   - shape: what it is where it is there; a text may be replaced by another one.
  mutating func refuseOptional(_ expression: Expression, _ shape: Shape? = nil) {
    if case .conditional(_, let condition, nil) = expression.kind {
      return refuseWithoutElse(expression, condition, shape)
    }
    let name = expression.range.text
    let value = expression.isSimple ? name : "(\(name))"
    refuseOptional(at: expression.range, orElse: shape == .text ? "\(value) | default(\"…\")" : nil)
  }

  /// Refuses the value at a place.
  ///
  /// - Parameters:
  ///   - range: its place.
  ///   - replacement: what prints another value where it is missing, if something does.
  mutating func refuseOptional(at range: SourceRange, orElse replacement: String? = nil) {
    let name = range.text
    diagnostics.append(
      Diagnostic(
        .unguardedOptional, "`\(name)` may be missing", at: range,
        explanation: "A missing value would leave a gap in the document that nobody sees.",
        solutions: [.init("Put it inside `{% if \(name) %} … {% endif %}`")]
          + (replacement.map { [.init("Or give a text for that case: `{{ \($0) }}`")] } ?? [])))
  }

  /// Refuses `x if c`, which says nothing for the other case.
  private mutating func refuseWithoutElse(
    _ expression: Expression, _ condition: Expression, _ shape: Shape?
  ) {
    let range = expression.range
    let end = SourceRange(file: range.file, bytes: range.bytes.upperBound..<range.bytes.upperBound)
    var solutions = [Diagnostic.Solution("Write the words around it inside `{% if … %} … {% endif %}`")]
    if shape == .text {
      solutions.insert(
        .init("Add `else \"\"` to print nothing then", replacements: [.init(end, with: " else \"\"")]), at: 0)
    }
    diagnostics.append(
      Diagnostic(
        .unguardedOptional, "`\(range.text)` may be missing, for it has no `else`", at: range,
        explanation: "Without `else`, there is no value where `\(condition.range.text)` is not true.",
        solutions: solutions))
  }
}

extension Expression {
  /// Whether a filter behind it takes the whole of it.
  fileprivate var isSimple: Bool {
    switch kind {
    case .text, .number, .boolean, .variable, .member, .index, .filter: true
    case .test, .not, .binary, .conditional: false
    }
  }
}
