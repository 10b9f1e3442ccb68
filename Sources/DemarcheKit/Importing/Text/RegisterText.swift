internal import DemarcheModel

/// How the bytes of a register spell its characters.
enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf8WithMark = "UTF-8 with a byte order mark"
  case utf16LittleEndian = "UTF-16 LE"
  case utf16BigEndian = "UTF-16 BE"
  case windows1252 = "Windows-1252"
}

/// The text of a register, whatever its bytes were: UTF-8 from here on.
struct RegisterText: Sendable {
  /// The decoded file; places in it are those that people see in an editor.
  let file: SourceFile
  /// What the bytes were.
  let encoding: TextEncoding

  /// Detects the encoding and decodes; what cannot be decoded becomes U+FFFD.
  ///
  /// Bytes that are valid UTF-8 are taken for it. Others are UTF-16 when every second byte of the beginning is
  /// zero, damaged UTF-8 when most of their letters beyond ASCII are whole, and Windows-1252 else.
  ///
  /// - Parameters:
  ///   - path: the file's name as people are told it.
  ///   - bytes: the file.
  init(path: String, bytes: [UInt8]) {
    let (encoding, skipped) = RegisterText.encoding(of: bytes)
    self.encoding = encoding
    var text: [UInt8]
    switch encoding {
    case .utf8, .utf8WithMark:
      let rest = Array(bytes.dropFirst(skipped))
      text = RegisterText.isUTF8(rest) ? rest : Array(String(decoding: rest, as: UTF8.self).utf8)
    case .utf16LittleEndian, .utf16BigEndian:
      text = RegisterText.utf16(bytes.dropFirst(skipped), isBigEndian: encoding == .utf16BigEndian)
    case .windows1252:
      text = RegisterText.windows1252(bytes)
    }
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    // The line breaks of old Macintoshes; without this, the whole file would be line 1.
    if !text.contains(lineFeed) { text = text.map { $0 == carriageReturn ? lineFeed : $0 } }
    file = SourceFile(path: path, bytes: text)
  }

  /// The encoding, and how many bytes of a byte order mark stand before the text.
  private static func encoding(of bytes: [UInt8]) -> (TextEncoding, Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8WithMark, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    let beginning = bytes.prefix(1000)
    let zeros = beginning.indices.filter { bytes[$0] == 0 }
    if zeros.count * 3 > beginning.count, beginning.count > 1 {
      let odd = zeros.count { $0 % 2 == 1 }
      return (odd * 2 > zeros.count ? .utf16LittleEndian : .utf16BigEndian, 0)
    }
    return (isUTF8(bytes) || isMostlyUTF8(bytes) ? .utf8 : .windows1252, 0)
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

  /// Whether more letters beyond ASCII are whole in UTF-8 than are broken.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var (whole, broken) = (0, 0)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .emptyInput: return whole > broken
      case .error: broken += 1
      case .scalarValue(let scalar): whole += scalar.isASCII ? 0 : 1
      }
    }
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    // A byte left over is half a character.
    if index < bytes.endIndex { units.append(0xFFFD) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text += Array(String(windows1252Scalar(byte)).utf8)
      }
    }
    return text
  }

  /// The character of a byte from 0x80; U+FFFD for the five that Windows-1252 leaves open.
  private static func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar {
    byte >= 0xA0 ? Unicode.Scalar(byte) : upperControls[Int(byte) - 0x80]
  }

  /// The characters of the bytes 0x80 to 0x9F.
  private static let upperControls: [Unicode.Scalar] = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
