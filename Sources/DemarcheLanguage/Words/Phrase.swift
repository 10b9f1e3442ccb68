/// A pattern with slots, parsed once: `{place}, le {date}`.
package struct Phrase: Sendable, Hashable {
  /// One piece of a pattern.
  package enum Piece: Sendable, Hashable {
    /// Words that are printed as they stand.
    case text(String)
    /// The name of a value that is put in.
    case slot(String)
  }

  /// What is wrong with the braces of a pattern.
  package struct Mistake: Error, Sendable, Hashable {
    /// What is wrong.
    package enum Reason: Sendable, Hashable {
      /// A `{` without its `}`.
      case unclosed
      /// A `}` without its `{`.
      case unopened
      /// The name between the braces is not of the grammar `[A-Za-z][A-Za-z0-9._-]*`.
      case name
    }

    /// What is wrong.
    package let reason: Reason
    /// The offset of the offending brace or name, in UTF-8 bytes from the start of the pattern.
    package let offset: Int
  }

  /// The pieces in their order; no text is empty, no two texts are neighbours.
  package let pieces: [Piece]

  /// Parses a pattern.
  ///
  /// There is no escape: no phrase of the house prints a brace.
  ///
  /// - Parameter pattern: for instance `{place}, le {date}`.
  /// - Throws: ``Mistake`` at the first brace that opens or closes nothing.
  package init(_ pattern: String) throws(Mistake) {
    let bytes = Array(pattern.utf8)
    var pieces: [Piece] = []
    var start = 0
    var offset = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "}"):
        throw Mistake(reason: .unopened, offset: offset)
      case UInt8(ascii: "{"):
        guard let end = bytes[offset...].firstIndex(of: UInt8(ascii: "}")) else {
          throw Mistake(reason: .unclosed, offset: offset)
        }
        let name = bytes[offset + 1..<end]
        guard Phrase.isName(name) else { throw Mistake(reason: .name, offset: offset + 1) }
        if start < offset { pieces.append(.text(String(decoding: bytes[start..<offset], as: UTF8.self))) }
        pieces.append(.slot(String(decoding: name, as: UTF8.self)))
        start = end + 1
        offset = start
      default:
        offset += 1
      }
    }
    if start < bytes.count { pieces.append(.text(String(decoding: bytes[start...], as: UTF8.self))) }
    self.pieces = pieces
  }

  /// The names of the slots in their order, each once.
  package var slots: [String] {
    var names: [String] = []
    for case .slot(let name) in pieces where !names.contains(name) { names.append(name) }
    return names
  }

  /// The words with every slot filled.
  ///
  /// - Parameter value: the value of a slot; a tree is made from ``pieces`` instead.
  /// - Returns: the words, or `nil` when a slot has no value.
  package func filled(by value: (_ slot: String) -> String?) -> String? {
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text): result += text
      case .slot(let name):
        guard let text = value(name) else { return nil }
        result += text
      }
    }
    return result
  }

  /// Whether bytes are the name of a slot.
  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, isLetter(first) else { return false }
    return bytes.allSatisfy { byte in
      isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
  }

  /// Whether a byte is an ASCII letter.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
