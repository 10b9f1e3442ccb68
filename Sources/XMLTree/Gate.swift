/// Looks at a document's bytes before libxml2 does, and refuses what would cost it time or trust.
///
/// It cuts the text into tags as XML does and checks nothing else: what is not well-formed is left to
/// libxml2.
struct Gate {
  /// The document.
  private let bytes: [UInt8]

  /// The next byte to look at.
  private var index = 0

  /// How many namespaces each open element declares, outermost first.
  private var namespaces: [Int] = []

  /// How many are in scope.
  private var inScope = 0

  /// Starts at the first byte.
  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Lets a document pass or refuses it, in one walk over its bytes.
  ///
  /// - Throws: the first thing that is refused, with its line and column.
  static func check(_ bytes: [UInt8]) throws(XML.Fault) {
    guard bytes.count <= XML.maximumBytes else {
      throw XML.Fault(
        message: "A document may have at most \(XML.maximumBytes / 1_048_576) MiB", line: 0, column: 0)
    }
    // With no NUL and valid UTF-8, libxml2 cannot take the bytes for another encoding.
    if let place = bytes.firstIndex(of: 0) { throw fault("A NUL is not allowed", at: place, in: bytes) }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw fault("These bytes are not UTF-8", at: error.byteOffsets.lowerBound, in: bytes)
    }
    try Encoding.check(bytes)
    var gate = Gate(bytes)
    try gate.walk()
  }

  /// A fault at a byte, with its line and its column in characters.
  static func fault(_ message: String, at place: Int, in bytes: [UInt8]) -> XML.Fault {
    var line = 1
    var column = 1
    for byte in bytes[..<min(place, bytes.count)] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return XML.Fault(message: message, line: line, column: column)
  }

  /// Goes from one `<` to the next.
  private mutating func walk() throws(XML.Fault) {
    while index < bytes.count {
      guard bytes[index] == 0x3C else {
        index += 1
        continue
      }
      if stands("<!--") {
        try skip(to: "-->", after: 4)
      } else if stands("<![CDATA[") {
        try skip(to: "]]>", after: 9)
      } else if stands("<?") {
        try skip(to: "?>", after: 2)
      } else if stands("</") {
        if let closed = namespaces.popLast() { inScope -= closed }
        index += 2
      } else if stands("<!DOCTYPE") {
        throw Self.fault("A document type (`<!DOCTYPE`) is not allowed", at: index, in: bytes)
      } else {
        try startTag()
      }
    }
  }

  /// Goes past a comment, a CDATA section or an instruction; a document type is refused even there.
  private mutating func skip(to end: StaticString, after count: Int) throws(XML.Fault) {
    index += count
    while index < bytes.count, !stands(end) {
      if bytes[index] == 0x3C, stands("<!DOCTYPE") {
        throw Self.fault("A document type (`<!DOCTYPE`) is not allowed", at: index, in: bytes)
      }
      index += 1
    }
    index += end.utf8CodeUnitCount
  }

  /// Goes past a start tag and counts what it holds.
  private mutating func startTag() throws(XML.Fault) {
    let start = index
    var attributes = 0
    var declared = 0
    index += 1
    while index < bytes.count, bytes[index] != 0x3E {
      switch bytes[index] {
      case 0x22, 0x27:
        attributes += 1
        try skipValue(quote: bytes[index])
      case 0x20, 0x09, 0x0A, 0x0D:
        index += 1
        if stands("xmlns") { declared += 1 }
      default:
        index += 1
      }
    }
    guard attributes <= XML.maximumAttributes else {
      throw Self.fault(
        "An element may have at most \(XML.maximumAttributes) attributes", at: start, in: bytes)
    }
    guard inScope + declared <= XML.maximumNamespaces else {
      throw Self.fault(
        "At most \(XML.maximumNamespaces) namespaces may be declared at once", at: start, in: bytes)
    }
    guard namespaces.count < XML.maximumDepth else {
      throw Self.fault(
        "Elements may be nested \(XML.maximumDepth) deep at most", at: start, in: bytes)
    }
    index += 1
    guard index < 2 || index > bytes.count || bytes[index - 2] != 0x2F else { return }
    namespaces.append(declared)
    inScope += declared
  }

  /// Goes past an attribute's value and its quotes.
  private mutating func skipValue(quote: UInt8) throws(XML.Fault) {
    index += 1
    while index < bytes.count, bytes[index] != quote {
      if bytes[index] == 0x3C, stands("<!DOCTYPE") {
        throw Self.fault("A document type (`<!DOCTYPE`) is not allowed", at: index, in: bytes)
      }
      index += 1
    }
    index += 1
  }

  /// Whether the next bytes are these.
  private func stands(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    for offset in 0..<count where unsafe bytes[index + offset] != text.utf8Start[offset] { return false }
    return true
  }
}
