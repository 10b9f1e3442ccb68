import DemarcheFormats
import DemarcheModel
import Testing
import XMLTree

@Suite("A page")
struct HTMLTests {
  @Test("is one file that holds all it needs and reaches for nothing", arguments: Founding.all)
  func selfContained(founding: Founding) throws {
    let bytes = HTML.write(founding.document, style: try HTML.Style(Official.style()))
    #expect(bytes == HTML.write(founding.document, style: try HTML.Style(Official.style())))
    #expect(text(bytes).hasPrefix("<!DOCTYPE html>\n<html lang=\""))
    #expect(text(bytes).hasSuffix("</html>\n"))
    let root = try page(bytes)
    #expect(root.descendants.contains { $0.name == "style" })
    for element in root.descendants {
      #expect(!["img", "iframe", "object"].contains(element.name))
      #expect(element.name != "script" || element[attribute: "type"] == "application/ld+json")
      for attribute in element.attributes {
        #expect(!attribute.name.hasPrefix("on") && !["src", "style"].contains(attribute.name))
      }
    }
  }

  @Test("says which language it is in and leads to the others")
  func languages() throws {
    let root = try page(HTML.write(Declaration.french, style: .none))
    #expect(root[attribute: "lang"] == "fr")
    let links = root.descendants.filter { $0[attribute: "hreflang"] == "en" }
    #expect(links.map(\.name) == ["link", "a"])
    #expect(links.map { $0[attribute: "href"] } == ["declaration.en.html", "declaration.en.html"])
    #expect(links[1].text == "English" && links[1][attribute: "lang"] == "en")
  }

  @Test("as a fragment is the article alone")
  func fragment() throws {
    let bytes = HTML.write(Declaration.french, style: try HTML.Style("p { color: red }"), asFragment: true)
    let root = try page(bytes)
    #expect(root.name == "article" && root[attribute: "class"] == "declaration")
    #expect(!text(bytes).contains("color: red") && text(bytes).hasPrefix("<article"))
    #expect(try HTML.read(bytes, expecting: Declaration.french).signatories.count == 7)
  }

  @Test(
    "takes no style sheet that HTML and XML read differently or that fetches",
    arguments: [
      "a { content: \"<\" }", "a { &:hover { color: red } }", "@IMPORT \"x.css\";",
      "a { background: url(x) }",
      "</style><script>", "a { content: \"]]>\" }", "\u{0}",
    ])
  func refusedStyle(style: String) {
    #expect(throws: HTML.Style.Refusal.self) { try HTML.Style(style) }
  }

  @Test("takes the house's own style sheet as it is")
  func houseStyle() throws {
    let style = try Official.style()
    #expect(HTML.write(Declaration.french, style: try HTML.Style(style)).holds(style.utf8))
    #expect(try HTML.Style("ul > li { color: red }").text == "ul > li { color: red }")
  }
}
