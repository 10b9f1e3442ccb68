import DemarcheModel
import Testing

@testable import DemarcheKit

/// A dossier's own fields: every one once right and once wrong.
@Suite struct DossierReaderTests {
  /// Reads a dossier of a folder.
  static func read(
    _ text: String, folder: String = "2024-05-06-apt31"
  ) throws -> (dossier: Dossier?, diagnostics: [Diagnostic]) {
    var reader = RecordReader(SourceFile(path: "Dossiers/\(folder)/dossier.yaml", text: text))
    let dossier = reader.dossier(try #require(Identifier(folder)))
    return (dossier, reader.diagnostics)
  }

  @Test("Every field of a dossier is read")
  func fields() throws {
    let (read, diagnostics) = try Self.read(SampleDossier.text)
    #expect(diagnostics == [])
    let dossier = try #require(read)
    #expect(dossier.id.rawValue == "2024-05-06-apt31")
    #expect(dossier.title.entries.map(\.value.value) == ["Titre", "Title"])
    #expect(dossier.country.value.rawValue == "fr")
    #expect(dossier.date.value.description == "2024-05-06")
    #expect(dossier.place?.value.rawValue == "paris")
    #expect(dossier.languages.map(\.value.tag) == ["fr", "en"])
    #expect(dossier.status == .final)
    #expect(dossier.addressee?.value.rawValue == "fr-government")
    #expect(dossier.documents.map(\.id.value.rawValue) == ["all", "bare"])
  }

  @Test(
    "The name within IRIs is the folder's, without the date that begins it",
    arguments: [
      ("2024-05-06-apt31", "apt31"), ("apt31", "apt31"), ("2024-05-06", "2024-05-06"),
      ("2024-02-30-apt31", "2024-02-30-apt31"), ("2024-05-06-a", "a"),
    ])
  func defaultName(folder: String, name: String) throws {
    #expect(try Self.read(SampleDossier.text, folder: folder).dossier?.name.rawValue == name)
  }

  @Test("A name of its own comes before the folder's")
  func ownName() throws {
    let (dossier, _) = try Self.read("name: spying\n" + SampleDossier.text)
    #expect(dossier?.name.rawValue == "spying")
    let (wrong, diagnostics) = try Self.read("name: Spying\n" + SampleDossier.text)
    #expect(wrong == nil)
    #expect(diagnostics.map(\.identifier) == [.wrongIdentifier])
  }

  @Test("A dossier is a draft until it says that it is final")
  func draft() throws {
    let text = try Slip("status: final\n", "", .missingField, "").made(in: SampleDossier.text)
    #expect(try Self.read(text).dossier?.status == .draft)
  }

  static let slips: [Slip] = [
    Slip("title: { fr: Titre, en: Title }", "title: Titre", .wrongType, "Titre"),
    Slip("title: { fr: Titre, en: Title }\n", "", .missingField, "country: fr"),
    Slip("country: fr", "country: France", .wrongIdentifier, "France"),
    Slip("country: fr\n", "", .missingField, "title: { fr: Titre, en: Title }"),
    Slip("date: 2024-05-06\nplace", "date: 6 mai 2024\nplace", .wrongDate, "6 mai 2024"),
    Slip("date: 2024-05-06\nplace", "place", .missingField, "title: { fr: Titre, en: Title }"),
    Slip("place: paris", "place: À Paris", .wrongIdentifier, "À Paris"),
    Slip("languages: [fr, en]\nstatus", "languages: fr\nstatus", .wrongType, "fr"),
    Slip("languages: [fr, en]\nstatus", "languages: [fr, fr]\nstatus", .wrongValue, "fr"),
    Slip("languages: [fr, en]\nstatus", "languages: [fr, english]\nstatus", .wrongLanguage, "english"),
    Slip("languages: [fr, en]\nstatus", "languages: []\nstatus", .missingField, "[]"),
    Slip("languages: [fr, en]\nstatus", "status", .missingField, "title: { fr: Titre, en: Title }"),
    Slip("status: final", "status: finale", .wrongValue, "finale"),
    Slip("status: final", "status:", .missingField, ""),
    Slip("addressee: fr-government", "addressee: [fr-government]", .wrongType, "[fr-government]"),
    Slip("documents:\n", "document:\n", .unknownField, "document"),
  ]

  @Test("A wrong field is told at its place, and the dossier waits", arguments: slips)
  func slip(_ slip: Slip) throws {
    let (_, diagnostics) = try Self.read(try slip.made(in: SampleDossier.text))
    let told = try #require(diagnostics.first { $0.identifier == slip.told })
    #expect(told.range?.text == slip.marked)
    #expect(diagnostics.containsErrors)
  }

  @Test("A dossier that holds nothing is told", arguments: ["", "# soon\n"])
  func empty(_ text: String) throws {
    let (dossier, diagnostics) = try Self.read(text)
    #expect(dossier == nil)
    #expect(diagnostics.map(\.summary) == ["The dossier is empty"])
  }

  @Test("A dossier that plans no document is told, since it would make nothing", arguments: ["{}", "", "[]"])
  func noDocuments(_ documents: String) throws {
    let start = try #require(SampleDossier.text.utf8.firstRange(of: "documents:".utf8)).lowerBound
    let (dossier, diagnostics) = try Self.read(SampleDossier.text[..<start] + "documents: \(documents)\n")
    #expect(dossier == nil || diagnostics.containsErrors)
    #expect(diagnostics.count == 1)
  }

  @Test("A dossier without signatories and demands is read: a press review has none")
  func withoutPeople() throws {
    let (dossier, diagnostics) = try Self.read(
      """
      title: { fr: Titre }
      country: fr
      date: 2024-05-06
      languages: [fr]
      documents: { review: { kind: press-review } }
      """)
    #expect(diagnostics == [])
    #expect(dossier?.signatories.signatures.count == 0)
    #expect(dossier?.demands.demands.count == 0)
    #expect(dossier?.demands.lead == nil)
  }
}
