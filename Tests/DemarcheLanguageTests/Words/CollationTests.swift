import DemarcheLanguage
import DemarcheModel
import Testing

@Suite("Collation")
struct CollationTests {
  @Test("French names are ordered with particles of the name under their letter, accents second")
  func french() throws {
    let names = [
      "Vallini", "Le Grip", "Cadic", "Élan", "Jomier", "Elan", "Leblanc", "Genetet", "elan", "Eluard",
    ]
    let sorted = Collation(language: try language("fr")).sorted(names) { $0 }
    #expect(
      sorted == [
        "Cadic", "elan", "Elan", "Élan", "Eluard", "Genetet", "Jomier", "Le Grip", "Leblanc", "Vallini",
      ])
  }

  @Test(
    "Each language has its own alphabet",
    arguments: [
      ("cs", ["Havel", "Chalupa", "Ivan"]), ("sv", ["Zorn", "Åberg", "Ödman"]),
      ("da", ["Zahle", "Ærø", "Åse"]),
      ("et", ["Saar", "Zuzi", "Tamm"]), ("de", ["Ähre", "Azur", "Zahn"]), ("lt", ["Yla", "Inga", "Jonas"]),
    ])
  func alphabets(_ tag: String, _ expected: [String]) throws {
    #expect(Collation(language: try language(tag)).sorted(expected.reversed()) { $0 } == expected)
  }

  @Test("The order is total, and does not depend on the order of the input", arguments: LanguageTag.allTags)
  func total(_ tag: String) throws {
    let collation = Collation(language: try language(tag))
    var dice = Dice(state: 7)
    let letters = Array("aAáÁeéÉèçœ-' z\u{301}ıİiжñß".unicodeScalars)
    let words = (0..<60).map { _ in
      String(String.UnicodeScalarView((0..<4).compactMap { _ in letters.randomElement(using: &dice) }))
    }
    let sorted = collation.sorted(words) { $0 }
    #expect(
      collation.sorted(words.shuffled(using: &dice)) { $0 }.map { Array($0.utf8) }
        == sorted.map { Array($0.utf8) })
    for (index, word) in sorted.enumerated() {
      for later in sorted[index...] { #expect(!collation.areInOrder(later, word)) }
    }
  }

  @Test("Canonically equal names are still ordered, by scalars")
  func ties() throws {
    let collation = Collation(language: try language("fr"))
    #expect(collation.areInOrder("e\u{301}", "é"))
    #expect(!collation.areInOrder("é", "e\u{301}"))
    #expect(!collation.areInOrder("é", "é"))
  }
}
