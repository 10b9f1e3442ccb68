/// Small questions about the bytes around a place.
enum SourceText {
  /// The run of bytes from a place to the next blank or line break; empty at the end.
  static func word(at start: Int, in source: [UInt8]) -> Range<Int> {
    let start = min(start, source.count)
    var end = start
    while end < source.count, !isBlank(source[end]) { end += 1 }
    return start..<end
  }

  /// The whole UTF-8 scalar at a place; empty at the end.
  static func scalar(at start: Int, in source: [UInt8]) -> Range<Int> {
    let start = min(start, source.count)
    guard start < source.count else { return start..<start }
    var end = start + 1
    while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  /// A range without the blanks and line breaks at its end.
  static func trimmed(_ range: Range<Int>, in source: [UInt8]) -> Range<Int> {
    var end = min(range.upperBound, source.count)
    while end > range.lowerBound, isBlank(source[end - 1]) { end -= 1 }
    return range.lowerBound..<max(range.lowerBound, end)
  }

  /// Whether only spaces and tabs stand between the start of the line and a place.
  static func isIndentation(before place: Int, in source: [UInt8]) -> Bool {
    var index = min(place, source.count)
    while index > 0, source[index - 1] != 0x0A, source[index - 1] != 0x0D {
      index -= 1
      guard source[index] == 0x20 || source[index] == 0x09 else { return false }
    }
    return true
  }

  /// Whether a byte is a space, a tab or a line break.
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
