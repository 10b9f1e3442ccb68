/// Whose built-in rules the documents of dossiers can be bound by, told from the bytes of their files alone.
///
/// All rules of the house are as long as the words of a language, and most dossiers know one institution. What is
/// told may be too many, and is never too few.
enum NeededRules {
  /// The ids that the files of dossiers may name as institutions.
  ///
  /// - Parameters:
  ///   - dossiers: the names of their folders.
  ///   - workspace: the workspace; a file that cannot be read is reported by those who read it for its records.
  /// - Returns: all words of the files that are ids, or `nil` when a file could hide one behind an escape, and for
  ///   many dossiers.
  static func of(_ dossiers: [String], in workspace: any FileSystem) -> Set<String>? {
    guard dossiers.count <= NeededLanguages.mostDossiers else { return nil }
    var words: Set<String> = []
    for name in dossiers {
      let path = "Dossiers/\(name)/dossier.yaml"
      guard let bytes = try? workspace.contents(of: path, limit: FileLimit.source) else { continue }
      guard !bytes.contains(UInt8(ascii: "\\")) else { return nil }
      for word in bytes.split(whereSeparator: { !isOfId($0) }) where word.count <= longest {
        words.insert(String(decoding: word, as: UTF8.self))
      }
    }
    return words
  }

  /// Longer words are prose, and the id of no institution with built-in rules; a test holds them to it.
  static let longest = 32

  private static func isOfId(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
  }
}
