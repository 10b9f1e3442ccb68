internal import DemarcheModel

extension ExpressionParser {
  /// A value with the fields, keys, filters and tests behind it.
  mutating func postfix() throws(SyntaxFault) -> Expression {
    var value = try primary()
    while true {
      if take(symbol: ".") {
        let name = try takeName("the name of a field")
        value = try make(.member(value, name), from: value, to: name.range)
      } else if take(symbol: "[") {
        let key = try expression()
        let end = currentRange
        guard take(symbol: "]") else { throw expected("`]`") }
        value = try make(.index(value, key), from: value, to: end)
      } else if take(symbol: "|") {
        let name = try takeName("the name of a filter")
        let (arguments, end) = try arguments()
        value = try make(.filter(value, name, arguments), from: value, to: end ?? name.range)
      } else if take(word: "is") {
        let isNegated = take(word: "not")
        let name = try takeName("the name of a test")
        let (arguments, end) = try testArguments()
        value = try make(
          .test(value, name, isNegated: isNegated, arguments), from: value, to: end ?? name.range)
      } else {
        return value
      }
    }
  }

  private mutating func arguments() throws(SyntaxFault) -> ([Argument], SourceRange?) {
    guard take(symbol: "(") else { return ([], nil) }
    var found: [Argument] = []
    while true {
      let end = currentRange
      if take(symbol: ")") { return (found, end) }
      if !found.isEmpty, !take(symbol: ",") { throw expected("`,` or `)`") }
      if case .name(let text) = current.kind, following.kind == .symbol("=") {
        let name = Name(text: text, range: currentRange)
        take()
        take()
        found.append(Argument(name: name, value: try expression()))
      } else {
        found.append(Argument(name: nil, value: try expression()))
      }
    }
  }

  /// The one value between brackets that some tests take.
  private mutating func testArguments() throws(SyntaxFault) -> ([Expression], SourceRange?) {
    guard take(symbol: "(") else { return ([], nil) }
    let value = try expression()
    let end = currentRange
    guard take(symbol: ")") else { throw expected("`)`") }
    return ([value], end)
  }

  private mutating func primary() throws(SyntaxFault) -> Expression {
    let range = currentRange
    switch current.kind {
    case .text(let text):
      take()
      return Expression(kind: .text(text), range: range)
    case .number(let number):
      take()
      return Expression(kind: .number(number), range: range)
    case .name("true"), .name("True"):
      take()
      return Expression(kind: .boolean(true), range: range)
    case .name("false"), .name("False"):
      take()
      return Expression(kind: .boolean(false), range: range)
    case .name:
      let name = try takeName("a value")
      if current.kind == .symbol("(") { throw call(of: name) }
      return Expression(kind: .variable(name.text), range: name.range)
    case .symbol("("):
      take()
      let inside = try expression()
      guard take(symbol: ")") else { throw expected("`)`") }
      return inside
    default: throw expected("a value")
    }
  }
}
