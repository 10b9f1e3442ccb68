import Testing
import XMLTree

@Suite("What costs time or trust is refused before it is parsed")
struct GateTests {
  @Test(
    "A document type is refused wherever it stands",
    arguments: [
      "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
      "<?xml version='1.0'?>\n<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
      "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
      "<!DOCTYPE l [<!ENTITY a 'l'><!ENTITY b '&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]><l>&c;</l>",
      "<a><!-- <!DOCTYPE --></a>", "<a><![CDATA[<!DOCTYPE]]></a>", "<a b='<!DOCTYPE'/>", "<!DOCTYPE html>",
    ])
  func documentType(text: String) throws {
    let fault = try #require(XML.fault(text))
    #expect(fault.message.contains("DOCTYPE"))
    #expect(fault.line > 0 && fault.column > 0)
  }

  @Test("An entity that is not declared opens nothing")
  func entity() {
    #expect(XML.fault("<a>&b;</a>")?.message.contains("b") == true)
  }

  @Test("An attribute bomb is refused at once, its limit is read", .timeLimit(.minutes(10)))
  func attributes() throws {
    func element(_ count: Int) -> String { "<a" + (0..<count).map { " a\($0)='>'" }.joined() + "/>" }
    #expect(try XML.root(element(256)).attributes.count == 256)
    let fault = try #require(XML.fault("\n " + element(257)))
    #expect(fault.message.contains("256"))
    #expect(fault.line == 2 && fault.column == 2)
    #expect(XML.fault(element(100_000)) != nil)
  }

  @Test("A namespace bomb is refused, and siblings do not add up")
  func namespaces() throws {
    func open(_ level: Int) -> String { "<a" + (0..<20).map { " xmlns:n\(level)x\($0)='u'" }.joined() + ">" }
    #expect(XML.fault((0..<4).map(open).joined() + "</a></a></a></a>") != nil)
    #expect(XML.fault((0..<3).map(open).joined() + "</a></a></a>") == nil)
    #expect(XML.fault("<r>" + (0..<9).map { open($0) + "</a>" }.joined() + "</r>") == nil)
  }

  @Test("Depth 64 is read, 65 is refused, and 100,000 are refused at once", .timeLimit(.minutes(10)))
  func depth() throws {
    func nested(_ count: Int) -> String {
      String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count)
    }
    #expect(XML.fault(nested(64)) == nil)
    #expect(Array(try XML.root(nested(64)).descendants).count == 63)
    #expect(XML.fault(nested(65))?.message.contains("64") == true)
    #expect(XML.fault(nested(100_000)) != nil)
    #expect(XML.fault("<r>" + String(repeating: "<a/>", count: 100) + "</r>") == nil)
  }

  @Test(
    "Only UTF-8 is read",
    arguments: [
      Array("<?xml version='1.0' encoding='ISO-8859-1'?><a/>".utf8),
      Array("<?xml version='1.0' encoding = \"UTF-16\"?><a/>".utf8),
      [0x3C, 0x61, 0x3E, 0xE9, 0x3C, 0x2F, 0x61, 0x3E],
      [0xFF, 0xFE, 0x3C, 0, 0x61, 0, 0x2F, 0, 0x3E, 0], [0x3C, 0, 0x61, 0, 0x2F, 0, 0x3E, 0],
    ] as [[UInt8]])
  func encoding(bytes: [UInt8]) throws {
    let fault = try #require(XML.fault(bytes))
    #expect(fault.line == 1 && fault.column > 0)
  }

  @Test("More than 16 MiB are refused")
  func size() {
    let paragraph = Array("<p>\(String(repeating: "é", count: 252))</p>\n".utf8)
    var bytes = Array("<a>".utf8)
    while bytes.count + paragraph.count + 4 <= XML.maximumBytes { bytes += paragraph }
    #expect(XML.fault(bytes + Array("</a>".utf8)) == nil)
    #expect(XML.fault(bytes + paragraph + Array("</a>".utf8))?.message.contains("16 MiB") == true)
  }
}
