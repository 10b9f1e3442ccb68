import Testing
import YAMLTree

@Suite("What this profile of YAML refuses is said with its place")
struct FaultTests {
  @Test(
    "Each refusal has its reason and its narrowest place",
    arguments: [
      ("é: &x y\n", .anchor, "&x"),
      ("a: &x\n  b: c\n", .anchor, "&x"),
      ("é: *x\n", .alias, "*x"),
      ("a: !t y\n", .tag, "!t"),
      ("a: ! y\n", .tag, "!"),
      ("a: !!str y\n", .tag, "!!str"),
      ("a: !t [b]\n", .tag, "!t"),
      ("%YAML 1.1\n---\na: b\n", .directive, "%YAML 1.1\n---"),
      ("%FOO\n---\na: b\n", .directive, "%FOO"),
      ("a:\n  <<: {b: c}\n", .mergeKey, "<<"),
      ("? [a]\n: b\n", .complexKey, "[a]"),
      ("{a: b}: c\n", .complexKey, "{a:"),
      ("é: b\n---\nc: d\n", .severalDocuments, "---"),
      ("é:\n\tb: c\n", .tab, "\t"),
      ("a: |\n \té\n\tb\n", .tab, "\t"),
      ("é: b: c\n", .syntax, ":"),
      ("é: 'b\n", .syntax, ""),
      ("a: [b\nc: d\n", .syntax, ":"),
      ("é: @b\n", .syntax, "@"),
      ("a: b\n c: d\n", .syntax, ":"),
      ("a: \u{1}\n", .character, "\u{1}"),
      ("\u{FEFF}é: \u{7}\n", .character, "\u{7}"),
    ] as [(String, YAML.Fault.Reason, String)])
  func refusal(text: String, reason: YAML.Fault.Reason, place: String) {
    let fault = YAML.fault(text)
    #expect(fault?.reason == reason, "\(String(describing: fault))")
    #expect(piece(fault?.bytes, of: text) == place)
  }

  @Test("A duplicate key names both places, compared by bytes")
  func duplicate() throws {
    let text = "é: 1\n\"b\": 2\n'é': 3\n"
    let fault = try #require(YAML.fault(text))
    #expect(fault.reason == .duplicateKey)
    #expect(piece(fault.bytes, of: text) == "'é'")
    #expect(fault.related?.bytes == 0..<2)
    #expect(YAML.fault("\u{E9}: 1\ne\u{301}: 2\n") == nil)
  }

  @Test("A duplicate key is found in a large mapping", arguments: [3, 15, 16, 17, 18, 500])
  func lateDuplicate(count: Int) throws {
    let text = (0..<count).map { "k\($0): x\n" }.joined() + "k1: y\n"
    let fault = try #require(YAML.fault(text))
    #expect(fault.reason == .duplicateKey)
    #expect(fault.related.map { piece($0.bytes, of: text) } == "k1")
  }

  @Test("Depth 64 is read, 65 is refused, and 100,000 are refused at once", .timeLimit(.minutes(10)))
  func depth() {
    func nested(_ count: Int) -> String {
      String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    #expect(YAML.fault(nested(64)) == nil)
    #expect(YAML.fault(nested(65))?.reason == .depth)
    #expect(YAML.fault(nested(100_000))?.reason == .depth)
    #expect(YAML.fault(String(repeating: "{a: ", count: 100_000))?.reason == .depth)
    #expect(YAML.fault(String(repeating: "- ", count: 100_000) + "x")?.reason == .depth)
  }

  @Test("Bytes that are not UTF-8 are refused at their place")
  func invalid() {
    #expect(throws: YAML.Fault.self) { try YAML.parse([0x61, 0x3A, 0x20, 0xFF]) }
    do throws(YAML.Fault) {
      _ = try YAML.parse([0xC3, 0xA9, 0x3A, 0x20, 0xFF, 0x0A])
    } catch {
      #expect(error.reason == .character)
      #expect(error.bytes == 4..<5)
    }
  }

  @Test("What was never closed names where it began")
  func related() throws {
    let text = "é: ['b, c]\nd: e\n"
    let fault = try #require(YAML.fault(text))
    #expect(fault.message == "The quotation mark that opens this text is never closed")
    #expect(piece(fault.related?.bytes, of: text) == "'")
  }
}
