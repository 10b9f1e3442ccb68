import DemarcheLanguage
import DemarcheModel
import Testing

/// Several people are named together as the house wants it.
struct GroupNounsTests {
  /// The noun for people written as office and gender, `former` in brackets: "senator:f", "(senator):m".
  private func noun(
    _ people: [String], _ policy: GroupNouns, _ tag: String = "fr", _ vocabulary: Vocabulary? = nil
  ) throws -> Result<String, Titles.Gap> {
    let language = try language(tag)
    let titles = try Titles(vocabulary: try vocabulary ?? sampleVocabulary(), language: language)
    let members = try people.map { text in
      let parts = text.split(separator: ":").map(String.init)
      let isFormer = parts[0].hasPrefix("(")
      let office = isFormer ? String(parts[0].dropFirst().dropLast()) : parts[0]
      let mandate = Mandate(
        office: located(try id(office)), from: located(PartialDate(try day("2011-10-01"))),
        range: located(0).range)
      return (
        ShownMandate(mandate: mandate, isFormer: isFormer),
        try #require(Gender(rawValue: parts[1]) ?? (parts[1] == "u" ? .unspecified : nil))
      )
    }
    return titles.groupNoun(of: members, by: policy, joining: ListWords(language: language).joined)
  }

  @Test(
    "French nouns by policy",
    arguments: [
      (["senator:m", "senator:f"], "sénateurs", "sénatrices et sénateurs", "sénateur·rice·s"),
      (["senator:f", "senator:f"], "sénatrices", "sénatrices", "sénatrices"),
      (["senator:m", "senator:m"], "sénateurs", "sénateurs", "sénateurs"),
      (["senator:u", "senator:m"], "sénateurs", "sénatrices et sénateurs", "sénateur·rice·s"),
      (["deputy:m", "deputy:f"], "députés", "députées et députés", "député·e·s"),
      (
        ["(senator):m", "(senator):f"], "anciens sénateurs", "anciennes sénatrices et anciens sénateurs",
        "ancien·ne·s sénateur·rice·s"
      ),
      (["senator:f"], "sénatrice", "sénatrice", "sénatrice"), (["deputy:u"], "député", "député", "député"),
      (
        ["senator:m", "(senator):m", "deputy:f", "senator:f", "deputy:f"],
        "sénateurs, ancien sénateur et députées",
        "sénatrices et sénateurs, ancien sénateur et députées", "sénateur·rice·s, ancien sénateur et députées"
      ),
      ([], "", "", ""),
    ])
  func french(_ people: [String], _ masculine: String, _ doublet: String, _ median: String) throws {
    #expect(try noun(people, .masculine).get() == masculine)
    #expect(try noun(people, .doublet).get() == doublet)
    #expect(try noun(people, .median).get() == median)
  }

  @Test("A language without gender has one plural, whatever the policy", arguments: GroupNouns.allCases)
  func english(_ policy: GroupNouns) throws {
    #expect(
      try noun(["senator:m", "senator:f", "(senator):m", "(senator):f"], policy, "en").get()
        == "Senators and former Senators")
  }

  @Test("Median points are French, and a word that is not made of its masculine has none")
  func median() throws {
    var vocabulary = try sampleVocabulary()
    let forms = OfficeForms(m: "roi", f: "reine", mPl: "rois", fPl: "reines")
    vocabulary.languages[try language("fr")]?.offices["king"] = forms
    #expect(try noun(["king:m", "king:f"], .median, "fr", vocabulary).get() == "reines et rois")
    let irregular = OfficeForms(m: "général", f: "générale", mPl: "généraux", fPl: "générales")
    vocabulary.languages[try language("fr")]?.offices["general"] = irregular
    #expect(try noun(["general:m", "general:f"], .median, "fr", vocabulary).get() == "générales et généraux")
    vocabulary.languages[try language("en")]?.offices["king"] = OfficeForms(
      m: "king", f: "queen", mPl: "kings", fPl: "queens")
    #expect(try noun(["king:m", "king:f"], .median, "en", vocabulary).get() == "queens and kings")
  }

  @Test("What a language cannot say is told")
  func gaps() throws {
    #expect(try noun(["mayor:m"], .masculine) == .failure(.office(id("mayor"))))
    var vocabulary = try sampleVocabulary()
    vocabulary.languages[try language("fr")]?.former = nil
    #expect(try noun(["(senator):m"], .masculine, "fr", vocabulary) == .failure(.formerForm))
  }
}
