import DemarcheModel
import Testing

/// A name is printed as its owner writes it.
struct PersonTests {
  @Test("The native form is printed in documents of its language alone")
  func nativeNames() throws {
    var genetet = try person([])
    let greek = PersonName(given: "Αν", family: "Ζενετέ")
    genetet.nativeNames = [try language("el"): greek]
    #expect(try genetet.name(in: language("el")) == greek)
    #expect(try genetet.name(in: language("bg")) == genetet.name)
    #expect(try genetet.name(in: language("fr")).full == "Anne Genetet")
  }

  @Test("The family name stands alone with its particle, joined as in the whole name")
  func familyNames() {
    #expect(PersonName(given: "A", family: "Villiers", particle: "de").familyWithParticle == "de Villiers")
    #expect(PersonName(given: "A", family: "Estaing", particle: "d’").familyWithParticle == "d’Estaing")
    #expect(PersonName(given: "A", family: "Le Grip").familyWithParticle == "Le Grip")
  }

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
