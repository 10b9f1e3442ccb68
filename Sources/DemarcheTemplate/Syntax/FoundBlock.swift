internal import DemarcheModel

/// One block of a template, wherever it stands in it.
struct FoundBlock: Sendable {
  /// Its name.
  var name: Name
  /// What stands inside.
  var content: BlockContent
  /// Whether it stands inside another block of the same template.
  var isNested: Bool

  /// All blocks of a template in their order, what stands too deep to be printed left out.
  static func all(in nodes: [BlockNode]) -> [FoundBlock] {
    var finder = Finder()
    finder.visit(nodes)
    return finder.found
  }

  /// Walks a template.
  private struct Finder {
    var found: [FoundBlock] = []
    private var depth = 0
    private var openCount = 0

    mutating func visit(_ nodes: [BlockNode]) {
      descend { finder in for node in nodes { finder.visit(node) } }
    }

    private mutating func visit(_ nodes: [InlineNode]) {
      descend { finder in for node in nodes { finder.visit(node) } }
    }

    private mutating func descend(_ body: (inout Finder) -> Void) {
      guard depth < Checker.deepest else { return }
      depth += 1
      body(&self)
      depth -= 1
    }

    private mutating func visit(_ node: BlockNode) {
      switch node {
      case .block(let block):
        add(block.name, .blocks(block.body)) { $0.visit(block.body) }
      case .paragraph(let content, _), .heading(_, let content, _): visit(content)
      case .list(_, let items): for item in items { visit(item) }
      case .quotation(let content): visit(content)
      case .table(let rows): for row in rows { for cell in row.cells { visit(cell) } }
      case .conditional(let conditional): visit(conditional) { $0.visit($1) }
      case .loop(let loop):
        visit(loop.body)
        visit(loop.otherwise)
      case .semantic(let block): visit(block.body)
      case .output, .assignment, .include, .extends, .superBlock: break
      }
    }

    private mutating func visit(_ node: InlineNode) {
      switch node {
      case .block(let block):
        add(block.name, .line(block.body)) { $0.visit(block.body) }
      case .emphasis(let content), .strong(let content), .link(_, let content, _): visit(content)
      case .note(let content): visit(content)
      case .signatures(let content, _): visit(content)
      case .conditional(let conditional): visit(conditional) { $0.visit($1) }
      case .loop(let loop):
        visit(loop.body)
        visit(loop.otherwise)
      case .text, .lineBreak, .output, .assignment, .superBlock: break
      }
    }

    private mutating func visit<Node>(
      _ conditional: Conditional<Node>, _ visit: (inout Finder, [Node]) -> Void
    ) {
      for branch in conditional.branches { visit(&self, branch.body) }
      visit(&self, conditional.otherwise)
    }

    private mutating func add(_ name: Name, _ content: BlockContent, _ visit: (inout Finder) -> Void) {
      found.append(FoundBlock(name: name, content: content, isNested: openCount > 0))
      openCount += 1
      visit(&self)
      openCount -= 1
    }
  }
}
