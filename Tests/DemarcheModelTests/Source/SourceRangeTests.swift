import DemarcheModel
import Testing

/// Columns are what people count: characters, so that a caret stands right under the place meant.
struct SourceRangeTests {
  /// A text with `^` at the place meant, and where people see that place.
  typealias Case = (marked: String, line: Int, column: Int)

  static let cases: [Case] = [
    ("^", 1, 1), ("^abc", 1, 1), ("ab^c", 1, 3), ("abc^", 1, 4), ("abc^\n", 1, 4), ("abc\n^", 2, 1),
    ("abc\nde^", 2, 3), ("\n\n^\n", 3, 1),
    ("é^x", 1, 2), ("e\u{301}^x", 1, 2), ("ée\u{301}é^x", 1, 4), ("e\u{301}\u{323}^", 1, 2),
    ("法^", 1, 2), ("法国议员^x", 1, 5), ("名前は\n渡辺^", 2, 3),
    ("👩\u{200D}💻^x", 1, 2), ("🇫🇷🇪🇺^x", 1, 3), ("👨\u{200D}👩\u{200D}👧^", 1, 2), ("👍🏽^", 1, 2),
    ("abc\r\n^x", 2, 1), ("é\r\né^x", 2, 2), ("abc^\r\nx", 1, 4), ("\r\n\r\n^", 3, 1),
    ("Ελλάδα^", 1, 7), ("\tx^", 1, 3), ("« é »^", 1, 6),
  ]

  @Test("A column counts characters", arguments: cases)
  func columns(_ sample: Case) throws {
    let (file, offset) = try SourceRangeTests.unmark(sample.marked)
    let position = SourcePosition(offset: offset, in: file)
    #expect(position.line == sample.line)
    #expect(position.column == sample.column)
  }

  @Test("A mark stands in the column of its letter, and a line feed in that of its return")
  func insideCharacters() throws {
    for marked in ["e^\u{301}", "👩^\u{200D}💻", "👩\u{200D}^💻", "\r^\n", "🇫^🇷"] {
      let (file, offset) = try SourceRangeTests.unmark(marked)
      #expect(SourcePosition(offset: offset, in: file).column == 1, "\(marked.debugDescription)")
    }
  }

  @Test("Each offset of a text has the position that a walk over its characters gives")
  func agreesWithAWalk() {
    let text = "é\u{65}\u{301}法\r\n👩\u{200D}💻 x\n\nfin"
    let file = SourceFile(path: "a.md", text: text)
    var offset = 0
    var (line, column) = (1, 1)
    for character in text {
      let position = SourcePosition(offset: offset, in: file)
      #expect(position.line == line)
      #expect(position.column == column)
      offset += character.utf8.count
      (line, column) = character == "\n" || character == "\r\n" ? (line + 1, 1) : (line, column + 1)
    }
    #expect(SourcePosition(offset: offset, in: file).column == 4)
  }

  @Test("A range is clamped to its file")
  func clamping() {
    let file = SourceFile(path: "a.yaml", text: "id: x")
    #expect(SourceRange(file: file, bytes: 3..<99).bytes == 3..<5)
    #expect(SourceRange(file: file, bytes: 98..<99).bytes == 5..<5)
    #expect(SourceRange(file: file, bytes: -4 ..< -2).bytes == 0..<0)
    #expect(SourcePosition(offset: 99, in: file).column == 6)
  }

  @Test("A range ends one past its last character, on the line where it ends")
  func ends() {
    let file = SourceFile(path: "a.yaml", text: "à: é\nb: c\n")
    let range = SourceRange(file: file, bytes: 4..<10)
    #expect(range.text == "é\nb: ")
    #expect(range.start.column == 4)
    #expect(range.end.line == 2)
    #expect(range.end.column == 4)
    #expect(file.range.end.line == 3)
    #expect(file.range.end.column == 1)
  }

  @Test("A value keeps its place when it becomes another")
  func locatedValues() {
    let file = SourceFile(path: "a.yaml", text: "12")
    let value = Located("12", at: file.range)
    #expect(value.map { Int($0) } == Located(12, at: file.range))
  }

  /// A file without the mark, and the offset at which the mark stood.
  private static func unmark(_ marked: String) throws -> (SourceFile, Int) {
    let bytes = Array(marked.utf8)
    let offset = try #require(bytes.firstIndex(of: UInt8(ascii: "^")))
    return (SourceFile(path: "a.md", bytes: Array(bytes[..<offset] + bytes[(offset + 1)...])), offset)
  }
}
