/// The encoding that a document declares in its first line.
enum Encoding {
  /// Refuses a document that declares another encoding than UTF-8.
  ///
  /// - Parameter bytes: the document, already known to be UTF-8.
  /// - Throws: a fault at the word `encoding`.
  static func check(_ bytes: [UInt8]) throws(XML.Fault) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].starts(with: "<?xml".utf8) else { return }
    let declaration = bytes[start...].prefix { $0 != 0x3E }
    let key = Array("encoding".utf8)
    var index = declaration.startIndex
    while index + key.count < declaration.endIndex {
      defer { index += 1 }
      guard declaration[index...].starts(with: key) else { continue }
      // Blanks and `=` stand between the word and its quoted value.
      let value = declaration[(index + key.count)...].drop { $0 <= 0x20 || $0 == 0x3D }
      guard let quote = value.first else { return }
      let name = String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self)
      guard name.lowercased() != "utf-8" else { return }
      throw Gate.fault("The encoding is UTF-8, not \(XML.Fault.printable(name))", at: index, in: bytes)
    }
  }
}
