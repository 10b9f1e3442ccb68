internal import CLibXML2

extension XML.Fault {
  /// Copies one of libxml2's errors, or nothing when it is only a warning.
  init?(_ error: UnsafePointer<xmlError>) {
    guard unsafe error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return nil }
    let text = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "Unknown error"
    message = Self.printable(text)
    line = max(0, Int(unsafe error.pointee.line))
    // The second number is a column only for the parser's errors.
    let isParser = unsafe error.pointee.domain != XML_FROM_SCHEMASV.rawValue
    column = isParser ? max(0, Int(unsafe error.pointee.int2)) : 0
  }

  /// A text without blanks at its ends, whose other invisible characters are written out.
  ///
  /// Text of the document stands in messages, and must not drive a terminal or turn a line around.
  static func printable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0D, 0x09:
        scalars.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        scalars.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      default:
        scalars.append(scalar)
      }
    }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
