internal import CCMarkGFM

/// Owns one of cmark's trees and frees it.
@safe struct Tree: ~Copyable {
  /// The document node.
  private let document: UnsafeMutablePointer<cmark_node>

  /// The footnote definitions that cmark saw, used or not, in the order of the text.
  let definitions: [Definition]

  /// Parses a text.
  ///
  /// - Parameters:
  ///   - text: UTF-8, already validated.
  ///   - lines: the same text cut into lines.
  /// - Throws: a `setup` fault when cmark or its table extension is not there.
  init(parsing text: [UInt8], lines: Lines) throws(Markdown.Fault) {
    let broken = Markdown.Fault(
      reason: .setup, message: "cmark-gfm with its table extension could not be set up", place: .unknown)
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES) else { throw broken }
    defer { unsafe cmark_parser_free(parser) }
    guard unsafe Extensions.attachTables(to: parser) else { throw broken }
    unsafe text.withUnsafeBytes { buffer in
      unsafe cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
      // A last line without its end would only be read on finishing, too late to see what finishing drops.
      if text.last != 0x0A { unsafe cmark_parser_feed(parser, "\n", 1) }
    }
    var found: [Definition] = []
    if let unfinished = unsafe demarche_unfinished_root(parser) {
      unsafe Self.walk(unfinished) { node, _, entering in
        if entering, unsafe cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION {
          unsafe found.append(Definition(node, in: lines))
        }
        return true
      }
    }
    guard let finished = unsafe cmark_parser_finish(parser) else { throw broken }
    unsafe cmark_consolidate_text_nodes(finished)
    unsafe document = finished
    definitions = found
  }

  deinit { unsafe cmark_node_free(document) }

  /// Visits every node on the way in and, if it can have children, on the way out, without recursion.
  ///
  /// - Parameter visit: takes the node, its depth (the document's is 0) and whether it is the way in; returns
  ///   false to stop.
  borrowing func walk(_ visit: (UnsafeMutablePointer<cmark_node>, Int, Bool) -> Bool) {
    unsafe Self.walk(document, visit)
  }

  /// Visits a node and all below it.
  private static func walk(
    _ root: UnsafeMutablePointer<cmark_node>, _ visit: (UnsafeMutablePointer<cmark_node>, Int, Bool) -> Bool
  ) {
    var node = unsafe root
    var depth = 0
    while unsafe visit(node, depth, true) {
      if let child = unsafe cmark_node_first_child(node) {
        unsafe node = child
        depth += 1
        continue
      }
      guard unsafe visit(node, depth, false) else { return }
      while true {
        guard unsafe node != root else { return }
        if let next = unsafe cmark_node_next(node) {
          unsafe node = next
          break
        }
        guard let parent = unsafe cmark_node_parent(node) else { return }
        unsafe node = parent
        depth -= 1
        guard unsafe visit(node, depth, false) else { return }
      }
    }
  }
}
