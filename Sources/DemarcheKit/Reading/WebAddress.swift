extension String {
  /// Whether the text is an address of the web that every format can carry as a link.
  ///
  /// The writers print an address that they refuse as words, so it must be refused here, where it can be told:
  /// no user name before the host, no broken escape, no second `#`.
  var isWebAddress: Bool {
    guard let scheme = ["https://", "http://"].first(where: { hasPrefix($0) }) else { return false }
    let bytes = Array(utf8.dropFirst(scheme.utf8.count))
    let host = bytes.prefix { !"/?#".utf8.contains($0) }
    return host.isHost && bytes.areWellFormed
  }
}

extension Collection<UInt8> {
  /// Whether the bytes are the name of a host, with or without a port.
  fileprivate var isHost: Bool {
    let parts = split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let name = parts.first, let first = name.first, first.isLetterOrDigit, parts.count <= 2,
      name.allSatisfy({ $0.isLetterOrDigit || "-.".utf8.contains($0) })
    else { return false }
    return parts.count == 1 || (1...5).contains(parts[1].count) && parts[1].allSatisfy(\.isDigit)
  }

  /// Whether the bytes may stand in an address, every `%` begins an escape, and `#` stands once at most.
  fileprivate var areWellFormed: Bool {
    let bytes = Array(self)
    let signs = Array("-._~:/?#@!$&'()*+,;=%".utf8)
    let areEscapes = bytes.indices.allSatisfy { index in
      guard bytes[index] == UInt8(ascii: "%") else { return true }
      let digits = bytes[(index + 1)...].prefix(2)
      return digits.count == 2 && digits.allSatisfy(\.isHexDigit)
    }
    return areEscapes && bytes.count { $0 == UInt8(ascii: "#") } <= 1
      && bytes.allSatisfy { $0.isLetterOrDigit || signs.contains($0) }
  }
}

extension UInt8 {
  /// Whether the byte is a digit of ASCII.
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }

  /// Whether the byte is a hexadecimal digit of ASCII.
  fileprivate var isHexDigit: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }

  /// Whether the byte is a letter or a digit of ASCII.
  fileprivate var isLetterOrDigit: Bool { isDigit || (0x61...0x7A).contains(self | 0x20) }
}
