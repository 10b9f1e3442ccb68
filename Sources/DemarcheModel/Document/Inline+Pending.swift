extension Sequence where Element == Inline {
  /// The words of the mark of an awaited signature, however deep; `nil` where none stands.
  public var pendingMark: String? {
    for inline in self {
      if case .pendingMark(let content) = inline { return content.plainText }
      if let mark = inline.children.pendingMark { return mark }
    }
    return nil
  }

  /// The words alone, without marks of awaited signatures and of footnotes.
  public var textWithoutPendingMarks: String {
    var result = ""
    for inline in self {
      switch inline {
      case .pendingMark: break
      case .quotation(let opening, let closing, let content):
        result += opening + content.textWithoutPendingMarks + closing
      case .text, .lineBreak, .note: result += [inline].plainText
      case .emphasis, .strong, .link, .workLink, .mention, .date, .moment, .quantity, .part, .foreign:
        result += inline.children.textWithoutPendingMarks
      }
    }
    return result
  }
}
