import DemarcheLanguage
import DemarcheModel
import DemarcheTemplate
import Testing

@testable import DemarcheKit

/// One expression, from the records to the tree.
@Suite struct ExpressionBuilderTests {
  /// Makes a document of a workspace.
  private func made(
    _ bench: Bench, _ id: String = "declaration", _ tag: String = "fr", prose: String = "Texte.\n"
  ) throws -> (document: Document?, diagnostics: [Diagnostic]) {
    var builder = try bench.expression(id, tag)
    let programs = KindPrograms(bench.library)
    let program = try #require(programs.program(of: builder.work.kind.name, in: builder.language.value))
    let document = builder.document(kind: program, prose: SourceFile(path: "\(id).\(tag).md", text: prose))
    return (document, builder.diagnostics)
  }

  /// The founding workspace with one text of the dossier replaced.
  private func bench(_ old: String, _ new: String) throws -> Bench {
    var files = Founding()
    try files.replace(old, with: new, in: Founding.path("dossier.yaml"))
    return try Bench(files)
  }

  @Test("Every document of the dossier is made in each of its languages")
  func all() throws {
    let bench = try Bench()
    for work in bench.works {
      for language in work.languages {
        let (document, diagnostics) = try made(
          bench, work.plan.id.value.rawValue, language.value.tag, prose: "Text?\n")
        #expect(diagnostics == [])
        #expect(document?.metadata.expression == work.expression(language.value))
      }
    }
  }

  @Test(
    "A mistake in the prose is told, and there is no document",
    arguments: ["{{ signatry }}\n", "{{ prose }}\n", "{{ demands.none }}\n", "<b>x</b>\n"])
  func wrongProse(_ prose: String) throws {
    let (document, diagnostics) = try made(try Bench(), prose: prose)
    #expect(document == nil)
    #expect(diagnostics.containsErrors)
  }

  @Test("A demand without a text in the language is told at its texts, and there is no document")
  func missingText() throws {
    let (document, diagnostics) = try made(
      try bench("        en: secure the opening of a judicial inquiry into foreign interference\n", ""),
      "declaration", "en")
    #expect(document == nil)
    #expect(diagnostics.map(\.identifier) == [.missingDemandText])
    #expect(diagnostics.first?.notes.first?.range?.text == "en")
  }

  @Test("Signatures that were not given are not printed", arguments: ["pending", "declined", "withdrawn"])
  func notGiven(_ status: String) throws {
    var files = Founding()
    let path = Founding.path("dossier.yaml")
    try files.replace(
      "  list:\n    - olivier-cadic\n", with: "  list:\n    - { person: olivier-cadic, status: \(status) }\n",
      in: path)
    let (document, diagnostics) = try made(try Bench(files))
    #expect(diagnostics == [])
    let authors = try #require(document).metadata.authors.map(\.reference.label)
    #expect(authors.count == 6)
    #expect(!authors.contains("olivierCadic"))
  }

  @Test("The prose cannot name a signatory who has not signed")
  func namedButNotGiven() throws {
    var files = Founding()
    let path = Founding.path("dossier.yaml")
    try files.replace(
      "  list:\n    - olivier-cadic\n", with: "  list:\n    - { person: olivier-cadic, status: pending }\n",
      in: path)
    let (document, diagnostics) = try made(try Bench(files), prose: "{{ signatories.olivier-cadic }}\n")
    #expect(document == nil)
    #expect(!diagnostics.isEmpty)
  }

  @Test("A day of one's own for a signature becomes the day of its step")
  func signedOn() throws {
    var files = Founding()
    let path = Founding.path("dossier.yaml")
    try files.replace(
      "  list:\n    - olivier-cadic\n",
      with: "  list:\n    - { person: olivier-cadic, signed: 2024-05-04 }\n", in: path)
    let steps = try #require(try made(try Bench(files)).document).metadata.steps
    #expect(steps.map(\.date.description) == ["2024-05-04"] + Array(repeating: "2024-05-06", count: 6))
    #expect(steps.first?.by.label == "olivierCadic")
  }

  @Test("A language without a phrase of the house makes no document", arguments: MetadataBuilder.phrases)
  func missingPhrase(_ key: String) throws {
    var bench = try Bench()
    let french = try #require(LanguageTag("fr"))
    var pack = try #require(bench.library.vocabulary.languages[french])
    let programs = KindPrograms(bench.library)
    pack.phrases[key] = nil
    bench.library.wordings[french] = .init(pack)
    var builder = try bench.expression("declaration", "fr")
    let program = try #require(programs.program(of: "joint-declaration", in: french))
    let prose = SourceFile(path: "a.md", text: "Texte.\n")
    let document = builder.document(kind: program, prose: prose)
    #expect(document == nil)
    #expect(builder.diagnostics.map(\.identifier) == [.missingPhrase])
    #expect(builder.diagnostics.first?.summary.contains("`\(key)`") == true)
  }
}
