internal import DemarcheModel

/// Prints running text: words, marks of footnotes `[1]`, addresses of links.
struct TextInlines {
  /// The words printed, cut at the line breaks of the tree.
  private(set) var pieces: [String] = [""]

  /// The footnotes met, in their order.
  private(set) var notes: [Note] = []

  /// Prints content.
  init(_ content: [Inline]) {
    for inline in content { print(inline) }
  }

  /// The words on one line, as they are compared.
  var line: String { Words.onOneLine(pieces.joined(separator: " ")) }

  /// Prints one piece.
  private mutating func print(_ inline: Inline) {
    switch inline {
    case .text(let text): append(text)
    case .lineBreak: pieces.append("")
    case .note(let note):
      append("[\(note.number)]")
      notes.append(note)
    case .quotation(let opening, let closing, let content):
      append(opening)
      for inline in content { print(inline) }
      append(closing)
    case .link(let destination, let content):
      // A link around nothing is printed in no format.
      guard !content.isBlank else { return }
      for inline in content { print(inline) }
      appendAddress(destination, after: content)
    case .emphasis, .strong, .workLink, .mention, .date, .moment, .quantity, .part, .foreign, .pendingMark:
      for inline in inline.children { print(inline) }
    }
  }

  /// Prints the address of a link behind its words, unless the words are the address.
  private mutating func appendAddress(_ destination: String, after content: [Inline]) {
    guard let address = WebAddress(destination) else { return }
    let shown = address.isMail ? address.short : address.text
    let words = Words.onOneLine(content.plainText)
    if words.isEmpty { return append(shown) }
    guard words != shown, words != address.text, words != address.short else { return }
    append(" (\(shown))")
  }

  /// Appends words to the last piece.
  private mutating func append(_ text: String) {
    pieces[pieces.count - 1] += text
  }
}
