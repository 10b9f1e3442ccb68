internal import DemarcheModel

/// Words and the white space between them, told by bytes of UTF-8, since every file is read by its words.
enum Words {
  /// A sort of white space.
  private enum Space {
    /// One at which a line may end.
    case breaking
    /// One that is printed plain where a page asks for it: no-break, figure, thin and narrow no-break space.
    case joining
  }

  /// The white space at a byte, and how many bytes it takes; nothing where a word goes on.
  private static func space(at index: Int, in bytes: [UInt8]) -> (sort: Space, length: Int)? {
    switch bytes[index] {
    case 0x09...0x0D, 0x20: return (.breaking, 1)
    case 0xC2:
      guard index + 1 < bytes.count else { return nil }
      return bytes[index + 1] == 0xA0 ? (.joining, 2) : bytes[index + 1] == 0x85 ? (.breaking, 2) : nil
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
      switch bytes[index + 2] {
      case 0x87, 0x89, 0xAF: return (.joining, 3)
      case 0xA8, 0xA9: return (.breaking, 3)
      default: return nil
      }
    default: return nil
    }
  }

  /// A text with a plain space for each no-break, narrow or thin one.
  static func withPlainSpaces(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if case (.joining, let length)? = space(at: index, in: bytes) {
        plain.append(0x20)
        index += length
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The words of a text, cut at white space of every sort, no-break too.
  static func split(_ text: String) -> [String] { split(Array(text.utf8)) }

  /// The words of a text in UTF-8, cut at white space of every sort, no-break too.
  static func split(_ bytes: [UInt8]) -> [String] {
    var words: [String] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      guard let space = space(at: index, in: bytes) else {
        index += 1
        continue
      }
      if start < index { words.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
      index += space.length
      start = index
    }
    if start < bytes.count { words.append(String(decoding: bytes[start...], as: UTF8.self)) }
    return words
  }

  /// The address that text prints for a link without words; nothing for one that has some.
  static func address(_ destination: String?, behind words: Substring.UTF8View) -> String {
    guard let address = destination.flatMap({ WebAddress($0) }), onOneLine(String(Substring(words))).isEmpty
    else { return "" }
    return address.isMail ? address.short : address.text
  }

  /// A text on one line: every run of white space becomes one space, none at either end; no-break ones stay.
  static func onOneLine(_ text: String) -> String { onOneLine(Array(text.utf8)) }

  /// A text in UTF-8 on one line.
  static func onOneLine(_ bytes: [UInt8]) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    var isBetween = false
    var index = 0
    while index < bytes.count {
      if case (.breaking, let length)? = space(at: index, in: bytes) {
        isBetween = !line.isEmpty
        index += length
        continue
      }
      if isBetween {
        line.append(0x20)
        isBetween = false
      }
      line.append(bytes[index])
      index += 1
    }
    return String(decoding: line, as: UTF8.self)
  }
}

extension Sequence where Element == Inline {
  /// Whether nothing of it would be seen: no words, no note, no break.
  var isBlank: Bool {
    allSatisfy { inline in
      switch inline {
      case .text(let text): text.isEmpty
      case .lineBreak, .note: false
      case .quotation(let opening, let closing, let content):
        opening.isEmpty && closing.isEmpty && content.isBlank
      case .emphasis, .strong, .link, .workLink, .mention, .date, .moment, .quantity, .part, .foreign,
        .pendingMark:
        inline.children.isBlank
      }
    }
  }
}
