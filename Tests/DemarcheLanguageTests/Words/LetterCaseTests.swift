import DemarcheLanguage
import DemarcheModel
import Testing

@Suite("Letters in upper and lower case")
struct LetterCaseTests {
  @Test(
    "Upper case is the language's",
    arguments: [
      ("fr", "sénateur", "SÉNATEUR"), ("de", "Straße", "STRASSE"), ("el", "Γερουσία, Άνω", "ΓΕΡΟΥΣΙΑ, ΑΝΩ"),
      ("el", "Μαΐου", "ΜΑΪΟΥ"), ("tr", "izmir ığdır", "İZMİR IĞDIR"), ("nl", "ijsland", "IJSLAND"),
      ("lt", "i̇́", "Í"), ("ga", "i mBaile Átha Cliath", "I mBAILE ÁTHA CLIATH"),
      ("ga", "an tAthair, na hÉireann, t-uisce", "AN tATHAIR, NA hÉIREANN, tUISCE"),
      ("ga", "tír, hata, nasc", "TÍR, HATA, NASC"), ("en", "", ""),
    ])
  func upper(_ tag: String, _ text: String, _ expected: String) throws {
    #expect(LetterCase(language: try language(tag)).upper(text) == expected)
  }

  @Test(
    "Lower case is the language's",
    arguments: [
      ("fr", "SÉNATEUR", "sénateur"), ("el", "ΝΟΜΟΣ", "νομος"), ("tr", "IĞDIR İZMİR", "ığdır izmir"),
      ("ga", "an tAthair, na hÉireann", "an t-athair, na héireann"), ("ga", "CLIATH", "cliath"),
      ("lt", "Ì", "i̇̀"),
    ])
  func lower(_ tag: String, _ text: String, _ expected: String) throws {
    #expect(LetterCase(language: try language(tag)).lower(text) == expected)
  }

  @Test(
    "The first letter alone is made a capital",
    arguments: [
      ("fr", "élu de l’Isère", "Élu de l’Isère"), ("nl", "ijsland", "IJsland"), ("nl", "iJ", "IJ"),
      ("tr", "istanbul", "İstanbul"), ("el", "άνω", "Άνω"), ("ga", "bpáirc", "bPáirc"),
      ("ga", "n-iarr", "nIarr"), ("ga", "tír", "Tír"), ("ga", "bhfuil sé", "bhFuil sé"),
      ("en", "’tis", "’tis"),
      ("en", "", ""), ("de", "ABC", "ABC"),
    ])
  func capitalized(_ tag: String, _ text: String, _ expected: String) throws {
    #expect(LetterCase(language: try language(tag)).capitalized(text) == expected)
  }

  @Test("Texts without letters stay, in every language", arguments: LanguageTag.allTags)
  func others(_ tag: String) throws {
    let letters = LetterCase(language: try language(tag))
    for text in ["", " ", "2024 – §", "\u{301}", "-", "😀"] {
      #expect(letters.upper(text) == text)
      #expect(letters.lower(text) == text)
      #expect(letters.capitalized(text) == text)
    }
  }
}
