import DemarcheLanguage
import DemarcheModel
import Testing

@Suite("Ordinal numbers in figures")
struct OrdinalWordsTests {
  @Test(
    "A number is a place in an order",
    arguments: [
      ("fr", "m", "0e 1er 2e 3e 11e 21e 100e 1\u{202F}000e"),
      ("fr", "f", "0e 1re 2e 3e 11e 21e 100e 1\u{202F}000e"),
      ("en", "m", "0th 1st 2nd 3rd 11th 21st 100th 1,000th"), ("de", "f", "0. 1. 2. 3. 11. 21. 100. 1.000."),
      ("es", "m", "0.º 1.º 2.º 3.º 11.º 21.º 100.º 1000.º"),
      ("es", "f", "0.ª 1.ª 2.ª 3.ª 11.ª 21.ª 100.ª 1000.ª"),
      ("pt", "f", "0.ª 1.ª 2.ª 3.ª 11.ª 21.ª 100.ª 1000.ª"), ("it", "m", "0º 1º 2º 3º 11º 21º 100º 1000º"),
      ("it", "f", "0ª 1ª 2ª 3ª 11ª 21ª 100ª 1000ª"), ("ca", "m", "0è 1r 2n 3r 11è 21è 100è 1.000è"),
      ("ca", "f", "0a 1a 2a 3a 11a 21a 100a 1.000a"), ("nl", "m", "0e 1e 2e 3e 11e 21e 100e 1.000e"),
      ("sv", "m", "0:e 1:a 2:a 3:e 11:e 21:a 100:e 1\u{A0}000:e"),
      ("ga", "m", "0ú 1ú 2ú 3ú 11ú 21ú 100ú 1,000ú"),
      ("el", "m", "0ος 1ος 2ος 3ος 11ος 21ος 100ος 1.000ος"), ("el", "f", "0η 1η 2η 3η 11η 21η 100η 1.000η"),
      ("el", "n", "0ο 1ο 2ο 3ο 11ο 21ο 100ο 1.000ο"),
      ("bg", "m", "0-и 1-ви 2-ри 3-ти 11-и 21-ви 100-тен 1000-ен"),
      ("bg", "f", "0-а 1-ва 2-ра 3-та 11-а 21-ва 100-тна 1000-на"),
      ("bg", "n", "0-о 1-во 2-ро 3-то 11-о 21-во 100-тно 1000-но"),
      ("lt", "m", "0-asis 1-asis 2-asis 3-iasis 11-asis 21-asis 100-asis 1\u{A0}000-asis"),
      ("lt", "f", "0-oji 1-oji 2-oji 3-ioji 11-oji 21-oji 100-oji 1\u{A0}000-oji"),
      ("uk", "m", "0-й 1-й 2-й 3-й 11-й 21-й 100-й 1\u{A0}000-й"),
      ("uk", "f", "0-а 1-а 2-а 3-я 11-а 21-а 100-а 1\u{A0}000-а"),
      ("uk", "n", "0-е 1-е 2-е 3-є 11-е 21-е 100-е 1\u{A0}000-е"),
      ("ro", "m", "al 0-lea primul al 2-lea al 3-lea al 11-lea al 21-lea al 100-lea al 1.000-lea"),
      ("ro", "f", "a 0-a prima a 2-a a 3-a a 11-a a 21-a a 100-a a 1.000-a"),
    ])
  func ordinals(_ tag: String, _ gender: String, _ expected: String) throws {
    let language = try language(tag)
    let words = OrdinalWords(language: language, numbers: NumberWords(language: language))
    let gender = try #require(OrdinalWords.Gender(rawValue: gender))
    let ordinals = [0, 1, 2, 3, 11, 21, 100, 1000].map { words.ordinal($0, gender) }
    #expect(ordinals.joined(separator: " ") == expected)
  }

  @Test(
    "Many languages write a full stop for every gender",
    arguments: [
      "cs", "da", "de", "et", "fi", "hr", "hu", "is", "lv", "mt", "nb", "no", "pl", "sk", "sl", "tr",
    ])
  func fullStop(_ tag: String) throws {
    let language = try language(tag)
    let words = OrdinalWords(language: language, numbers: NumberWords(language: language))
    for gender in OrdinalWords.genders(of: language) { #expect(words.ordinal(3, gender) == "3.") }
  }

  @Test("Compounds go by their last word, teens by themselves")
  func compounds() throws {
    let english = OrdinalWords(
      language: try language("en"), numbers: NumberWords(language: try language("en")))
    #expect(
      [12, 13, 22, 23, 111, 112, 113, 121].map { english.ordinal($0) } == [
        "12th", "13th", "22nd", "23rd", "111th", "112th", "113th", "121st",
      ])
    let bulgarian = OrdinalWords(
      language: try language("bg"), numbers: NumberWords(language: try language("bg")))
    #expect(
      [101, 200, 1001, 1100].map { bulgarian.ordinal($0) } == ["101-ви", "200-тен", "1001-ви", "1100-тен"])
    #expect(english.ordinal(.min).hasSuffix("th"))
  }
}
