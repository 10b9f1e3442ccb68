internal import DemarcheModel

/// Words and the white space between them, told by Unicode scalars.
enum Words {
  /// Whether a scalar is white space at which a line may end; never a no-break space.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// A text with a plain space for each no-break, narrow or thin one.
  static func withPlainSpaces(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The words of a text, cut at white space of every sort, no-break too.
  static func split(_ text: String) -> [String] {
    withPlainSpaces(text).unicodeScalars.split(whereSeparator: isSpace).map { String($0) }
  }

  /// The address that text prints for a link without words; nothing for one that has some.
  static func address(_ destination: String?, behind words: Substring.UTF8View) -> String {
    guard let address = destination.flatMap({ WebAddress($0) }), onOneLine(String(Substring(words))).isEmpty
    else { return "" }
    return address.isMail ? address.short : address.text
  }

  /// A text on one line: every run of white space becomes one space, none at either end.
  static func onOneLine(_ text: String) -> String {
    text.unicodeScalars.split(whereSeparator: isSpace).map { String($0) }.joined(separator: " ")
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
