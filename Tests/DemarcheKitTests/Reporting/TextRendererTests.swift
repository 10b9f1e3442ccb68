import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// Diagnostics as people read them at a terminal.
@Suite struct TextRendererTests {
  /// A diagnostic at the first place where a text stands in a file.
  private func diagnostic(_ meant: String, in text: String) throws -> Diagnostic {
    let start = try #require(text.utf8.firstRange(of: meant.utf8))
    let lower = text.utf8.distance(from: text.startIndex, to: start.lowerBound)
    let file = SourceFile(path: "a.md", text: text)
    return Diagnostic(
      .unknownVariable, "No value is named so",
      at: SourceRange(file: file, bytes: lower..<lower + meant.utf8.count))
  }

  @Test(
    "The caret stands under the very characters",
    arguments: [
      ("Été x", "x", "    ^"), ("e\u{301}te\u{301} x", "x", "    ^"), ("日本 x", "x", "     ^"),
      ("👩‍👩‍👧 x", "x", "       ^"), ("a\tx", "x", "     ^"), ("ab", "b", " ^"),
    ])
  func caret(text: String, meant: String, marks: String) throws {
    let lines = TextRenderer().text(of: try diagnostic(meant, in: text)).components(separatedBy: "\n")
    #expect(lines[4] == "  | " + marks)
  }

  @Test("A long place is marked to the end of its first line")
  func severalLines() throws {
    let lines = TextRenderer().text(of: try diagnostic("b\nc", in: "ab\ncd")).components(separatedBy: "\n")
    #expect(lines[3] == "1 | ab")
    #expect(lines[4] == "  |  ^")
  }

  @Test("Nothing from the data can drive the terminal")
  func escapes() throws {
    let file = SourceFile(path: "\u{1B}[31m.md", text: "a\u{202E}b")
    let diagnostic = Diagnostic(.wrongValue, "Bad \u{07}", at: SourceRange(file: file, bytes: 0..<1))
    let text = TextRenderer().text(of: diagnostic)
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{07}" || $0 == "\u{202E}" })
    #expect(text.contains("a<U+202E>b"))
  }

  @Test("Colours are added around the words, and only when asked for")
  func colours() throws {
    let diagnostic = try diagnostic("b", in: "ab")
    let plain = TextRenderer().text(of: diagnostic)
    let painted = TextRenderer(usesColor: true).text(of: diagnostic)
    #expect(!plain.contains("\u{1B}"))
    var stripped = painted
    for code in ["31", "34", "1", "2", "0"] {
      stripped = stripped.replacingOccurrences(of: "\u{1B}[\(code)m", with: "")
    }
    #expect(stripped == plain)
  }
}
