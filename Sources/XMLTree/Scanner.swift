/// Cuts a well-formed document into pieces that know their bytes, which libxml2's tree does not.
struct Scanner {
  /// The document.
  private let bytes: [UInt8]
  /// The next byte to look at.
  private var index: Int
  /// The pieces so far.
  private var tokens: [XML.Token] = []

  /// Starts at a byte.
  init(_ bytes: [UInt8], at start: Int) {
    self.bytes = bytes
    index = start
  }

  /// Cuts the whole.
  mutating func scan() -> [XML.Token] {
    while index < bytes.count {
      if bytes[index] != 0x3C {
        text()
      } else if stands("<!--") {
        other(to: "-->")
      } else if stands("<![CDATA[") {
        section()
      } else if stands("<?") {
        other(to: "?>")
      } else if stands("</") {
        endTag()
      } else {
        startTag()
      }
    }
    return tokens
  }

  /// A run of text without references, or one reference.
  private mutating func text() {
    let start = index
    guard bytes[index] == 0x26 else {
      while index < bytes.count, bytes[index] != 0x3C, bytes[index] != 0x26 { index += 1 }
      return add(.text(string(start..<index)), from: start)
    }
    while index < bytes.count, bytes[index] != 0x3B { index += 1 }
    index = min(index + 1, bytes.count)
    add(.text(Scanner.resolved(string(start..<index))), from: start)
  }

  /// A section of text that needs no references.
  private mutating func section() {
    let start = index
    skip(to: "]]>", after: 9)
    let end = max(start + 9, index - 3)
    add(.text(string(min(start + 9, end)..<end)), from: start)
  }

  /// A comment or an instruction.
  private mutating func other(to end: StaticString) {
    let start = index
    skip(to: end, after: 2)
    add(.other(string(start..<index)), from: start)
  }

  /// An end tag.
  private mutating func endTag() {
    let start = index
    index += 2
    let name = name()
    while index < bytes.count, bytes[index] != 0x3E { index += 1 }
    index = min(index + 1, bytes.count)
    add(.close(name: name), from: start)
  }

  /// A start tag with its attributes.
  private mutating func startTag() {
    let start = index
    index += 1
    let name = name()
    var attributes: [XML.Token.Attribute] = []
    while index < bytes.count, bytes[index] != 0x3E, bytes[index] != 0x2F {
      if isBlank(bytes[index]) {
        index += 1
      } else if let attribute = attribute() {
        attributes.append(attribute)
      }
    }
    let isEmpty = index < bytes.count && bytes[index] == 0x2F
    index = min(index + (isEmpty ? 2 : 1), bytes.count)
    add(.open(name: name, attributes: attributes), from: start)
    if isEmpty { add(.close(name: name), from: index) }
  }

  /// An attribute; `nil` where there is none, one byte further on.
  private mutating func attribute() -> XML.Token.Attribute? {
    let start = index
    let name = name()
    while index < bytes.count, bytes[index] == 0x3D || isBlank(bytes[index]) { index += 1 }
    guard !name.isEmpty, index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 else {
      index = max(index, start + 1)
      return nil
    }
    let quote = bytes[index]
    index += 1
    var value = ""
    var run = index
    while index < bytes.count, bytes[index] != quote {
      if bytes[index] == 0x26 {
        value += blanked(run..<index)
        run = index
        while index < bytes.count, bytes[index] != 0x3B { index += 1 }
        value += Scanner.resolved(string(run..<min(index + 1, bytes.count)))
        run = min(index + 1, bytes.count)
      }
      index += 1
    }
    value += blanked(min(run, bytes.count)..<min(index, bytes.count))
    index = min(index + 1, bytes.count)
    return XML.Token.Attribute(name: name, value: value, bytes: start..<index)
  }

  /// A name, up to what ends it.
  private mutating func name() -> String {
    let start = index
    while index < bytes.count, !isBlank(bytes[index]), ![0x3E, 0x2F, 0x3D].contains(bytes[index]) {
      index += 1
    }
    return string(start..<index)
  }

  /// The character that a reference stands for.
  private static func resolved(_ reference: String) -> String {
    switch reference {
    case "&amp;": return "&"
    case "&lt;": return "<"
    case "&gt;": return ">"
    case "&quot;": return "\""
    case "&apos;": return "'"
    default:
      let digits = reference.dropFirst(2).dropLast()
      let value = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init).map { String($0) } ?? reference
    }
  }

  /// The text of some bytes, each blank a plain space, as XML asks of attributes.
  private func blanked(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].map { isBlank($0) ? 0x20 : $0 }, as: UTF8.self)
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  private mutating func add(_ kind: XML.Token.Kind, from start: Int) {
    tokens.append(XML.Token(kind: kind, bytes: start..<index))
  }

  /// Goes behind the next mark, or to the end.
  private mutating func skip(to end: StaticString, after count: Int) {
    index = min(index + count, bytes.count)
    while index < bytes.count, !stands(end) { index += 1 }
    index = min(index + end.utf8CodeUnitCount, bytes.count)
  }

  /// Whether the next bytes are these.
  private func stands(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    for offset in 0..<count where unsafe bytes[index + offset] != text.utf8Start[offset] { return false }
    return true
  }
}
