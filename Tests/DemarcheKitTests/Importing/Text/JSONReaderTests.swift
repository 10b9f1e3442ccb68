import DemarcheModel
import Testing
import YAMLTree

@testable import DemarcheKit

/// The reader of JSON.
@Suite struct JSONReaderTests {
  private func read(_ text: String) -> (root: RegisterNode?, fault: Diagnostic?) {
    let file = SourceFile(path: "a.json", text: text)
    var reader = JSONReader(file)
    let root = reader.read().map { RegisterNode(file: file, node: $0) }
    return (root, reader.fault)
  }

  @Test("Values keep their places, whatever space stands between them")
  func places() throws {
    let text = "\t{\n\t\"a\" : [1, -2.5e3, true, null],\r\n\t\"né\": {\"b\": \"é\"} }"
    let root = try #require(read(text).root)
    #expect(root["a"]?.items.map { $0.text?.value } == ["1", "-2.5e3", "true", "null"])
    #expect(root["né"]?["b"]?.text?.value == "é")
    #expect(root["né"]?["b"]?.range.text == "\"é\"")
    #expect(root["né"]?["b"]?.range.start.line == 3)
    #expect(root["né"]?["b"]?.range.start.column == 14)
  }

  @Test("Null is no value, and the text \"null\" is one")
  func null() throws {
    let root = try #require(read("{\"a\": null, \"b\": \"null\"}").root)
    #expect(root["a"] == nil)
    #expect(root["b"]?.text?.value == "null")
  }

  @Test("Escapes are read, pairs of surrogates too")
  func escapes() throws {
    let root = try #require(read(#"["\u00e9\n\/\"\\", "\ud83d\ude00", "\ud83d", "\ud83dx"]"#).root)
    #expect(root.items.map { $0.text?.value } == ["é\n/\"\\", "😀", "\u{FFFD}", "\u{FFFD}x"])
  }

  @Test(
    "A mistake is told at its place",
    arguments: [
      ("{\"a\": 1,}", "json-syntax 1:9"), ("[1 2]", "json-syntax 1:4"), ("[1", "json-syntax 1:3"),
      ("\"a", "json-syntax 1:3"), ("[\"a\nb\"]", "json-syntax 1:4"), ("{a: 1}", "json-syntax 1:2"),
      ("{\"a\" 1}", "json-syntax 1:6"), ("[nul]", "json-syntax 1:2"), ("[0x10]", "json-syntax 1:2"),
      ("1 2", "json-syntax 1:3"), ("[\"\\x\"]", "json-syntax 1:5"),
      ("{\"a\": 1, \"a\": 2}", "duplicate-key 1:10"),
      (String(repeating: "[", count: 100), "nesting-too-deep 1:65"), ("", "json-syntax 1:1"),
    ])
  func faults(text: String, told: String) throws {
    let result = read(text)
    #expect(result.root == nil)
    let fault = try #require(result.fault)
    let start = try #require(fault.range?.start)
    #expect("\(fault.identifier.rawValue) \(start.line):\(start.column)" == told)
  }
}
