import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// The parts of a press release: dateline, end mark, notes to editors.
@Suite struct PressReleaseTests {
  /// Makes the founding dossier's press release after changes in its dossier, with plain spaces.
  private func made(
    _ language: String, _ changes: [(String, String)] = []
  ) async throws -> (report: Report, text: String, output: MemoryFileSystem) {
    var files = Founding()
    for (old, new) in changes { try files.replace(old, with: new, in: Founding.path("dossier.yaml")) }
    let output = MemoryFileSystem()
    var options = Generator.Options()
    options.plainSpaces = true
    options.schema = Founding.schema
    let report = await files.run(.generate, options, output: output)
    return (report, output.text("\(Founding.dossier)/press-release.\(language).txt"), output)
  }

  @Test(
    "The first paragraph begins with place and date, below the title and the release line",
    arguments: [
      ("fr", "Paris, le 6 mai 2024 – ", "Pour diffusion immédiate"),
      ("en", "Paris, 6 May 2024 – ", "For immediate release"),
    ])
  func dateline(language: String, dateline: String, release: String) async throws {
    let (report, text, output) = try await made(language)
    #expect(report.text == "")
    let paragraphs = text.components(separatedBy: "\n\n")
    try #require(paragraphs.count > 3)
    #expect(paragraphs[1] == release, "\(text)")
    #expect(paragraphs[3].hasPrefix(dateline), "\(text)")
    #expect(paragraphs[3].count > dateline.count + 20)
    let page = output.text("\(Founding.dossier)/press-release.\(language).html")
    #expect(page.contains("<time datetime=\"2024-05-06\">"))
  }

  @Test("Without a place the date stands below the title")
  func placeless() async throws {
    let (_, text, _) = try await made("fr", [("place: paris\n", "")])
    let paragraphs = text.components(separatedBy: "\n\n")
    try #require(paragraphs.count > 3)
    #expect(paragraphs[3] == "6 mai 2024", "\(text)")
  }

  @Test(
    "The end mark is that of the language in the country of the dossier",
    arguments: [
      ("en", "uk", "ENDS"), ("en", "us", "###"), ("en", "fr", nil), ("fr", "fr", nil), ("fr", "ca", "- 30 -"),
    ] as [(String, String, String?)])
  func end(language: String, country: String, mark: String?) async throws {
    let (report, text, _) = try await made(language, [("country: fr\n", "country: \(country)\n")])
    #expect(report.text == "")
    let paragraphs = text.components(separatedBy: "\n\n")
    for known in ["ENDS", "###", "- 30 -"] { #expect(paragraphs.contains(known) == (known == mark)) }
  }

  @Test("Notes to editors are numbered below their heading, after the end mark and before the contact")
  func notes() async throws {
    let notes =
      "release: immediate\n    notes:\n      - { fr: Première note., en: First note. }\n"
      + "      - { fr: Seconde note., en: Second note. }"
    let changes = [("release: immediate", notes), ("country: fr\n", "country: uk\n")]
    let (report, text, _) = try await made("en", changes)
    #expect(report.text == "")
    #expect(
      text.contains("\n\nENDS\n\nNotes to editors\n\n1. First note.\n2. Second note.\n\nPress contact"),
      "\(text)")
    let french = try await made("fr", changes).text
    #expect(
      french.contains("\n\nNotes aux rédactions\n\n1. Première note.\n2. Seconde note.\n\nContact presse"))
    let missing = try await made(
      "en", [("release: immediate", notes.replacingOccurrences(of: ", en: Second note.", with: ""))])
    #expect(missing.report.diagnostics.map(\.identifier) == [.missingTranslation], "\(missing.report.text)")
  }
}
