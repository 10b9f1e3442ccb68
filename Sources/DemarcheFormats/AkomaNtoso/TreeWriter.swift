internal import XMLTree

/// Writes elements on lines of their own, and adds no white space where it would be text.
struct TreeWriter {
  /// One attribute; without a value it is left out.
  typealias Attribute = (name: StaticString, value: String?)

  /// The bytes.
  private var xml = XML.Writer()

  /// For each open element, whether words may stand in it or around it.
  private var isMixed: [Bool] = []

  /// Starts a file.
  init() { xml.declaration() }

  /// Writes an element that holds nothing.
  mutating func empty(_ name: StaticString, _ attributes: [Attribute]) {
    startLine()
    writeTag(name, attributes)
    xml.closeEmpty()
  }

  /// Writes a start tag.
  ///
  /// - Parameters:
  ///   - name: the name of the element.
  ///   - attributes: its attributes, in their order.
  ///   - mixed: whether the schema allows words in it; then nothing within is indented.
  mutating func open(_ name: StaticString, _ attributes: [Attribute], isMixed mixed: Bool) {
    startLine()
    writeTag(name, attributes)
    isMixed.append(mixed || isMixed.last ?? false)
  }

  /// Writes words.
  mutating func text(_ text: String) { xml.text(text) }

  /// Writes an end tag.
  mutating func close(_ name: StaticString) {
    if isMixed.popLast() == false { xml.newline(isMixed.count) }
    xml.close(name)
  }

  /// The whole file, ended by one line break.
  consuming func finish() -> [UInt8] {
    xml.newline()
    return xml.bytes
  }

  /// Writes a tag up to its end.
  private mutating func writeTag(_ name: StaticString, _ attributes: [Attribute]) {
    xml.open(name)
    for attribute in attributes {
      if let value = attribute.value { xml.attribute(attribute.name, value) }
    }
  }

  /// Starts a line, where it is not text; the declaration ends with one.
  private mutating func startLine() {
    if let last = isMixed.last, !last { xml.newline(isMixed.count) }
  }
}
