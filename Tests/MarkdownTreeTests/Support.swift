import MarkdownTree

extension Markdown {
  /// Reads a text.
  static func parsed(_ text: String) throws -> Parsed { try parse(Array(text.utf8)) }

  /// The fault that a text is refused with, if it is.
  static func fault(_ text: String) -> Fault? {
    do throws(Fault) {
      _ = try parse(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }
}

extension Markdown.Node {
  /// The tree in one line: each kind by a short name, children in parentheses.
  var outline: String {
    let inner = children.map(\.outline).joined(separator: " ")
    return children.isEmpty ? kind.short : "\(kind.short)(\(inner))"
  }

  /// The node and all below it, depth first.
  var all: [Markdown.Node] { [self] + children.flatMap(\.all) }
}

extension Markdown.Kind {
  /// A short name with what the kind holds.
  var short: String {
    switch self {
    case .document: "doc"
    case .paragraph: "p"
    case .heading(let level): "h\(level)"
    case .blockQuote: "quote"
    case .bulletList: "ul"
    case .orderedList(let start): "ol\(start)"
    case .item: "li"
    case .table(let alignments): "table\(alignments.map { "\($0)".prefix(1) }.joined())"
    case .tableRow(let isHeader): isHeader ? "th" : "tr"
    case .tableCell: "td"
    case .codeBlock(let info, let literal): "pre<\(info)|\(literal)>"
    case .htmlBlock(let html): "html<\(html)>"
    case .thematicBreak: "hr"
    case .footnoteDefinition(let label): "def:\(label)"
    case .text(let text): "'\(text)'"
    case .softBreak: "soft"
    case .lineBreak: "br"
    case .code(let code): "code<\(code)>"
    case .htmlInline(let html): "tag<\(html)>"
    case .emphasis: "em"
    case .strong: "strong"
    case .link(let destination, let title): "a<\(destination)|\(title)>"
    case .image(let destination, let title): "img<\(destination)|\(title)>"
    case .footnoteReference(let label): "ref:\(label)"
    }
  }
}
