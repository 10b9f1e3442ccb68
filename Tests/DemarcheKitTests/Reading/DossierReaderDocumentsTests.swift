import DemarcheModel
import Testing

@testable import DemarcheKit

/// The documents of a dossier: every field once right and once wrong.
@Suite struct DossierReaderDocumentsTests {
  @Test("Every field of a document is read")
  func fields() throws {
    let documents = try #require(try DossierReaderTests.read(SampleDossier.text).dossier?.documents)
    let plan = try #require(documents.first)
    #expect(plan.kind.value.rawValue == "press-release")
    #expect(plan.institution?.value.rawValue == "fr-senat")
    #expect(plan.date?.value == (try day("2024-04-30")))
    #expect(plan.languages?.map(\.value.tag) == ["en"])
    #expect(plan.translated.map(\.language.tag) == ["en"])
    #expect(plan.translated.map(\.date.value) == [try day("2024-05-08")])
    #expect(plan.title?.entries.map(\.value.value) == ["Own title"])
    #expect(plan.author?.value.rawValue == "bert")
    #expect(plan.addressee?.value.rawValue == "fr-minister")
    #expect(plan.lead?.entries.map(\.value.value) == ["They ask:"])
    #expect(plan.release?.value.rawValue == "immediate")
    #expect(plan.published?.value.rawValue == "talk")
    #expect(plan.contact?.name == "Press office")
    #expect(plan.contact?.telephone == "+33 1 42 34 20 00")
    #expect(plan.contact?.email == "press@senat.fr")
    let item = try #require(plan.items.first)
    #expect(item.outlet == "Le Monde")
    #expect(item.date == (try day("2024-05-03")))
    #expect(item.title == "Ciblés")
    #expect(item.language?.tag == "fr")
    #expect(item.link == "https://lemonde.fr/a")
  }

  @Test("A document needs its kind alone")
  func bare() throws {
    let plan = try #require(try DossierReaderTests.read(SampleDossier.text).dossier?.documents.last)
    #expect(plan.kind.value.rawValue == "joint-declaration")
    #expect(plan.languages == nil)
    #expect(plan.contact == nil)
    #expect(plan.translated.isEmpty && plan.items.isEmpty)
    #expect(plan.range.text == "bare")
  }

  static let slips: [Slip] = [
    Slip("  bare:\n", "  Bare One:\n", .wrongIdentifier, "Bare One"),
    Slip("kind: joint-declaration", "genre: joint-declaration", .unknownField, "genre"),
    Slip("    kind: joint-declaration\n", "", .wrongType, ""),
    Slip("kind: joint-declaration", "kind: joint declaration", .wrongIdentifier, "joint declaration"),
    Slip("institution: fr-senat", "institution: Sénat", .wrongIdentifier, "Sénat"),
    Slip("date: 2024-04-30", "date: 30/04/2024", .wrongDate, "30/04/2024"),
    Slip("languages: [en]", "languages: en", .wrongType, "en"),
    Slip("languages: [en]", "languages: []", .missingField, "[]"),
    Slip("translated: { en: 2024-05-08 }", "translated: 2024-05-08", .wrongType, "2024-05-08"),
    Slip("translated: { en: 2024-05-08 }", "translated: { english: 2024-05-08 }", .wrongLanguage, "english"),
    Slip("translated: { en: 2024-05-08 }", "translated: { en: soon }", .wrongDate, "soon"),
    Slip("title: { en: Own title }", "title: Own title", .wrongType, "Own title"),
    Slip("author: bert", "author: { id: bert }", .wrongType, "{ id: bert }"),
    Slip("author: bert", "author: [bert, bert]", .wrongValue, "bert"),
    Slip("addressee: fr-minister", "addressee: Minister", .wrongIdentifier, "Minister"),
    Slip("lead: { en: \"They ask:\" }", "lead: { en: }", .missingField, ""),
    Slip("release: immediate", "release: Immediate", .wrongIdentifier, "Immediate"),
    Slip("published: talk", "published: 2024-05-07 18:00", .wrongIdentifier, "2024-05-07 18:00"),
    Slip(
      "contact: { name: Press office, ", "contact: { ", .missingField,
      "{ telephone: +33 1 42 34 20 00, email: press@senat.fr }"),
    Slip("telephone: +33", "phone: +33", .unknownField, "phone"),
    Slip(
      "outlet: Le Monde, ", "", .missingField,
      "{ date: 2024-05-03, title: Ciblés, language: fr, link: \"https://lemonde.fr/a\" }"),
    Slip("date: 2024-05-03", "date: May", .wrongDate, "May"),
    Slip("title: Ciblés", "titre: Ciblés", .unknownField, "titre"),
    Slip("title: Ciblés", "title: \"\"", .missingField, "\"\""),
    Slip("language: fr,", "language: French,", .wrongLanguage, "French"),
  ]

  @Test("A wrong field is told at its place, and the dossier waits", arguments: slips)
  func slip(_ slip: Slip) throws {
    let (_, diagnostics) = try DossierReaderTests.read(try slip.made(in: SampleDossier.text))
    let told = try #require(diagnostics.first { $0.identifier == slip.told })
    #expect(told.range?.text == slip.marked)
    #expect(told.severity == .error)
  }

  @Test(
    "An address for e-mail is one that a link can carry",
    arguments: [
      "senat.fr", "press@senat", "a@b@c.fr", "@senat.fr", "press@senat.fr?cc=x@y.fr&body=<b>", "pré@senat.fr",
      "a b@senat.fr", "a@b.fr,c@d.fr", "mailto:press@senat.fr",
    ])
  func email(_ address: String) throws {
    let slip = Slip("email: press@senat.fr", "email: \"\(address)\"", .wrongValue, "")
    let (_, diagnostics) = try DossierReaderTests.read(try slip.made(in: SampleDossier.text))
    #expect(diagnostics.map(\.identifier) == [.wrongValue])
    #expect(diagnostics.map(\.range?.text) == ["\"\(address)\""])
  }

  @Test(
    "A link that no file could carry is refused, never printed as words",
    arguments: [
      "javascript:alert(1)", "ftp://lemonde.fr", "lemonde.fr/a", "//lemonde.fr", "data:text/html,x",
      "https://",
      "https:///a", "http://?a", "https://lemonde.fr/a b", "https://lemonde.fr/<b>",
      "https://a@lemonde.fr/", "https://lemonde.fr/%zz", "https://lemonde.fr/a#b#c",
      "https://lemonde.fr/?a[]=1",
      "https://lemonde.fr:port/",
    ])
  func links(_ address: String) throws {
    let slip = Slip("\"https://lemonde.fr/a\"", "\"\(address)\"", .unsafeLink, "")
    let (_, diagnostics) = try DossierReaderTests.read(try slip.made(in: SampleDossier.text))
    #expect(diagnostics.map(\.identifier) == [.unsafeLink])
    #expect(diagnostics.map(\.range?.text) == ["\"\(address)\""])
  }

  @Test(
    "A link of a browser's address bar is accepted as it is",
    arguments: [
      "http://lemonde.fr", "https://www.lemonde.fr/a/b_c-d.html?x=1&y=%C3%A9#z",
      "https://lemonde.fr:8443/~a;b,c",
    ])
  func goodLinks(_ address: String) throws {
    let slip = Slip("\"https://lemonde.fr/a\"", "\"\(address)\"", .unsafeLink, "")
    let (dossier, diagnostics) = try DossierReaderTests.read(try slip.made(in: SampleDossier.text))
    #expect(diagnostics == [])
    #expect(dossier?.documents.first?.items.first?.link == address)
  }
}
