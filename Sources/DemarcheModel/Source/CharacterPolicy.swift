/// Which scalars may stand in a source file, and which may not (SAFETY, "Text").
///
/// Works on Unicode scalars, never on `Character`: a mark after a metacharacter would hide it.
public enum CharacterPolicy {
  /// Why a scalar is refused.
  public enum Refusal: Sendable, Equatable {
    /// A control character, or a scalar that XML cannot hold.
    case control
    /// A character that turns the direction of the text around it.
    case bidirectional
    /// A private-use character; only templates refuse it, because they use it themselves.
    case privateUse
    /// More than ``CharacterPolicy/longestMarkRun`` combining marks in a row.
    case marks
  }

  /// The longest run of combining marks that is accepted; longer ones make normalization quadratic.
  public static let longestMarkRun = 30

  /// Tells why a scalar may not stand in a source, or `nil` when it may.
  public static func refusal(of scalar: Unicode.Scalar, allowingPrivateUse: Bool = true) -> Refusal? {
    let value = scalar.value
    switch value {
    case 0x09, 0x0A: return nil
    case 0x0D: return nil  // a line break of Windows; the readers normalize it
    case 0..<0x20, 0x7F...0x9F: return .control
    case 0x20..<0x7F: return nil
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return .bidirectional
    case 0xFDD0...0xFDEF: return .control
    case 0xE000...0xF8FF: return allowingPrivateUse ? nil : .privateUse
    case 0xFEFF: return .control
    default:
      if value & 0xFFFE == 0xFFFE { return .control }
      if value >= 0xF0000 { return allowingPrivateUse ? nil : .privateUse }
      return nil
    }
  }

  /// Checks the whole text of a file.
  ///
  /// - Parameters:
  ///   - file: the file; its bytes may be anything.
  ///   - allowingPrivateUse: `false` for templates and prose.
  /// - Returns: one diagnostic per place, twenty at most, in the order of the text.
  public static func diagnostics(for file: SourceFile, allowingPrivateUse: Bool = true) -> [Diagnostic] {
    if isPlainASCII(file.bytes) { return [] }
    var found: [Diagnostic] = []
    var decoder = UTF8()
    var iterator = file.bytes.makeIterator()
    var offset = 0
    var marks = 0
    while found.count < 20 {
      switch decoder.decode(&iterator) {
      case .emptyInput:
        return found
      case .error:
        return found + [.invalidUTF8(at: SourceRange(file: file, bytes: brokenBytes(in: file.bytes)))]
      case .scalarValue(let scalar):
        let length = UTF8.width(scalar)
        let range = SourceRange(file: file, bytes: offset..<offset + length)
        marks = isMark(scalar) ? marks + 1 : 0
        if let refusal = refusal(of: scalar, allowingPrivateUse: allowingPrivateUse) {
          found.append(.forbidden(scalar, refusal, at: range))
        } else if marks == longestMarkRun + 1 {
          found.append(.forbidden(scalar, .marks, at: range))
        }
        offset += length
      }
    }
    return found
  }

  /// Whether every byte is a printable ASCII character, a tab or a line break: the usual case, told fast.
  private static func isPlainASCII(_ bytes: [UInt8]) -> Bool {
    for byte in bytes where byte < 0x20 || byte >= 0x7F {
      guard byte == 0x0A || byte == 0x09 || byte == 0x0D else { return false }
    }
    return true
  }

  /// The first bytes that are not UTF-8.
  private static func brokenBytes(in bytes: [UInt8]) -> Range<Int> {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return offset..<min(offset + 1, bytes.count)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
