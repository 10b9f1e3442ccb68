/// The name of a record, a document, a place…: lower-case ASCII letters, digits and hyphens.
///
/// The grammar `[a-z0-9][a-z0-9-]*` keeps a name safe as a file name and as a part of an IRI.
public struct Identifier: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The name itself.
  public let rawValue: String

  /// Accepts a name of the grammar, up to 128 bytes.
  public init?(_ text: String) {
    guard text.utf8.count <= 128, let first = text.utf8.first, Identifier.isLetterOrDigit(first),
      text.utf8.allSatisfy({ Identifier.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") })
    else { return nil }
    rawValue = text
  }

  /// The name as text.
  public var description: String { rawValue }

  /// Orders by bytes.
  public static func < (left: Identifier, right: Identifier) -> Bool { left.rawValue < right.rawValue }

  /// The name in camel case, the form of labels in Akoma Ntoso: `olivier-cadic` becomes `olivierCadic`.
  public var camelCase: String {
    var result = ""
    for (index, part) in rawValue.split(separator: "-").enumerated() {
      result += index == 0 ? String(part) : part.prefix(1).uppercased() + part.dropFirst()
    }
    return result
  }

  /// Accepts a label in camel case: `olivierCadic` becomes `olivier-cadic`.
  package init?(camelCase label: String) {
    var name = ""
    for scalar in label.unicodeScalars {
      guard ("A"..."Z").contains(scalar) else {
        name.unicodeScalars.append(scalar)
        continue
      }
      if !name.isEmpty { name += "-" }
      name += String(scalar).lowercased()
    }
    self.init(name)
  }

  /// A name made of a word of the program, in lower case, and a number: `demand-2`.
  package init(_ word: StaticString, number: Int) { rawValue = "\(word)-\(number.magnitude)" }

  /// The nearest legal name to a text, for a suggestion: `André Vallini` becomes `andr-vallini`.
  public static func sanitized(_ text: String) -> Identifier? {
    var result = ""
    for byte in text.lowercased().utf8 {
      if isLetterOrDigit(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else if byte < 0x80, !result.isEmpty, result.utf8.last != UInt8(ascii: "-") {
        result += "-"
      }
    }
    while result.utf8.last == UInt8(ascii: "-") { result.removeLast() }
    return Identifier(result)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
