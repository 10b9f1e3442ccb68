import Testing
import YAMLTree

@Suite("YAML is read as texts with their places")
struct ParserTests {
  @Test(
    "Nothing is resolved",
    arguments: ["no", "1.0", "2024-05-06", "~", "null", "0x1F", "1_000", "yes", "12:30"])
  func unresolved(text: String) throws {
    #expect(try YAML.tree("a: \(text)\n")?.outline == "{a: \(text)}")
  }

  @Test(
    "A tree keeps its shape and its order",
    arguments: [
      ("b: 1\na: 2\n", "{b: 1, a: 2}"),
      ("- x\n- - y\n  - z\n", "[x, [y, z]]"),
      ("k:\n- a\n- b: c\n  d: e\n", "{k: [a, {b: c, d: e}]}"),
      ("k: [a, {b: c}, []]\n", "{k: [a, {b: c}, []]}"),
      ("k: 'it''s'\nl: \"a\\tb\\u00e9\"\n", "{k: 'it's', l: 'a\tbé'}"),
      ("k: |\n  one\n\n  two\nl: >-\n  a\n  b\n", "{k: 'one\n\ntwo\n', l: 'a b'}"),
      ("k:\nl: ''\n", "{k: , l: ''}"),
      ("? a\n: b\n", "{a: b}"),
      ("'<<': x\n", "{<<: x}"),
      ("---\na: b\n...\n", "{a: b}"),
      ("\u{FEFF}a: b\nc: d\n", "{a: b, c: d}"),
      ("a: b\r\nc: |\r\n  x\r\n", "{a: b, c: 'x\n'}"),
      ("just text", "just text"),
    ])
  func shape(text: String, outline: String) throws {
    #expect(try YAML.tree(text)?.outline == outline)
  }

  @Test(
    "A file without content is empty",
    arguments: ["", "\n\n", "# only a comment\n", "\u{FEFF}", "---\n", "---\n...\n"])
  func empty(text: String) throws {
    #expect(try YAML.tree(text) == nil)
  }

  @Test("A large mapping and a long file are read in linear time", .timeLimit(.minutes(10)))
  func linear() throws {
    let text = (0..<100_000).map { "clé-\($0): « é 漢字 🏛 »\n" }.joined()
    guard case .mapping(let entries) = try YAML.tree(text)?.content else { throw Unexpected.shape }
    #expect(entries.count == 100_000)
    #expect(piece(entries.last?.value.bytes, of: text) == "« é 漢字 🏛 »")
  }

  @Test("A list of a million bytes on one line is read in linear time", .timeLimit(.minutes(10)))
  func oneLine() throws {
    let text = "[" + String(repeating: "a,", count: 500_000) + "]"
    guard case .sequence(let items) = try YAML.tree(text)?.content else { throw Unexpected.shape }
    #expect(items.count == 500_000)
  }

  /// A tree of another shape than the test needs.
  enum Unexpected: Error { case shape }
}
