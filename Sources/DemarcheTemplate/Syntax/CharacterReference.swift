internal import DemarcheModel

/// The character references of Markdown that would bring in what no file may hold: `&#x202E;`, `&NewLine;`.
///
/// The reader of files sees their ASCII letters only, and cmark-gfm resolves them after it. One of them could
/// also make the scalar that stands for a tag.
enum CharacterReference {
  /// The reference that begins at `&`, when it stands for a character that is refused.
  ///
  /// - Returns: the bytes of the reference and the character's name.
  static func refused(at start: Int, in bytes: [UInt8]) -> (bytes: Range<Int>, name: String)? {
    guard let end = bytes[start...].prefix(longest).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let inner = String(decoding: bytes[start + 1..<end], as: UTF8.self)
    let range = start..<end + 1
    guard inner.utf8.first == UInt8(ascii: "#") else { return names.contains(inner) ? (range, inner) : nil }
    let digits = inner.utf8.dropFirst()
    let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let number = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard number.utf8.first.map({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) ?? false,
      let value = UInt32(number, radix: isHex ? 16 : 10)
    else { return nil }
    // cmark makes U+FFFD of what is no scalar; that is a character lost, too.
    guard value != 0, let scalar = Unicode.Scalar(value) else { return (range, inner) }
    let isLineBreak = value == 0x0A || value == 0x0D || value == 0x09
    let isRefused = CharacterPolicy.refusal(of: scalar, allowingPrivateUse: false) != nil
    return isLineBreak || isRefused ? (range, scalar.codePoint) : nil
  }

  /// The refusal of a reference.
  static func diagnostic(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .forbiddenCharacter, "`\(range.text)` stands for a character that may not stand in a text", at: range,
      explanation: "\(name) is invisible, or it makes a text read as something else.",
      solutions: [.init("Delete it", replacements: [.init(range, with: "")])])
  }

  /// The longest reference that matters, in bytes, `&` and `;` included.
  private static let longest = 12

  /// The names of HTML for such characters.
  private static let names: Set<String> = ["Tab", "NewLine", "lrm", "rlm"]
}
