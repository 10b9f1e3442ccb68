internal import CCMarkGFM

/// Reads what one of cmark's nodes holds.
enum NodeFields {
  /// The node's kind.
  ///
  /// - Parameters:
  ///   - node: any node but one of a custom kind, which no parse makes.
  ///   - labels: the footnotes' labels in the order of their numbers.
  /// - Returns: the kind with what it holds.
  static func kind(_ node: UnsafeMutablePointer<cmark_node>, labels: [String]) -> Markdown.Kind {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: return .document
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_HEADING: return .heading(level: Int(unsafe cmark_node_get_heading_level(node)))
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_LIST:
      guard unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else { return .bulletList }
      return .orderedList(start: Int(unsafe cmark_node_get_list_start(node)))
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_CODE_BLOCK:
      return .codeBlock(info: unsafe text(cmark_node_get_fence_info(node)), literal: unsafe literal(node))
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock(unsafe literal(node))
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition(label: unsafe label(node))
    case CMARK_NODE_TEXT: return .text(unsafe literal(node))
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .code(unsafe literal(node))
    case CMARK_NODE_HTML_INLINE: return .htmlInline(unsafe literal(node))
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINK:
      return .link(
        destination: unsafe text(cmark_node_get_url(node)), title: unsafe text(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
      return .image(
        destination: unsafe text(cmark_node_get_url(node)), title: unsafe text(cmark_node_get_title(node)))
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      let number = unsafe Int(literal(node)) ?? 0
      return .footnoteReference(label: labels.indices.contains(number - 1) ? labels[number - 1] : "")
    default: return unsafe extended(node)
    }
  }

  /// The kind of a table's node, whose types are numbers given out at run time.
  private static func extended(_ node: UnsafeMutablePointer<cmark_node>) -> Markdown.Kind {
    switch unsafe text(cmark_node_get_type_string(node)) {
    case "table":
      let count = Int(unsafe cmark_gfm_extensions_get_table_columns(node))
      guard let raw = unsafe cmark_gfm_extensions_get_table_alignments(node) else {
        return .table(alignments: Array(repeating: .none, count: count))
      }
      return unsafe .table(alignments: UnsafeBufferPointer(start: raw, count: count).map(alignment))
    case "table_header": return .tableRow(isHeader: true)
    case "table_row": return .tableRow(isHeader: false)
    default: return .tableCell
    }
  }

  /// An alignment for cmark's letter.
  private static func alignment(_ letter: UInt8) -> Markdown.Alignment {
    switch letter {
    case UInt8(ascii: "l"): .left
    case UInt8(ascii: "c"): .center
    case UInt8(ascii: "r"): .right
    default: .none
    }
  }

  /// The node's place as cmark gives it.
  static func place(_ node: UnsafeMutablePointer<cmark_node>) -> Markdown.Place {
    unsafe Markdown.Place(
      startLine: Int(cmark_node_get_start_line(node)), startColumn: Int(cmark_node_get_start_column(node)),
      endLine: Int(cmark_node_get_end_line(node)), endColumn: Int(cmark_node_get_end_column(node)))
  }

  /// A footnote definition's label.
  static func label(_ node: UnsafeMutablePointer<cmark_node>) -> String {
    let count = Int(unsafe demarche_footnote_label_length(node))
    let bytes = unsafe UnsafeBufferPointer(start: demarche_footnote_label(node), count: count)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }

  /// The node's literal text.
  private static func literal(_ node: UnsafeMutablePointer<cmark_node>) -> String {
    unsafe text(cmark_node_get_literal(node))
  }

  /// A C string as a value; empty for none.
  private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }
}
