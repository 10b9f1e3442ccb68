import DemarcheLanguage
import DemarcheModel
import Testing

@Suite("Titles")
struct TitlesTests {
  /// A title that must come out to the letter.
  struct Case: Sendable, CustomTestStringConvertible {
    /// The language, the office, its chamber and place.
    var language, office: String
    var chamber, place, complement: String?
    var constituency: Int?
    var isFormer = false
    var gender = Gender.masculine
    var expected: String
    var testDescription: String { expected }
  }

  static let abroad11 = "de la 11e circonscription des Français établis hors de France"

  static let cases = [
    Case(
      language: "fr", office: "senator", complement: "représentant les Français établis hors de France",
      expected: "sénateur représentant les Français établis hors de France"),
    Case(
      language: "fr", office: "senator", place: "fr-92", gender: .feminine,
      expected: "sénatrice des Hauts-de-Seine"),
    Case(
      language: "fr", office: "senator", place: "fr-92", isFormer: true,
      expected: "ancien sénateur des Hauts-de-Seine"),
    Case(
      language: "fr", office: "deputy", chamber: "fr-an", complement: abroad11, gender: .feminine,
      expected: "députée de la 11e circonscription des Français établis hors de France"),
    Case(language: "fr", office: "senator", place: "paris", expected: "sénateur de Paris"),
    Case(
      language: "fr", office: "deputy", chamber: "fr-an", place: "fr-92", gender: .feminine,
      expected: "députée des Hauts-de-Seine"),
    Case(
      language: "fr", office: "senator", place: "fr-38", isFormer: true,
      expected: "ancien sénateur de l’Isère"),
    Case(
      language: "fr", office: "deputy", place: "fr-38", isFormer: true, gender: .feminine,
      expected: "ancienne députée de l’Isère"),
    Case(
      language: "fr", office: "deputy", place: "fr-92", constituency: 1, gender: .feminine,
      expected: "députée de la 1re circonscription des Hauts-de-Seine"),
    Case(
      language: "fr", office: "deputy", place: "fr-38", constituency: 2, isFormer: true,
      expected: "ancien député de la 2e circonscription de l’Isère"),
    Case(
      language: "fr", office: "deputy", place: "fr-099", constituency: 11, gender: .feminine,
      expected: "députée de la 11e circonscription des Français établis hors de France"),
    Case(
      language: "fr", office: "senator", place: "fr-099", gender: .feminine,
      expected: "sénatrice représentant les Français établis hors de France"),
    Case(
      language: "en", office: "deputy", place: "fr-099", constituency: 11,
      expected: "deputy for the 11th constituency of French citizens abroad"),
    Case(
      language: "en", office: "deputy", place: "fr-92", constituency: 3,
      expected: "deputy for the 3rd constituency of Hauts-de-Seine"),
    Case(language: "fr", office: "senator", expected: "sénateur"),
    Case(
      language: "en", office: "senator", complement: "for French citizens living abroad",
      expected: "Senator for French citizens living abroad"),
    Case(
      language: "en", office: "senator", place: "fr-92", gender: .feminine,
      expected: "Senator for Hauts-de-Seine"),
    Case(
      language: "en", office: "senator", place: "fr-92", isFormer: true,
      expected: "former Senator for Hauts-de-Seine"),
    Case(
      language: "en", office: "deputy", chamber: "fr-an",
      complement: "for the 11th constituency of French citizens abroad", gender: .feminine,
      expected: "Member of the National Assembly for the 11th constituency of French citizens abroad"),
    Case(
      language: "en", office: "senator", place: "fr-38", isFormer: true,
      expected: "former Senator for Isère"),
    Case(language: "en", office: "senator", place: "brussels", expected: "Senator for Brussels"),
    Case(language: "en", office: "deputy", place: "paris", expected: "deputy for Paris"),
  ]

  @Test("A title is said to the letter", arguments: cases)
  func exact(_ example: Case) throws {
    let title = try title(example)
    #expect(try title.get().text == example.expected)
    #expect(try !title.get().guessesGender)
  }

  @Test("The mandate's own words win over its place")
  func verbatimWins() throws {
    let example = Case(
      language: "fr", office: "senator", place: "fr-92", complement: "du Grand Paris", expected: "")
    #expect(try title(example).get().text == "sénateur du Grand Paris")
  }

  @Test(
    "An unspecified gender takes the neutral form, else the masculine with a warning",
    arguments: [
      ("fr", "senator", false, "membre du Sénat", false),
      ("fr", "senator", true, "ancien membre du Sénat", true),
      ("fr", "deputy", false, "député", true), ("en", "senator", true, "former Senator", false),
    ])
  func unspecified(_ tag: String, _ office: String, _ isFormer: Bool, _ text: String, _ warns: Bool) throws {
    let example = Case(
      language: tag, office: office, isFormer: isFormer, gender: .unspecified, expected: text)
    let title = try title(example).get()
    #expect(title.text == text)
    #expect(title.guessesGender == warns)
  }

  @Test("An office that has ended may have whole words of its own, and a neutral form its own adjective")
  func ownFormerForms() throws {
    let german = try language("de")
    let former = GenderForms(m: "ehemaliges Mitglied", f: "ehemaliges Mitglied", mPl: "x", fPl: "x")
    var pack = LanguagePack(
      language: german, name: "Deutsch",
      offices: [
        "mp": OfficeForms(m: "Mitglied", f: "Mitglied", mPl: "x", fPl: "x", former: former),
        "senator": OfficeForms(
          m: "Senator", f: "Senatorin", mPl: "x", fPl: "x", neutral: "Mitglied des Senats"),
        "deputy@de": OfficeForms(m: "MdB", f: "MdB", mPl: "x", fPl: "x"),
      ], complement: "({base})")
    pack.former = FormerForms(
      m: "ehemaliger", f: "ehemalige", mPl: "x", fPl: "x", neutral: "ehemaliges")
    #expect(try pack.office(id("deputy"), in: id("de-bt"), of: "de")?.masculine == "MdB")
    #expect(try pack.office(id("deputy"), in: id("at-nr"), of: "at") == nil)
    let titles = try Titles(vocabulary: Vocabulary(languages: [german: pack]), language: german)
    let expected: [(office: String, gender: Gender, text: String)] = [
      ("mp", .masculine, "ehemaliges Mitglied"), ("mp", .unspecified, "ehemaliges Mitglied"),
      ("senator", .feminine, "ehemalige Senatorin"),
      ("senator", .unspecified, "ehemaliges Mitglied des Senats"),
    ]
    for (office, gender, text) in expected {
      let mandate = Mandate(
        office: located(try id(office)), from: located(PartialDate(try day("2020-01-01"))),
        range: located(0).range)
      let title = try titles.title(of: ShownMandate(mandate: mandate, isFormer: true), gender: gender).get()
      #expect(title.text == text)
      #expect(!title.guessesGender)
    }
  }

  @Test("What is missing is told, and never another language's word is taken")
  func gaps() throws {
    let gap = { (example: Case) throws -> Titles.Gap? in
      guard case .failure(let gap) = try title(example) else { return nil }
      return gap
    }
    #expect(try gap(Case(language: "fr", office: "mayor", expected: "")) == .office(id("mayor")))
    #expect(
      try gap(Case(language: "fr", office: "senator", place: "fr-93", expected: "")) == .place(id("fr-93")))
    #expect(
      try gap(Case(language: "fr", office: "senator", place: "brussels", expected: ""))
        == .placeForm(id("brussels"), form: "of"))
  }

  @Test(
    "An English ordinal has the ending of its number",
    arguments: [
      (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"),
      (22, "22nd"), (101, "101st"), (111, "111th"),
    ])
  func ordinals(_ number: Int, _ ordinal: String) throws {
    let example = Case(
      language: "en", office: "deputy", place: "fr-92", constituency: number, expected: "")
    #expect(try title(example).get().text == "deputy for the \(ordinal) constituency of Hauts-de-Seine")
  }

  @Test("A language that cannot say a numbered constituency is told, and so is a pattern with other slots")
  func withoutConstituency() throws {
    var vocabulary = try sampleVocabulary()
    let example = Case(language: "fr", office: "deputy", place: "fr-92", constituency: 3, expected: "")
    vocabulary.languages[try language("fr")]?.constituency = nil
    #expect(try title(example, by: vocabulary) == .failure(.constituency))
    vocabulary.languages[try language("fr")]?.constituency = "no {number} {local}"
    #expect(try title(example, by: vocabulary) == .failure(.placeForm(id("fr-92"), form: "local")))
    let brussels = Case(
      language: "en", office: "deputy", place: "brussels", constituency: 3, expected: "")
    vocabulary.places[try id("brussels")]?.base = [:]
    #expect(try title(brussels, by: vocabulary) == .failure(.placeForm(id("brussels"), form: "within")))
    let silent = try Titles(vocabulary: sampleVocabulary(), language: language("fr"))
    let deputy = Mandate(
      office: located(try id("deputy")), place: located(try id("fr-92")), constituency: located(3),
      from: located(PartialDate(try day("2011-10-01"))), range: located(0).range)
    #expect(
      silent.title(of: ShownMandate(mandate: deputy, isFormer: false), gender: .masculine)
        == .failure(.constituency))
    vocabulary.languages[try language("fr")]?.constituency = "no {"
    let french = try language("fr")
    #expect(throws: Titles.Gap.self) { try Titles(vocabulary: vocabulary, language: french) }
  }

  @Test("Own words in another language only, without a place, are a gap")
  func complementOfAnotherLanguage() throws {
    let mandate = Mandate(
      office: located(try id("senator")), complement: try localized(["fr": "représentant les Français"]),
      from: located(PartialDate(try day("2020-10-01"))), range: located(0).range)
    let titles = try Titles(vocabulary: try sampleVocabulary(), language: try language("en"))
    let title = titles.title(of: ShownMandate(mandate: mandate, isFormer: false), gender: .masculine)
    #expect(title == .failure(.complement))
  }

  @Test("A language without forms of former offices cannot say one")
  func withoutFormer() throws {
    var vocabulary = try sampleVocabulary()
    vocabulary.languages[try language("fr")]?.former = nil
    let example = Case(language: "fr", office: "senator", isFormer: true, expected: "")
    #expect(try title(example, by: vocabulary) == .failure(.formerForm))
  }

  @Test("Titles cannot be made of a missing language or a wrong pattern")
  func unusable() throws {
    var vocabulary = try sampleVocabulary()
    let german = try language("de")
    #expect(throws: Titles.Gap.language(german)) { try Titles(vocabulary: vocabulary, language: german) }
    let french = try language("fr")
    vocabulary.languages[french]?.complement = "{of"
    let gap = #expect(throws: Titles.Gap.self) { try Titles(vocabulary: vocabulary, language: french) }
    guard case .pattern("{of", let mistake)? = gap else {
      Issue.record("The gap is no wrong pattern")
      return
    }
    #expect(mistake.offset == 0)
  }

  /// The title of a case.
  private func title(
    _ example: Case, by vocabulary: Vocabulary? = nil
  ) throws -> Result<Titles.Title, Titles.Gap> {
    let tag = try language(example.language)
    let mandate = Mandate(
      office: located(try id(example.office)), chamber: try example.chamber.map { located(try id($0)) },
      place: try example.place.map { located(try id($0)) },
      constituency: example.constituency.map { located($0) },
      complement: try example.complement.map { try localized([example.language: $0]) },
      from: located(PartialDate(try day("2011-10-01"))), range: located(0).range)
    let ordinals = OrdinalWords(language: tag, numbers: NumberWords(language: tag))
    let titles = try Titles(
      vocabulary: try vocabulary ?? sampleVocabulary(), language: tag, ordinals: ordinals)
    return titles.title(
      of: ShownMandate(mandate: mandate, isFormer: example.isFormer), gender: example.gender)
  }
}
