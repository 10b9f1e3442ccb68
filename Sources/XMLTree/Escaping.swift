/// Copies text into XML, run by run between the few bytes that need another form.
///
/// It works on UTF-8 bytes: `"` with a combining accent after it is one `Character`, and still ends an
/// attribute.
enum Escaping {
  /// The bytes below 64 that a text needs in another form: controls but tab and LF, and `& < >`.
  private static let text: UInt64 = 0xFFFF_F9FF | bit("&") | bit("<") | bit(">")

  /// The same in an attribute: all controls, and `"` too.
  private static let attribute: UInt64 = 0xFFFF_FFFF | bit("&") | bit("<") | bit(">") | bit("\"")

  /// The bit that stands for an ASCII character below 64.
  private static func bit(_ scalar: Unicode.Scalar) -> UInt64 { 1 << UInt64(scalar.value) }

  /// Appends a text.
  ///
  /// - Parameters:
  ///   - value: any text.
  ///   - output: where to.
  ///   - inAttribute: whether it stands between double quotes.
  static func append(_ value: String, to output: inout [UInt8], inAttribute: Bool) {
    var value = value
    // Nearly every string is contiguous already; withUTF8 makes the others so.
    value.withUTF8 { unsafe append($0, to: &output, special: inAttribute ? attribute : text) }
  }

  /// Appends the bytes of a text.
  private static func append(_ source: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], special: UInt64)
  {
    var run = 0
    var index = 0
    while index < source.count {
      let byte = unsafe source[index]
      let isSpecial = byte < 64 ? special >> UInt64(byte) & 1 == 1 : byte == 0xEF
      guard isSpecial else {
        index += 1
        continue
      }
      var count = 1
      let form: StaticString
      if byte == 0xEF {
        // U+FFFE and U+FFFF are EF BF BE and EF BF BF; Swift's strings hold whole characters.
        guard unsafe source[index + 1] == 0xBF, unsafe source[index + 2] >= 0xBE else {
          index += 3
          continue
        }
        form = "\u{FFFD}"
        count = 3
      } else {
        form = replacement(byte)
      }
      unsafe output.append(contentsOf: source[run..<index])
      let bytes = unsafe UnsafeBufferPointer(start: form.utf8Start, count: form.utf8CodeUnitCount)
      unsafe output.append(contentsOf: bytes)
      index += count
      run = index
    }
    unsafe output.append(contentsOf: source[run..<source.count])
  }

  /// What is written in place of a byte.
  private static func replacement(_ byte: UInt8) -> StaticString {
    switch byte {
    case 0x09: "&#9;"
    case 0x0A: "&#10;"
    case 0x0D: "&#13;"
    case 0x22: "&quot;"
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    default: "\u{FFFD}"
    }
  }
}
