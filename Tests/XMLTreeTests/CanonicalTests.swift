import Testing
import XMLTree

@Suite("A document has one canonical form")
struct CanonicalTests {
  @Test("Order of attributes, quotes, empty tags, CDATA and comments do not matter")
  func canonical() throws {
    let text = "<?xml version='1.0'?><a c='1' b='é'><!-- x --><d/><![CDATA[<]]></a>\n"
    let one = try XML.Document(parsing: Array(text.utf8))
    let two = try XML.Document(parsing: Array("<a  b=\"&#233;\" c='1'><d></d>&lt;</a>".utf8))
    #expect(one.canonical() == two.canonical())
    #expect(String(decoding: two.canonical(), as: UTF8.self) == "<a b=\"é\" c=\"1\"><d></d>&lt;</a>")
  }
}
