import DemarcheModel
import DemarcheTemplate
import Testing

@testable import DemarcheKit

/// The description of an expression: makers, history, keywords, other languages.
@Suite struct MetadataBuilderTests {
  /// The description of a document in a language.
  private func metadata(_ bench: Bench, _ id: String, _ tag: String) throws -> Metadata {
    let builder = try bench.expression(id, tag)
    let wording = try #require(bench.library.wordings[builder.language.value])
    let signatories = try bench.signatories(tag)
    let author = signatories.first { $0.id == builder.work.plan.author?.value }
    return MetadataBuilder(builder, wording, signatories: signatories, authors: [author].compactMap { $0 })
      .metadata("Title")
  }

  /// The founding workspace with one text of the dossier replaced.
  private func bench(_ old: String, _ new: String) throws -> Bench {
    var files = Founding()
    try files.replace(old, with: new, in: Founding.path("dossier.yaml"))
    return try Bench(files)
  }

  @Test("A declaration is made by those who sign, in their order")
  func signatories() throws {
    let authors = try metadata(Bench(), "declaration", "fr").authors
    #expect(
      authors.map(\.reference.label) == [
        "olivierCadic", "isabelleFlorennes", "andreGattolin", "anneGenetet", "bernardJomier",
        "constanceLeGrip",
        "andreVallini",
      ])
    #expect(Set(authors.map(\.role.label)) == ["signatory"])
  }

  @Test("A question is made by its author, and edited by the chamber")
  func question() throws {
    let metadata = try metadata(Bench(), "question", "fr")
    #expect(metadata.authors.map(\.reference.label) == ["olivierCadic", "senat"])
    #expect(metadata.authors.map(\.role.label) == ["author", "editor"])
    #expect(metadata.steps.map(\.process.label) == ["questioning"])
    #expect(metadata.steps.map(\.date.description) == ["2024-04-30"])
  }

  @Test("Signatures stand by day, and on one day in the order of the names")
  func steps() throws {
    var bench = try Bench()
    let days = try [
      "2024-05-05", "2024-05-03", "2024-05-05", "2024-05-04", "2024-05-03", "2024-05-06", "2024-05-05",
    ].map { try day($0) }
    let builder = try bench.expression("declaration", "fr")
    var signatories = try bench.signatories("fr")
    for index in signatories.indices { signatories[index].signed = days[index] }
    let wording = try #require(bench.library.wordings[builder.language.value])
    bench.diagnostics = []
    let steps = MetadataBuilder(builder, wording, signatories: signatories, authors: []).metadata("T").steps
    #expect(
      steps.map(\.by.label) == [
        "isabelleFlorennes", "bernardJomier", "anneGenetet", "olivierCadic", "andreGattolin", "andreVallini",
        "constanceLeGrip",
      ])
  }

  @Test("A press release has an author and no signing")
  func pressRelease() throws {
    let metadata = try metadata(Bench(), "press-release", "fr")
    #expect(metadata.authors.map(\.reference.label) == ["olivierCadic"])
    #expect(metadata.steps == [])
  }

  @Test("The source is nobody's translation; the other languages are its")
  func translation() throws {
    let source = try metadata(Bench(), "declaration", "fr")
    #expect(source.original == nil)
    #expect(source.translation == nil)
    let english = try metadata(Bench(), "declaration", "en")
    #expect(english.original == source.expression)
    #expect(english.translation?.label == "translation")
    #expect(english.expression.version.description == "2024-05-07")
    #expect(english.workTitle == source.workTitle)
    #expect(english.title == "Title")
  }

  @Test("The event of publication gives its day and its name in the language")
  func publication() throws {
    let english = try #require(try metadata(Bench(), "declaration", "en").publication)
    #expect(english.date.description == "2024-05-06")
    #expect(english.name == "pressConference")
    #expect(english.label == "press conference")
    #expect(try metadata(Bench(), "question", "fr").publication == nil)
  }

  @Test("An event without a day was on the document's")
  func undatedEvent() throws {
    let bench = try bench("  press-conference:\n    date: 2024-05-06\n", "  press-conference:\n")
    #expect(try metadata(bench, "declaration", "fr").publication?.date.description == "2024-05-06")
  }

  @Test("Themes are the keywords, in the language of the expression")
  func keywords() throws {
    let keywords = try metadata(Bench(), "declaration", "en").keywords
    #expect(keywords.map(\.value) == ["cybersecurity", "foreign-interference"])
    #expect(keywords.map(\.label) == ["cybersecurity", "foreign interference"])
  }

  @Test("The other languages are linked by their own names")
  func alternates() throws {
    let alternates = try metadata(Bench(), "declaration", "fr").alternates
    #expect(alternates.map(\.language.tag) == ["en"])
    #expect(alternates.map(\.languageName) == ["English"])
    #expect(alternates.map(\.file) == ["declaration.en"])
    #expect(try metadata(Bench(), "question", "fr").alternates == [])
  }

  @Test("A draft says that it is one", arguments: [("status: final", false), ("status: draft", true)])
  func draft(status: String, isDraft: Bool) throws {
    let bench = try bench("status: final", status)
    #expect(try metadata(bench, "declaration", "fr").isDraft == isDraft)
  }
}
