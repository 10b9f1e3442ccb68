import DemarcheLanguage
import DemarcheModel
import Testing

/// Letters know their script, and the letters of others that look like them.
struct ScriptTests {
  @Test(
    "The script of a letter",
    arguments: [
      ("a", Script.latin), ("Z", .latin), ("é", .latin), ("ß", .latin), ("ạ", .latin), ("ő", .latin),
      ("а", .cyrillic),
      ("Ї", .cyrillic), ("ґ", .cyrillic), ("ω", .greek), ("Ά", .greek), ("ἄ", .greek),
    ] as [(Unicode.Scalar, Script)])
  func letters(_ letter: Unicode.Scalar, _ script: Script) {
    #expect(Script(of: letter) == script)
  }

  @Test(
    "Signs and letters of other scripts have none", arguments: ["-", "’", " ", "3", "×", "李", "א", "\u{301}"])
  func others(_ letter: Unicode.Scalar) {
    #expect(Script(of: letter) == nil)
  }

  @Test("Three languages have a script of their own, all others are Latin")
  func languages() throws {
    let own = try LanguageTag.allTags.filter { Script(of: try language($0)) != .latin }
    #expect(own == ["bg", "el", "uk"])
    #expect(try Script(of: language("el")) == .greek)
  }

  @Test("A letter that looks like another leads back to it, in its own script", arguments: Script.allCases)
  func backAndForth(_ script: Script) {
    var count = 0
    for value in UInt32(0x41)...0x52F {
      guard let letter = Unicode.Scalar(value), let own = Script(of: letter), own != script,
        let like = LookAlikes.letter(like: letter, in: script)
      else { continue }
      count += 1
      #expect(Script(of: like) == script, "\(letter.codePoint)")
      #expect(
        letter.properties.isUppercase == like.properties.isUppercase || letter == "ӏ", "\(letter.codePoint)")
    }
    #expect(count > 40)
    #expect(LookAlikes.letter(like: "Ж", in: .latin) == nil)
    #expect(LookAlikes.letter(like: "-", in: .latin) == nil)
    #expect(LookAlikes.letter(like: "а", in: .greek) == "α")
  }
}
