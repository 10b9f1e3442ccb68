import Testing
import XMLTree

@Suite("An element is searched")
struct ElementTests {
  @Test("Attributes, children, text and descendants are found")
  func search() throws {
    let root = try XML.root("<a eId='x' xml:lang='fr'>1<b>2<c>3</c></b>4<d/><b eId='y'/></a>")
    #expect(root[attribute: "eId"] == "x")
    #expect(root[attribute: "lang"] == nil)
    #expect(root[attribute: "lang", namespace: XML.namespace] == "fr")
    #expect(root.text == "1234")
    #expect(root.elements.map(\.name) == ["b", "d", "b"])
    #expect(root.elements(named: "b").count == 2)
    #expect(root.first(named: "b")?.text == "23")
    #expect(root.first(named: "c") == nil)
    #expect(root.descendants.map(\.name) == ["b", "c", "d", "b"])
  }
}
