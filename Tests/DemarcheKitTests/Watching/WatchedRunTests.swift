import DemarcheModel
import Testing

@testable import DemarcheKit

/// What an edit makes again.
@Suite struct WatchedRunTests {
  /// A workspace of two dossiers that has been made once.
  private static func run(
    _ purpose: Generator.Purpose = .generate
  ) async throws -> (run: WatchedRun, sources: MemoryFileSystem, output: MemoryFileSystem) {
    var files = Founding().files
    for (path, bytes) in Founding().files where path.hasPrefix("Dossiers/") {
      files[path.replacing(Founding.dossier, with: "2024-05-07-other")] = bytes
    }
    let record = String(decoding: files["Dossiers/2024-05-07-other/dossier.yaml"] ?? [], as: UTF8.self)
    files["Dossiers/2024-05-07-other/dossier.yaml"] = Array(
      record.replacing("\ndate: 2024-05-06", with: "\ndate: 2024-05-07").utf8)
    let (sources, output) = (MemoryFileSystem(files), MemoryFileSystem())
    var run = WatchedRun(Generator(workspace: sources, output: output), purpose, .init())
    let first = await run.whole()
    #expect(first.dossiers == nil && first.report.exitCode == 0, "\(first.report.text)")
    return (run, sources, output)
  }

  /// Replaces a text of a source.
  private func edit(_ sources: MemoryFileSystem, _ path: String, _ old: String, _ new: String) throws {
    let text = sources.text(path)
    #expect(text.contains(old))
    try sources.write(Array(text.replacing(old, with: new).utf8), to: path)
  }

  @Test("An edit of prose makes its dossier, and reads no other source again")
  func prose() async throws {
    var (run, sources, output) = try await Self.run()
    let path = Founding.path("declaration.fr.md")
    try edit(sources, path, "Aucune pression", "Nulle pression")
    let before = sources.reads
    let rebuild = try #require(await run.rebuild([path]))
    #expect(rebuild.dossiers == [Founding.dossier])
    #expect(rebuild.report.written.count == 3)
    let read = sources.reads.filter { before[$0.key] != $0.value }.keys
    #expect(read.allSatisfy { $0.hasPrefix("Dossiers/") })
    #expect(output.text("\(Founding.dossier)/declaration.fr.txt").contains("Nulle pression"))
  }

  @Test("An edit of a person makes the dossiers that name the person, and no other")
  func person() async throws {
    var (run, sources, _) = try await Self.run()
    let record = "Dossiers/2024-05-07-other/dossier.yaml"
    try edit(sources, record, "    - andre-vallini\n", "")
    _ = await run.rebuild([record])
    let path = "Signatories/france/andre-vallini.yaml"
    try edit(sources, path, "family: Vallini", "family: Valini")
    #expect(await run.rebuild([path])?.dossiers == [Founding.dossier])
    try edit(sources, path, "family: Valini", "family: [")
    #expect(await run.rebuild([path])?.dossiers == [Founding.dossier, "2024-05-07-other"])
  }

  @Test(
    "Templates, words and settings reach everything",
    arguments: ["Templates/Kinds/joint-declaration.md", "Templates", "demarche.yaml", "Dossiers", ""])
  func everything(path: String) async throws {
    var (run, _, _) = try await Self.run()
    let rebuild = try #require(await run.rebuild([path]))
    #expect(rebuild.dossiers == nil && rebuild.report.dossiers == 2)
  }

  @Test("What is no source reaches nothing")
  func nothing() async throws {
    var (run, _, _) = try await Self.run()
    #expect(await run.rebuild(["README.md", "notes/a.md"]) == nil)
  }

  @Test("A mistake is told, keeps the old files, and is mended by the next edit")
  func mistake() async throws {
    var (run, sources, output) = try await Self.run()
    let path = Founding.path("dossier.yaml")
    let before = output.contents
    try edit(sources, path, "status: final", "status: finall")
    let broken = try #require(await run.rebuild([path]))
    #expect(broken.report.exitCode == 1)
    #expect(output.contents == before)
    try edit(sources, path, "status: finall", "status: final")
    #expect(await run.rebuild([path])?.report.exitCode == 0)
  }

  @Test("A dossier that becomes a copy of another is told as when all are made")
  func clash() async throws {
    var (run, sources, _) = try await Self.run()
    let path = "Dossiers/2024-05-07-other/dossier.yaml"
    try edit(sources, path, "\ndate: 2024-05-07", "\nname: apt31\ndate: 2024-05-07")
    let rebuild = try #require(await run.rebuild([path]))
    #expect(rebuild.dossiers == nil)
    let whole = await Generator(workspace: sources, output: MemoryFileSystem()).run(.validate)
    #expect(rebuild.report.diagnostics == whole.diagnostics)
    try edit(sources, path, "\nname: apt31\n", "\n")
    #expect(await run.rebuild([path])?.report.exitCode == 0)
  }

  @Test("A language that no dossier had is read when one names it")
  func language() async throws {
    var (run, sources, _) = try await Self.run()
    let path = Founding.path("dossier.yaml")
    try edit(
      sources, path, "    date: 2024-05-13\n    languages: [fr]\n",
      "    date: 2024-05-13\n    languages: [de]\n")
    let rebuild = try #require(await run.rebuild([path]))
    #expect(rebuild.dossiers == nil)
    #expect(!rebuild.report.text.contains("The vocabulary has no words of `de`"), "\(rebuild.report.text)")
  }
}
