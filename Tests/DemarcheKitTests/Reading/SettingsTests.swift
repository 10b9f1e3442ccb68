import DemarcheKit
import DemarcheModel
import Testing

/// The severities of `demarche.yaml`.
@Suite struct SettingsTests {
  /// The founding dossier with a prose file that nobody takes, and with settings.
  private func files(_ settings: String) -> Founding {
    var files = Founding()
    files.files[Founding.path("declaration.de.md")] = Array("Text\n".utf8)
    files.files["demarche.yaml"] = Array(settings.utf8)
    return files
  }

  @Test(
    "A warning takes the severity that is set",
    arguments: [
      ("", Diagnostic.Severity.warning), ("# nothing set\n", .warning), ("diagnostics: {}\n", .warning),
      ("diagnostics: { unused-prose: advice }\n", .advice),
      ("diagnostics:\n  unused-prose: warning\n", .warning),
      ("diagnostics: { unused-prose: error }\n", .error),
    ])
  func severity(settings: String, severity: Diagnostic.Severity) async {
    let report = await files(settings).run()
    #expect(report.diagnostics.map(\.severity) == [severity], "\(report.text)")
    #expect(report.exitCode == (severity == .error ? 1 : 0))
  }

  @Test("A warning of the dossier that is set to error holds back the dossier, and nothing is left over")
  func heldBackDossier() async {
    let output = MemoryFileSystem(["\(Founding.dossier)/declaration.fr.txt": Array("old".utf8)])
    let report = await files("diagnostics: { unused-prose: error }\n").run(.generate, output: output)
    #expect(report.exitCode == 1)
    #expect(report.written.isEmpty && report.differences.isEmpty)
    #expect(output.text("\(Founding.dossier)/declaration.fr.txt") == "old")
  }

  @Test("A warning of the documents that is set to error holds them back")
  func heldBackDocument() async throws {
    var files = Founding()
    files.files["demarche.yaml"] = Array("diagnostics: { unspecified-gender: error }\n".utf8)
    try files.replace("gender: m", with: "gender: unspecified", in: "Signatories/france/andre-gattolin.yaml")
    let report = await files.run(.generate)
    #expect(report.diagnostics.map(\.identifier) == [.unspecifiedGender])
    #expect(report.diagnostics.map(\.severity) == [.error])
    #expect(report.exitCode == 1)
    #expect(report.written.isEmpty)
    files.files["demarche.yaml"] = nil
    #expect(await files.run(.generate).written.count == 18)
  }

  @Test("An error keeps its severity, and may be named as one")
  func errors() async {
    var files = files("diagnostics: { unknown-field: error, unused-prose: advice }\n")
    try? files.replace("status: final", with: "statut: final", in: Founding.path("dossier.yaml"))
    let report = await files.run()
    #expect(report.diagnostics.contains { $0.identifier == .unknownField && $0.severity == .error })
    #expect(!report.diagnostics.contains { $0.range?.file.path == "demarche.yaml" })
  }

  @Test(
    "A mistake in the file is told at its place, and nothing is stored",
    arguments: [
      ("diagnostics: { unused-pros: error }", "1:16 No diagnostic is named `unused-pros`"),
      ("diagnostics: { frobnicate: error }", "1:16 No diagnostic is named `frobnicate`"),
      ("diagnostics: { unused-prose: eror }", "1:30 A severity cannot be `eror`"),
      ("diagnostics: { unused-prose: [error] }", "1:30 A severity is a text, and this is a list"),
      ("diagnostics: { unknown-field: warning }", "1:16 `unknown-field` is always an error"),
      ("diagnostics: [unused-prose]", "1:14 Severities are a mapping, and this is a list"),
      ("diagnostic: { unused-prose: error }", "1:1 A settings file has no field `diagnostic`"),
      (
        "diagnostics: { unused-prose: error, unused-prose: advice }",
        "1:37 The key `unused-prose` stands twice in this mapping"
      ),
      ("groupNouns: feminine", "1:13 The policy of group nouns cannot be `feminine`"),
      ("diagnostics: {", "1:15 A value is missing here, or has a bracket or comma too many"),
    ])
  func mistakes(settings: String, told: String) async {
    let report = await files(settings).run(.generate)
    let mistakes = report.diagnostics.filter { $0.range?.file.path == "demarche.yaml" }.map { diagnostic in
      let start = diagnostic.range?.start
      return "\(start?.line ?? 0):\(start?.column ?? 0) \(diagnostic.summary)"
    }
    #expect(mistakes == [told])
    #expect(report.exitCode == 1)
    #expect(report.written.isEmpty)
  }

  @Test(
    "Signatories of both genders are named together as the workspace wants it",
    arguments: [
      ("", "Les sénateurs, anciens sénateurs et députées."),
      ("groupNouns: masculine", "Les sénateurs, anciens sénateurs et députées."),
      ("groupNouns: doublet", "Les sénatrices et sénateurs, anciens sénateurs et députées."),
      ("groupNouns: median", "Les sénateur·rice·s, anciens sénateurs et députées."),
    ])
  func groupNouns(settings: String, line: String) async {
    var files = Founding()
    files.files["demarche.yaml"] = Array((settings + "\n").utf8)
    let prose = "\n{% if document.offices %}Les {{ document.offices }}.{% endif %}\n"
    files.files[Founding.path("declaration.fr.md")]? += Array(prose.utf8)
    let output = MemoryFileSystem()
    let report = await files.run(.generate, output: output)
    #expect(output.text("\(Founding.dossier)/declaration.fr.txt").contains(line), "\(report.text)")
  }

  @Test(
    "No promise can be set, not even to what it is",
    arguments: Diagnostic.Identifier.allCases.filter(\.isPromise), Diagnostic.Severity.allCases)
  func promises(identifier: Diagnostic.Identifier, severity: Diagnostic.Severity) async {
    let report = await files("diagnostics: { \(identifier.rawValue): \(severity.rawValue) }\n").run()
    #expect(
      report.diagnostics.contains { $0.identifier == .fixedSeverity && $0.range?.text == identifier.rawValue }
    )
    #expect(report.exitCode == 1)
  }
}
