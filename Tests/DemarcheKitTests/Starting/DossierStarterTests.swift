import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// A dossier that was just started tells what is to be filled in, and nothing else.
@Suite struct DossierStarterTests {
  /// What to start: every built-in kind, for each institution with a form of its own.
  static let requests: [String] = TemplateFolder(workspace: MemoryFileSystem()).names(in: "Kinds")
    .map { TemplateName($0) }.filter { $0.language == nil }.map(\.description)

  private func request(_ name: String, _ dossier: String = "2025-03-03-start", _ tags: [String] = ["fr"])
    throws
    -> DossierStarter.Request
  {
    let name = TemplateName(name)
    return .init(
      kind: name.base, dossier: dossier, institution: name.institution,
      languages: try tags.map { try #require(LanguageTag($0)) })
  }

  @Test("Every kind is started, and each empty text is told at its place", arguments: requests)
  func blanks(_ name: String) async throws {
    let workspace = MemoryFileSystem()
    let written = try DossierStarter(workspace).start(try request(name))
    #expect(written.first == "Dossiers/2025-03-03-start/dossier.yaml")
    #expect(written.dropFirst().allSatisfy { $0.hasSuffix(".fr.md") })
    let text = workspace.text("Dossiers/2025-03-03-start/dossier.yaml")
    let blanks = text.components(separatedBy: "\n").enumerated().filter { $0.element.contains("\"\"") }.map(
      \.offset)
    let report = await Generator(workspace: workspace, output: MemoryFileSystem()).run(.validate)
    #expect(report.diagnostics.allSatisfy { $0.identifier == .missingField }, "\(report.text)")
    let told = report.diagnostics.compactMap { $0.range?.start.line }
    #expect(Set(told) == Set(blanks.map { $0 + 1 }), "\(text)\n\(report.text)")
    #expect(!blanks.isEmpty)
  }

  @Test("Filled in, it asks for its text alone, and with a text for nothing")
  func filled() async throws {
    let people = try FixtureWorkspace("Works").files.filter { $0.key.hasPrefix("Signatories/") }
    let workspace = MemoryFileSystem(people)
    _ = try DossierStarter(workspace).start(
      .init(
        kind: "written-question", dossier: "2025-03-03-start", institution: "fr-senat",
        languages: [try #require(LanguageTag("fr"))], title: "Archives : l’accès en ligne"))
    let path = "Dossiers/2025-03-03-start/dossier.yaml"
    var text = workspace.text(path)
    for (field, value) in [
      ("addressee", "fr-minister-culture"), ("author", "camille-exemple"),
    ] {
      text = text.replacingOccurrences(of: "\(field): \"\"", with: "\(field): \(value)")
    }
    text = text.replacingOccurrences(of: "fr: \"\"", with: "fr: les archives")
    try workspace.write(Array(text.utf8), to: path)
    let generator = Generator(workspace: workspace, output: MemoryFileSystem())
    let untold = await generator.run(.validate)
    #expect(untold.diagnostics.map(\.identifier) == [.missingProse], "\(text)\n\(untold.text)")
    #expect(untold.diagnostics.first?.range?.file.path == "Dossiers/2025-03-03-start/written-question.fr.md")
    try workspace.write(Array("Le texte.\n".utf8), to: "Dossiers/2025-03-03-start/written-question.fr.md")
    let report = await generator.run(.validate)
    #expect(report.text == "")
    #expect(report.proved == 3)
  }

  @Test(
    "A dossier begins with the language of its institution, with English for none, or with those asked for",
    arguments: [
      ("written-question", "fr-senat", nil, "fr"), ("kleine-anfrage", "de-bundestag", nil, "de"),
      ("early-day-motion", "uk-commons", nil, "en"), ("written-question", "ep", nil, "en"),
      ("open-letter", nil, nil, "en"), ("written-question", "fr-an", ["de", "fr"], "de, fr"),
    ] as [(String, String?, [String]?, String)])
  func language(kind: String, institution: String?, tags: [String]?, languages: String) throws {
    let workspace = MemoryFileSystem()
    let request = DossierStarter.Request(
      kind: kind, dossier: "2025-03-03-start", institution: institution,
      languages: try tags?.map { try #require(LanguageTag($0)) })
    let written = try DossierStarter(workspace).start(request)
    #expect(workspace.text("Dossiers/2025-03-03-start/dossier.yaml").contains("languages: [\(languages)]\n"))
    let files = languages.components(separatedBy: ", ").map { "Dossiers/2025-03-03-start/\(kind).\($0).md" }
    #expect(Array(written.dropFirst()) == files)
  }

  @Test("Nothing is ever overwritten")
  func standing() throws {
    let path = "Dossiers/2025-03-03-start/notes.md"
    let workspace = MemoryFileSystem([path: [0x61]])
    let request = try request("open-letter")
    #expect(throws: StartRefusal.self) { try DossierStarter(workspace).start(request) }
    #expect(workspace.contents == [path: [0x61]])
  }

  @Test(
    "What is not known is told with the one meant, and nothing is written",
    arguments: [
      ("open-leter", "2025-03-03-start", nil, "No kind is named `open-leter`. Did you mean `open-letter`?"),
      (
        "open-letter", "2025-03-03-start", "fr-sena",
        "No institution is named `fr-sena`. Did you mean `fr-senat`?"
      ),
      (
        "open-letter", "Été", nil,
        "`Été` is no id: lower-case letters a–z, digits and hyphens make one. Try ete."
      ),
      ("open-letter", "start", nil, "A dossier has a date. Begin its name with it, or give --date."),
    ] as [(String, String, String?, String)])
  func refusals(kind: String, dossier: String, institution: String?, message: String) throws {
    let workspace = MemoryFileSystem()
    let request = DossierStarter.Request(
      kind: kind, dossier: dossier, institution: institution, languages: [try #require(LanguageTag("fr"))])
    #expect(throws: StartRefusal(message: message)) { try DossierStarter(workspace).start(request) }
    #expect(workspace.contents.isEmpty)
  }
}
