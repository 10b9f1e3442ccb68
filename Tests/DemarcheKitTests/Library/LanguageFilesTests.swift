import DemarcheLanguage
import DemarcheModel
import Testing
import YAMLTree

@testable import DemarcheKit

/// The languages of the house; Norwegian is written as Bokmål.
private let houseTags: [String] = LanguageTag.allTags.filter { $0 != "no" }

/// The 29 languages of `Templates/Vocabulary/Languages/`: each complete, each form with its confidence and source.
@Suite struct LanguageFilesTests {
  /// The built-in vocabulary.
  static let vocabulary: Vocabulary = {
    var reader = VocabularyReader(TemplateFolder(workspace: MemoryFileSystem()))
    return reader.vocabulary()
  }()

  /// What every language has: the keys of French that are no chamber's or region's own.
  static let keys: Set<String> = {
    let french = vocabulary.languages.values.first { $0.language.tag == "fr" }
    return Set((french?.phrases.keys ?? [:].keys).filter { !$0.contains("@") && !$0.hasPrefix("ep.") })
  }()

  private func pack(_ tag: String) throws -> LanguagePack {
    let language = try #require(LanguageTag(tag))
    return try #require(Self.vocabulary.languages[language])
  }

  @Test("Each of the 29 languages has its file, and no file is beside them")
  func files() {
    #expect(houseTags.count == 29)
    let names = TemplateFolder(workspace: MemoryFileSystem()).names(in: "Vocabulary/Languages")
    #expect(names == houseTags.map { $0 + ".yaml" })
    #expect(Self.keys.count == 47)
  }

  @Test(
    "A language lacks no phrase, and its slots are those of French but for their cases", arguments: houseTags)
  func phrases(_ tag: String) throws {
    let pack = try pack(tag)
    let french = try self.pack("fr")
    #expect(Self.keys.subtracting(pack.phrases.keys) == [])
    for (key, text) in pack.phrases {
      let slots = try Phrase(text).slots.map { $0.prefix { $0 != "." } }
      let base = String(key.prefix { $0 != "@" })
      guard let same = french.phrases[base] else { continue }
      #expect(try slots.sorted() == Phrase(same).slots.map { $0[...] }.sorted(), "\(key): \(text)")
    }
  }

  @Test(
    "A language has the four offices, and says that they have ended and for which place", arguments: houseTags
  )
  func offices(_ tag: String) throws {
    let pack = try pack(tag)
    for office in ["senator", "deputy", "mep", "mp"] {
      let id = try located(office).value
      #expect(pack.office(id, in: nil) != nil, "\(office)")
    }
    let former = try #require(pack.former)
    #expect(try Phrase(former.pattern).slots.sorted() == ["former", "office"])
    #expect(try Set(Phrase(pack.complement).slots).isSubset(of: ["base", "of"]))
    #expect(!pack.name.isEmpty)
    #expect(pack.profile.rawValue == (tag == "en" ? "en-gb" : tag))
  }

  @Test(
    "Chambers, addressees and the seats of the Parliament have a name in every language", arguments: houseTags
  )
  func names(_ tag: String) throws {
    let language = try #require(LanguageTag(tag))
    let whole = ["fr-senat", "fr-an", "ep", "fr-government", "fr-prime-minister", "fr-minister-armed-forces"]
    // The others have their names in French and English at least.
    let isCommon = ["en", "fr"].contains(tag)
    for chamber in Self.vocabulary.chambers.values where isCommon || whole.contains(chamber.id.rawValue) {
      #expect(chamber.names[language] != nil, "\(chamber.id)")
    }
    for addressee in Self.vocabulary.addressees.values where isCommon || whole.contains(addressee.id.rawValue)
    {
      #expect(addressee.names[language] != nil, "\(addressee.id)")
    }
    let known =
      Self.vocabulary.chambers.keys.map(\.rawValue) + Self.vocabulary.addressees.keys.map(\.rawValue)
    #expect(Set(whole).isSubset(of: known))
    for name in ["paris", "brussels", "strasbourg", "fr-099", "fr-75", "fr-38"] {
      let id = try located(name).value
      #expect(Self.vocabulary.places[id]?.name(in: language) != nil, "\(name)")
    }
  }

  @Test("Every form has a confidence and a source that the file names", arguments: houseTags)
  func reviewable(_ tag: String) throws {
    let bytes = try #require(BuiltInLibrary.contents(of: "Vocabulary/Languages/\(tag).yaml"))
    let root = try #require(try YAML.parse(bytes))
    let fields = try entries(root)
    let sources = try Set(entries(fields["sources"]).keys)
    var cells = [fields["complement"], fields["former"]]
    for group in ["offices", "phrases"] { cells += try entries(fields[group]).values.map { Optional($0) } }
    var used: Set<String> = []
    for cell in cells {
      let own = try entries(cell)
      let forms = own.keys.filter { ["m", "f", "mPl", "fPl", "neutral"].contains($0) }
      for name in ["confidence", "source"] {
        let node = own[name]
        let words: [String]
        if case .mapping = node?.content {
          let each = try entries(node)
          #expect(Set(each.keys) == Set(forms))
          words = try each.values.map(scalar)
        } else {
          words = [try scalar(node)]
        }
        #expect(!words.isEmpty)
        if name == "source" { used.formUnion(words) }
      }
    }
    #expect(used.subtracting(sources) == [])
    #expect(sources.subtracting(used).subtracting(["guides"]) == [])
  }

  private func entries(_ node: YAML.Node?) throws -> [String: YAML.Node] {
    guard case .mapping(let entries) = node?.content else { throw NoMapping() }
    return Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first }
  }

  private func scalar(_ node: YAML.Node?) throws -> String {
    guard case .scalar(let text, _) = node?.content else { throw NoMapping() }
    return text
  }

  private struct NoMapping: Error {}

  /// A former senator of Isère and a senator of Hauts-de-Seine, by language.
  static let senators: [(tag: String, former: String, current: String)] = [
    ("bg", "бивш сенатор (Изер)", "сенаторка (О дьо Сен)"),
    ("ca", "exsenador per Isère", "senadora per Hauts-de-Seine"),
    ("cs", "bývalý senátor (Isère)", "senátorka (Hauts-de-Seine)"),
    ("da", "tidligere senator (Isère)", "senator (Hauts-de-Seine)"),
    ("de", "ehemaliger Senator (Isère)", "Senatorin (Hauts-de-Seine)"),
    ("el", "πρώην γερουσιαστής (Ιζέρ)", "γερουσιαστής (Ω-ντε-Σεν)"),
    ("en", "former Senator for Isère", "Senator for Hauts-de-Seine"),
    ("es", "exsenador por Isère", "senadora por Hauts-de-Seine"),
    ("et", "endine senaator (Isère)", "senaator (Hauts-de-Seine)"),
    ("fi", "entinen senaattori (Isère)", "senaattori (Hauts-de-Seine)"),
    ("fr", "ancien sénateur de l’Isère", "sénatrice des Hauts-de-Seine"),
    ("ga", "iarsheanadóir (Isère)", "seanadóir (Hauts-de-Seine)"),
    ("hr", "bivši senator (Isère)", "senatorica (Hauts-de-Seine)"),
    ("hu", "volt szenátor (Isère)", "szenátor (Hauts-de-Seine)"),
    ("is", "fyrrverandi öldungadeildarþingmaður (Isère)", "öldungadeildarþingkona (Hauts-de-Seine)"),
    ("it", "ex senatore (Isère)", "senatrice (Hauts-de-Seine)"),
    ("lt", "buvęs senatorius (Isère)", "senatorė (Hauts-de-Seine)"),
    ("lv", "bijušais senators (Isère)", "senatore (Hauts-de-Seine)"),
    ("mt", "ex senatur (Isère)", "senatriċi (Hauts-de-Seine)"),
    ("nb", "tidligere senator (Isère)", "senator (Hauts-de-Seine)"),
    ("nl", "voormalig senator (Isère)", "senator (Hauts-de-Seine)"),
    ("pl", "były senator (Isère)", "senatorka (Hauts-de-Seine)"),
    ("pt", "antigo senador (Isère)", "senadora (Hauts-de-Seine)"),
    ("ro", "fost senator (Isère)", "senatoare (Hauts-de-Seine)"),
    ("sk", "bývalý senátor (Isère)", "senátorka (Hauts-de-Seine)"),
    ("sl", "nekdanji senator (Isère)", "senatorka (Hauts-de-Seine)"),
    ("sv", "tidigare senator (Isère)", "senator (Hauts-de-Seine)"),
    ("tr", "eski senatör (Isère)", "senatör (Hauts-de-Seine)"),
    ("uk", "колишній сенатор (Ізер)", "сенаторка (О-де-Сен)"),
  ]

  @Test("Senators are told to the letter in every language", arguments: senators)
  func titles(tag: String, former: String, current: String) throws {
    let language = try #require(LanguageTag(tag))
    let titles = try Titles(vocabulary: Self.vocabulary, language: language)
    #expect(try title(titles, "fr-38", .masculine, isFormer: true) == former)
    #expect(try title(titles, "fr-92", .feminine, isFormer: false) == current)
  }

  private func title(_ titles: Titles, _ place: String, _ gender: Gender, isFormer: Bool) throws -> String {
    let record = """
      id: a
      name: { given: A, family: B }
      gender: m
      mandates: [ { office: senator, chamber: fr-senat, place: \(place), from: 2011-10-01 } ]
      """
    var reader = RecordReader(SourceFile(path: "a.yaml", text: record))
    let mandate = try #require(reader.person()?.mandates.first)
    return try titles.title(of: ShownMandate(mandate: mandate, isFormer: isFormer), gender: gender).get().text
  }
}
