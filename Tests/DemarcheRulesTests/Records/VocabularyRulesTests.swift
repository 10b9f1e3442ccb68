import DemarcheLanguage
import DemarcheModel
import Testing

@testable import DemarcheRules

/// What the vocabulary knows of chambers and places holds in the records.
struct VocabularyRulesTests {
  /// A vocabulary of two chambers, one of which has ended, and of three places.
  private func vocabulary() throws -> Vocabulary {
    let french = try language("fr")
    let places = try [
      Place(id: id("fr-92"), key: "a", defaultBase: "Hauts-de-Seine", of: [french: "des Hauts-de-Seine"]),
      Place(id: id("fr-38"), key: "b", defaultBase: "Isère", of: [french: "de l’Isère"]),
      Place(
        id: id("fr-986"), key: "c", base: [french: "Wallis-et-Futuna"],
        of: [french: "des îles Wallis et Futuna"]),
    ]
    let chambers = try [
      Chamber(
        id: id("fr-senat"), country: "fr", actor: "senat", key: "s", names: [:], from: partial("1959-04")),
      Chamber(
        id: id("old"), country: "fr", actor: "old", key: "o", names: [:], from: partial("1946"),
        to: partial("1958-10-04")),
    ]
    return Vocabulary(
      chambers: Dictionary(uniqueKeysWithValues: chambers.map { ($0.id, $0) }),
      places: Dictionary(uniqueKeysWithValues: places.map { ($0.id, $0) }))
  }

  /// The warnings for a mandate whose days stand at 11 and 12.
  private func warnings(
    _ chamber: String = "fr-senat", _ from: String = "2011-10-01", _ to: String? = nil,
    text: [String: String]? = nil, honorary: [String: String]? = nil
  ) throws -> [Diagnostic] {
    let mandate = Mandate(
      office: Located(try id("senator"), at: at(10)), chamber: Located(try id(chamber), at: at(10)),
      complement: try text.map { try localized($0, at: 15) }, from: Located(try partial(from), at: at(11)),
      to: try to.map { Located(try partial($0), at: at(12)) }, range: at(10))
    var person = try Founding.person([mandate])
    person.honorary = try honorary.map { try localized($0, at: 16) }
    return RecordRules.check(person, against: try vocabulary())
  }

  @Test(
    "A mandate within the life of its chamber is right, whatever months and years leave open",
    arguments: [
      ("fr-senat", "1959-04-01", nil), ("fr-senat", "1959", "1960"), ("old", "1946", "1958"),
      ("old", "1958-10-04", "1958-10-04"), ("unknown", "1000", nil),
    ] as [(String, String, String?)])
  func inside(_ chamber: String, _ from: String, _ to: String?) throws {
    #expect(try warnings(chamber, from, to).isEmpty)
  }

  @Test(
    "A mandate outside the life of its chamber is told at the day that is",
    arguments: [
      ("fr-senat", "1958", "1960", 11), ("fr-senat", "1959-03-31", nil, 11), ("old", "1945", "1950", 11),
      ("old", "1950", "1958-10-05", 12), ("old", "1950", nil, 11), ("old", "1960", "1961", 12),
    ] as [(String, String, String?, Int)])
  func outside(_ chamber: String, _ from: String, _ to: String?, _ told: Int) throws {
    let found = try warnings(chamber, from, to)
    #expect(found.map(\.identifier) == [.mandateOutsideChamber])
    #expect(found.first?.range == at(told))
    #expect(found.first?.severity == .warning)
  }

  @Test(
    "A place without its hyphens is told in the words that staff write",
    arguments: [
      (["fr": "des Hauts de Seine"], nil, 15), (["en": "for Hauts de Seine"], nil, 15),
      (nil, ["fr": "sénateur honoraire (Hauts de Seine)"], 16),
    ] as [([String: String]?, [String: String]?, Int)])
  func hyphens(_ text: [String: String]?, _ honorary: [String: String]?, _ told: Int) throws {
    let found = try warnings(text: text, honorary: honorary)
    #expect(found.map(\.identifier) == [.missingHyphen])
    #expect(found.first?.range == at(told))
    #expect(found.first?.solutions.map(\.text) == ["Write `Hauts-de-Seine`"])
  }

  @Test(
    "Hyphens where they belong, and longer words, are right",
    arguments: [
      "des Hauts-de-Seine", "des îles Wallis et Futuna", "des Hauts de Seineport", "des hauts de Seine",
      "de l’Isère", "des Shauts de Seine",
    ])
  func ordinary(_ text: String) throws {
    #expect(try warnings(text: ["fr": text]).isEmpty)
  }
}
