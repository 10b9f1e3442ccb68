import Glibc
import Testing
import XMLTree

@Suite("A document is validated by a schema")
struct SchemaTests {
  /// Where Akoma Ntoso's schema stands: the environment says, or `make schema` has put it there.
  static var path: String {
    if let path = unsafe getenv("DEMARCHE_AKN_SCHEMA") { return unsafe String(cString: path) }
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(package)/.build/akn/akomantoso30.xsd"
  }

  /// A small statement that is valid but for what a test puts into it.
  private func statement(body: String, eId: String = "p_2") -> [UInt8] {
    func level(_ name: String, _ extra: String = "") -> String {
      """
      <\(name)><FRBRthis value="/akn/fr/x/2024/!main"/><FRBRuri value="/akn/fr/x/2024"/>
      <FRBRdate date="2024-05-06" name="x"/><FRBRauthor href="#s"/>\(extra)</\(name)>
      """
    }
    return Array(
      """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="statement"><meta>
      <identification source="#s">\(level("FRBRWork", "<FRBRcountry value=\"fr\"/>"))
      \(level("FRBRExpression", "<FRBRlanguage language=\"fra\"/>"))\(level("FRBRManifestation"))
      </identification></meta><mainBody>
      <p eId="p_1">é</p><p eId="\(eId)">b</p>\(body)</mainBody></statement></akomaNtoso>
      """.utf8)
  }

  @Test("Akoma Ntoso's schema tells valid from invalid, with lines")
  func akomaNtoso() throws {
    let schema = try XML.Schema(path: Self.path)
    #expect(schema.validate(try XML.Document(parsing: statement(body: ""))) == [])
    let invalid = schema.validate(try XML.Document(parsing: statement(body: "\n\n<bogus/>")))
    #expect(invalid.count == 1)
    #expect(invalid.first?.message.contains("bogus") == true)
    #expect(invalid.first?.line == 10)
    #expect(invalid.first?.column == 0)
    let twice = schema.validate(try XML.Document(parsing: statement(body: "", eId: "p_1")))
    #expect(!twice.isEmpty, "two equal eIds")
  }

  @Test("One schema validates from many tasks at once")
  func concurrent() async throws {
    let schema = try XML.Schema(path: Self.path)
    await withTaskGroup(of: Int.self) { group in
      for number in 0..<100 {
        let bytes = statement(body: number % 2 == 0 ? "" : "<bogus/>")
        group.addTask {
          do { return schema.validate(try XML.Document(parsing: bytes)).count } catch { return -1 }
        }
      }
      var faults = 0
      for await count in group { faults += count }
      #expect(faults == 50)
    }
  }

  @Test(
    "A schema that is not there, and one that is none, are faults",
    arguments: ["/nowhere/x.xsd", "/etc/passwd", "x", ""])
  func missing(path: String) {
    let fault = #expect(throws: XML.Fault.self) { try XML.Schema(path: path) }
    #expect(fault?.message.contains("demarche-schema") == false)
  }

  @Test("A schema reads its own folder, whatever its name, and nothing outside it")
  func folder() throws {
    let base = "/tmp/demarche schema é \(getpid())"
    unsafe mkdir(base, 0o700)
    defer { unsafe rmdir(base) }
    func write(_ name: String, _ text: String) throws {
      let file = unsafe fopen("\(base)/\(name)", "w")
      guard let file = unsafe file else { throw Unwritable() }
      unsafe fputs(text, file)
      unsafe fclose(file)
    }
    func schema(_ inside: String) -> String {
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\(inside)</xs:schema>"
    }
    try write("type é.xsd", schema("<xs:simpleType name='T'><xs:restriction base='xs:int'/></xs:simpleType>"))
    try write(
      "in.xsd", schema("<xs:include schemaLocation='type%20%C3%A9.xsd'/><xs:element name='a' type='T'/>"))
    try write("out.xsd", schema("<xs:include schemaLocation='../../etc/passwd'/><xs:element name='a'/>"))
    try write("abs.xsd", schema("<xs:include schemaLocation='/\(base)/type é.xsd'/><xs:element name='a'/>"))
    defer { for name in ["type é.xsd", "in.xsd", "out.xsd", "abs.xsd"] { unsafe unlink("\(base)/\(name)") } }
    let inside = try XML.Schema(path: "\(base)/in.xsd")
    #expect(inside.validate(try XML.Document(parsing: Array("<a>1</a>".utf8))) == [])
    #expect(inside.validate(try XML.Document(parsing: Array("<a>x</a>".utf8))).count == 1)
    #expect(throws: XML.Fault.self) { try XML.Schema(path: "\(base)/out.xsd") }
    #expect(throws: XML.Fault.self) { try XML.Schema(path: "\(base)/abs.xsd") }
  }

  /// A file of the test's own could not be written.
  struct Unwritable: Error {}
}
