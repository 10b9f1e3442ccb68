/// Finds addresses of the web and of mail inside running text, which no typographic rule may touch.
enum AddressFinder {
  /// Looks for `scheme://…`, `www.…` and `name@host`; marks at the end of one are the sentence's.
  ///
  /// - Parameter scalars: the text of a paragraph.
  /// - Returns: the addresses in their order.
  static func addresses(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      let start: Int? =
        switch scalars[index] {
        case ":": schemeStart(at: index, in: scalars)
        case "@": mailStart(at: index, in: scalars)
        case "w", "W": webStart(at: index, in: scalars)
        default: nil
        }
      if let start {
        let end = end(from: index, in: scalars)
        found.append(start..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Where an address that goes on at an index ends.
  private static func end(from index: Int, in scalars: [Unicode.Scalar]) -> Int {
    var end = index
    while end < scalars.count, mayStandInAddress(scalars[end]) { end += 1 }
    while end > index + 1, endsSentence(scalars[end - 1]) { end -= 1 }
    return end
  }

  /// Where the scheme before `://` begins.
  private static func schemeStart(at colon: Int, in scalars: [Unicode.Scalar]) -> Int? {
    guard colon + 2 < scalars.count, scalars[colon + 1] == "/", scalars[colon + 2] == "/" else { return nil }
    var start = colon
    while start > 0, scalars[start - 1].isASCII,
      scalars[start - 1].isLetterOrDigit || scalars[start - 1] == "+" || scalars[start - 1] == "-"
    {
      start -= 1
    }
    return start < colon ? start : nil
  }

  /// Where the name before `@` begins.
  private static func mailStart(at sign: Int, in scalars: [Unicode.Scalar]) -> Int? {
    guard sign + 1 < scalars.count, scalars[sign + 1].isLetterOrDigit else { return nil }
    var start = sign
    while start > 0, mayStandInAddress(scalars[start - 1]), scalars[start - 1] != ":",
      scalars[start - 1] != ";", scalars[start - 1] != ","
    {
      start -= 1
    }
    return start < sign ? start : nil
  }

  /// Where `www.` begins, if it begins a word.
  private static func webStart(at index: Int, in scalars: [Unicode.Scalar]) -> Int? {
    guard index + 3 < scalars.count, scalars[index + 3] == ".", scalars[index + 1] == scalars[index],
      scalars[index + 2] == scalars[index]
    else { return nil }
    return index == 0 || !scalars[index - 1].isLetterOrDigit ? index : nil
  }

  /// Whether an address goes on with a scalar.
  private static func mayStandInAddress(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "\"", "«", "»", "“", "”", "„", "(", ")", "[", "]": false
    default: !scalar.isWhiteSpace
    }
  }

  /// Whether a scalar at the end of an address belongs to the sentence around it.
  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ";", ":", "!", "?", "\u{2026}", "'", "\u{2019}": true
    default: false
    }
  }
}
