import DemarcheModel
import Testing

/// A text in several languages never stands in for a missing one.
struct LocalizedTests {
  @Test("Each language has its own value, and no other's")
  func values() throws {
    let text = Localized(
      [
        (language: try language("fr"), value: located("oui")),
        (language: try language("en"), value: located("yes")),
      ],
      at: located(0).range)
    #expect(try text[language("fr")]?.value == "oui")
    #expect(try text[language("en")]?.value == "yes")
    #expect(try text[language("de")] == nil)
    #expect(text.languages.map(\.tag) == ["fr", "en"])
  }
}
