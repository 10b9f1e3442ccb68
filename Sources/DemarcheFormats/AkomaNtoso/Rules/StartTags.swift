/// Finds the start tags of a document that is known to be well formed, and the attributes in them.
///
/// libxml2 tells lines only, and none beyond 65,535; a caret needs bytes.
struct StartTags {
  /// The document.
  private let bytes: [UInt8]

  /// Takes a document that libxml2 has accepted.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The place of each start tag, from its `<` to behind its `>`, in the order of the text.
  func places() -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x3C, index + 1 < bytes.count else {
        index += 1
        continue
      }
      switch bytes[index + 1] {
      case UInt8(ascii: "!"):
        let isComment = stands("<!--", at: index)
        index = end(of: isComment ? "-->" : "]]>", from: index + (isComment ? 4 : 9))
      case UInt8(ascii: "?"): index = end(of: "?>", from: index + 2)
      case UInt8(ascii: "/"): index = end(of: ">", from: index + 2)
      default:
        let close = endOfTag(from: index + 1)
        places.append(index..<close)
        index = close
      }
    }
    return places
  }

  /// The place of an attribute's value between its quotes.
  ///
  /// - Parameters:
  ///   - name: the name as it is written, with its prefix if it has one.
  ///   - tag: the place of the start tag.
  /// - Returns: nothing when there is no such attribute.
  func value(of name: String, in tag: Range<Int>) -> Range<Int>? {
    var index = tag.lowerBound + 1
    while index < tag.upperBound, !StartTags.isBlank(bytes[index]) { index += 1 }
    while index < tag.upperBound {
      while index < tag.upperBound, StartTags.isBlank(bytes[index]) { index += 1 }
      let start = index
      while index < tag.upperBound, bytes[index] != 0x3D, !StartTags.isBlank(bytes[index]) { index += 1 }
      let found = bytes[start..<index]
      while index < tag.upperBound, bytes[index] != 0x22, bytes[index] != 0x27 { index += 1 }
      guard index < tag.upperBound else { return nil }
      let quote = bytes[index]
      let first = index + 1
      let last = bytes[first..<tag.upperBound].firstIndex(of: quote) ?? tag.upperBound
      if found.elementsEqual(name.utf8) { return first..<last }
      index = last + 1
    }
    return nil
  }

  /// Where a tag ends, past the `>` outside of quotes.
  private func endOfTag(from start: Int) -> Int {
    var index = start
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        return index
      }
    }
    return index
  }

  /// Where a mark that ends something stands, past it.
  private func end(of mark: StaticString, from start: Int) -> Int {
    var index = start
    while index < bytes.count, !stands(mark, at: index) { index += 1 }
    return min(bytes.count, index + mark.utf8CodeUnitCount)
  }

  /// Whether a text stands at a place.
  private func stands(_ text: StaticString, at place: Int) -> Bool {
    place < bytes.count && bytes[place...].starts(with: text.description.utf8)
  }

  /// Whether a byte is white space of XML.
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
