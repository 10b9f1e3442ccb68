import Testing
import XMLTree

@testable import DemarcheFormats

@Suite("The places of start tags")
struct StartTagsTests {
  @Test(
    "are those of elements alone",
    arguments: [
      ("<a><b/></a>", ["<a>", "<b/>"]),
      ("<?xml version='1.0'?><a x='>'><!-- <c> --><b y=\"<\"/></a>", ["<a x='>'>", "<b y=\"<\"/>"]),
      ("<a><![CDATA[<b>]]><c\n d='1'\n></c></a>", ["<a>", "<c\n d='1'\n>"]),
    ])
  func places(_ text: String, _ tags: [String]) {
    let bytes = Array(text.utf8)
    let found = StartTags(bytes).places().map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found == tags)
  }

  @Test(
    "hold the values of attributes",
    arguments: [
      ("<a x='1' y=\"2\">", "y", "2"), ("<a\tx = '1'\n xml:lang='fr'/>", "xml:lang", "fr"),
      ("<a xx='1' x='2'>", "x", "2"), ("<a x=''>", "x", ""), ("<a y='x=3' x='4'>", "x", "4"),
    ])
  func values(_ text: String, _ name: String, _ value: String) throws {
    let bytes = Array(text.utf8)
    let place = try #require(StartTags(bytes).value(of: name, in: 0..<bytes.count))
    #expect(String(decoding: bytes[place], as: UTF8.self) == value)
  }

  @Test("know no attribute that is not there")
  func none() {
    let bytes = Array("<a x='y'>".utf8)
    #expect(StartTags(bytes).value(of: "y", in: 0..<bytes.count) == nil)
  }
}
