import DemarcheModel
import Testing

/// A file is bytes with a path; nothing about it may crash, whatever the bytes are.
struct SourceFileTests {
  @Test(
    "Every line feed begins a line, and nothing else does",
    arguments: [
      ("", [0]), ("a", [0]), ("a\n", [0, 2]), ("\n\n", [0, 1, 2]), ("a\r\nb", [0, 3]), ("a\rb", [0]),
      ("é\né", [0, 3]), ("a\u{2028}b", [0]),
    ])
  func lines(_ text: String, _ starts: [Int]) {
    #expect(SourceFile(path: "a", text: text).lineStarts == starts)
  }

  @Test("Text beyond the file is left out, and broken bytes are repaired")
  func text() {
    let file = SourceFile(path: "a", bytes: [0x61, 0xFF, 0x62])
    #expect(file.text(0..<99) == "a\u{FFFD}b")
    #expect(file.text(-3..<1) == "a")
    #expect(file.text(7..<9).isEmpty)
  }

  @Test("Files are equal when path and bytes are")
  func equality() {
    let file = SourceFile(path: "a", text: "x")
    #expect(file == SourceFile(path: "a", text: "x"))
    #expect(file != SourceFile(path: "a", text: "y"))
    #expect(file != SourceFile(path: "b", text: "x"))
    #expect(Set([file, SourceFile(path: "a", text: "x")]).count == 1)
  }

  @Test("Composed and decomposed letters make different files")
  func bytesDecide() {
    #expect(SourceFile(path: "a", text: "é") != SourceFile(path: "a", text: "e\u{301}"))
  }
}
