import DemarcheModel
import Foundation
import Testing
import XMLTree

@testable import DemarcheKit

/// The founding dossier, from its sources to its files.
@Suite struct FoundingDossierTests {
  static let french = """
    Olivier Cadic, sénateur représentant les Français établis hors de France
    Isabelle Florennes, sénatrice des Hauts-de-Seine
    André Gattolin, ancien sénateur des Hauts-de-Seine
    Anne Genetet, députée de la 11e circonscription des Français établis hors de France
    Bernard Jomier, sénateur de Paris
    Constance Le Grip, députée des Hauts-de-Seine
    André Vallini, ancien sénateur de l’Isère
    """

  static let english = """
    Olivier Cadic, Senator for French citizens living abroad
    Isabelle Florennes, Senator for Hauts-de-Seine
    André Gattolin, former Senator for Hauts-de-Seine
    Anne Genetet, Member of the National Assembly for the 11th constituency of French citizens abroad
    Bernard Jomier, Senator for Paris
    Constance Le Grip, Member of the National Assembly for Hauts-de-Seine
    André Vallini, former Senator for Isère
    """

  @Test("The signature block reads to the letter", arguments: [("fr", french), ("en", english)])
  func signatures(language: String, lines: String) async {
    let output = await Founding().generated()
    let text = output.text("\(Founding.dossier)/declaration.\(language).txt")
    #expect(text.contains("\n\n\(lines)\n\n"))
  }

  @Test(
    "Four documents are made, of them two in two languages, each in three formats, without a word of complaint"
  )
  func files() async {
    let output = MemoryFileSystem()
    let report = await Founding().run(.generate, output: output)
    #expect(report.text == "")
    #expect(report.written.count == 18)
    let expressions = [
      "declaration.fr", "declaration.en", "question.fr", "press-release.fr", "press-release.en",
      "press-review.fr",
    ]
    let expected = expressions.flatMap { name in
      ["txt", "html", "xml"].map { "\(Founding.dossier)/\(name).\($0)" }
    }
    #expect(Set(output.contents.keys) == Set(expected))
  }

  @Test("All XML files are valid by the official schema")
  func schema() async throws {
    let schema = try XML.Schema(path: Founding.schema)
    let output = await Founding().generated()
    let files = output.contents.filter { $0.key.hasSuffix(".xml") }
    #expect(files.count == 6)
    for (path, bytes) in files {
      let document = try XML.Document(parsing: bytes)
      #expect(schema.validate(document) == [], "\(path)")
    }
  }

  @Test("The committed Output/ is what the sources make")
  func current() async throws {
    let output = await Founding().generated()
    for (path, bytes) in output.contents {
      let url = Founding.root.appendingPathComponent("Output/" + path)
      let committed = try [UInt8](Data(contentsOf: url))
      // Not in the expectation itself: a failure would print both files byte by byte.
      let isCurrent = committed == bytes
      #expect(isCurrent, "Output/\(path) is stale; run make generate")
    }
  }

  @Test("Two jobs make the same bytes as one")
  func jobs() async {
    var options = Generator.Options()
    var files = Founding()
    for (path, bytes) in files.files where path.hasPrefix("Dossiers/") {
      files.files[path.replacingOccurrences(of: Founding.dossier, with: "2024-05-07-again")] = bytes
    }
    options.jobs = 1
    let one = await files.generated(options).contents
    options.jobs = 2
    let two = await files.generated(options).contents
    #expect(one.count == 36)
    #expect(one == two)
  }

  @Test("The press review holds ten items at least, the newest first")
  func pressReview() async {
    let output = await Founding().generated()
    let text = output.text("\(Founding.dossier)/press-review.fr.txt").replacing("\u{A0}", with: " ")
    let days = text.components(separatedBy: "\n").filter { $0.hasPrefix("– ") }.compactMap { line in
      line.components(separatedBy: " mai 2024").first?.components(separatedBy: " ").last.flatMap { Int($0) }
    }
    #expect(days.count >= 10)
    #expect(days == days.sorted(by: >))
  }
}
