internal import DemarcheModel

/// Reads the words of one tag: expressions by falling precedence, as Jinja2 orders them.
struct ExpressionParser {
  /// The file of the tag.
  let file: SourceFile
  private let tokens: [Token]
  private var index = 0
  private var depth = 0

  /// Cuts a tag into words.
  init(_ tag: Tag, in file: SourceFile) throws(SyntaxFault) {
    self.file = file
    tokens = try ExpressionLexer.tokens(of: tag.inner, in: file)
  }

  /// The word to read next.
  var current: Token { tokens[index] }

  /// The place of the word to read next.
  var currentRange: SourceRange { SourceRange(file: file, bytes: current.bytes) }

  /// Takes the next word.
  @discardableResult
  mutating func take() -> Token {
    defer { if index + 1 < tokens.count { index += 1 } }
    return tokens[index]
  }

  /// Takes a symbol if it comes next.
  mutating func take(symbol: String) -> Bool {
    guard current.kind == .symbol(symbol) else { return false }
    take()
    return true
  }

  /// Takes a word of the language if it comes next.
  mutating func take(word: String) -> Bool {
    guard current.kind == .name(word) else { return false }
    take()
    return true
  }

  /// Takes a name, or explains what stands there instead.
  mutating func takeName(_ what: String) throws(SyntaxFault) -> Name {
    guard case .name(let text) = current.kind, !ExpressionParser.reserved.contains(text) else {
      throw expected(what)
    }
    let range = currentRange
    take()
    return Name(text: text, range: range)
  }

  /// Takes a text between quotes, or explains what stands there instead.
  mutating func takeText(_ what: String) throws(SyntaxFault) -> Name {
    guard case .text(let text) = current.kind else { throw expected(what) }
    let range = currentRange
    take()
    return Name(text: text, range: range)
  }

  /// Refuses words after the end of a tag's meaning.
  func expectEnd() throws(SyntaxFault) {
    guard current.kind == .end else { throw expected(ExpressionParser.end) }
  }

  /// The fault "this stands where that is expected".
  func expected(_ what: String) -> SyntaxFault {
    let word = currentRange.text
    let found = current.kind == .end ? "the tag ends" : "`\(word)` stands"
    let solution =
      switch (word, what) {
      case ("=", ExpressionParser.end): "Write `==` to compare"
      case ("if", ExpressionParser.end): "Write `elif` for another condition"
      case ("+", _) where current.bytes.lowerBound == tokens.first?.bytes.lowerBound:
        "Take `+` away; white space stays where no `-` takes it away"
      case (_, ExpressionParser.end): "Take `\(word)` away, or join texts with `~`"
      default: "Write \(what) here"
      }
    return SyntaxFault(
      Diagnostic(
        .tagSyntax, "Where \(found), \(what) is expected", at: currentRange, solutions: [.init(solution)]))
  }

  /// Reads a whole expression.
  mutating func expression() throws(SyntaxFault) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Expression.maximumHeight else { throw tooDeep(at: currentRange) }
    let value = try disjunction()
    guard take(word: "if") else { return value }
    let condition = try disjunction()
    let other = take(word: "else") ? try expression() : nil
    return try make(
      .conditional(value: value, condition: condition, other: other), from: value,
      to: (other ?? condition).range)
  }

  private mutating func disjunction() throws(SyntaxFault) -> Expression {
    var left = try conjunction()
    while take(word: "or") { left = try binary(.or, left, try conjunction()) }
    return left
  }

  private mutating func conjunction() throws(SyntaxFault) -> Expression {
    var left = try negation()
    while take(word: "and") { left = try binary(.and, left, try negation()) }
    return left
  }

  private mutating func negation() throws(SyntaxFault) -> Expression {
    let start = currentRange
    var count = 0
    while take(word: "not") { count += 1 }
    let operand = try comparison()
    guard count % 2 == 1 else { return operand }
    return try shallow(.not(operand), join(start, operand.range))
  }

  private mutating func comparison() throws(SyntaxFault) -> Expression {
    let left = try sum()
    guard let comparison = takeComparison() else { return left }
    let result = try binary(comparison, left, try sum())
    if takeComparison() != nil {
      throw SyntaxFault(
        Diagnostic(
          .tagSyntax, "Comparisons do not chain", at: result.range,
          solutions: [.init("Join two comparisons with `and`")]))
    }
    return result
  }

  private mutating func takeComparison() -> Operator? {
    switch current.kind {
    case .symbol(let symbol):
      guard let found = Operator(rawValue: symbol), ExpressionParser.comparisons.contains(found) else {
        return nil
      }
      take()
      return found
    case .name("in"):
      take()
      return .contained
    case .name("not") where index + 1 < tokens.count && tokens[index + 1].kind == .name("in"):
      take()
      take()
      return .notContained
    default: return nil
    }
  }

  private mutating func sum() throws(SyntaxFault) -> Expression {
    var left = try concatenation()
    while case .symbol(let symbol) = current.kind, let found = Operator(rawValue: symbol),
      [.plus, .minus].contains(found)
    {
      take()
      left = try binary(found, left, try concatenation())
    }
    return left
  }

  private mutating func concatenation() throws(SyntaxFault) -> Expression {
    var left = try product()
    while take(symbol: "~") { left = try binary(.concatenation, left, try product()) }
    return left
  }

  private mutating func product() throws(SyntaxFault) -> Expression {
    var left = try postfix()
    while take(symbol: "*") { left = try binary(.times, left, try postfix()) }
    return left
  }

  private mutating func postfix() throws(SyntaxFault) -> Expression {
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
      if case .name(let text) = current.kind, tokens[index + 1].kind == .symbol("=") {
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

  private func binary(
    _ symbol: Operator, _ left: Expression, _ right: Expression
  ) throws(SyntaxFault) -> Expression {
    try shallow(.binary(symbol, left, right), join(left.range, right.range))
  }

  private func make(
    _ kind: Expression.Kind, from start: Expression, to end: SourceRange
  ) throws(SyntaxFault) -> Expression {
    try shallow(kind, join(start.range, end))
  }

  /// Makes an expression that is not too deep: a long chain of operators is as deep as it is long.
  private func shallow(_ kind: Expression.Kind, _ range: SourceRange) throws(SyntaxFault) -> Expression {
    let expression = Expression(kind: kind, range: range)
    guard expression.height <= Expression.maximumHeight else { throw tooDeep(at: range) }
    return expression
  }

  /// Nothing is called: what Jinja2 calls is a filter or a value here.
  private func call(of name: Name) -> SyntaxFault {
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

  private func tooDeep(at range: SourceRange) -> SyntaxFault {
    SyntaxFault(
      Diagnostic(
        .nestingTooDeep, "Expressions nest \(Expression.maximumHeight) levels deep at most", at: range,
        solutions: [.init("Give a part of it a name with `{% set name = … %}`")]))
  }

  private func join(_ start: SourceRange, _ end: SourceRange) -> SourceRange {
    let lower = min(start.bytes.lowerBound, end.bytes.lowerBound)
    return SourceRange(file: file, bytes: lower..<max(lower, end.bytes.upperBound))
  }

  /// What is expected after a whole meaning.
  private static let end = "the end of the tag"

  private static let comparisons: [Operator] = [
    .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual,
  ]

  /// The words that are no names.
  static let reserved: Set<String> = [
    "and", "or", "not", "in", "is", "if", "else", "true", "false", "True", "False",
  ]
}
