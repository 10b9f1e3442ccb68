import DemarcheLanguage
import DemarcheModel
import Foundation
import Testing

@Suite("Lists in words")
struct ListWordsTests {
  @Test("The separators of a list are one fewer than its items")
  func separators() throws {
    let french = ListWords(language: try language("fr"))
    #expect(french.separators(count: 0) == [])
    #expect(french.separators(count: 1) == [])
    #expect(french.separators(count: 2) == [" et "])
    #expect(french.separators(count: 4) == [", ", ", ", " et "])
    #expect(french.joined(["A", "B", "C"]) == "A, B et C")
    #expect(ListWords(language: try language("en")).joined(["A", "B", "C"]) == "A, B and C")
  }

  @Test(
    "Spanish hears the word after its conjunction",
    arguments: [("Ibáñez", "e"), ("Hierro", "y"), ("Hita", "e")])
  func spanish(_ name: String, _ conjunction: String) throws {
    let list = ListWords(language: try language("es"))
    #expect(list.joined(["Ana", name]) == "Ana \(conjunction) \(name)")
    #expect(list.joined(["A", "B", name]) == "A, B \(conjunction) \(name)")
  }

  @Test("Our separators agree with Foundation's list", arguments: LanguageTag.allTags)
  func agreesWithFoundation(_ tag: String) throws {
    let locale = Locale(identifier: tag == "en" ? "en_GB" : tag == "pt" ? "pt_PT" : tag)
    let list = ListWords(language: try language(tag))
    for items in [
      [], ["Ana"], ["Ana", "Olga"], ["Ana", "Olga", "Bo"], ["Ana", "Olga", "Bo", "Eva", "Ines"],
    ] {
      #expect(list.joined(items) == items.formatted(.list(type: .and, width: .standard).locale(locale)))
    }
  }
}
