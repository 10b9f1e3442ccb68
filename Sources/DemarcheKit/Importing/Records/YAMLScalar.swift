/// Writes texts as YAML scalars that read back the same, in block and in flow style.
enum YAMLScalar {
  /// A text as a scalar: plain where nothing could misread it, else between double quotation marks.
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - isNumber: whether it is meant as a number or a date, and need not be quoted although it looks like one.
  /// - Returns: the scalar, on one line.
  static func written(_ text: String, isNumber: Bool = false) -> String {
    isPlain(text) && (isNumber || !looksLikeOther(text)) ? text : quoted(text)
  }

  /// Whether a text may stand without quotation marks anywhere: a cautious part of what YAML allows.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isLetterOrDigit(first) else { return false }
    var last = first
    for scalar in text.unicodeScalars {
      let isInner = scalar == " " && last != " " || "-_.'’/@+()".unicodeScalars.contains(scalar)
      guard isLetterOrDigit(scalar) || isInner else { return false }
      last = scalar
    }
    return last != " "
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z") ~= scalar || ("A"..."Z") ~= scalar || ("0"..."9") ~= scalar
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter, .nonspacingMark:
      return true
    default:
      return false
    }
  }

  /// Whether other readers of YAML would take the text for a number, a truth value or nothing.
  private static func looksLikeOther(_ text: String) -> Bool {
    if ["true", "false", "yes", "no", "on", "off", "y", "n", "null"].contains(text.lowercased()) {
      return true
    }
    let digits = text.utf8.count { (0x30...0x39).contains($0) }
    guard digits > 0 else { return [".inf", ".nan", "inf", "nan"].contains(text.lowercased()) }
    // A date is one to other readers too.
    if RegisterDate.iso(text) == text, text.utf8.count == 10 { return false }
    return text.utf8.allSatisfy { (0x30...0x39).contains($0) || "-+._eExXoabcdfABCDEF".utf8.contains($0) }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        if isPrintable(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          result += escape(scalar)
        }
      }
    }
    return result + "\""
  }

  /// Whether a scalar may stand in a YAML file as it is, and be seen there.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: scalar.value != 0xFEFF
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (mark, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + mark + String(repeating: "0", count: width - digits.count) + digits
  }
}
