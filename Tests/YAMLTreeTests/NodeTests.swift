import Testing
import YAMLTree

@Suite("A node's range covers its source text")
struct NodeTests {
  @Test(
    "Every piece is exact",
    arguments: [
      ("é: ç\n", ["é: ç", "é", "ç"]),
      ("漢: '字 é'  # 🏛\nb: 🏛🏛\n", ["漢: '字 é'  # 🏛\nb: 🏛🏛", "漢", "'字 é'", "b", "🏛🏛"]),
      ("\u{FEFF}é: ü\r\nb: \"x\"\r\n\r\n", ["é: ü\r\nb: \"x\"", "é", "ü", "b", "\"x\""]),
      (
        "a: |\n  é\n\n  x\n\n\n# c\nb: c\n",
        ["a: |\n  é\n\n  x\n\n\n# c\nb: c", "a", "|\n  é\n\n  x", "b", "c"]
      ),
      (
        "a: >-\r\n  é\r\n  f\r\n\r\nb: c",
        ["a: >-\r\n  é\r\n  f\r\n\r\nb: c", "a", ">-\r\n  é\r\n  f", "b", "c"]
      ),
      (
        "a:\n  - é\n  - b\n\n# end\n\nc: d\n",
        ["a:\n  - é\n  - b\n\n# end\n\nc: d", "a", "- é\n  - b", "é", "b", "c", "d"]
      ),
      ("a:\n- é\nb: c\n", ["a:\n- é\nb: c", "a", "- é", "é", "b", "c"]),
      ("a: [é , {b: c} ] # x\n", ["a: [é , {b: c} ]", "a", "[é , {b: c} ]", "é", "{b: c}", "b", "c"]),
      (
        "a: é one\n  two\n\n  three  \nb: \n",
        ["a: é one\n  two\n\n  three  \nb:", "a", "é one\n  two\n\n  three", "b", ""]
      ),
      ("'k é': \"a\n  b\"\n", ["'k é': \"a\n  b\"", "'k é'", "\"a\n  b\""]),
      ("- \n- é\n", ["- \n- é", "", "é"]),
    ])
  func exact(text: String, pieces: [String]) throws {
    #expect(try YAML.tree(text)?.pieces(of: text) == pieces)
  }
}
