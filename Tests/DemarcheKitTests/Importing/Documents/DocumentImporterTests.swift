import DemarcheFormats
import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// A dossier is made of files of Akoma Ntoso, and its documents name the same people and demands again.
@Suite struct DocumentImporterTests {
  /// The files of a folder of the project, by their names.
  private static func files(_ folder: String) throws -> [String: [UInt8]] {
    let url = Founding.root.appendingPathComponent(folder)
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: url.path) where name.hasSuffix(".xml") {
      files[name] = try [UInt8](Data(contentsOf: url.appendingPathComponent(name)))
    }
    return files
  }

  /// Imports files into an empty workspace, or one with records.
  private func imported(
    _ names: [String], of folder: String, into dossier: String, records: [String: [UInt8]] = [:]
  ) throws -> (report: DocumentImportReport, workspace: MemoryFileSystem) {
    let workspace = MemoryFileSystem(records)
    let importer = DocumentImporter(
      workspace: workspace, sources: MemoryFileSystem(try DocumentImporterTests.files(folder)))
    let id = try #require(Identifier(dossier))
    return (importer.run(names, into: id), workspace)
  }

  /// The diagnostics as people read them.
  private func text(_ report: DocumentImportReport) -> String {
    report.diagnostics.map { TextRenderer().text(of: $0) }.joined(separator: "\n")
  }

  /// Works whose every word comes back, and how many people are named.
  struct Work: CustomStringConvertible, Sendable {
    var folder: String
    var names: [String]
    var description: String { names[0] }
  }

  static let works = [
    Work(folder: "Output/2024-05-06-apt31", names: ["declaration.fr.xml", "declaration.en.xml"]),
    Work(folder: "Output/2024-05-06-apt31", names: ["press-release.en.xml", "press-release.fr.xml"]),
    Work(folder: "Output/2024-05-06-apt31", names: ["question.fr.xml"]),
    Work(
      folder: "Output/2025-04-22-ferries", names: ["question.de.xml", "question.en.xml", "question.fr.xml"]),
    Work(folder: "Tests/Fixtures/Works/Output/2025-03-03-archives", names: ["declaration.fr.xml"]),
    Work(folder: "Tests/Fixtures/Works/Output/2025-03-03-archives", names: ["press-release.fr.xml"]),
    Work(folder: "Tests/Fixtures/Works/Output/2025-03-03-archives", names: ["oral-question.fr.xml"]),
    Work(folder: "Tests/Fixtures/Works/Output/2025-03-03-archives", names: ["written-question.fr.xml"]),
    Work(folder: "Tests/Fixtures/Works/Output/2025-06-23-reading-rooms", names: ["declaration.en.xml"]),
  ]

  @Test(
    "An imported dossier is valid, and names the same people and demands", .timeLimit(.minutes(10)),
    arguments: works)
  func same(work: Work) async throws {
    let (report, workspace) = try imported(work.names, of: work.folder, into: "2024-05-06-imported")
    #expect(!report.diagnostics.containsErrors, "\(text(report))")
    #expect(report.written.count >= 1 + work.names.count)
    let output = MemoryFileSystem()
    let made = await Generator(workspace: workspace, output: output).run(.generate)
    #expect(!made.diagnostics.containsErrors, "\(made.text)")
    let originals = try DocumentImporterTests.files(work.folder)
    for name in work.names {
      let bytes = try #require(output.contents["2024-05-06-imported/\(name)"], "\(output.contents.keys)")
      let before = try #require(
        AkomaNtoso.document(from: SourceFile(path: name, bytes: originals[name] ?? [])).document)
      let after = try #require(AkomaNtoso.document(from: SourceFile(path: name, bytes: bytes)).document)
      #expect(after.signatures == before.signatures)
      #expect(after.demands.map(\.content) == before.demands.map(\.content))
      #expect(after.demands.map(\.id) == before.demands.map(\.id))
      #expect(after.metadata.expression == before.metadata.expression)
      #expect(after.metadata.title == before.metadata.title)
    }
  }

  @Test("The declaration of the example comes back to the letter, in both languages")
  func declaration() async throws {
    let names = ["declaration.fr.xml", "declaration.en.xml"]
    let folder = "Output/2024-05-06-apt31"
    let (report, workspace) = try imported(names, of: folder, into: "2024-05-06-apt31")
    #expect(report.diagnostics.filter { $0.identifier == .unheldMarkup }.isEmpty, "\(text(report))")
    let output = MemoryFileSystem()
    _ = await Generator(workspace: workspace, output: output).run(.generate)
    for name in names {
      let original = try DocumentImporterTests.files(folder)[name]
      let isSame = output.contents["2024-05-06-apt31/\(name)"] == original
      #expect(isSame, "\(name) is made otherwise")
    }
    #expect(workspace.text("Dossiers/2024-05-06-apt31/declaration.fr.md").contains("{% recitals %}"))
    #expect(workspace.text("Dossiers/2024-05-06-apt31/declaration.fr.md").contains("{{ demands }}"))
  }

  @Test("Records that stand are used, and no other is made of these people")
  func standingRecords() throws {
    var records: [String: [UInt8]] = [:]
    for (path, bytes) in Founding().files where path.hasPrefix("Signatories/") { records[path] = bytes }
    let (report, workspace) = try imported(
      ["declaration.fr.xml"], of: "Output/2024-05-06-apt31", into: "2024-05-06-apt31", records: records)
    #expect(!report.diagnostics.containsErrors, "\(text(report))")
    #expect(workspace.contents.keys.filter { $0.hasPrefix("Signatories/imported") }.isEmpty)
    #expect(report.diagnostics.filter { $0.identifier == .assumedDate }.isEmpty)
  }

  @Test("A dossier that stands is never touched")
  func standingDossier() throws {
    let records = ["Dossiers/2024-05-06-apt31/notes.txt": Array("mine".utf8)]
    let (report, workspace) = try imported(
      ["declaration.fr.xml"], of: "Output/2024-05-06-apt31", into: "2024-05-06-apt31", records: records)
    #expect(report.diagnostics.map(\.identifier).contains(.existingDossier))
    #expect(report.exitCode == 1)
    #expect(workspace.contents.count == 1)
  }

  @Test(
    "Files that do not belong together, and files of another sort, are refused, and nothing is written",
    arguments: [
      (["declaration.fr.xml", "question.fr.xml"], Diagnostic.Identifier.wrongIdentification),
      (["declaration.fr.xml", "declaration.fr.xml"], .wrongIdentification),
      (["missing.xml"], .fileUnreadable),
    ])
  func refused(names: [String], identifier: Diagnostic.Identifier) throws {
    let (report, workspace) = try imported(names, of: "Output/2024-05-06-apt31", into: "2024-05-06-x")
    #expect(report.diagnostics.contains { $0.identifier == identifier }, "\(text(report))")
    #expect(workspace.contents.isEmpty)
  }

  @Test(
    "What is no Akoma Ntoso, or none of the house's form, is refused with its place",
    arguments: [
      ("words", Diagnostic.Identifier.xmlSyntax),
      ("<html/>", .notAkomaNtoso),
      (
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"act\"/></akomaNtoso>",
        .foreignProfile
      ),
    ])
  func foreign(content: String, identifier: Diagnostic.Identifier) throws {
    let workspace = MemoryFileSystem()
    let importer = DocumentImporter(
      workspace: workspace, sources: MemoryFileSystem(["a.xml": Array(content.utf8)]))
    let report = importer.run(["a.xml"], into: try #require(Identifier("x")))
    #expect(report.diagnostics.map(\.identifier) == [identifier])
    #expect(report.diagnostics.first?.range != nil)
    #expect(workspace.contents.isEmpty)
  }

  @Test("A dry run says what it would write, and writes nothing")
  func dryRun() throws {
    let workspace = MemoryFileSystem()
    let importer = DocumentImporter(
      workspace: workspace,
      sources: MemoryFileSystem(try DocumentImporterTests.files("Output/2024-05-06-apt31")))
    let report = importer.run(
      ["declaration.fr.xml"], into: try #require(Identifier("2024-05-06-x")), isDryRun: true)
    #expect(report.newLines.contains("new: Dossiers/2024-05-06-x/dossier.yaml"))
    #expect(workspace.contents.isEmpty)
  }

  @Test("A part that no record holds is told at its place in the file")
  func loss() throws {
    var files = try DocumentImporterTests.files("Output/2024-05-06-apt31")
    let text = String(decoding: files["declaration.fr.xml"] ?? [], as: UTF8.self)
    let changed = text.replacingOccurrences(
      of: "<p eId=\"p_1\">", with: "<p eId=\"p_1\"><role refersTo=\"#editor\">Ici</role> ")
    #expect(changed != text)
    files["declaration.fr.xml"] = Array(changed.utf8)
    let importer = DocumentImporter(workspace: MemoryFileSystem(), sources: MemoryFileSystem(files))
    let report = importer.run(["declaration.fr.xml"], into: try #require(Identifier("2024-05-06-x")))
    let lost = report.diagnostics.filter { $0.identifier == .unheldMarkup }
    #expect(lost.contains { $0.range?.text.hasPrefix("<role") == true }, "\(self.text(report))")
  }

  @Test("Names that a record cannot print again are told, and no dossier is made")
  func interests() throws {
    let (report, workspace) = try imported(
      ["motion.en.xml"], of: "Output/2025-05-06-footpaths", into: "2025-05-06-imported")
    #expect(workspace.contents.isEmpty)
    #expect(text(report).contains("“[R]” is not kept"))
  }

  @Test("Spoilt files end in a dossier that is valid or in an error", .timeLimit(.minutes(10)))
  func spoilt() throws {
    let original = try #require(
      try DocumentImporterTests.files("Tests/Fixtures/Works/Output/2025-06-23-reading-rooms")[
        "declaration.en.xml"])
    let library = try #require(Identifier("x"))
    let pieces = [
      "<p>", "</p>", "<ul><li>a</li></ul>", "{{ x }}", "{% if %}", "&lt;b&gt;", "\"", "#", "1", "<br/>", "-",
      "é",
    ]
    var state: UInt64 = 7
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    var (written, refused) = (0, 0)
    for round in 0..<60 {
      var bytes = original
      let place = below(bytes.count)
      switch round % 3 {
      case 0: bytes.insert(contentsOf: Array(pieces[below(pieces.count)].utf8), at: place)
      case 1: bytes[place] = UInt8(0x21 + below(90))
      default: bytes.removeSubrange(place..<min(bytes.count, place + 1 + below(30)))
      }
      let workspace = MemoryFileSystem()
      let importer = DocumentImporter(
        workspace: workspace, sources: MemoryFileSystem(["declaration.en.xml": bytes]))
      let report = importer.run(["declaration.en.xml"], into: library)
      #expect(
        workspace.contents.isEmpty == report.diagnostics.containsErrors, "round \(round): \(text(report))")
      if report.written.isEmpty { refused += 1 } else { written += 1 }
    }
    #expect(written > 5)
    #expect(refused > 5)
  }
}
