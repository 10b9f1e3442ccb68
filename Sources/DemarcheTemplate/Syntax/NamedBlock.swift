internal import DemarcheModel

/// `{% block name %} … {% endblock %}`: what a template that extends this one may replace.
struct NamedBlock<Node: Sendable>: Sendable {
  /// Its name.
  var name: Name
  /// What stands inside.
  var body: [Node]
}

/// What one template of a chain puts into a block.
enum BlockContent: Sendable {
  /// Paragraphs, lists and other blocks.
  case blocks([BlockNode])
  /// Words in the middle of a line.
  case line([InlineNode])

  /// The content where blocks stand.
  ///
  /// - Parameter range: the place of the block.
  /// - Returns: blocks; none for white space.
  func blocks(at range: SourceRange) -> [BlockNode] {
    switch self {
    case .blocks(let nodes): nodes
    case .line(let nodes): BlockNode.paragraph(of: nodes, at: range)
    }
  }

  /// The content where running text stands; `nil` when it is more than a paragraph.
  var line: [InlineNode]? {
    guard case .blocks(let nodes) = self else {
      if case .line(let nodes) = self { return nodes }
      return nil
    }
    guard nodes.count < 2 else { return nil }
    switch nodes.first {
    case nil: return []
    case .paragraph(let content, _)?: return content
    case .output(let expression)?: return [.output(expression)]
    case .superBlock(let range)?: return [.superBlock(range)]
    default: return nil
    }
  }
}

extension BlockNode {
  /// A paragraph of running text; a tag that stands alone in it stays a block, and no words make none.
  static func paragraph(of nodes: [InlineNode], at range: SourceRange) -> [BlockNode] {
    let words = nodes.filter { !$0.isSpace }
    guard let first = words.first else { return [] }
    if words.count == 1 {
      switch first {
      case .output(let expression): return [.output(expression)]
      case .superBlock(let range): return [.superBlock(range)]
      case .block(let block):
        return [.block(NamedBlock(name: block.name, body: paragraph(of: block.body, at: range)))]
      default: break
      }
    }
    return [.paragraph(nodes, range)]
  }
}

extension InlineNode {
  /// Whether it is white space of the template.
  var isSpace: Bool {
    if case .text(let text) = self { return text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    return false
  }
}
