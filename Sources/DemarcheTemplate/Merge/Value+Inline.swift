internal import DemarcheModel

extension Value {
  /// The value as running text that keeps its meaning.
  ///
  /// - Parameters:
  ///   - wording: the words of the language, for dates and numbers.
  ///   - inPreface: whether the document's own date describes the document here.
  /// - Returns: pieces of text; empty for what has no text.
  func inlines(_ wording: Wording, inPreface: Bool = false) -> [Inline] {
    switch self {
    case .none, .boolean, .list: return []
    // No words leave no trace, neither a second space nor an empty paragraph.
    case .text(let text): return text.isEmpty ? [] : [.text(text)]
    case .marked(let inlines): return inPreface ? inlines : inlines.withoutParts
    case .number(let number): return [.text(wording.digits(number))]
    case .date(let date, let isOwn):
      let text = Inline.text(wording.longDate(date))
      return [isOwn && inPreface ? .part(.date(date), [text]) : .date(date, [text])]
    case .link(let address):
      let scheme = "mailto:"
      let text = address.hasPrefix(scheme) ? String(address.dropFirst(scheme.count)) : address
      return [.link(destination: address, [.text(text)])]
    case .record(let record): return inPreface ? record.printed : record.printed.withoutParts
    }
  }

  /// The members of a list, none for anything else.
  var members: [Value] {
    if case .list(let values) = self { return values }
    return []
  }
}

extension [Inline] {
  /// The text outside a preface, where nothing describes the document any more; its date is a day as any other.
  var withoutParts: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .part(.date(let date), let content): [.date(date, content)]
      case .part(_, let content): content
      default: [inline]
      }
    }
  }
}
