import DemarcheLanguage
import DemarcheModel
import Testing

/// A language by its tag.
func language(_ tag: String) throws -> LanguageTag { try #require(LanguageTag(tag)) }

/// A name of a record.
func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

/// A day by its ISO form.
func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

/// A value without a place of its own.
func located<Value: Sendable>(_ value: Value) -> Located<Value> {
  Located(value, at: SourceFile(path: "sample.yaml", text: "").range)
}

/// A text in several languages.
func localized(_ values: KeyValuePairs<String, String>) throws -> Localized<String> {
  Localized(
    try values.map { (language: try language($0.key), value: located($0.value)) }, at: located(0).range)
}

/// The words of French and English that the founding example needs.
func sampleVocabulary() throws -> Vocabulary {
  let french = try language("fr")
  let english = try language("en")
  let member = "Member of the National Assembly"
  let members = "Members of the National Assembly"
  let packs = [
    LanguagePack(
      language: french, name: "français", profile: .french,
      offices: [
        "senator": OfficeForms(
          m: "sénateur", f: "sénatrice", mPl: "sénateurs", fPl: "sénatrices", neutral: "membre du Sénat"),
        "deputy": OfficeForms(m: "député", f: "députée", mPl: "députés", fPl: "députées"),
      ],
      former: FormerForms(m: "ancien", f: "ancienne", mPl: "anciens", fPl: "anciennes"), complement: "{of}",
      constituency: "de la {ordinal.f} circonscription {within}"),
    LanguagePack(
      language: english, name: "English", profile: .britishEnglish,
      offices: [
        "senator": OfficeForms(m: "Senator", f: "Senator", mPl: "Senators", fPl: "Senators"),
        "deputy": OfficeForms(m: "deputy", f: "deputy", mPl: "deputies", fPl: "deputies"),
        "deputy@fr-an": OfficeForms(m: member, f: member, mPl: members, fPl: members),
      ],
      former: FormerForms(m: "former", f: "former", mPl: "former", fPl: "former"),
      complement: "for {base}",
      constituency: "for the {ordinal} constituency of {within}"),
  ]
  let places = [
    Place(
      id: try id("fr-92"), key: "demarche.fr.92", defaultBase: "Hauts-de-Seine",
      of: [french: "des Hauts-de-Seine"]),
    Place(
      id: try id("fr-099"), key: "demarche.fr.099", base: [french: "Français établis hors de France"],
      of: [french: "représentant les Français établis hors de France"],
      within: [french: "des Français établis hors de France", english: "French citizens abroad"]),
    Place(id: try id("fr-38"), key: "demarche.fr.38", defaultBase: "Isère", of: [french: "de l’Isère"]),
    Place(id: try id("paris"), key: "geonames.paris", defaultBase: "Paris", of: [french: "de Paris"]),
    Place(
      id: try id("brussels"), key: "geonames.brussels", base: [french: "Bruxelles", english: "Brussels"]),
  ]
  return Vocabulary(
    languages: Dictionary(uniqueKeysWithValues: packs.map { ($0.language, $0) }),
    places: Dictionary(uniqueKeysWithValues: places.map { ($0.id, $0) }))
}

/// A sequence of pseudo-random numbers that is the same in every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  /// The state.
  var state: UInt64

  /// The next number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
