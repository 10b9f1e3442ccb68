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
    let bytes = file.bytes
    var found: [Diagnostic] = []
    var offset = 0
    var marks = 0
    while offset < bytes.count, found.count < 20 {
      if isPlain(bytes[offset]) {
        (offset, marks) = (offset + 1, 0)
        continue
      }
      var decoder = UTF8()
      var iterator = bytes[offset...].makeIterator()
      guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
        return found + [.invalidUTF8(at: SourceRange(file: file, bytes: offset..<offset + 1))]
      }
      let end = offset + UTF8.width(scalar)
      marks = isMark(scalar) ? marks + 1 : 0
      if let refusal = refusal(of: scalar, allowingPrivateUse: allowingPrivateUse) {
        found.append(.forbidden(scalar, refusal, at: SourceRange(file: file, bytes: offset..<end)))
      } else if marks == longestMarkRun + 1 {
        found.append(.forbidden(scalar, .marks, at: SourceRange(file: file, bytes: offset..<end)))
      }
      offset = end
    }
    return found
  }

  /// Whether a byte is a printable ASCII character, a tab or a line break: the usual case, told fast.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// Whether a scalar is a mark on the one before it; none is below U+0300.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return false
    }
  }
}
