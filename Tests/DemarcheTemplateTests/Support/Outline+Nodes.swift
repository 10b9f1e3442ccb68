@testable import DemarcheTemplate

extension Outline {
  /// An expression with every operator before its sides: `(or a (and b c))`.
  static func of(_ expression: Expression) -> String {
    switch expression.kind {
    case .text(let text): "'\(text)'"
    case .number(let number): String(number)
    case .boolean(let boolean): boolean ? "#t" : "#f"
    case .variable(let name): name
    case .member(let owner, let name): "\(of(owner)).\(name.text)"
    case .index(let owner, let key): "\(of(owner))[\(of(key))]"
    case .filter(let input, let name, let arguments):
      "(|\(name.text)\(([input] + arguments.map(\.value)).map { " " + of($0) }.joined())"
        + arguments.compactMap { $0.name.map { " " + $0.text + "=" } }.joined() + ")"
    case .test(let operand, let name, let isNegated, let arguments):
      "(is\(isNegated ? "-not" : "") \(of(operand)) \(name.text)\(arguments.map { " " + of($0) }.joined()))"
    case .not(let operand): "(not \(of(operand)))"
    case .binary(let symbol, let left, let right): "(\(symbol.rawValue) \(of(left)) \(of(right)))"
    case .conditional(let value, let condition, let other):
      "(if \(of(condition)) \(of(value))\(other.map { " " + of($0) } ?? ""))"
    }
  }

  /// The blocks of a template: `p('Texte ', {a})`.
  static func of(_ nodes: [BlockNode]) -> String { nodes.map { of($0) }.joined(separator: " ") }

  /// The running text of a template.
  static func of(_ nodes: [InlineNode]) -> String { nodes.map { of($0) }.joined(separator: ",") }

  private static func of(_ node: BlockNode) -> String {
    switch node {
    case .paragraph(let content, _): "p(\(of(content)))"
    case .heading(let level, let content, _): "h\(level)(\(of(content)))"
    case .list(let start, let items):
      "\(start.map { "ol\($0)" } ?? "ul")(\(items.map { of($0) }.joined(separator: "; ")))"
    case .quotation(let content): "quote(\(of(content)))"
    case .table(let rows):
      "table(\(rows.map { $0.cells.map { of($0) }.joined(separator: "|") }.joined(separator: "; ")))"
    case .output(let expression): "{\(of(expression))}"
    case .conditional(let conditional): of(conditional) { of($0) }
    case .loop(let loop): of(loop) { of($0) }
    case .assignment(let assignment): "set(\(assignment.name.text)=\(of(assignment.value)))"
    case .include(let include):
      "include(\(include.name.text)\(include.arguments.map { " \($0.name.text)=\(of($0.value))" }.joined()))"
    case .extends(let name): "extends(\(name.text))"
    case .block(let block): "\(block.name.text)[\(of(block.body))]"
    case .superBlock: "super"
    case .semantic(let block): "\(block.part.rawValue)<\(of(block.body))>"
    }
  }

  private static func of(_ node: InlineNode) -> String {
    switch node {
    case .text(let text): "'\(text)'"
    case .lineBreak: "br"
    case .emphasis(let content): "em(\(of(content)))"
    case .strong(let content): "strong(\(of(content)))"
    case .link(.address(let address), let content, _): "a<\(address)>(\(of(content)))"
    case .link(.value(let expression), let content, _): "a{\(of(expression))}(\(of(content)))"
    case .note(let content): "note(\(of(content)))"
    case .output(let expression): "{\(of(expression))}"
    case .conditional(let conditional): of(conditional) { of($0) }
    case .loop(let loop): of(loop) { of($0) }
    case .assignment(let assignment): "set(\(assignment.name.text)=\(of(assignment.value)))"
    case .block(let block): "\(block.name.text)[\(of(block.body))]"
    case .superBlock: "super"
    case .signatures(let body, _): "signatures(\(of(body)))"
    }
  }

  private static func of<Node>(_ conditional: Conditional<Node>, _ body: ([Node]) -> String) -> String {
    let branches = conditional.branches.map { "\(of($0.condition))?\(body($0.body))" }
    return "if(\(branches.joined(separator: " ")) else \(body(conditional.otherwise)))"
  }

  private static func of<Node>(_ loop: Loop<Node>, _ body: ([Node]) -> String) -> String {
    "for(\(loop.name.text) in \(of(loop.list)): \(body(loop.body)) else \(body(loop.otherwise)))"
  }
}
