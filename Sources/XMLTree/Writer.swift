extension XML {
  /// Writes XML as bytes, escaping by runs; the hot path of every output.
  ///
  /// Names are constants of the program, so that no data can become markup; values go through ``text(_:)``
  /// and ``attribute(_:_:)`` alone. It does not check that names are closed in order, except in debug builds,
  /// and every output is parsed again before it is stored. One writer is used again for many documents with
  /// ``removeAll()``, which keeps its memory. HTML is written as XML that HTML's rules also read: void
  /// elements with ``closeEmpty()`` (`<br/>`), all others with ``close(_:)`` (`<p></p>`).
  ///
  /// No character that XML 1.0 forbids is ever written. Values were checked before; one that slipped through
  /// (a control other than tab, LF and CR; U+FFFE; U+FFFF) becomes U+FFFD, so that nothing breaks out.
  package struct Writer: Sendable {
    /// What has been written, UTF-8.
    package private(set) var bytes: [UInt8] = []

    /// Whether a start tag still waits for its `>`.
    private var isTagOpen = false

    /// How many elements are open.
    private var depth = 0

    /// An empty writer.
    ///
    /// - Parameter capacity: how many bytes to make room for.
    package init(reservingCapacity capacity: Int = 16_384) { bytes.reserveCapacity(capacity) }

    /// Forgets what was written and keeps the memory.
    package mutating func removeAll() {
      bytes.removeAll(keepingCapacity: true)
      isTagOpen = false
      depth = 0
    }

    /// Writes the XML declaration and a line's end.
    package mutating func declaration() {
      append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    }

    /// Begins an element; attributes may follow.
    package mutating func open(_ name: StaticString) {
      endTag()
      bytes.append(0x3C)
      append(name)
      isTagOpen = true
      depth += 1
    }

    /// Writes an attribute of the element that was just begun.
    ///
    /// - Parameters:
    ///   - name: the name, with its prefix if it has one; `xmlns` is written like any other.
    ///   - value: any text; `& < > "` and tab, LF and CR are written as references.
    package mutating func attribute(_ name: StaticString, _ value: String) {
      assert(isTagOpen, "an attribute follows open or another attribute")
      bytes.append(0x20)
      append(name)
      bytes.append(0x3D)
      bytes.append(0x22)
      Escaping.append(value, to: &bytes, inAttribute: true)
      bytes.append(0x22)
    }

    /// Writes a text; `& < >` and CR are written as references.
    package mutating func text(_ value: String) {
      endTag()
      Escaping.append(value, to: &bytes, inAttribute: false)
    }

    /// Ends the innermost element with an end tag, also when it is empty.
    package mutating func close(_ name: StaticString) {
      endTag()
      assert(depth > 0, "close follows open")
      depth -= 1
      bytes.append(0x3C)
      bytes.append(0x2F)
      append(name)
      bytes.append(0x3E)
    }

    /// Ends the element that was just begun with `/>`.
    package mutating func closeEmpty() {
      assert(isTagOpen, "closeEmpty follows open or an attribute")
      isTagOpen = false
      depth -= 1
      bytes.append(0x2F)
      bytes.append(0x3E)
    }

    /// Begins a new line, indented by two spaces a level.
    package mutating func newline(_ depth: Int = 0) {
      endTag()
      bytes.append(0x0A)
      for _ in 0..<depth {
        bytes.append(0x20)
        bytes.append(0x20)
      }
    }

    /// Writes a constant as it is: `<!DOCTYPE html>`, a style sheet.
    package mutating func raw(_ markup: StaticString) {
      endTag()
      append(markup)
    }

    /// Writes bytes as they are; they must be well-formed and never come from data.
    package mutating func raw(_ markup: [UInt8]) {
      endTag()
      bytes.append(contentsOf: markup)
    }

    /// Writes the `>` that a start tag waits for.
    @inline(__always) private mutating func endTag() {
      guard isTagOpen else { return }
      isTagOpen = false
      bytes.append(0x3E)
    }

    /// Appends a constant.
    @inline(__always) private mutating func append(_ text: StaticString) {
      let buffer = unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
      unsafe bytes.append(contentsOf: buffer)
    }
  }
}
