/// The name of a page beside another one.
enum PageFile {
  /// The name of a file of the same folder, with its extension, or `nil` when it is more than a name.
  static func sibling(_ file: String, extension suffix: String) -> String? {
    let isPlain = file.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
    guard isPlain, let first = file.utf8.first, isLetterOrDigit(first) else { return nil }
    return "\(file).\(suffix)"
  }

  /// Whether a byte is an ASCII letter or digit.
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
