internal import Synchronization

/// The files that libxml2 may open: those in the folder of a schema while it is being compiled.
///
/// libxml2 never sees a real path. It is given `demarche-schema:/7/name.xsd`, resolves a schema's relative
/// imports against that, and asks for the result; only a plain file name after the number of an open folder
/// becomes a path. So a folder's spaces and accents do not matter, and nothing outside it can be named.
enum SchemaFiles {
  /// The open folders by their numbers, and the next number.
  private static let open = Mutex<(folders: [Int: String], next: Int)>(([:], 1))

  /// What every address begins with.
  private static let scheme = "demarche-schema:/"

  /// Opens the folder of a file while an action runs.
  ///
  /// - Parameters:
  ///   - path: the file's path, absolute or relative to the working folder.
  ///   - action: takes the address that stands for the file.
  /// - Returns: what the action returns.
  /// - Throws: what the action throws.
  static func opening<Result>(
    _ path: String, _ action: (String) throws(XML.Fault) -> Result
  ) throws(XML.Fault) -> Result {
    let parts = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = parts.map { String(path[..<$0]) } ?? "."
    let name = parts.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    let number = open.withLock { open in
      defer { open.next += 1 }
      open.folders[open.next] = folder
      return open.next
    }
    defer { open.withLock { _ = $0.folders.removeValue(forKey: number) } }
    return try action("\(scheme)\(number)/\(encoded(name))")
  }

  /// The path that an address stands for, if it may be opened.
  static func path(of address: String) -> String? {
    guard address.hasPrefix(scheme) else { return nil }
    let parts = address.dropFirst(scheme.count).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]) else { return nil }
    guard let name = decoded(parts[1]), !["", ".", ".."].contains(name) else { return nil }
    guard !name.utf8.contains(UInt8(ascii: "/")), !name.utf8.contains(0) else { return nil }
    return open.withLock { $0.folders[number] }.map { "\($0)/\(name)" }
  }

  /// A message in which each address is the file's name, as a person knows it.
  static func named(_ message: String) -> String {
    var rest = message[...]
    var text = ""
    while let start = rest.firstRange(of: scheme) {
      text += rest[..<start.lowerBound]
      rest = rest[start.upperBound...].drop { $0.isASCII && $0.isNumber }
      if rest.first == "/" { rest.removeFirst() }
    }
    return text + rest
  }

  /// A file name as it may stand in an address: all but letters, digits, `.`, `_` and `-` as `%XX`.
  private static func encoded(_ name: String) -> String {
    var text = ""
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F:
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default: text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }

  /// The file name that was encoded, if it was encoded well.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = UInt8(Substring(rest.prefix(2)), radix: 16) else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
