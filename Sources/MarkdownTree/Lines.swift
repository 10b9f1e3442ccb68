/// A text cut into lines as cmark cuts them: at LF, CR or both together.
struct Lines {
  /// The text.
  private let text: [UInt8]

  /// Each line without its end.
  private var ranges: [Range<Int>] = []

  /// Cuts a text, in one pass.
  init(_ text: [UInt8]) {
    self.text = text
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      ranges.append(start..<(index - 1))
      if byte == 0x0D, index < text.count, text[index] == 0x0A { index += 1 }
      start = index
    }
    ranges.append(start..<text.count)
  }

  /// How many lines there are, at least one.
  var count: Int { ranges.count }

  /// The bytes of a line, without its end; empty for a number that does not exist.
  ///
  /// - Parameter number: the line, from 1.
  subscript(number: Int) -> ArraySlice<UInt8> {
    guard ranges.indices.contains(number - 1) else { return [] }
    return text[ranges[number - 1]]
  }
}
