internal import CCMarkGFM

/// Copies cmark's tree into values, with a stack of its own instead of recursion.
struct TreeReader {
  /// The nodes that have begun and not ended, outermost first.
  private var stack: [Markdown.Node] = []

  /// The finished document.
  private var root: Markdown.Node?

  /// What stopped the copy.
  private var fault: Markdown.Fault?

  /// The definitions seen before cmark finished, by the line of their label.
  private let definitions: [Int: [Definition]]

  /// The labels of the footnotes in the order of their numbers.
  private var labels: [String] = []

  /// Starts with an empty tree.
  private init(definitions: [Definition]) {
    self.definitions = Dictionary(grouping: definitions, by: \.place.startLine)
  }

  /// The tree as values.
  ///
  /// - Parameters:
  ///   - tree: cmark's tree.
  ///   - definitions: the footnote definitions seen before cmark finished, for their places.
  /// - Returns: the document.
  /// - Throws: a `depth` fault at the first node that is nested too deeply.
  static func read(_ tree: borrowing Tree, definitions: [Definition]) throws(Markdown.Fault) -> Markdown.Node
  {
    var reader = TreeReader(definitions: definitions)
    // A reference holds its footnote's number, and the definitions stand in the order of these numbers.
    unsafe tree.walk { node, depth, entering in
      guard entering else { return true }
      if unsafe cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION {
        unsafe reader.labels.append(NodeFields.label(node))
      }
      return depth <= Markdown.maximumDepth
    }
    unsafe tree.walk { node, depth, entering in
      unsafe reader.visit(node, depth, entering)
    }
    if let fault = reader.fault { throw fault }
    return reader.root ?? Markdown.Node(kind: .document, children: [], place: .unknown)
  }

  /// Takes one step of the walk.
  ///
  /// - Returns: whether to go on.
  private mutating func visit(
    _ node: UnsafeMutablePointer<cmark_node>, _ depth: Int, _ entering: Bool
  ) -> Bool {
    if entering {
      let place = unsafe NodeFields.place(node)
      guard depth <= Markdown.maximumDepth else {
        fault = Markdown.Fault(
          reason: .depth, message: "Text may be nested \(Markdown.maximumDepth) deep at most",
          place: stack.last { $0.place.isKnown }?.place ?? place)
        return false
      }
      let kind = unsafe NodeFields.kind(node, labels: labels)
      stack.append(Markdown.Node(kind: kind, children: [], place: corrected(place, kind)))
      return true
    }
    guard let done = stack.popLast() else { return false }
    if stack.isEmpty {
      root = done
    } else {
      stack[stack.count - 1].children.append(done)
    }
    return true
  }

  /// A definition's place with its label; any other place as it is.
  private func corrected(_ place: Markdown.Place, _ kind: Markdown.Kind) -> Markdown.Place {
    guard case .footnoteDefinition(let label) = kind else { return place }
    guard
      let seen = definitions[place.startLine]?.last(where: {
        $0.label == label && $0.place.endColumn < place.startColumn
      })
    else { return place }
    var place = place
    place.startColumn = seen.place.startColumn
    return place
  }
}
