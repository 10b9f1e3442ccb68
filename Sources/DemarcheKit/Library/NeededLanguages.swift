internal import DemarcheModel

/// Which languages the documents of dossiers can be made in, told from the bytes of their files alone.
///
/// A run reads the words of these languages and no others: all of the house's would cost a small run more than
/// everything else in it. What is told may be too many languages, and is never too few.
enum NeededLanguages {
  /// The languages that the files of dossiers name.
  ///
  /// - Parameters:
  ///   - dossiers: the names of their folders.
  ///   - workspace: the workspace; a file that cannot be read is reported by those who read it for its records.
  /// - Returns: the languages, or `nil` when a file could hide some behind an escape, and for many dossiers: to
  ///   read each of them twice would cost more than all languages do.
  static func of(_ dossiers: [String], in workspace: any FileSystem) -> Set<LanguageTag>? {
    guard dossiers.count <= mostDossiers else { return nil }
    var languages: Set<LanguageTag> = []
    for name in dossiers {
      let path = "Dossiers/\(name)/dossier.yaml"
      guard let bytes = try? workspace.contents(of: path, limit: FileLimit.source) else { continue }
      guard !bytes.contains(UInt8(ascii: "\\")) else { return nil }
      collect(from: bytes, into: &languages)
    }
    return languages
  }

  /// The most dossiers that are looked at.
  static let mostDossiers = 32

  private static let key = Array("languages".utf8)

  /// Adds the languages between each key `languages` and the key after it.
  private static func collect(from bytes: [UInt8], into languages: inout Set<LanguageTag>) {
    var index = 0
    while let start = bytes[index...].firstIndex(of: key[0]) {
      index = start + 1
      guard bytes[start...].starts(with: key) else { continue }
      index = start + key.count
      // Only a quote and spaces stand between a key and its colon.
      while index < bytes.count, bytes[index] <= 0x20 || isQuote(bytes[index]) { index += 1 }
      guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { continue }
      index = collect(from: bytes, at: index + 1, into: &languages)
    }
  }

  /// Adds the languages up to the next key; returns where its colon is.
  private static func collect(from bytes: [UInt8], at start: Int, into languages: inout Set<LanguageTag>)
    -> Int
  {
    var index = start
    var word = start
    while index < bytes.count, bytes[index] != UInt8(ascii: ":") {
      if isLetter(bytes[index]) {
        index += 1
        continue
      }
      if let language = LanguageTag(String(decoding: bytes[word..<index], as: UTF8.self)) {
        languages.insert(language)
      }
      // A colon in a comment ends nothing.
      if bytes[index] == UInt8(ascii: "#") {
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
      } else {
        index += 1
      }
      word = index
    }
    if index == bytes.count, let last = LanguageTag(String(decoding: bytes[word..<index], as: UTF8.self)) {
      languages.insert(last)
    }
    return index
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
