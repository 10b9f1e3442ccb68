import DemarcheLanguage
import Testing

@Suite("Counting words")
struct WordCountTests {
  @Test(
    "A word is a run that holds a letter or a digit",
    arguments: [
      ("", 0), ("l’Isère", 1), ("« Bonjour »", 1), ("a : b – c", 3), ("14 h 30", 3),
      ("un\u{A0}mot\u{202F}?", 2), ("— ! ?", 0), ("Ж\nβ\t7", 3), ("½ ²", 2),
    ])
  func counts(_ text: String, _ expected: Int) {
    #expect(WordCount.words(in: text) == expected)
  }
}
