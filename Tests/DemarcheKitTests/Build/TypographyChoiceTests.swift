import DemarcheKit
import DemarcheLanguage
import DemarcheModel
import Testing

/// Which house style sets a document, and how plain text can do without its spaces.
@Suite struct TypographyChoiceTests {
  /// The plain text of a document of the founding dossier.
  private func text(_ document: String, _ files: Founding, _ options: Generator.Options = .init())
    async
    -> String
  {
    await files.generated(options).text("\(Founding.dossier)/\(document).txt")
  }

  @Test("The language's own style is French of France, with its no-break spaces")
  func own() async {
    let text = await text("declaration.fr", Founding())
    #expect(text.contains("Paris, le 6\u{A0}mai 2024"))
    #expect(text.contains("Nous demandons au Gouvernement\u{A0}:"))
    #expect(text.contains("116\u{A0}parlementaires de 15\u{A0}pays"))
    #expect(text.contains("(IPAC)\u{202F};"))
  }

  @Test("A workspace chooses the style of a language in demarche.yaml")
  func workspace() async {
    var files = Founding()
    files.files["demarche.yaml"] = Array("typography: { fr: fr-eu }\n".utf8)
    let text = await text("declaration.fr", files)
    #expect(text.contains("Paris, le 6 mai 2024"))
    #expect(text.contains("Nous demandons au Gouvernement:"))
    #expect(text.contains("(IPAC);"))
    let question = await self.text("press-release.fr", files)
    #expect(question.contains("«un acte de cyberguerre»"))
  }

  @Test("An institution has its own style, and a document's own wins over it")
  func institution() async throws {
    var files = Founding()
    let path = Founding.path("dossier.yaml")
    try files.replace("    institution: fr-senat\n", with: "    institution: ep\n", in: path)
    #expect(await text("question.fr", files).contains("assistance apportée aux parlementaires?"))
    try files.replace(
      "    institution: ep\n", with: "    institution: ep\n    typography: { fr: fr-ch }\n", in: path)
    #expect(await text("question.fr", files).contains("assistance apportée aux parlementaires\u{202F}?"))
    #expect(await text("declaration.fr", files).contains("Nous demandons au Gouvernement\u{A0}:"))
  }

  @Test(
    "A style that is not there is told at its place",
    arguments: [
      ("typography: { fr: french }", "french"), ("typography: { french: fr }", "french"),
      ("typography: fr-eu", "fr-eu"),
    ])
  func wrong(settings: String, marked: String) async {
    var files = Founding()
    files.files["demarche.yaml"] = Array((settings + "\n").utf8)
    let report = await files.run()
    #expect(report.exitCode == 1)
    #expect(report.diagnostics.map { $0.range?.text } == [marked], "\(report.text)")
  }

  @Test("For old mailers plain text does without no-break spaces, and pages keep them")
  func plainSpaces() async throws {
    var options = Generator.Options()
    options.plainSpaces = true
    let output = await Founding().generated(options)
    #expect(output.contents.count == 18)
    for (path, bytes) in output.contents {
      let text = String(decoding: bytes, as: UTF8.self)
      let isPlain = !text.unicodeScalars.contains { $0 == "\u{A0}" || $0 == "\u{202F}" }
      if path.hasSuffix(".txt") { #expect(isPlain, "\(path)") }
      if path.hasSuffix(".fr.html") { #expect(!isPlain, "\(path)") }
    }
  }
}
