internal import XMLTree

/// Writes the tags and the words of a page: HTML5 in the form that XML reads as well.
struct PageWriter {
  /// One attribute of a tag.
  typealias Attribute = (name: StaticString, value: String)

  /// What was written.
  private var xml = XML.Writer()

  /// How many elements that stand on lines of their own are open.
  private var depth: Int

  /// Starts at a depth.
  init(depth: Int) { self.depth = depth }

  /// Starts a line, unless it would be the first.
  mutating func startLine() {
    if !xml.bytes.isEmpty { xml.newline(depth) }
  }

  /// Writes a start tag.
  mutating func open(_ name: StaticString, _ attributes: [Attribute] = []) {
    xml.open(name)
    for attribute in attributes { xml.attribute(attribute.name, attribute.value) }
  }

  /// Writes an element that HTML knows to hold nothing.
  mutating func void(_ name: StaticString, _ attributes: [Attribute] = []) {
    open(name, attributes)
    xml.closeEmpty()
  }

  /// Writes an end tag, after an empty element too.
  mutating func close(_ name: StaticString) { xml.close(name) }

  /// Goes down or up by levels.
  mutating func indent(by levels: Int) { depth = max(0, depth + levels) }

  /// Writes words.
  mutating func text(_ text: String) { xml.text(text) }

  /// Writes a style sheet of the house as it is, or the first line of a page.
  mutating func verbatim(_ text: String) { xml.raw(Array(text.utf8)) }

  /// The whole text, ended by one line break.
  consuming func finish() -> [UInt8] {
    xml.newline()
    return xml.bytes
  }
}
