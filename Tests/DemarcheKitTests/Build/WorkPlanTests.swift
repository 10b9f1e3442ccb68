import DemarcheLanguage
import DemarcheModel
import Testing

@testable import DemarcheKit

/// What each document is, when, in which languages, and what its kind needs.
@Suite struct WorkPlanTests {
  /// The founding workspace with one text of the dossier replaced.
  private func bench(_ old: String, _ new: String) throws -> Bench {
    var files = Founding()
    try files.replace(old, with: new, in: Founding.path("dossier.yaml"))
    return try Bench(files)
  }

  /// What is told of the documents of a workspace, by document.
  private func told(_ bench: Bench) -> [String: [Diagnostic]] {
    var planner = WorkPlanner(bench.dossier, bench.library)
    _ = planner.plans()
    return Dictionary(uniqueKeysWithValues: planner.diagnostics.map { ($0.key.rawValue, $0.value) })
  }

  @Test(
    "A work is named by country, type, actor, date and name",
    arguments: [
      ("declaration", "/akn/fr/statement/declaration/2024-05-06/apt31"),
      ("question", "/akn/fr/doc/question/senat/2024-04-30/apt31"),
      ("press-release", "/akn/fr/doc/pressRelease/2024-05-06/apt31"),
      ("press-review", "/akn/fr/doc/pressReview/2024-05-13/apt31"),
    ])
  func names(id: String, iri: String) throws {
    #expect(try Bench().work(id).work.iri == iri)
  }

  @Test("An expression bears the day of its translation, or else the document's")
  func expressions() throws {
    let work = try Bench().work("declaration")
    let expressions = work.languages.map { work.expression($0.value).iri }
    #expect(
      expressions == [
        "/akn/fr/statement/declaration/2024-05-06/apt31/fra@2024-05-06",
        "/akn/fr/statement/declaration/2024-05-06/apt31/eng@2024-05-07",
      ])
    #expect(work.languages.map { work.file($0.value) } == ["declaration.fr", "declaration.en"])
  }

  @Test("Two documents of one kind and day have two names; the first keeps the plain one")
  func twoOfAKind() throws {
    let bench = try bench(
      "  question:\n",
      "  second: { kind: joint-declaration }\n\n  third: { kind: joint-declaration }\n\n  question:\n")
    #expect(bench.works.count == 6)
    #expect(Set(bench.works.map(\.work.iri)).count == 6)
    #expect(try bench.work("declaration").work.name == "apt31")
    #expect(try bench.work("second").work.name == "apt31-second")
    #expect(try bench.work("third").work.name == "apt31-third")
  }

  @Test("Readers of a language get that version, or else the source")
  func nearest() throws {
    let bench = try Bench()
    let english = try #require(LanguageTag("en"))
    #expect(try bench.work("declaration").nearest(to: english)?.tag == "en")
    #expect(try bench.work("question").nearest(to: english)?.tag == "fr")
  }

  @Test("A document has its own title, or else the dossier's")
  func titles() throws {
    let bench = try Bench()
    let french = try #require(LanguageTag("fr"))
    #expect(
      try bench.work("declaration").title(french, bench.dossier)?.value == bench.dossier.title[french]?.value)
    #expect(
      try bench.work("question").title(french, bench.dossier)?.value
        == "Cyberattaques d’APT31 contre des parlementaires français")
  }

  @Test("A chamber has its own word for a kind")
  func labels() throws {
    let bench = try Bench()
    let french = try #require(LanguageTag("fr"))
    let pack = try #require(bench.library.vocabulary.languages[french])
    #expect(try bench.work("question").label(pack) == "Question d’actualité au Gouvernement")
    #expect(try bench.work("declaration").label(pack) == "Déclaration commune")
  }

  @Test(
    "What a kind needs and a document lacks is told at the document, and the document waits",
    arguments: [
      ("author: olivier-cadic\n    addressee", "addressee", "question", "author"),
      ("    institution: fr-senat\n", "", "question", "institution"),
      (
        "    contact:\n      name: Olivier Cadic\n      email: o.cadic@senat.fr\n", "", "press-release",
        "contact"
      ),
    ])
  func requirements(old: String, new: String, document: String, requirement: String) throws {
    let bench = try bench(old, new)
    let told = told(bench)
    #expect(told.keys.sorted() == [document])
    #expect(told[document]?.map(\.summary).first?.contains("needs `\(requirement)`") == true)
    #expect(told[document]?.map(\.range?.text) == [document])
    #expect(!bench.works.contains { $0.plan.id.value.rawValue == document })
    #expect(bench.works.count == 3)
  }

  @Test(
    "An unknown kind or institution is told at its id, with the one probably meant",
    arguments: [
      (
        "kind: press-review", "kind: press-revue", Diagnostic.Identifier.unknownKind, "press-review",
        "press-review"
      ),
      ("institution: fr-senat", "institution: fr-senate", .unknownChamber, "question", "fr-senat"),
    ])
  func unknown(old: String, new: String, told: Diagnostic.Identifier, document: String, meant: String) throws
  {
    let diagnostics = self.told(try bench(old, new))
    #expect(diagnostics[document]?.map(\.identifier) == [told])
    #expect(diagnostics[document]?.flatMap(\.solutions).map(\.text) == ["Did you mean `\(meant)`?"])
  }

  @Test(
    "A day of translation that no version would bear is told",
    arguments: [("{ fr: 2024-05-07 }", "source language"), ("{ de: 2024-05-07 }", "not made in `de`")])
  func translations(entry: String, words: String) throws {
    let told = told(try bench("{ en: 2024-05-07 }", entry))
    #expect(told["declaration"]?.map(\.identifier) == [.wrongValue])
    #expect(told["declaration"]?.first?.summary.contains(words) == true)
  }
}
