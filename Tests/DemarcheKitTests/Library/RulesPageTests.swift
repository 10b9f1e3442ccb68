import DemarcheModel
import Testing

@testable import DemarcheKit

/// The page of the catalogue about rules.
@Suite struct RulesPageTests {
  @Test("The page is made of the built-in files")
  func recorded() throws {
    var reader = RuleReader(TemplateFolder(workspace: MemoryFileSystem([:])))
    try Golden.expect(
      RulesPage.text(of: reader.book()), "Rules.md", in: "Sources/DemarcheKit/DemarcheKit.docc")
  }

  @Test("The founding dossier keeps the office's rules of the page")
  func kept() async {
    var files = Founding()
    files.files["Templates/Rules/office.yaml"] = Array(RulesPage.office.utf8)
    let report = await files.run()
    #expect(report.text == "")
  }

  @Test(
    "Each rule of the page is told when the dossier breaks it, as grave as it says",
    arguments: [
      ("atLeast: 5", "atLeast: 8", "`joint-declaration` has 7 authors, and the rule asks for at least 8"),
      (
        "of: chamber, atLeast: 2", "of: chamber, atLeast: 3",
        "The authors come from 2 chambers, and the rule asks for at least 3"
      ),
      ("groups: [SER, RE]", "groups: [SER, RE, LR]", "Nobody of the political group `LR` has signed"),
      (
        "lead: olivier-cadic", "lead: andre-vallini",
        "Olivier Cadic stands first, and the rule asks for `andre-vallini` in that place"
      ),
    ])
  func broken(_ old: String, _ new: String, _ summary: String) async throws {
    var files = Founding()
    files.files["Templates/Rules/office.yaml"] = Array(RulesPage.office.utf8)
    // A group that somebody belongs to who does not sign.
    files.files["Signatories/other.yaml"] = Array(
      """
      id: other
      name: { given: A, family: Other }
      gender: f
      mandates: [{ office: deputy, chamber: fr-an, place: fr-75, group: LR, from: 2022-06-22 }]

      """.utf8)
    try files.replace(old, with: new, in: "Templates/Rules/office.yaml")
    let report = await files.run()
    let found = report.diagnostics.filter { $0.identifier == .brokenRule }
    #expect(found.count == 1)
    let diagnostic = try #require(found.first)
    #expect(diagnostic.summary.hasPrefix(summary), "\(diagnostic.summary)")
    #expect(diagnostic.explanation?.hasSuffix("Source: Decision of the office of 12 January 2024.") ?? false)
    #expect(diagnostic.range?.file.path == Founding.path("dossier.yaml"))
  }

  @Test("A final document that breaks an error is not written, a draft is, and what breaks a warning is")
  func severity() async throws {
    for (status, severity, isWritten) in [
      ("final", "error", false), ("draft", "error", true), ("final", "warning", true),
    ] {
      var files = Founding()
      files.files["Templates/Rules/office.yaml"] = Array(
        """
        rules:
          many:
            kinds: [joint-declaration]
            severity: \(severity)
            check: { authors: { atLeast: 70 } }
            source: House rule

        """.utf8)
      try files.replace("status: final", with: "status: \(status)", in: Founding.path("dossier.yaml"))
      let output = MemoryFileSystem()
      let report = await files.run(.generate, output: output)
      let found = try #require(report.diagnostics.first { $0.identifier == .brokenRule })
      #expect(found.severity == (status == "draft" ? .warning : severity == "error" ? .error : .warning))
      #expect((output.contents["\(Founding.dossier)/declaration.fr.txt"] != nil) == isWritten)
      #expect(output.contents["\(Founding.dossier)/press-review.fr.txt"] != nil)
    }
  }

  @Test("A rule with a mistake holds everything back: it could have held a document back")
  func mistake() async {
    for text in ["rules: { many: { severity: error } }\n", "rules: [\n"] {
      var files = Founding()
      files.files["Templates/Rules/office.yaml"] = Array(text.utf8)
      let output = MemoryFileSystem()
      let report = await files.run(.generate, output: output)
      #expect(report.diagnostics.containsErrors)
      #expect(output.contents.isEmpty)
    }
  }

  @Test("Former members sign declarations, and ask no question; the date of the document decides")
  func formerMembers() async throws {
    var files = Founding()
    try files.replace(
      "languages: [fr]\n    author: olivier-cadic\n    addressee",
      with: "languages: [fr]\n    author: andre-gattolin\n    addressee", in: Founding.path("dossier.yaml"))
    let report = await files.run()
    #expect(report.diagnostics.map(\.identifier) == [.brokenRule])
    #expect(
      report.diagnostics.map(\.summary) == [
        "`question-to-government` has 0 authors, and the rule asks for exactly 1"
      ])
    #expect(report.diagnostics[0].explanation?.contains("Not counted: André Gattolin.") ?? false)
    #expect(report.diagnostics[0].severity == .error)
  }
}
