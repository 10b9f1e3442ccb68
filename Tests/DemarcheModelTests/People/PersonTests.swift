import DemarcheModel
import Testing

/// A name is printed as its owner writes it.
struct PersonTests {
  @Test(
    "The whole name",
    arguments: [
      (PersonName(given: "Olivier", family: "Cadic"), "Olivier Cadic", "Cadic Olivier"),
      (PersonName(given: "Constance", family: "Le Grip"), "Constance Le Grip", "Le Grip Constance"),
      (
        PersonName(given: "Dominique", family: "Villiers", particle: "de"), "Dominique de Villiers",
        "Villiers Dominique"
      ),
      (
        PersonName(given: "Valéry", family: "Estaing", particle: "d’"), "Valéry d’Estaing",
        "Estaing Valéry"
      ),
      (PersonName(given: "Jean", family: "Ormesson", particle: "d'"), "Jean d'Ormesson", "Ormesson Jean"),
      (PersonName(given: "Ó", family: "Brien", sortAs: "Brien"), "Ó Brien", "Brien"),
    ])
  func names(_ name: PersonName, _ full: String, _ key: String) {
    #expect(name.full == full)
    #expect(name.sortKey == key)
  }
}
