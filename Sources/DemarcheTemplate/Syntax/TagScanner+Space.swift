// Jinja2 takes away the white space up to the next tag, and a comment or `raw` is one. These have no token, so
// that how far a `-` reaches is settled here where one of them stands near.
extension TagScanner {
  /// Passes a tag without a token; it ends what a `-` before it takes away.
  mutating func passComment() {
    if let tag = scanned.tags.last, tag.stripsAfter, stripSpace(since: lastToken) {
      scanned.tags[scanned.tags.count - 1].stripsAfter = false
    }
    lastComment = scanned.markdown.count
  }

  /// Takes away the white space at the end of the Markdown, when it reaches back to an offset.
  ///
  /// An empty line stays: it parts two paragraphs, and no tag joins them.
  ///
  /// - Parameter start: an offset in the Markdown; `nil` takes nothing away.
  /// - Returns: whether there is nothing but white space from there on.
  mutating func stripSpace(since start: Int?) -> Bool {
    guard let start else { return false }
    var end = scanned.markdown.count
    var lineEnds = 0
    while end > start, TagScanner.isSpace(scanned.markdown[end - 1]) {
      end -= 1
      if scanned.markdown[end] == UInt8(ascii: "\n") { lineEnds += 1 }
    }
    guard end <= start, lineEnds < 2 else { return false }
    scanned.markdown.removeSubrange(end...)
    while let last = scanned.origins.last, last.markdown > end { scanned.origins.removeLast() }
    scanned.origins.append((end, position))
    return true
  }

  /// Whether a byte is white space that a `-` takes away; a no-break space is a sign of the text and stays.
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
