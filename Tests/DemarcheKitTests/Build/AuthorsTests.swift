import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// Documents with several authors: where the procedure allows it they are all printed, elsewhere it is told.
@Suite struct AuthorsTests {
  /// The works, with another text in the place of one of the dossier.
  private func run(
    replacing old: String, with new: String, in file: String = "Dossiers/2025-03-03-archives/dossier.yaml"
  ) async throws -> (report: Report, output: MemoryFileSystem) {
    var files = try FixtureWorkspace("Works").files
    let text = String(decoding: try #require(files[file]), as: UTF8.self)
    #expect(text.contains(old))
    files[file] = Array(text.replacingOccurrences(of: old, with: new).utf8)
    let output = MemoryFileSystem()
    var options = Generator.Options()
    options.dossiers = ["2025-03-03-archives"]
    options.plainSpaces = true
    options.schema = Founding.schema
    return (
      await Generator(workspace: MemoryFileSystem(files), output: output).run(.generate, options), output
    )
  }

  /// A written question of the Assembly of the Council of Europe, which has no rule on how many ask.
  private static let question = """
      written-question:
        kind: written-question
        institution: fr-senat
        author: camille-exemple

    """

  private static func question(of authors: String) -> String {
    question.replacingOccurrences(of: "fr-senat", with: "coe-pace").replacingOccurrences(
      of: "author: camille-exemple", with: "author: \(authors)")
  }

  @Test(
    "In French several authors ask in the plural and in the right gender",
    arguments: [
      (
        "[camille-exemple, claude-fictif, dominique-modele]",
        "Mme Camille Exemple, M. Claude Fictif et M. Dominique Modèle attirent l’attention de ",
        "Ils lui demandent quelles mesures"
      ),
      (
        "[camille-exemple, claude-fictif]",
        "Mme Camille Exemple et M. Claude Fictif attirent l’attention de ",
        "Ils lui demandent quelles mesures"
      ),
      (
        "[camille-exemple]", "Mme Camille Exemple attire l’attention de ", "Elle lui demande quelles mesures"
      ),
      ("claude-fictif", "M. Claude Fictif attire l’attention de ", "Il lui demande quelles mesures"),
    ])
  func french(authors: String, opening: String, asking: String) async throws {
    let (report, output) = try await run(
      replacing: Self.question, with: Self.question(of: authors))
    #expect(report.text == "")
    let file = "2025-03-03-archives/written-question.fr"
    let text = output.text(file + ".txt")
    #expect(text.contains("\n\(opening)Mme la ministre de la Culture sur les difficultés"), "\(text)")
    #expect(text.contains("\n\(asking) elle entend prendre"), "\(text)")
    let people = authors.filter { !"[] ".contains($0) }.split(separator: ",")
    let xml = output.text(file + ".xml")
    // The work and the expression have their authors, and each of them asks.
    #expect(xml.components(separatedBy: " as=\"#author\"/>").count - 1 == 2 * people.count)
    #expect(
      xml.components(separatedBy: "refersTo=\"#questioning\" outcome=\"#asked\"").count - 1 == people.count)
  }

  @Test("Two women ask in the feminine plural")
  func women() async throws {
    var files = try FixtureWorkspace("Works").files
    let path = "Signatories/claude-fictif.yaml"
    let record = String(decoding: try #require(files[path]), as: UTF8.self)
    files[path] = Array(record.replacingOccurrences(of: "gender: m", with: "gender: f").utf8)
    let dossier = "Dossiers/2025-03-03-archives/dossier.yaml"
    let text = String(decoding: try #require(files[dossier]), as: UTF8.self)
    files[dossier] = Array(
      text.replacingOccurrences(
        of: Self.question, with: Self.question(of: "[camille-exemple, claude-fictif]")
      ).utf8)
    let output = MemoryFileSystem()
    _ = await Generator(workspace: MemoryFileSystem(files), output: output).run(.generate)
    let made = output.text("2025-03-03-archives/written-question.fr.txt")
    #expect(made.contains("Elles lui demandent quelles"), "\(made)")
  }

  @Test("The Sénat takes a question of one senator, and its rule says so")
  func senate() async throws {
    let (report, output) = try await run(
      replacing: Self.question,
      with: Self.question.replacingOccurrences(
        of: "camille-exemple", with: "[camille-exemple, claude-fictif]"))
    #expect(report.diagnostics.map(\.identifier) == [.brokenRule], "\(report.text)")
    #expect(report.text.contains("`written-question` has 2 authors, and the rule asks for exactly 1"))
    #expect(report.text.contains("Règlement du Sénat art. 74-75"))
    #expect(output.contents["2025-03-03-archives/written-question.fr.txt"] == nil)
  }

  @Test("A kind that prints one author is not made with two")
  func one() async throws {
    let old = "    kind: question-to-government\n    institution: fr-senat\n    author: camille-exemple\n"
    let (report, output) = try await run(
      replacing: old,
      with: old.replacingOccurrences(of: "camille-exemple", with: "[camille-exemple, claude-fictif]"))
    let told = try #require(report.diagnostics.first { $0.identifier == .wrongValue })
    #expect(told.summary == "A `question-to-government` has one author, and this has 2")
    #expect(told.range?.text == "claude-fictif")
    #expect(output.contents["2025-03-03-archives/government-question.fr.txt"] == nil)
  }

  @Test("An author named twice is told at the second place")
  func twice() async throws {
    let (report, _) = try await run(
      replacing: Self.question, with: Self.question(of: "[camille-exemple, camille-exemple]"))
    let told = try #require(report.diagnostics.first)
    #expect(told.identifier == .wrongValue)
    #expect(told.summary == "`camille-exemple` is an author twice")
  }
}
