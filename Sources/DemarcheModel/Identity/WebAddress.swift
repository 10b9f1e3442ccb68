/// An address that a document may lead to: `https`, `http` or `mailto`, and no other (RULES, REF-6).
///
/// One grammar for readers, templates and writers, so that none accepts what another would print as words.
/// Refused are a script, a relative path, a name and password before the host, and
/// every character that an IRI cannot hold.
package struct WebAddress {
  /// The whole address.
  package let text: String

  /// Whether it is an address for e-mail.
  package let isMail: Bool

  /// What people read: the address without its scheme, `www.` and the last slash.
  package let short: String

  /// Accepts a destination that is safe and well formed.
  package init?(_ text: String) {
    guard WebAddress.isWellFormed(text) else { return nil }
    self.text = text
    if let rest = WebAddress.rest(of: text, after: "mailto:") {
      guard rest.utf8.contains(UInt8(ascii: "@")) else { return nil }
      isMail = true
      short = String(rest.prefix { $0 != "?" })
      return
    }
    guard
      let rest = WebAddress.rest(of: text, after: "https://") ?? WebAddress.rest(of: text, after: "http://"),
      WebAddress.isHost(rest.utf8.prefix { !WebAddress.endsHost.contains($0) })
    else { return nil }
    isMail = false
    let bare = WebAddress.rest(of: String(rest), after: "www.") ?? rest
    short = String(bare.utf8.last == UInt8(ascii: "/") ? bare.dropLast() : bare)
  }

  /// The bytes that end the host of an address: `/`, `?` and `#`.
  private static let endsHost: [UInt8] = [0x2F, 0x3F, 0x23]

  /// The signs of ASCII, beside letters and digits, that may stand in an address as they are.
  private static let signs = Array("-._~:/?#@!$&'()*+,;=%".utf8)

  /// Whether all bytes may stand in an IRI, every `%` starts an escape, and `#` stands once at most.
  private static func isWellFormed(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var fragments = 0
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "#") { fragments += 1 }
      if byte == UInt8(ascii: "%") {
        guard index + 2 < bytes.count, isHexDigit(bytes[index + 1]), isHexDigit(bytes[index + 2]) else {
          return false
        }
      }
      guard byte >= 0x80 || isLetterOrDigit(byte) || signs.contains(byte) else { return false }
    }
    return fragments <= 1 && text.unicodeScalars.allSatisfy { $0.value < 0x80 || isIRI($0) }
  }

  /// Whether a scalar beyond ASCII may stand in an address.
  private static func isIRI(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }

  /// Whether bytes are a host, with or without a port, and nothing before it.
  private static func isHost(_ bytes: Substring.UTF8View) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let host = parts.first, let first = host.first, parts.count <= 2 else { return false }
    guard first != UInt8(ascii: "."), first != UInt8(ascii: "-") else { return false }
    let isName = host.allSatisfy { $0 >= 0x80 || isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E }
    guard isName, parts.count == 2 else { return isName }
    return (1...5).contains(parts[1].count) && parts[1].allSatisfy { (0x30...0x39).contains($0) }
  }

  /// What follows a prefix in lower-case ASCII, written in whatever case.
  private static func rest(of text: String, after prefix: String) -> Substring? {
    let head = text.utf8.prefix(prefix.utf8.count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard head == Array(prefix.utf8) else { return nil }
    let rest = Substring(text.utf8.dropFirst(prefix.utf8.count))
    return rest.isEmpty ? nil : rest
  }

  /// Whether a byte is an ASCII letter or digit.
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Whether a byte is a hexadecimal digit.
  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}
