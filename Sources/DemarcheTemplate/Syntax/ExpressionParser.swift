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

  /// The word after it; the last one stands for itself.
  var following: Token { tokens[min(index + 1, tokens.count - 1)] }

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

  private func binary(
    _ symbol: Operator, _ left: Expression, _ right: Expression
  ) throws(SyntaxFault) -> Expression {
    try shallow(.binary(symbol, left, right), join(left.range, right.range))
  }

  /// Makes an expression that reaches from the start of one to an end.
  func make(
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
