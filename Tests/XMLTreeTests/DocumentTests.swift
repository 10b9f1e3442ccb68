import Testing
import XMLTree

@Suite("A document is parsed into values or refused with its place")
struct DocumentTests {
  @Test(
    "The tree keeps names, attributes and texts",
    arguments: [
      ("<a/>", "a()"),
      ("\u{FEFF}<?xml version='1.0' encoding='utf-8'?>\n<a b='1' c=\"é\"/>", "a b=1 c=é()"),
      (
        "<a xmlns='u' xml:lang='fr' x:y='z' xmlns:x='v'><x:b/></a>",
        "{u}a {http://www.w3.org/XML/1998/namespace}lang=fr {v}y=z({v}b())"
      ),
      ("<a>é &amp; &lt;&#233;<![CDATA[<b>]]>c<!-- d -->e<?f g?>h</a>", "a('é & <é<b>ceh')"),
      ("<a>x<b>y</b>z<c/></a>", "a('x' b('y') 'z' c())"),
      ("<a b='1&#10;2\n3 &quot;'/>", "a b=1\n2 3 \"()"),
      ("<!-- x --><?p q?><a>\r\n</a><!-- y -->", "a('\n')"),
    ])
  func tree(text: String, outline: String) throws {
    #expect(try XML.root(text).outline == outline)
  }

  @Test("Lines are counted")
  func lines() throws {
    #expect(try XML.root("<a>\n<b\n/>\n</a>").first(named: "b")?.line == 3)
  }

  @Test(
    "What is not well-formed is refused with line and column",
    arguments: [
      ("", 1, 1), ("<a>\n<b></a>", 2, 8), ("<a b=1/>", 1, 6), ("<a>&nbsp;</a>", 1, 10),
      ("<a b='' b=''/>", 1, 13),
      ("<a>\n<x:b/></a>", 2, 5), ("<a/><b/>", 1, 5), ("<a>é\u{1}</a>", 1, 5),
    ])
  func malformed(text: String, line: Int, column: Int) throws {
    let fault = try #require(XML.fault(text))
    #expect(fault.line == line)
    #expect(fault.column == column)
    #expect(!fault.message.isEmpty && !fault.message.contains("\n"))
  }

  @Test("A message writes out what could drive a terminal")
  func message() throws {
    let fault = try #require(XML.fault("<a><\u{202E}b\u{9B}></a>"))
    #expect(!fault.message.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x9B })
  }

  @Test("Many documents are parsed at once")
  func concurrent() async throws {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<200 {
        group.addTask {
          let good = try? XML.root("<a n='\(number)'><b/></a>")[attribute: "n"]
          return good == "\(number)" && XML.fault("<a>\n</b>")?.line == 2
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
