extension Sequence where Element == Inline {
  /// The words alone, without marks of footnotes; a line break becomes `\n`.
  public var plainText: String {
    var result = ""
    for inline in self { inline.appendText(to: &result) }
    return result
  }
}

extension Inline {
  /// Appends the words of one piece.
  fileprivate func appendText(to result: inout String) {
    switch self {
    case .text(let text): result += text
    case .lineBreak: result += "\n"
    case .note: break
    case .quotation(let opening, let closing, let content):
      result += opening
      for inline in content { inline.appendText(to: &result) }
      result += closing
    case .emphasis, .strong, .link, .workLink, .mention, .date, .moment, .quantity, .part, .foreign,
      .pendingMark:
      for inline in children { inline.appendText(to: &result) }
    }
  }

  /// The pieces inside, empty for words, breaks and notes.
  public var children: [Inline] {
    switch self {
    case .text, .lineBreak, .note: []
    case .emphasis(let content), .strong(let content), .link(_, let content), .workLink(_, let content),
      .mention(_, _, let content), .date(_, let content), .moment(_, let content),
      .quantity(_, _, let content),
      .part(_, let content), .foreign(_, let content), .quotation(_, _, let content),
      .pendingMark(let content):
      content
    }
  }
}
