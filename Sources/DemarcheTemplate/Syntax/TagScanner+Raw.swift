internal import DemarcheModel

extension TagScanner {
  /// The tag that closes a `raw`.
  private struct RawEnd {
    /// The tag.
    var bytes: Range<Int>
    /// Whether it takes away the white space before it.
    var stripsBefore: Bool
    /// Whether it takes away the white space after it.
    var stripsAfter: Bool
  }

  /// Copies what stands between `raw` and `endraw` as text of the Markdown.
  ///
  /// As in Jinja2, the end of the line after `raw` belongs to the text, and the one after an `endraw` that stands
  /// alone on its line does not.
  ///
  /// - Parameter opening: the `raw` tag, at ``position``.
  /// - Returns: whether a line ended there, too.
  mutating func copyRaw(_ opening: Tag) -> Bool {
    let start = opening.bytes.upperBound
    if opening.stripsBefore, !(isFirstOnLine(opening.bytes.lowerBound) && isLastOnLine(start)) {
      append(Tag(kind: .comment, bytes: opening.bytes, inner: start..<start, stripsBefore: true))
    } else {
      passComment()
    }
    guard let closing = rawEnd(from: start) else {
      refuseUnclosedRaw(opening)
      copy(start..<bytes.count)
      return true
    }
    var text = start..<closing.bytes.lowerBound
    let isFirst = isFirstOnLine(closing.bytes.lowerBound)
    if opening.stripsAfter {
      while !text.isEmpty, TagScanner.isSpace(bytes[text.lowerBound]) { text.removeFirst() }
    }
    while !text.isEmpty, let last = text.last,
      closing.stripsBefore ? TagScanner.isSpace(bytes[last]) : isFirst && isBlank(bytes[last])
    { text.removeLast() }
    copy(text)
    position = closing.bytes.upperBound
    scanned.origins.append((scanned.markdown.count, position))
    lastComment = scanned.markdown.count
    guard isFirst, isLastOnLine(position) else {
      if closing.stripsAfter {
        append(Tag(kind: .comment, bytes: closing.bytes, inner: position..<position, stripsAfter: true))
        scanned.origins.append((scanned.markdown.count, position))
      }
      return false
    }
    position = skipBlanks(position)
    if position < bytes.count, bytes[position] == UInt8(ascii: "\r") { position += 1 }
    if position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    scanned.origins.append((scanned.markdown.count, position))
    return true
  }

  private mutating func copy(_ text: Range<Int>) {
    position = text.lowerBound
    scanned.origins.append((scanned.markdown.count, position))
    while position < text.upperBound { _ = copyByte() }
  }

  /// The first `endraw` after an offset.
  private func rawEnd(from start: Int) -> RawEnd? {
    var offset = start
    while offset + 1 < bytes.count {
      defer { offset += 1 }
      guard bytes[offset] == UInt8(ascii: "{"), bytes[offset + 1] == UInt8(ascii: "%") else { continue }
      var end = offset + 2
      let stripsBefore = end < bytes.count && bytes[end] == UInt8(ascii: "-")
      if stripsBefore { end += 1 }
      end = skipSpace(end)
      guard bytes[end...].starts(with: "endraw".utf8) else { continue }
      end = skipSpace(end + 6)
      let stripsAfter = end < bytes.count && bytes[end] == UInt8(ascii: "-")
      if stripsAfter { end += 1 }
      guard bytes[end...].starts(with: "%}".utf8) else { continue }
      return RawEnd(bytes: offset..<end + 2, stripsBefore: stripsBefore, stripsAfter: stripsAfter)
    }
    return nil
  }

  private mutating func refuseUnclosedRaw(_ opening: Tag) {
    scanned.isCut = true
    diagnostics.append(
      Diagnostic(
        .unclosedBlock, "`raw` is not closed by `endraw`",
        at: SourceRange(file: file, bytes: opening.bytes),
        explanation: "Up to there, all tags are text.",
        solutions: [.init("Write `{% endraw %}` where the text ends that is no template")]))
  }

  /// Whether nothing but blanks stand before an offset on its line.
  private func isFirstOnLine(_ offset: Int) -> Bool {
    let before = bytes[..<offset].last { !isBlank($0) }
    return before == nil || before == UInt8(ascii: "\n") || before == UInt8(ascii: "\r")
  }

  /// Whether nothing but blanks stand after an offset on its line.
  private func isLastOnLine(_ offset: Int) -> Bool {
    let end = skipBlanks(offset)
    return end >= bytes.count || bytes[end] == UInt8(ascii: "\n") || bytes[end] == UInt8(ascii: "\r")
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  private func skipSpace(_ start: Int) -> Int {
    var offset = start
    while offset < bytes.count, TagScanner.isSpace(bytes[offset]) { offset += 1 }
    return offset
  }
}

extension Tag {
  /// Whether it begins text that is no template.
  func isRaw(in bytes: [UInt8]) -> Bool {
    guard kind == .statement else { return false }
    let words = bytes[inner].split(omittingEmptySubsequences: true) { TagScanner.isSpace($0) }
    return words.count == 1 && words[0].elementsEqual("raw".utf8)
  }

  /// Whether it prints what a block replaces.
  func isSuper(in bytes: [UInt8]) -> Bool {
    kind == .output && bytes[inner].filter { !TagScanner.isSpace($0) }.elementsEqual("super()".utf8)
  }
}
