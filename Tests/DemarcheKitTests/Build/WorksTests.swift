import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// A document of each kind and institution in its main language, from its sources to its files.
@Suite struct WorksTests {
  /// Makes all documents, pages without head and style, valid by the official schema.
  private func generated() async throws -> (report: Report, output: MemoryFileSystem) {
    let workspace = MemoryFileSystem(try FixtureWorkspace("Works").files)
    let output = MemoryFileSystem()
    var options = Generator.Options()
    options.schema = Founding.schema
    options.isFragment = true
    return (await Generator(workspace: workspace, output: output).run(.generate, options), output)
  }

  @Test("Every document is made without a word of complaint, and reads as recorded")
  func golden() async throws {
    let (report, output) = try await generated()
    #expect(report.text == "")
    let folder = Founding.root.appendingPathComponent("Tests/Fixtures/Works/Output")
    let recorded = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    #expect(Set(recorded.filter { $0.contains(".") }) == Set(output.contents.keys))
    for path in output.contents.keys.sorted() {
      try Golden.expect(output.text(path), "Works/Output/" + path)
    }
  }

  @Test(
    "Three of them are examples of the project, with their output",
    arguments: ["2025-04-22-ferries", "2025-05-06-footpaths", "2025-09-10-bahnhofsuhren"])
  func examples(_ dossier: String) async throws {
    let fixture = try FixtureWorkspace("Works").files
    var files: [String: [UInt8]] = [:]
    for (path, bytes) in fixture where path.hasPrefix("Dossiers/\(dossier)/") {
      let isSame = try [UInt8](Data(contentsOf: Founding.root.appendingPathComponent(path))) == bytes
      #expect(isSame, "\(path)")
      files[path] = bytes
    }
    let people = Founding.root.appendingPathComponent("Signatories/specimen")
    for name in try FileManager.default.contentsOfDirectory(atPath: people.path) {
      let bytes = try [UInt8](Data(contentsOf: people.appendingPathComponent(name)))
      let isSame = bytes == fixture["Signatories/\(name)"]
      #expect(isSame, "\(name)")
      files["Signatories/\(name)"] = bytes
    }
    let output = MemoryFileSystem()
    let report = await Generator(workspace: MemoryFileSystem(files), output: output).run(.generate)
    #expect(report.text == "")
    #expect(output.contents.count >= 3)
    for (path, bytes) in output.contents {
      let committed = try [UInt8](Data(contentsOf: Founding.root.appendingPathComponent("Output/" + path)))
      let isCurrent = committed == bytes
      #expect(isCurrent, "Output/\(path) is stale; run make generate")
    }
  }

  @Test("There is one of each built-in kind and of each institution's own")
  func whole() throws {
    let workspace = MemoryFileSystem(try FixtureWorkspace("Works").files)
    var made: Set<String> = []
    for dossier in try workspace.entries(of: "Dossiers").map(\.name) {
      let path = "Dossiers/\(dossier)/dossier.yaml"
      var reader = RecordReader(
        SourceFile(path: path, bytes: try workspace.contents(of: path, limit: FileLimit.source)))
      let id = try #require(Identifier(dossier))
      let read = reader.dossier(id)
      for document in try #require(read).documents {
        made.insert(document.kind.value.rawValue)
        if let institution = document.institution {
          made.insert("\(document.kind.value)@\(institution.value)")
        }
      }
    }
    let kinds = TemplateFolder(workspace: MemoryFileSystem()).names(in: "Kinds").map { TemplateName($0) }
    let missing = Set(kinds.filter { $0.language == nil }.map(\.description)).subtracting(made)
    #expect(missing == [])
  }

  @Test(
    "A question agrees with the gender of its author and names the minister of the day",
    arguments: [
      ("f", "2022-05-16", "Mme", "Mme la ministre des Armées", "Elle"),
      ("m", "2022-05-20", "M.", "M. le ministre des Armées", "Il"),
      ("m", "2024-09-20", "M.", "M. le ministre des Armées", "Il"),
      ("f", "2024-09-21", "Mme", "M. le ministre des Armées et des Anciens combattants", "Elle"),
    ])
  func agreement(gender: String, day: String, civility: String, minister: String, pronoun: String)
    async throws
  {
    let text = try await question(gender: gender, day: day).text
    let opening = "\(civility) Alix Exemple attire l’attention de \(minister) sur l’état du réseau."
    #expect(text.contains(opening), "\(text)")
    #expect(text.contains("\n\(pronoun) lui demande ce qu’il compte faire.\n"), "\(text)")
  }

  @Test("A person whose gender is not said is named again")
  func unspecified() async throws {
    let text = try await question(gender: "unspecified", day: "2024-05-16").text
    #expect(text.contains("\nAlix Exemple lui demande ce qu’il compte faire.\n"), "\(text)")
  }

  @Test(
    "A title that nobody bore on the day is told, and nothing is made",
    arguments: ["2017-06-20", "2025-10-12"])
  func unknownTitle(day: String) async throws {
    let (text, report) = try await question(gender: "f", day: day)
    #expect(text == "")
    let told = report.diagnostics.first { $0.identifier == .missingPhrase }
    #expect(told?.summary == "The exact title of `fr-minister-armed-forces` on \(day) is not known in `fr`")
    #expect(told?.range?.text == "fr-minister-armed-forces")
  }

  /// The text of a question of the Sénat, with plain spaces.
  private func question(gender: String, day: String) async throws -> (text: String, report: Report) {
    let dossier = """
      title: { fr: État du réseau }
      country: fr
      date: \(day)
      languages: [fr]
      status: final
      documents:
        question:
          kind: written-question
          institution: fr-senat
          author: alix-exemple
          addressee: fr-minister-armed-forces
          about: { fr: l’état du réseau }
          asks: { fr: ce qu’il compte faire }
      """
    let person = """
      id: alix-exemple
      name: { given: Alix, family: Exemple }
      gender: \(gender)
      mandates:
        - { office: senator, chamber: fr-senat, place: fr-07, from: 2014-10-01 }
      """
    let files = [
      "Dossiers/d/dossier.yaml": dossier, "Dossiers/d/question.fr.md": "Le réseau est ancien.\n",
      "Signatories/alix-exemple.yaml": person,
    ].mapValues { Array($0.utf8) }
    let output = MemoryFileSystem()
    var options = Generator.Options()
    options.plainSpaces = true
    let report = await Generator(workspace: MemoryFileSystem(files), output: output).run(.generate, options)
    return (output.text("d/question.fr.txt"), report)
  }
}
