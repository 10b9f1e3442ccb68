package import DemarcheModel
package import XMLTree

/// A file of Akoma Ntoso with the place of each element, ready for the rules.
package struct InspectedFile: Sendable {
  /// One element; shared, since every rule goes over all of them.
  final class Node: Sendable {
    /// The element, with all that it contains.
    let element: XML.Element
    /// The place of its start tag, in bytes.
    let tag: Range<Int>
    /// The index of the element around it; the root's own.
    let parent: Int
    /// Whether it lies in `meta`.
    let isMeta: Bool

    /// An element at its place.
    init(_ element: XML.Element, tag: Range<Int>, parent: Int, isMeta: Bool) {
      self.element = element
      self.tag = tag
      self.parent = parent
      self.isMeta = isMeta
    }
  }

  /// The file as it was read.
  package let source: SourceFile

  /// The elements of Akoma Ntoso, in the order of the text; those of other namespaces are left out.
  let nodes: [Node]

  /// The index behind the last descendant of each element.
  let ends: [Int]

  /// The element that bears an `eId`; of several, the first.
  let byIdentifier: [String: Int]

  /// The addresses of its levels, if any can be read.
  private(set) var addresses: Addresses?

  /// What is wrong with addresses that cannot be read.
  private(set) var malformedAddresses: [Diagnostic] = []

  /// The address of the expression, if it can be read.
  package var expression: WorkIdentifier? { addresses?.expression }

  /// Finds the attributes in the tags.
  private let tags: StartTags

  /// Puts the elements of a document in order.
  ///
  /// - Parameters:
  ///   - source: the bytes of the document.
  ///   - root: what they say.
  package init(_ source: SourceFile, root: XML.Element) {
    self.source = source
    tags = StartTags(source.bytes)
    var flattening = Flattening(places: tags.places())
    flattening.add(root, parent: 0, isMeta: false)
    nodes = flattening.nodes
    ends = flattening.ends
    var byIdentifier: [String: Int] = [:]
    for (index, node) in flattening.nodes.enumerated() {
      guard let identifier = node.element[attribute: "eId"], byIdentifier[identifier] == nil else { continue }
      byIdentifier[identifier] = index
    }
    self.byIdentifier = byIdentifier
    var findings = Findings(self)
    addresses = Addresses(self, &findings)
    malformedAddresses = findings.diagnostics
  }

  /// The place of an element, or of the value of one of its attributes where it has it.
  package func range(of index: Int, attribute: String? = nil) -> SourceRange {
    let tag = nodes[index].tag
    let value = attribute.flatMap { tags.value(of: $0, in: tag) }
    return SourceRange(file: source, bytes: value ?? tag)
  }

  /// The first element of a name whose tag ends in a line, where a schema's message says it stands.
  func tag(named name: String, endingInLine line: Int) -> SourceRange? {
    guard line <= source.lineStarts.count else { return nil }
    let start = source.lineStarts[line - 1]
    let end = line < source.lineStarts.count ? source.lineStarts[line] : source.bytes.count + 1
    let found = nodes.first {
      $0.element.name == name && $0.tag.upperBound > start && $0.tag.upperBound <= end
    }
    return found.map { SourceRange(file: source, bytes: $0.tag) }
  }
}

/// Walks over a tree in the order of its start tags; the gate let no deep one pass.
private struct Flattening {
  /// The places of the start tags.
  let places: [Range<Int>]
  /// How many elements were visited.
  private var visited = 0
  /// The elements of Akoma Ntoso.
  var nodes: [InspectedFile.Node] = []
  /// The index behind the last descendant of each.
  var ends: [Int] = []

  /// Begins before the root.
  init(places: [Range<Int>]) { self.places = places }

  /// Adds an element and all within.
  mutating func add(_ element: XML.Element, parent: Int, isMeta: Bool) {
    let place = visited < places.count ? places[visited] : 0..<0
    visited += 1
    let isOurs = element.namespace == AkomaNtoso.namespace
    let isMeta = isMeta || element.name == "meta"
    let index = nodes.count
    if isOurs {
      nodes.append(InspectedFile.Node(element, tag: place, parent: parent, isMeta: isMeta))
      ends.append(index + 1)
    }
    for case .element(let child) in element.children {
      add(child, parent: isOurs ? index : parent, isMeta: isMeta)
    }
    if isOurs { ends[index] = nodes.count }
  }
}
