import DemarcheLanguage
import DemarcheModel
import Testing

@testable import DemarcheKit

/// The finding of places by the words of registers.
@Suite struct PlaceFinderTests {
  private static let finder: PlaceFinder = {
    var reader = VocabularyReader(TemplateFolder(workspace: MemoryFileSystem()))
    return PlaceFinder(reader.vocabulary())
  }()

  @Test(
    "Names of constituencies are found however registers write them",
    arguments: [
      ("Hauts-de-Seine", "fr-92"), ("Côtes-d'armor", "fr-22"), ("Haute-corse", "fr-2b"),
      ("Val-d'Oise", "fr-95"),
      ("Français établis hors de France", "fr-099"), ("Réunion", "fr-974"), ("La Réunion", "fr-974"),
      ("Iles Wallis et Futuna", "fr-986"), ("Wallis-et-Futuna", "fr-986"),
      ("Alpes de Haute-Provence", "fr-04"),
      ("Paris", "fr-75"), ("fr-92", "fr-92"), ("fr-2A", "fr-2a"), ("Territoire de Belfort", "fr-90"),
      ("Nouvelle-Calédonie", "fr-988"), ("Seine", "fr-seine"),
      ("Saint-Barthélemy et Saint-Martin", "fr-977-978"), ("Setif-Batna", "fr-setif-batna"),
      ("Seine-et-Loire", nil), ("", nil),
    ])
  func places(name: String, id: String?) {
    #expect(Self.finder.place(name) == id)
  }

  @Test(
    "Numbers of départements are found, and 99 is several",
    arguments: [
      ("92", "fr-92"), ("2A", "fr-2a"), ("099", "fr-099"), ("974", "fr-974"), ("99", nil), ("20", nil),
    ])
  func codes(code: String, id: String?) {
    #expect(Self.finder.place(frenchCode: code) == id)
  }

  @Test("Every name of the 2021 registers' départements is found")
  func everyPlace() {
    var reader = VocabularyReader(TemplateFolder(workspace: MemoryFileSystem()))
    for place in reader.vocabulary().places.values where place.id.rawValue.hasPrefix("fr-") {
      if let name = place.defaultBase { #expect(Self.finder.place(name) == place.id.rawValue) }
    }
  }

  @Test(
    "Offices and chambers are found by their words",
    arguments: [("sénatrice", "senator"), ("Député", "deputy"), ("mep", "mep"), ("Kaiser", nil)])
  func offices(word: String, id: String?) {
    #expect(Self.finder.office(word) == id)
    #expect(Self.finder.chamber("Assemblée nationale") == "fr-an")
    #expect(Self.finder.chamber("European Parliament") == "ep")
    #expect(Self.finder.chamber("fr-senat") == "fr-senat")
    #expect(Self.finder.chamber("Riigikogu") == nil)
  }
}
