import DemarcheLanguage
import DemarcheModel
import Testing

@Suite("Numbers in words and figures")
struct NumberWordsTests {
  @Test(
    "A number is said in words",
    arguments: [
      ("fr", 0, "zéro"), ("fr", 7, "sept"), ("fr", 21, "vingt-et-un"), ("fr", 80, "quatre-vingts"),
      ("fr", 81, "quatre-vingt-un"), ("fr", 200, "deux cents"), ("en", 7, "seven"), ("en", 21, "twenty-one"),
      ("en", 100, "one hundred"), ("en", 116, "one hundred and sixteen"), ("de", 21, "einundzwanzig"),
      ("ro", 7, "șapte"), ("is", 7, "sjö"), ("is", 107, "eitt hundrað og sjö"), ("it", 23, "ventitré"),
    ])
  func words(_ tag: String, _ number: Int, _ expected: String) throws {
    #expect(NumberWords(language: try language(tag)).words(number) == expected)
  }

  @Test(
    "Hundreds and compounds are the language's own",
    arguments: [
      (
        "sl", "14 18 20 21 22 34 99 100 101 200 342 999",
        "štirinajst osemnajst dvajset enaindvajset dvaindvajset štiriintrideset devetindevetdeset sto sto_ena dvesto "
          + "tristo_dvainštirideset devetsto_devetindevetdeset"
      ),
      ("sk", "100 101 202 342 999", "sto stojeden dvestodva tristoštyridsaťdva deväťstodeväťdesiatdeväť"),
      (
        "ro", "14 16 60 66 100 101 216",
        "paisprezece șaisprezece șaizeci șaizeci_și_șase o_sută o_sută_unu două_sute_șaisprezece"
      ),
      (
        "ca", "21 100 101 121 200 201 342",
        "vint-i-u cent cent_u cent_vint-i-u dos-cents dos-cents_u tres-cents_quaranta-dos"
      ),
      (
        "is", "100 101 110 121 200 222 342 999",
        "eitt_hundrað eitt_hundrað_og_einn eitt_hundrað_og_tíu eitt_hundrað_tuttugu_og_einn tvö_hundruð "
          + "tvö_hundruð_tuttugu_og_tveir þrjú_hundruð_fjörutíu_og_tveir níu_hundruð_níutíu_og_níu"
      ),
      ("el", "90 199", "ενενήντα εκατόν_ενενήντα_εννέα"), ("lv", "100 101 200", "simts simt_viens divsimt"),
      ("en", "999", "nine_hundred_and_ninety-nine"),
    ])
  func compounds(_ tag: String, _ numbers: String, _ expected: String) throws {
    let words = NumberWords(language: try language(tag))
    let said = try numbers.split(separator: " ").map { try #require(words.words(Int($0) ?? -1)) }
    #expect(said == expected.split(separator: " ").map { String($0).replacing("_", with: " ") })
  }

  @Test(
    "Thousands have words where the language's were found right",
    arguments: [
      ("fr", 1000, "mille"), ("fr", 80_000, "quatre-vingt mille"), ("fr", 1_000_000, "un million"),
      ("en", 1001, "one thousand and one"), ("en", 1100, "one thousand one hundred"),
      ("en", 555_555, "five hundred and fifty-five thousand five hundred and fifty-five"),
      ("en", 1_000_000, "one million"), ("de", 101_000, "einhunderteintausend"),
      ("es", 21_000, "veintiún mil"),
      ("it", 21_000, "ventunmila"), ("lt", 21_000, "dvidešimt vienas tūkstantis"),
      ("pl", 5000, "pięć tysięcy"),
      ("pt", 1234, "mil duzentos e trinta e quatro"), ("uk", 2000, "дві тисячі"),
    ])
  func thousands(_ tag: String, _ number: Int, _ expected: String) throws {
    #expect(NumberWords(language: try language(tag)).words(number) == expected)
  }

  @Test(
    "What is counted may be feminine",
    arguments: [
      ("fr", "1 2 11 21 81 101 1001", "une deux onze vingt-et-une quatre-vingt-une cent_une mille_une"),
      ("es", "1 21 31 200 500 101", "una veintiuna treinta_y_una doscientas quinientas ciento_una"),
      ("it", "1 21 101", "una ventuno centouno"),
      ("pt", "1 2 21 222 2000", "uma duas vinte_e_uma duzentas_e_vinte_e_duas duas_mil"),
      ("pt", "1000000", "um_milhão"),
      ("ca", "1 2 22 201 300", "una dues vint-i-dues dues-centes_una tres-centes"),
      ("ro", "1 2 12 21 102", "una două douăsprezece douăzeci_și_una o_sută_două"),
      ("cs", "1 2 21 5", "jedna dvě dvacet_jedna pět"), ("sk", "1 2 22", "jedna dve dvadsaťdva"),
      ("pl", "1 2 21 22", "jedna dwie dwadzieścia_jeden dwadzieścia_dwie"),
      ("hr", "1 2 22", "jedna dvije dvadeset_i_dvije"),
      ("uk", "1 2 21", "одна дві двадцять_одна"),
      ("lt", "1 2 5 15 25", "viena dvi penkios penkiolika dvidešimt_penkios"),
      ("lv", "1 2 5 15 25", "viena divas piecas piecpadsmit divdesmit_piecas"),
      ("is", "1 2 3 4 24", "ein tvær þrjár fjórar tuttugu_og_fjórar"),
    ])
  func feminine(_ tag: String, _ numbers: String, _ expected: String) throws {
    let words = NumberWords(language: try language(tag))
    #expect(NumberWords.hasFeminine(try language(tag)))
    let said = try numbers.split(separator: " ").map {
      try #require(words.words(Int($0) ?? -1, isFeminine: true))
    }
    #expect(said == expected.split(separator: " ").map { String($0).replacing("_", with: " ") })
  }

  @Test(
    "Numbers beyond those that have words have none",
    arguments: [("fr", 1_000_001), ("fr", -1), ("sv", 1000), ("sl", 1000)])
  func beyond(_ tag: String, _ number: Int) throws {
    #expect(NumberWords(language: try language(tag)).words(number) == nil)
    #expect(NumberWords(language: try language(tag)).words(.min) == nil)
  }

  @Test("Every language has words without soft hyphens or figures", arguments: LanguageTag.allTags)
  func clean(_ tag: String) throws {
    let numbers = NumberWords(language: try language(tag))
    for number in [0, 1, 7, 12, 21, 77, 99, 100, 101, 342, 999, numbers.spelled.upperBound] {
      let words = try #require(numbers.words(number))
      #expect(!words.isEmpty)
      #expect(words.unicodeScalars.allSatisfy { $0 != "\u{AD}" && $0.properties.numericType == nil })
    }
  }

  @Test(
    "Figures are grouped as the language does",
    arguments: [
      ("fr", 1_234_567, "1\u{202F}234\u{202F}567"), ("fr", 1234, "1\u{202F}234"), ("fr", 116, "116"),
      ("en", 1_234_567, "1,234,567"), ("es", 1234, "1234"), ("es", 12_345, "12.345"),
      ("pl", 12_345, "12\u{A0}345"), ("en", -1234, "-1,234"), ("sv", -5, "\u{2212}5"), ("de", 0, "0"),
    ])
  func digits(_ tag: String, _ number: Int, _ expected: String) throws {
    #expect(NumberWords(language: try language(tag)).digits(number) == expected)
  }
}
