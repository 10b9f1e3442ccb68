import DemarcheModel
import Testing
import YAMLTree

@testable import DemarcheKit

/// The writing of texts as YAML.
@Suite struct YAMLScalarTests {
  @Test(
    "What nothing could misread is plain, everything else is quoted",
    arguments: [
      ("Jean-Marie", "Jean-Marie"), ("d'Ornano", "d'Ornano"), ("Le Grip", "Le Grip"), ("G.D.", "G.D."),
      ("2017-10-02", "2017-10-02"), ("PA345722", "PA345722"), ("000346", "\"000346\""), ("1e5", "\"1e5\""),
      ("no", "\"no\""), ("Yes", "\"Yes\""), ("null", "\"null\""), ("~", "\"~\""), ("", "\"\""),
      ("a: b", "\"a: b\""),
      ("a #b", "\"a #b\""), ("(Alger)", "\"(Alger)\""), ("- a", "\"- a\""), (" a", "\" a\""),
      ("a ", "\"a \""),
      ("a\"b\\", #""a\"b\\""#), ("a\nb", #""a\nb""#), ("\u{FEFF}", #""\uFEFF""#), ("\u{202E}", #""\u202E""#),
      ("https://a.b", "\"https://a.b\""), ("Ковачев", "Ковачев"), ("[a]", "\"[a]\""), ("a, b", "\"a, b\""),
    ])
  func written(text: String, scalar: String) {
    #expect(YAMLScalar.written(text) == scalar)
  }

  @Test("A number that is meant as one is plain")
  func numbers() {
    #expect(YAMLScalar.written("11", isNumber: true) == "11")
    #expect(YAMLScalar.written("2017", isNumber: true) == "2017")
    #expect(YAMLScalar.written("- 11", isNumber: true) == "\"- 11\"")
  }

  @Test(
    "Whatever is written reads back the same, in block and in flow, as value and as key", arguments: 0..<40)
  func roundTrip(seed: Int) throws {
    var state = UInt64(seed) &* 977 &+ 3
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let special = Array(
      "aA09 -_.'’/@+():#,[]{}&*!|>%\"\\?~\n\t\r\u{0}\u{7F}\u{85}\u{A0}\u{2028}\u{FEFF}é\u{301}ß日😀"
        .unicodeScalars)
    for _ in 0..<100 {
      var text = String.UnicodeScalarView()
      for _ in 0..<next(12) {
        let any = Unicode.Scalar(UInt32(next(0x11000))) ?? "x"
        text.append(next(4) == 0 ? any : special[next(special.count)])
      }
      // Two keys that are equal would be one.
      let value = String(text)
      let scalar = YAMLScalar.written(value)
      let file = "k: \(scalar)\nf: { k: \(scalar), l: [\(scalar)] }\nm: { \(scalar): v }\n"
      let root = try #require(try YAML.parse(Array(file.utf8)), "\(file)")
      let node = RegisterNode(file: SourceFile(path: "a", text: file), node: root)
      func same(_ found: RegisterNode?) -> Bool {
        guard case .scalar(let read, _) = found?.node.content else { return false }
        return read.utf8.elementsEqual(value.utf8)
      }
      #expect(same(node["k"]) && same(node["f"]?["k"]) && same(node["f"]?["l"]?.items.first), "\(scalar)")
      #expect(node["m"]?.keys.first?.value.utf8.elementsEqual(value.utf8) == true, "\(scalar)")
    }
  }
}
