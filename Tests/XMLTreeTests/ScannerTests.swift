import Testing

@testable import XMLTree

@Suite("Cutting a document into pieces with their bytes")
struct ScannerTests {
  private func kinds(_ text: String) -> [XML.Token.Kind] { XML.tokens(of: Array(text.utf8)).map(\.kind) }

  private func open(_ name: String, _ attributes: [(String, String, Range<Int>)] = []) -> XML.Token.Kind {
    .open(
      name: name, attributes: attributes.map { XML.Token.Attribute(name: $0.0, value: $0.1, bytes: $0.2) })
  }

  @Test("tells tags, texts, references, sections, comments and instructions apart")
  func pieces() {
    #expect(
      kinds("<?xml version=\"1.0\"?><a>x &amp;&#233;&#xE9;<!-- c --><![CDATA[<&]]><b/></a>") == [
        .other("<?xml version=\"1.0\"?>"), open("a"), .text("x "), .text("&"), .text("é"), .text("é"),
        .other("<!-- c -->"), .text("<&"), open("b"), .close(name: "b"), .close(name: "a"),
      ])
  }

  @Test("reads attributes in either quotes, with blanks and references")
  func attributes() {
    #expect(
      kinds("<a b='1\"' x:c = \"&lt;&#10;\n2\" />") == [
        open("a", [("b", "1\"", 3..<9), ("x:c", "<\n 2", 10..<29)]), .close(name: "a"),
      ])
  }

  @Test("knows the bytes of each piece, and leaves none out")
  func bytes() {
    let text = "<p class=\"é\">é<b>x</b> &amp; y</p>\n"
    let tokens = XML.tokens(of: Array(text.utf8))
    var end = 0
    for token in tokens {
      #expect(token.bytes.lowerBound == end)
      end = token.bytes.upperBound
    }
    #expect(end == text.utf8.count)
  }

  @Test(
    "ends on whatever bytes",
    arguments: ["<", "<a", "<a b", "<a b=", "<a b=\"", "&", "<!--", "<![CDATA[", "</", "<a / b", "<a \"b\">"])
  func broken(text: String) {
    #expect(XML.tokens(of: Array(text.utf8)).last?.bytes.upperBound == text.utf8.count)
  }

  @Test("counts start tags as the tree does")
  func ordinals() throws {
    let text = "<a><b><c/></b>x<d/></a>"
    let root = try XML.Document(parsing: Array(text.utf8)).root()
    #expect([root.ordinal] + root.descendants.map(\.ordinal) == [0, 1, 2, 3])
  }
}
