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
      ("ro", 7, "șapte"), ("is", 7, "sjö"), ("is", 107, "eitthundrað og sjö"), ("it", 23, "ventitré"),
    ])
  func words(_ tag: String, _ number: Int, _ expected: String) throws {
    #expect(NumberWords(language: try language(tag)).words(number) == expected)
  }

  @Test("Numbers that are better said in figures have no words", arguments: [-1, 1000, 1_234_567])
  func beyond(_ number: Int) throws {
    #expect(NumberWords(language: try language("fr")).words(number) == nil)
  }

  @Test("Every language has words without soft hyphens or figures", arguments: LanguageTag.allTags)
  func clean(_ tag: String) throws {
    let numbers = NumberWords(language: try language(tag))
    for number in [0, 1, 7, 12, 21, 77, 99, 100, 101, 342, 999] {
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
