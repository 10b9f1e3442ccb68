internal import DemarcheModel

/// A block of a template: Markdown's blocks, and tags between them.
indirect enum BlockNode: TemplateNode {
  case paragraph([InlineNode], SourceRange)
  case heading(level: Int, [InlineNode], SourceRange)
  case list(start: Int?, items: [[BlockNode]])
  case quotation([BlockNode])
  case table(rows: [(isHeader: Bool, cells: [[InlineNode]])])
  case output(Expression)
  case conditional(Conditional<BlockNode>)
  case loop(Loop<BlockNode>)
  case assignment(Assignment)
  case include(Include)
  case extends(Name)
  case block(NamedBlock<BlockNode>)
  /// `{{ super() }}`: what the block replaces.
  case superBlock(SourceRange)
  case semantic(SemanticBlock)
}

/// A piece of running text of a template, and tags inside it.
indirect enum InlineNode: TemplateNode {
  case text(String)
  case lineBreak
  case emphasis([InlineNode])
  case strong([InlineNode])
  case link(LinkDestination, [InlineNode], SourceRange)
  case note([BlockNode])
  case output(Expression)
  case conditional(Conditional<InlineNode>)
  case loop(Loop<InlineNode>)
  case assignment(Assignment)
  case block(NamedBlock<InlineNode>)
  /// `{{ super() }}`: what the block replaces.
  case superBlock(SourceRange)
  /// `{% signatures %} … {% endsignatures %}` in a line: all signatories, one after another.
  case signatures([InlineNode], SourceRange)
}

/// A node between whose siblings tags may open and close.
protocol TemplateNode: Sendable {
  /// Makes a condition.
  static func conditional(_ conditional: Conditional<Self>) -> Self
  /// Makes a loop.
  static func loop(_ loop: Loop<Self>) -> Self
  /// Makes an assignment.
  static func assignment(_ assignment: Assignment) -> Self
  /// Makes a node that only blocks have; `nil` where it may not stand.
  static func inclusion(_ include: Include) -> Self?
  /// Makes the tag that names what a template extends; `nil` where it may not stand.
  static func parent(_ name: Name) -> Self?
  /// Makes a block that may be replaced.
  static func named(_ block: NamedBlock<Self>) -> Self
  /// Makes a semantic block; `nil` where it may not stand.
  static func semantic(_ part: SemanticBlock.Part, _ body: [Self], at range: SourceRange) -> Self?
}

extension BlockNode {
  static func inclusion(_ include: Include) -> BlockNode? { .include(include) }

  static func parent(_ name: Name) -> BlockNode? { .extends(name) }

  static func named(_ block: NamedBlock<BlockNode>) -> BlockNode { .block(block) }

  static func semantic(_ part: SemanticBlock.Part, _ body: [BlockNode], at range: SourceRange) -> BlockNode? {
    .semantic(SemanticBlock(part: part, body: body, range: range))
  }
}

extension InlineNode {
  static func inclusion(_ include: Include) -> InlineNode? { nil }

  static func parent(_ name: Name) -> InlineNode? { nil }

  static func named(_ block: NamedBlock<InlineNode>) -> InlineNode { .block(block) }

  static func semantic(_ part: SemanticBlock.Part, _ body: [InlineNode], at range: SourceRange) -> InlineNode?
  {
    part == .signatures ? .signatures(body, range) : nil
  }
}

extension BlockNode {
  /// A place in the node, where it has one of its own.
  var range: SourceRange? {
    switch self {
    case .paragraph(_, let range), .heading(_, _, let range): range
    case .output(let expression): expression.range
    case .conditional(let conditional): conditional.branches.first?.condition.range
    case .loop(let loop): loop.name.range
    case .assignment(let assignment): assignment.name.range
    case .include(let include): include.name.range
    case .semantic(let block): block.range
    case .extends(let name): name.range
    case .block(let block): block.name.range
    case .superBlock(let range): range
    case .list, .quotation, .table: nil
    }
  }
}

extension InlineNode {
  /// A place in the node, where it has one of its own.
  var range: SourceRange? {
    switch self {
    case .link(_, _, let range): range
    case .output(let expression): expression.range
    case .conditional(let conditional): conditional.branches.first?.condition.range
    case .loop(let loop): loop.name.range
    case .assignment(let assignment): assignment.name.range
    case .block(let block): block.name.range
    case .superBlock(let range), .signatures(_, let range): range
    case .text, .lineBreak, .emphasis, .strong, .note: nil
    }
  }
}

/// `{% if %} … {% elif %} … {% else %} … {% endif %}`.
struct Conditional<Node: Sendable>: Sendable {
  /// The conditions and what stands under each.
  var branches: [(condition: Expression, body: [Node])]
  /// What stands under `else`.
  var otherwise: [Node]
}

/// `{% for name in list %} … {% else %} … {% endfor %}`.
struct Loop<Node: Sendable>: Sendable {
  /// The variable.
  var name: Name
  /// The list.
  var list: Expression
  /// What stands inside.
  var body: [Node]
  /// What stands under `else`, for an empty list.
  var otherwise: [Node]
}

/// `{% set name = value %}`.
struct Assignment: Sendable {
  /// The variable.
  var name: Name
  /// The value.
  var value: Expression
}

/// `{% include "name" with name = value, … %}`.
struct Include: Sendable {
  /// The name of the partial, its range with the quotes.
  var name: Name
  /// What the partial is given.
  var arguments: [Assignment]
}

/// A part of the document in Akoma Ntoso's words, with its content or with the body of each item.
struct SemanticBlock: Sendable {
  /// Which part.
  enum Part: String, CaseIterable, Sendable {
    case preface, recitals, demands, questions, signatures, conclusions
  }

  /// Which part.
  var part: Part
  /// What stands inside.
  var body: [BlockNode]
  /// The place of the opening tag.
  var range: SourceRange
}

/// Where a link leads: written out, or the value of one tag.
enum LinkDestination: Sendable {
  /// An address.
  case address(String)
  /// A value, for instance another document.
  case value(Expression)
}
