import DemarcheFormats
import DemarcheLanguage
import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// What a run reads once, and what becomes of a document when a part of it has mistakes.
@Suite struct LibraryTests {
  /// A built-in file as text.
  private func builtIn(_ path: String) throws -> String {
    String(decoding: try #require(BuiltInLibrary.contents(of: path)), as: UTF8.self)
  }

  /// Runs the founding workspace with files of its own; tells which documents were stored.
  private func run(_ own: [String: String]) async -> (report: Report, made: Set<String>) {
    var files = Founding()
    for (path, text) in own { files.files["Templates/" + path] = Array(text.utf8) }
    let output = MemoryFileSystem()
    let report = await files.run(.generate, output: output)
    let names = output.contents.keys.compactMap {
      $0.components(separatedBy: "/").last?.components(separatedBy: ".").first
    }
    return (report, Set(names))
  }

  @Test("The built-in library is read without a word")
  func silent() {
    var diagnostics: [Diagnostic] = []
    let library = Library(workspace: MemoryFileSystem(), &diagnostics)
    #expect(diagnostics == [])
    #expect(library.brokenKinds == [])
    #expect(library.brokenLanguages == [])
    #expect(library.kinds.keys.contains("joint-declaration"))
    #expect(Set(library.wordings.keys) == Set(library.vocabulary.languages.keys))
    #expect(Set(library.titles.keys) == Set(library.vocabulary.languages.keys))
    #expect(library.style.text.contains("{"))
  }

  @Test("A style sheet that a page cannot hold is told at its place, and no page goes without it unseen")
  func refusedStyle() throws {
    var diagnostics: [Diagnostic] = []
    let sheet = "p { color: red }\n@import \"house.css\";\n"
    let workspace = MemoryFileSystem(["Templates/Styles/document.css": Array(sheet.utf8)])
    _ = Library(workspace: workspace, languages: [], &diagnostics)
    #expect(diagnostics.map(\.identifier) == [.unsafeStyle])
    let range = try #require(diagnostics.first?.range)
    #expect(range.text == "@import" && range.start.line == 2)
  }

  @Test("An institution's own variant comes before the general kind, and for it alone")
  func variant() throws {
    var diagnostics: [Diagnostic] = []
    let path = "Templates/Kinds/question-to-government@fr-senat.md"
    let text = try builtIn("Kinds/question-to-government.md")
    let library = Library(
      workspace: MemoryFileSystem([path: Array(text.utf8)]), languages: [], &diagnostics)
    #expect(diagnostics == [])
    let kind = try located("question-to-government").value
    #expect(
      library.kind(kind, institution: try located("fr-senat").value)?.name
        == "question-to-government@fr-senat")
    #expect(library.kind(kind, institution: try located("fr-an").value)?.name == "question-to-government")
    #expect(library.kind(kind, institution: nil)?.name == "question-to-government")
    #expect(library.kind(try located("no-kind").value, institution: nil) == nil)
  }

  @Test("A variant for an institution that is not there is told: no document would take it")
  func strayVariant() async throws {
    let text = try builtIn("Kinds/question-to-government.md")
    let (report, made) = await run(["Kinds/question-to-government@fr-senate.md": text])
    #expect(report.diagnostics.map(\.identifier) == [.unknownChamber])
    #expect(report.diagnostics.map(\.severity) == [.warning])
    #expect(made.count == 4)
  }

  @Test("A variant with mistakes is not replaced by the general kind")
  func brokenVariant() async throws {
    let text = try builtIn("Kinds/question-to-government.md").replacing("element: doc", with: "element: docu")
    let (report, made) = await run(["Kinds/question-to-government@fr-senat.md": text])
    let told = report.diagnostics.filter { $0.range?.file.path.hasPrefix("Templates/") == true }
    #expect(told.map(\.identifier) == [.wrongValue])
    #expect(made.contains("declaration"))
    #expect(!made.contains("question"))
  }

  @Test(
    "A kind with mistakes holds its documents back, tells them once, and nothing of an unknown kind",
    arguments: ["---\n---\n", "{{ prose }}", "\u{202E}", ""])
  func brokenKind(_ text: String) async {
    let (report, made) = await run(["Kinds/press-review.md": text])
    #expect(report.diagnostics.count == 1)
    #expect(report.diagnostics.allSatisfy { $0.identifier != .unknownKind })
    #expect(report.exitCode == 1)
    #expect(made == ["declaration", "press-release", "question"])
  }

  @Test("A partial is taken into the templates that include it")
  func partial() async throws {
    let kind = try builtIn("Kinds/press-review.md") + "\n{% include \"foot.md\" %}\n"
    let (report, made) = await run(["Kinds/press-review.md": kind, "Partials/foot.md": "Fin.\n"])
    #expect(report.text == "")
    #expect(made.count == 4)
  }

  @Test(
    "A partial with mistakes holds back what includes it: its text would be lost",
    arguments: ["{{ document.title\n", "Un <b>mot</b>.\n"])
  func brokenPartial(_ text: String) async throws {
    let kind = try builtIn("Kinds/press-review.md") + "\n{% include \"foot.md\" %}\n"
    let (report, made) = await run(["Kinds/press-review.md": kind, "Partials/foot.md": text])
    #expect(report.diagnostics.contains { $0.range?.file.path == "Templates/Partials/foot.md" })
    #expect(made == ["declaration", "press-release", "question"])
  }

  @Test(
    "A language with mistakes holds its documents back: not a signatory, a civility or a heading is lost",
    arguments: [
      ("{ text: \"{of}\"", "{ text: \"{of\""), ("civility: { m: M., f: Mme }", "civility: { h: M. }"),
      ("typography: fr", "typography: french"),
      ("text: \"Les signataires :\"", "texte: \"Les signataires :\""),
      ("  \"label.theSignatories\"", "  \"label.theSignatores\""), ("  \"label.notes\"", "  \"label.note\""),
      ("  \"role.author\"", "  \"role.autor\""), ("  \"label.pressContact\"", "  \"label.pressContakt\""),
    ])
  func brokenLanguage(old: String, new: String) async throws {
    let slip = Slip(old, new, .wrongValue, "")
    let (report, made) = await run([
      "Vocabulary/Languages/fr.yaml": try slip.made(in: try builtIn("Vocabulary/Languages/fr.yaml"))
    ])
    #expect(report.exitCode == 1)
    #expect(!report.diagnostics.isEmpty)
    #expect(made == [])
  }
}
