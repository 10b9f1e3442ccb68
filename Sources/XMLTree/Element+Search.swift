extension XML.Element {
  /// The value of the attribute with this name and without a namespace.
  package subscript(attribute name: String) -> String? { self[attribute: name, namespace: nil] }

  /// The value of the attribute with this name in this namespace.
  package subscript(attribute name: String, namespace namespace: String?) -> String? {
    attributes.first { $0.name == name && $0.namespace == namespace }?.value
  }

  /// The elements among the children.
  package var elements: [XML.Element] {
    children.compactMap { child in
      guard case .element(let element) = child else { return nil }
      return element
    }
  }

  /// The elements among the children that have this name, in any namespace.
  package func elements(named name: String) -> [XML.Element] { elements.filter { $0.name == name } }

  /// The first element among the children that has this name, in any namespace.
  package func first(named name: String) -> XML.Element? {
    for case .element(let element) in children where element.name == name { return element }
    return nil
  }

  /// All elements below this one, depth first, in the order of the text.
  package var descendants: Descendants { Descendants(self) }

  /// All text below this element, joined.
  package var text: String {
    var text = ""
    var stack = children.reversed().map { $0 }
    while let node = stack.popLast() {
      switch node {
      case .text(let piece): text += piece
      case .element(let element): stack.append(contentsOf: element.children.reversed())
      }
    }
    return text
  }

  /// Walks over the elements below one, without recursion.
  package struct Descendants: Sequence, IteratorProtocol {
    /// What is still to be visited, the next one last.
    private var stack: [XML.Node]

    /// Starts before the first child.
    fileprivate init(_ element: XML.Element) { stack = element.children.reversed() }

    /// The next element, or nothing after the last.
    package mutating func next() -> XML.Element? {
      while let node = stack.popLast() {
        guard case .element(let element) = node else { continue }
        stack.append(contentsOf: element.children.reversed())
        return element
      }
      return nil
    }
  }
}
