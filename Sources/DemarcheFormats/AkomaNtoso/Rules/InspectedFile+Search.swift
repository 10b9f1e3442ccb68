internal import XMLTree

extension InspectedFile {
  /// The name of an element.
  func name(_ index: Int) -> String { nodes[index].element.name }

  /// The value of an attribute.
  func value(_ index: Int, _ attribute: String) -> String? { nodes[index].element[attribute: attribute] }

  /// The indices of the elements directly within one, in the order of the text.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var next = index + 1
    while next < ends[index] {
      children.append(next)
      next = ends[next]
    }
    return children
  }

  /// The first element of a name directly within one.
  func child(of index: Int, named name: String) -> Int? {
    children(of: index).first { self.name($0) == name }
  }

  /// The indices of all elements within one.
  func descendants(of index: Int) -> Range<Int> { (index + 1)..<ends[index] }

  /// The indices of the elements of a name within another.
  func descendants(of index: Int, named name: String) -> [Int] {
    descendants(of: index).filter { self.name($0) == name }
  }

  /// The elements around one, the nearest first, without the root.
  func ancestors(of index: Int) -> [Int] {
    var ancestors: [Int] = []
    var next = nodes[index].parent
    while next != 0 {
      ancestors.append(next)
      next = nodes[next].parent
    }
    return ancestors
  }

  /// The document itself: the element within `akomaNtoso`.
  var document: Int? { nodes.count > 1 ? 1 : nil }

  /// An element of the document's own metadata, by the names on the way to it.
  func meta(_ path: String...) -> Int? {
    var place = document.flatMap { child(of: $0, named: "meta") }
    for name in path { place = place.flatMap { child(of: $0, named: name) } }
    return place
  }

  /// The entry of the references that an address names, for instance `#olivierCadic`.
  func target(of address: String?) -> Int? {
    guard let address, address.utf8.first == 0x23 else { return nil }
    return byIdentifier[String(Substring(address.utf8.dropFirst()))]
  }

  /// The IRI of the thing that an address names.
  func iri(of address: String?) -> String? { target(of: address).flatMap { value($0, "href") } }

  /// The last part of a thing's IRI behind a full stop or slash: `signatory`.
  func kind(of address: String?) -> String? {
    iri(of: address)?.utf8.split { $0 == 0x2E || $0 == 0x2F }.last.map { String(Substring($0)) }
  }
}

extension StringProtocol {
  /// Whether nothing of it would be seen.
  var isBlank: Bool { unicodeScalars.allSatisfy(\.isWhiteSpace) }

  /// The parts between white space; most values are one.
  var words: [String] {
    if !isEmpty, utf8.allSatisfy({ (0x21..<0x7F).contains($0) }) { return [String(self)] }
    return unicodeScalars.split(whereSeparator: \.isWhiteSpace).map { String(String.UnicodeScalarView($0)) }
  }
}

extension Unicode.Scalar {
  /// Whether it is white space of any sort, no-break too; most scalars need no look into Unicode's tables.
  fileprivate var isWhiteSpace: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
