import DemarcheModel
import Testing
import YAMLTree

@testable import DemarcheKit

/// Texts of one line, and everything that must not pass for one.
@Suite struct RecordReaderTextTests {
  /// Reads a text.
  private func text(_ yaml: String) -> Read<Located<String>> { Read(yaml) { $0.text($1, "The name") } }

  @Test("A text is given back with its place, the quotes within")
  func plain() {
    let read = text("  'Le Grip'")
    #expect(read.value?.value == "Le Grip")
    #expect(read.value?.range.text == "'Le Grip'")
    #expect(read.diagnostics == [])
  }

  @Test("Texts are brought into normal form C, so that one name is one name")
  func normalForm() {
    let read = text("\"E\\u0301lodie\"")
    #expect(read.value?.value.unicodeScalars.map(\.value).first == 0xC9)
    #expect(read.value?.value.unicodeScalars.count == 6)
    #expect(text("e\u{301}").value?.value.unicodeScalars.count == 1)
  }

  @Test(
    "Nothing is no text", arguments: ["a:", "a: \"\"", "a: '   '", "a: \"\\u00A0\"", "a: \"\\u200B\\u00AD\""])
  func empty(_ yaml: String) {
    let read = Read(yaml) { reader, node -> Located<String>? in
      guard case .mapping(let entries) = node.content else { return nil }
      return reader.text(entries[0].value, "The name")
    }
    #expect(read.value == nil)
    #expect(read.identifiers == [.missingField])
    #expect(read.diagnostics.map(\.summary) == ["The name is empty"])
  }

  @Test("A space around a text is told, not printed", arguments: ["' a'", "\"a \"", "\"a\\u00A0\""])
  func outerSpace(_ yaml: String) {
    #expect(text(yaml).value == nil)
    #expect(text(yaml).diagnostics.map(\.summary) == ["The name begins or ends with a space"])
    #expect(text("'a b'").diagnostics == [])
  }

  @Test("A list or a mapping is no text", arguments: [("[a]", "a list"), ("{ a: b }", "a mapping")])
  func otherNodes(yaml: String, words: String) {
    let read = text(yaml)
    #expect(read.identifiers == [.wrongType])
    #expect(read.diagnostics[0].summary == "The name is a text, and this is \(words)")
  }

  @Test("4096 bytes are accepted, one more is not")
  func limit() {
    #expect(text(String(repeating: "a", count: 4096)).value?.value.utf8.count == 4096)
    #expect(text(String(repeating: "é", count: 2048)).value?.value.utf8.count == 4096)
    #expect(text(String(repeating: "a", count: 4097)).identifiers == [.valueTooLong])
    #expect(text(String(repeating: "é", count: 2048) + "a").identifiers == [.valueTooLong])
  }

  @Test(
    "Whatever begins a new line is refused, however it is spelt",
    arguments: [
      "\"a\\nb\"", "\"a\\rb\"", "|\n  a\n  b", "\"a\\u2028b\"", "\"a\\u2029b\"", "\"a\\u0085b\"", "\"a\\Nb\"",
      "\"a\\Lb\"", "\"a\\Pb\"", "'a\u{2028}b'", "\"a\\vb\"", "\"a\\fb\"", "\"a\n\n  b\"",
    ])
  func lineBreaks(_ yaml: String) {
    let read = text(yaml)
    #expect(read.value == nil)
    #expect(read.identifiers == [.multilineValue])
    #expect(!read.solutions.isEmpty)
  }

  @Test("A long text may be folded over lines")
  func folded() {
    #expect(text(">-\n  a\n  b").value?.value == "a b")
    #expect(text("a\n  b").value?.value == "a b")
  }

  @Test(
    "An escape that spells a control or bidi character is refused, and the character named",
    arguments: [
      ("\\a", "U+0007"), ("\\e", "U+001B"), ("\\u202E", "U+202E"), ("\\u2066", "U+2066"),
      ("\\u200F", "U+200F"),
      ("\\u061C", "U+061C"), ("\\uFEFF", "U+FEFF"), ("\\uFFFE", "U+FFFE"), ("\\x7F", "U+007F"),
      ("\\t", "U+0009"),
      ("\\U0001FFFF", "U+1FFFF"), ("\\x9B", "U+009B"),
    ])
  func escapes(escape: String, name: String) {
    let read = text("\"a\(escape)b\"")
    #expect(read.value == nil)
    #expect(read.identifiers == [.forbiddenCharacter])
    #expect(read.diagnostics[0].summary == "The name holds \(name), which may not stand in a text")
  }

  @Test("Escapes cannot pile up combining marks that the file itself may not hold")
  func marks() {
    let mark = "\\u0301"
    #expect(text("\"a" + String(repeating: mark, count: 30) + "\"").diagnostics == [])
    #expect(text("\"a" + String(repeating: mark, count: 31) + "\"").identifiers == [.forbiddenCharacter])
  }
}
