internal import DemarcheModel

extension ExpressionParser {
  /// Nothing is called: what Jinja2 calls is a filter or a value here.
  func call(of name: Name) -> SyntaxFault {
    let isSuper = name.text == "super"
    return SyntaxFault(
      Diagnostic(
        .tagSyntax, isSuper ? "`super()` stands alone in its tag" : "`\(name.text)` is no function",
        at: name.range,
        solutions: [
          .init(
            isSuper
              ? "Write `{{ super() }}`" : "Write a filter behind the value: `{{ value | \(name.text) }}`")
        ]))
  }

  /// What nests too deep.
  func tooDeep(at range: SourceRange) -> SyntaxFault {
    SyntaxFault(
      Diagnostic(
        .nestingTooDeep, "Expressions nest \(Expression.maximumHeight) levels deep at most", at: range,
        solutions: [.init("Give a part of it a name with `{% set name = … %}`")]))
  }
}
