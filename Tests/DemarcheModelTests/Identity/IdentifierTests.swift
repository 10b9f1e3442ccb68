import DemarcheModel
import Testing

/// A name is safe as a file name and as a part of an IRI.
struct IdentifierTests {
  @Test(
    "Lower-case letters, digits and hyphens make a name",
    arguments: ["a", "0", "fr-92", "a-", "a--b", "2024-05-06-apt31"])
  func accepted(_ text: String) throws {
    #expect(try id(text).rawValue == text)
    #expect("\(try id(text))" == text)
  }

  @Test(
    "Anything else does not",
    arguments: [
      "", "-", "-a", "A", "aB", "a b", " a", "a_b", "a.b", "..", "a/b", "a\\b", "é", "e\u{301}", "a\u{301}",
      "a\n", "a\0", "ａ", "１", "\u{212A}", "а", "a:b", "a%2f", "ı",
    ])
  func refused(_ text: String) {
    #expect(Identifier(text) == nil)
  }

  @Test("Every ASCII character but those of the grammar is refused")
  func everyByte() {
    for byte in UInt8(0)..<128 {
      let isLegal = "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains(byte)
      #expect((Identifier("a" + String(Unicode.Scalar(byte))) != nil) == isLegal, "\(byte)")
    }
  }

  @Test("A name has 128 bytes at most")
  func length() {
    #expect(Identifier(String(repeating: "a", count: 128)) != nil)
    #expect(Identifier(String(repeating: "a", count: 129)) == nil)
  }

  @Test(
    "Camel case is the form of labels",
    arguments: [
      ("olivier-cadic", "olivierCadic"), ("a", "a"), ("constance-le-grip", "constanceLeGrip"),
      ("fr-92", "fr92"), ("a--b", "aB"), ("a-", "a"), ("x-1-y", "x1Y"),
    ])
  func camelCase(_ text: String, _ label: String) throws {
    #expect(try id(text).camelCase == label)
  }

  @Test(
    "The nearest legal name is offered",
    arguments: [
      ("André Vallini", "andr-vallini"), ("Olivier Cadic", "olivier-cadic"), ("  a  b  ", "a-b"),
      ("-a-", "a"), ("A_B.C", "a-b-c"), ("../../etc/passwd", "etc-passwd"), ("ok", "ok"),
    ])
  func sanitized(_ text: String, _ name: String) {
    #expect(Identifier.sanitized(text)?.rawValue == name)
  }

  @Test("None is offered where nothing would be left", arguments: ["", "---", "Ελένη", "法国", "é"])
  func nothingLeft(_ text: String) {
    #expect(Identifier.sanitized(text) == nil)
  }

  @Test("What is offered is offered again for itself")
  func idempotent() throws {
    for text in ["André Vallini", "a--b", "Le 6 mai", "«x»", "a b"] {
      let name = try #require(Identifier.sanitized(text))
      #expect(Identifier.sanitized(name.rawValue) == Identifier(name.rawValue.replacingDoubledHyphens))
    }
  }

  @Test("Names are ordered by bytes")
  func order() throws {
    #expect(
      try ["b", "a-b", "a", "a1", "0"].map(id).sorted().map(\.rawValue) == ["0", "a", "a-b", "a1", "b"])
  }
}

extension String {
  /// The text with one hyphen for two.
  fileprivate var replacingDoubledHyphens: String {
    split(separator: "-").joined(separator: "-")
  }
}
