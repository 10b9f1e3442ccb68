internal import DemarcheModel
internal import YAMLTree

/// Reads JSON (RFC 8259) into the tree that records are read from, so that values keep their places.
///
/// YAML's reader takes most of JSON and stumbles over the rest: tabs between tokens, pairs of surrogates, long keys.
/// Numbers, `true`, `false` and `null` are unquoted texts.
struct JSONReader {
  /// The file.
  private let file: SourceFile
  private let bytes: [UInt8]
  private var offset = 0
  /// The first mistake; nothing is read beyond it.
  private(set) var fault: Diagnostic?

  /// Prepares the reading of a file.
  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
  }

  /// Reads the file.
  ///
  /// - Returns: the tree, `nil` after a mistake, which is in ``fault``.
  mutating func read() -> YAML.Node? {
    skipSpace()
    guard let root = value(depth: 0) else { return nil }
    skipSpace()
    guard offset == bytes.count else { return fail("Text stands behind the end of the document") }
    return root
  }

  private mutating func value(depth: Int) -> YAML.Node? {
    guard depth < YAML.maximumDepth else {
      return fail("Lists and objects may be nested \(YAML.maximumDepth) deep at most", .nestingTooDeep)
    }
    switch peek {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""):
      let start = offset
      return string().map { YAML.Node(content: .scalar($0, quoted: true), bytes: start..<offset) }
    default: return word()
    }
  }

  private mutating func object(depth: Int) -> YAML.Node? {
    let start = offset
    var entries: [YAML.Entry] = []
    var keys: Set<[UInt8]> = []
    offset += 1
    skipSpace()
    guard !take("}") else { return YAML.Node(content: .mapping([]), bytes: start..<offset) }
    while true {
      let keyStart = offset
      guard peek == UInt8(ascii: "\"") else { return fail("A key between quotation marks is missing here") }
      guard let key = string() else { return nil }
      let keyBytes = keyStart..<offset
      guard keys.insert(Array(key.utf8)).inserted else {
        offset = keyStart
        return fail("The key `\(key)` stands twice in this object", .duplicateKey)
      }
      skipSpace()
      guard take(":") else { return fail("A colon is missing behind a key") }
      skipSpace()
      guard let value = value(depth: depth + 1) else { return nil }
      entries.append(YAML.Entry(key: key, keyBytes: keyBytes, value: value))
      skipSpace()
      if take("}") { return YAML.Node(content: .mapping(entries), bytes: start..<offset) }
      guard take(",") else { return fail("A comma or `}` is missing here") }
      skipSpace()
    }
  }

  private mutating func array(depth: Int) -> YAML.Node? {
    let start = offset
    var items: [YAML.Node] = []
    offset += 1
    skipSpace()
    guard !take("]") else { return YAML.Node(content: .sequence([]), bytes: start..<offset) }
    while true {
      guard let value = value(depth: depth + 1) else { return nil }
      items.append(value)
      skipSpace()
      if take("]") { return YAML.Node(content: .sequence(items), bytes: start..<offset) }
      guard take(",") else { return fail("A comma or `]` is missing here") }
      skipSpace()
    }
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word() -> YAML.Node? {
    let start = offset
    while let byte = peek, JSONReader.isWord(byte) { offset += 1 }
    let text = file.text(start..<offset)
    let isNumber = text.utf8.first.map { $0 < 0x3A } ?? false
    guard ["true", "false", "null"].contains(text) || isNumber && !text.contains("x") && Double(text) != nil
    else {
      offset = start
      return fail(start == bytes.count ? "The document ends too early" : "No value of JSON begins so")
    }
    return YAML.Node(content: .scalar(text, quoted: false), bytes: start..<offset)
  }

  private mutating func string() -> String? {
    offset += 1
    var text: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return fail("No escape of JSON is written so") }
        text += Array(String(scalar).utf8)
      case 0..<0x20: return fail("A text ends on its line; a line break in it is written `\\n`")
      default:
        text.append(byte)
        offset += 1
      }
    }
    return fail("The quotation mark that opens this text is never closed")
  }

  /// Reads an escape; a half of a pair of surrogates becomes U+FFFD.
  private mutating func escape() -> Unicode.Scalar? {
    let short: [UInt8: Unicode.Scalar] = [
      UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
      UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]
    offset += 1
    guard let letter = peek else { return nil }
    offset += 1
    if let scalar = short[letter] { return scalar }
    guard letter == UInt8(ascii: "u"), let first = unit() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let behind = offset
    guard take("\\"), take("u"), let second = unit(), (0xDC00..<0xE000).contains(second) else {
      offset = behind
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func unit() -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[offset..<offset + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    offset += 4
    return unit
  }

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: mark) else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { offset += 1 }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "E")
  }

  private mutating func fail<Value>(
    _ summary: String, _ identifier: Diagnostic.Identifier = .jsonSyntax
  ) -> Value? {
    fault =
      fault
      ?? Diagnostic(
        identifier, summary, at: SourceRange(file: file, bytes: offset..<offset + 1).firstLine,
        solutions: [.init("Write the file as JSON, as the program that made it should have")])
    return nil
  }
}
