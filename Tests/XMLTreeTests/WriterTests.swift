import Testing
import XMLTree

@Suite("XML is written as escaped bytes")
struct WriterTests {
  @Test("Tags, attributes, texts and void elements come out as written")
  func shape() {
    var writer = XML.Writer()
    writer.declaration()
    writer.open("a")
    writer.attribute("xmlns:x", "u")
    writer.newline(1)
    writer.open("p")
    writer.close("p")
    writer.open("br")
    writer.closeEmpty()
    writer.text("é")
    writer.raw("<hr/>")
    writer.raw(Array("<i/>".utf8))
    writer.newline()
    writer.close("a")
    #expect(
      writer.string == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a xmlns:x="u">
          <p></p><br/>é<hr/><i/>
        </a>
        """)
    writer.removeAll()
    #expect(writer.bytes.isEmpty)
  }

  @Test(
    "Every character that means something is escaped",
    arguments: [
      ("a&b<c>d\"e'f", "a&amp;b&lt;c&gt;d\"e'f", "a&amp;b&lt;c&gt;d&quot;e'f"),
      (
        "\"\u{301}<\u{301}&\u{301}", "\"\u{301}&lt;\u{301}&amp;\u{301}",
        "&quot;\u{301}&lt;\u{301}&amp;\u{301}"
      ),
      ("a\r\nb\tc\rd", "a&#13;\nb\tc&#13;d", "a&#13;&#10;b&#9;c&#13;d"),
      ("]]>", "]]&gt;", "]]&gt;"),
      ("\0\u{1}\u{B}\u{1F}x", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}x", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}x"),
      (
        "\u{FFFE}\u{FFFF}\u{FFFD}\u{FB01}\u{FEFF}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FB01}\u{FEFF}",
        "\u{FFFD}\u{FFFD}\u{FFFD}\u{FB01}\u{FEFF}"
      ),
      ("", "", ""), ("é🏛漢", "é🏛漢", "é🏛漢"),
    ])
  func escaping(value: String, text: String, attribute: String) {
    var writer = XML.Writer()
    writer.open("a")
    writer.attribute("b", value)
    writer.text(value)
    writer.close("a")
    #expect(Array(writer.bytes) == Array("<a b=\"\(attribute)\">\(text)</a>".utf8))
  }

  @Test("What is written is read back, over generated texts", arguments: 0..<20)
  func roundTrip(seed: UInt64) throws {
    var random = Generator(state: seed)
    let alphabet: [Unicode.Scalar] = [
      "a", "&", "<", ">", "\"", "'", "\n", "\t", "\r", "]", " ", "é", "\u{301}", "漢", "🏛", "\u{FFFD}",
      "\u{F0000}",
      "\u{85}", "\u{2028}", "\u{FEFF}", ";", "#", "/", "!", "-", "?",
    ]
    for _ in 0..<100 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<40, using: &random) {
        scalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
      }
      let value = String(scalars)
      var writer = XML.Writer()
      writer.declaration()
      writer.open("a")
      writer.attribute("b", value)
      writer.text(value)
      writer.close("a")
      let root = try XML.Document(parsing: writer.bytes).root()
      #expect(Array((root[attribute: "b"] ?? "?").utf8) == Array(value.utf8))
      #expect(Array(root.text.utf8) == Array(value.utf8))
    }
  }

  /// A small seeded generator (SplitMix64), so that a failure comes again.
  struct Generator: RandomNumberGenerator {
    /// The state, any number.
    var state: UInt64

    /// The next 64 bits.
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
