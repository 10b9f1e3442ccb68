import DemarcheLanguage
import DemarcheModel
import Testing

@testable import DemarcheKit

/// Words, chambers, places and addressees, as an office may write its own.
@Suite struct VocabularyReaderTests {
  /// The file of a language with every field.
  static let language = """
    language: de
    name: Deutsch
    typography: de
    complement: "{of}"
    former: { m: ehemaliger, f: ehemalige, mPl: ehemalige, fPl: ehemalige, pattern: "{former} {office}" }
    civility: { m: Herr, f: Frau }
    offices:
      mp: { m: MP, f: MP, mPl: MPs, fPl: MPs, former: { m: "former MP", f: x, mPl: x, fPl: x }, confidence: { m: low } }
      "mp@de-bt": { m: Abgeordneter, f: Abgeordnete, mPl: Abgeordnete, fPl: Abgeordnete, neutral: Mitglied }
    phrases:
      "label.notes": { text: Anmerkungen, confidence: high, source: the house }

    """

  /// Reads a vocabulary with some files of its own.
  private func read(
    _ texts: [String: String]
  ) -> (vocabulary: Vocabulary, diagnostics: [Diagnostic], broken: Set<LanguageTag>) {
    var files: [String: [UInt8]] = [:]
    for (name, text) in texts { files["Templates/Vocabulary/\(name)"] = Array(text.utf8) }
    var reader = VocabularyReader(TemplateFolder(workspace: MemoryFileSystem(files)))
    let vocabulary = reader.vocabulary(of: [])
    return (vocabulary, reader.diagnostics, reader.brokenLanguages)
  }

  @Test("The built-in vocabulary has no mistake")
  func builtIn() throws {
    let (vocabulary, diagnostics, broken) = read([:])
    #expect(diagnostics == [])
    #expect(broken == [])
    #expect(vocabulary.places.count > 100)
    #expect(vocabulary.chambers[try located("fr-senat").value]?.actor == "senat")
    let id = try located("fr-government").value
    let government = try #require(vocabulary.addressees[id])
    #expect(government.category == .organization)
    #expect(government.names.values.contains("Gouvernement"))
  }

  @Test("Every field of a language is read")
  func language() throws {
    let (vocabulary, diagnostics, _) = read(["Languages/de.yaml": Self.language])
    #expect(diagnostics == [])
    let pack = try #require(vocabulary.languages.values.first { $0.language.tag == "de" })
    #expect(pack.name == "Deutsch")
    #expect(pack.profile == .german)
    #expect(pack.complement == "{of}")
    #expect(pack.former?.feminine == "ehemalige")
    #expect(pack.former?.pattern == "{former} {office}")
    #expect(pack.civility == [.masculine: "Herr", .feminine: "Frau"])
    #expect(pack.offices["mp@de-bt"]?.masculine == "Abgeordneter")
    #expect(pack.offices["mp@de-bt"]?.neutral == "Mitglied")
    #expect(pack.offices["mp"]?.former?.masculine == "former MP")
    #expect(pack.phrases == ["label.notes": "Anmerkungen"])
  }

  static let slips: [Slip] = [
    Slip("language: de", "language: fr", .wrongValue, "fr"),
    Slip("language: de", "language: deutsch", .wrongLanguage, "deutsch"),
    Slip("name: Deutsch\n", "", .missingField, "language: de"),
    Slip("typography: de", "typography: german", .wrongValue, "german"),
    Slip("complement: \"{of}\"\n", "", .missingField, "language: de"),
    Slip(
      ", pattern: \"{former} {office}\"", "", .missingField,
      "{ m: ehemaliger, f: ehemalige, mPl: ehemalige, fPl: ehemalige }"),
    Slip("civility: { m: Herr, f: Frau }", "civility: { mr: Herr }", .wrongValue, "mr"),
    Slip("civility: { m: Herr, f: Frau }", "civility: Herr", .wrongType, "Herr"),
    Slip(
      "fPl: Abgeordnete, neutral", "neutral", .missingField,
      "{ m: Abgeordneter, f: Abgeordnete, mPl: Abgeordnete, neutral: Mitglied }"),
    Slip("neutral: Mitglied", "neuter: Mitglied", .unknownField, "neuter"),
    Slip(
      "{ text: Anmerkungen, confidence: high, source: the house }", "Anmerkungen", .wrongType, "Anmerkungen"),
    Slip("text: Anmerkungen, ", "", .missingField, "{ confidence: high, source: the house }"),
    Slip("phrases:", "phrase:", .unknownField, "phrase"),
    Slip("confidence: high", "confidence: sure", .wrongValue, "sure"),
    Slip("former: { m: \"former MP\",", "former: {", .missingField, "{ f: x, mPl: x, fPl: x }"),
    Slip("confidence: { m: low }", "confidence: { m: lower }", .wrongValue, "lower"),
  ]

  @Test("A wrong field of a language is told, and no document is made in it", arguments: slips)
  func slip(_ slip: Slip) throws {
    let (_, diagnostics, broken) = read(["Languages/de.yaml": try slip.made(in: Self.language)])
    let told = try #require(diagnostics.first { $0.identifier == slip.told })
    #expect(told.range?.text == slip.marked)
    #expect(broken.map(\.tag) == ["de"])
  }

  @Test("A second file of a language never takes the place of the first without a word")
  func twoFiles() {
    let (_, diagnostics, _) = read([
      "Languages/de-our.yaml": Self.language, "Languages/de.yaml": Self.language,
    ])
    #expect(diagnostics.map(\.identifier) == [.wrongValue])
  }

  @Test(
    "A wrong chamber, place or addressee is told at its place",
    arguments: [
      ("chambers.yaml", "Sénat: { country: fr }", Diagnostic.Identifier.wrongIdentifier, "Sénat"),
      (
        "chambers.yaml", "a: { country: fr, actor: a, key: k }", .missingField,
        "{ country: fr, actor: a, key: k }"
      ),
      ("chambers.yaml", "a: { country: FR, actor: a, key: k, names: { fr: a } }", .wrongIdentifier, "FR"),
      ("chambers.yaml", "a: { country: fr, actor: a, key: k, names: a }", .wrongType, "a"),
      ("chambers.yaml", "- a", .wrongType, "- a"),
      ("places.yaml", "a: { default: A }", .missingField, "{ default: A }"),
      ("places.yaml", "a: { key: k, from: A }", .unknownField, "from"),
      ("places.yaml", "a: { key: k, of: { fra: A } }", .wrongLanguage, "fra"),
      ("addressees.yaml", "a: { category: ministry, key: k, names: { fr: A } }", .wrongValue, "ministry"),
      (
        "addressees.yaml", "a: { category: role, names: { fr: A } }", .missingField,
        "{ category: role, names: { fr: A } }"
      ),
    ])
  func records(file: String, text: String, told: Diagnostic.Identifier, marked: String) throws {
    let (_, diagnostics, _) = read([file: text])
    #expect(diagnostics.map(\.identifier) == [told])
    #expect(diagnostics.first?.range?.text == marked)
  }

  @Test(
    "An own file that holds nothing is told",
    arguments: ["chambers.yaml", "places.yaml", "addressees.yaml", "Languages/fr.yaml"])
  func empty(_ file: String) {
    let (_, diagnostics, _) = read([file: "# soon\n"])
    #expect(diagnostics.map(\.summary) == ["The file is empty"])
  }
}
