internal import DemarcheModel

extension TagScanner {
  /// What the delimiter at an offset opens, if there is one.
  func kind(at offset: Int) -> Tag.Kind? {
    guard offset + 1 < bytes.count else { return nil }
    switch bytes[offset + 1] {
    case UInt8(ascii: "{"): return .output
    case UInt8(ascii: "%"): return .statement
    case UInt8(ascii: "#"): return .comment
    default: return nil
    }
  }

  /// The tag that begins at an offset; `nil` when nothing closes it.
  func tag(_ kind: Tag.Kind, at start: Int) -> Tag? {
    if kind == .comment, start > lastCommentEnd { return nil }
    let closing = kind.closing
    let limit = kind == .comment ? bytes.count : min(bytes.count, start + TagScanner.longestTag)
    var quote: UInt8?
    let opensStripping = start + 2 < bytes.count && bytes[start + 2] == UInt8(ascii: "-")
    let inner = opensStripping ? start + 3 : start + 2
    var offset = inner
    while offset + 1 < limit {
      let byte = bytes[offset]
      if let open = quote {
        if byte == open { quote = nil } else if byte == UInt8(ascii: "\\") { offset += 1 }
      } else if byte == closing, bytes[offset + 1] == UInt8(ascii: "}") {
        let closesStripping = offset > inner && bytes[offset - 1] == UInt8(ascii: "-")
        return Tag(
          kind: kind, bytes: start..<offset + 2, inner: inner..<(closesStripping ? offset - 1 : offset),
          stripsBefore: opensStripping, stripsAfter: closesStripping)
      } else if kind != .comment, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if kind != .comment, byte == UInt8(ascii: "{"), self.kind(at: offset) != nil {
        return nil
      }
      offset += 1
    }
    return nil
  }

  /// Reports a tag that nothing closes, and goes on after its line.
  mutating func refuseUnclosed(_ kind: Tag.Kind) {
    var end = position + 2
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    let opening = SourceRange(file: file, bytes: position..<position + 2)
    diagnostics.append(
      Diagnostic(
        .unclosedTag, "`\(opening.text)` is not closed by `\(kind.closingText)`", at: opening,
        explanation: kind == .comment ? nil : "A tag has \(TagScanner.longestTag) bytes at most.",
        solutions: [
          .init("Write `\(kind.closingText)` at the end of the tag"),
          .init("To print the characters themselves, write `{{ \"\(opening.text)\" }}`"),
        ]))
    position = end
    scanned.origins.append((scanned.markdown.count, position))
  }
}

extension Tag.Kind {
  /// The first byte of the closing delimiter.
  var closing: UInt8 {
    switch self {
    case .output: UInt8(ascii: "}")
    case .statement: UInt8(ascii: "%")
    case .comment: UInt8(ascii: "#")
    }
  }

  /// The closing delimiter as people write it.
  var closingText: String {
    switch self {
    case .output: "}}"
    case .statement: "%}"
    case .comment: "#}"
    }
  }
}
