internal import DemarcheModel

/// What one `{% … %}` says.
enum Statement {
  case `if`(Expression)
  case elseIf(Expression)
  case `else`
  case endIf
  case `for`(Name, in: Expression)
  case endFor
  case set(Name, Expression)
  case include(Include)
  case extends(Name)
  case openBlock(Name)
  case closeBlock(Name?)
  case open(SemanticBlock.Part)
  case close(SemanticBlock.Part)

  /// Reads a statement.
  ///
  /// - Throws: a diagnostic for a word that begins no statement, or for one that does not fit its form.
  static func read(_ tag: Tag, in file: SourceFile) throws(SyntaxFault) -> Statement {
    var parser = try ExpressionParser(tag, in: file)
    let range = parser.currentRange
    guard case .name(let word) = parser.take().kind else {
      throw SyntaxFault(
        Diagnostic(
          .tagSyntax, "A statement begins with a word", at: range,
          solutions: [.init("Write, for instance, `{% if … %}`")]))
    }
    let statement = try read(word, at: range, &parser)
    try parser.expectEnd()
    return statement
  }

  private static func read(
    _ word: String, at range: SourceRange, _ parser: inout ExpressionParser
  ) throws(SyntaxFault) -> Statement {
    switch word {
    case "if": return .if(try parser.expression())
    case "elif": return .elseIf(try parser.expression())
    case "else": return .else
    case "endif": return .endIf
    case "for":
      let name = try parser.takeName("the name of the loop's variable")
      guard parser.take(word: "in") else { throw parser.expected("`in`") }
      return .for(name, in: try parser.expression())
    case "endfor": return .endFor
    case "set":
      let name = try parser.takeName("the name of the variable")
      guard parser.take(symbol: "=") else { throw parser.expected("`=`") }
      return .set(name, try parser.expression())
    case "include":
      let name = try parser.takeText("the name of a partial between quotes")
      return .include(Include(name: name, arguments: try arguments(&parser)))
    case "extends": return .extends(try parser.takeText("the name of a template between quotes"))
    case "block": return .openBlock(try parser.takeName("the name of the block"))
    case "endblock":
      return .closeBlock(parser.current.kind == .end ? nil : try parser.takeName("the name of the block"))
    case "raw", "endraw":
      // The scanner takes what belongs together.
      try parser.expectEnd()
      throw SyntaxFault(
        Diagnostic(
          .unexpectedTag, "`endraw` has no `raw` before it", at: range,
          solutions: [.init("Write `{% raw %} … {% endraw %}` around the text")]))
    default:
      if let part = SemanticBlock.Part(rawValue: word) { return .open(part) }
      if word.hasPrefix("end"), let part = SemanticBlock.Part(rawValue: String(word.dropFirst(3))) {
        return .close(part)
      }
      throw unknown(word, at: range)
    }
  }

  /// The arguments of `include`: `with name = value, other = value`.
  private static func arguments(_ parser: inout ExpressionParser) throws(SyntaxFault) -> [Assignment] {
    var arguments: [Assignment] = []
    guard parser.take(word: "with") else { return [] }
    repeat {
      let name = try parser.takeName("the name of an argument")
      // Jinja2's way of saying what always is so: a partial sees the names around it.
      if arguments.isEmpty, name.text == "context", parser.current.kind == .end { return [] }
      guard parser.take(symbol: "=") else { throw parser.expected("`=`") }
      arguments.append(Assignment(name: name, value: try parser.expression()))
    } while parser.take(symbol: ",")
    return arguments
  }

  /// The words that begin statements.
  static let words =
    [
      "if", "elif", "else", "endif", "for", "endfor", "set", "include", "extends", "block", "endblock", "raw",
      "endraw",
    ] + SemanticBlock.Part.allCases.flatMap { [$0.rawValue, "end" + $0.rawValue] }

  private static func unknown(_ word: String, at range: SourceRange) -> SyntaxFault {
    let meant = Suggestion.nearest(to: word, among: words)
    return SyntaxFault(
      Diagnostic(
        .unknownTag, "No statement is named `\(word)`", at: range,
        solutions: meant.map { [.init("Did you mean `\($0)`?", replacements: [.init(range, with: $0)])] }
          ?? [.init("Write one of: \(words.joined(separator: ", "))")]))
  }

  /// The word that a person looks for in the template.
  var word: String {
    switch self {
    case .if: "if"
    case .elseIf: "elif"
    case .else: "else"
    case .endIf: "endif"
    case .for: "for"
    case .endFor: "endfor"
    case .set: "set"
    case .include: "include"
    case .extends: "extends"
    case .openBlock: "block"
    case .closeBlock: "endblock"
    case .open(let part): part.rawValue
    case .close(let part): "end" + part.rawValue
    }
  }
}
