import DemarcheLanguage
import DemarcheModel
import Testing

@Suite("Vocabulary")
struct VocabularyTests {
  @Test("A chamber's own word for an office wins over the general one")
  func officeOfChamber() throws {
    let pack = try #require(try sampleVocabulary().languages[try language("en")])
    #expect(try pack.office(id("deputy"), in: id("fr-an"))?.masculine == "Member of the National Assembly")
    #expect(try pack.office(id("deputy"), in: id("be-chambre"))?.masculine == "deputy")
    #expect(try pack.office(id("deputy"), in: nil)?.femininePlural == "deputies")
    #expect(try pack.office(id("mayor"), in: nil) == nil)
  }

  @Test("A place has its name in every language only when it has a default")
  func placeNames() throws {
    let places = try sampleVocabulary().places
    let german = try language("de")
    #expect(try places[id("fr-38")]?.name(in: german) == "Isère")
    #expect(try places[id("brussels")]?.name(in: german) == nil)
    #expect(try places[id("brussels")]?.form("base", in: language("en")) == "Brussels")
    #expect(try places[id("fr-38")]?.form("loc", in: german) == nil)
  }
}
