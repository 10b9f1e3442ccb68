import DemarcheModel
import Testing

@testable import DemarcheKit

/// Bad input is told at its file, line and column, with an excerpt and the way out.
///
/// What a user reads stands in `Tests/Fixtures/BadInput`, one file for each mistake.
@Suite struct BadInputTests {
  @Test("A mistake is told as recorded", arguments: BadInput.all)
  func told(_ mistake: BadInput) async throws {
    var files = Founding()
    try mistake.make(&files)
    let report = await files.run()
    try Golden.expect(
      report.text + "\n\(report.summary)\nexit \(report.exitCode)\n", "BadInput/\(mistake.name).txt")
  }

  @Test("A mistake has a place, and one at least tells the way out", arguments: BadInput.all)
  func placed(_ mistake: BadInput) async throws {
    var files = Founding()
    try mistake.make(&files)
    let report = await files.run()
    #expect(!report.diagnostics.isEmpty)
    #expect(report.diagnostics.allSatisfy { $0.range != nil })
    #expect(report.diagnostics.contains { !$0.solutions.isEmpty || $0.explanation != nil })
  }

  @Test("Two mistakes of one file are both told in one run")
  func severalAtOnce() async throws {
    var files = Founding()
    try files.replace("status: final", with: "statut: final", in: Founding.path("dossier.yaml"))
    try files.replace("country: fr", with: "country: FR", in: Founding.path("dossier.yaml"))
    let report = await files.run()
    #expect(report.diagnostics.map(\.identifier) == [.wrongIdentifier, .unknownField])
  }

  @Test("An empty workspace is told, with what belongs into it")
  func emptyWorkspace() async {
    let report = await Generator(workspace: MemoryFileSystem(), output: MemoryFileSystem()).run(.generate)
    #expect(report.diagnostics.map(\.identifier) == [.emptyWorkspace])
    #expect(report.exitCode == 1)
  }

  @Test("A dossier that is not there is told, with the one probably meant")
  func unknownDossier() async {
    var options = Generator.Options()
    options.dossiers = ["2024-05-06-apt3"]
    let report = await Founding().run(.generate, options)
    #expect(report.diagnostics.map(\.identifier) == [.unknownDossier])
    #expect(report.diagnostics[0].solutions.map(\.text) == ["Did you mean `2024-05-06-apt31`?"])
  }

  @Test("A folder that cannot be written is told for each file, and the run fails")
  func unwritable() async {
    let output = MemoryFileSystem(refusingWrites: .unwritable("permission denied"))
    let report = await Founding().run(.generate, output: output)
    #expect(report.diagnostics.count == 18)
    #expect(report.diagnostics.allSatisfy { $0.identifier == .outputUnwritable })
    #expect(report.diagnostics[0].summary.hasSuffix("cannot be written: permission denied"))
    #expect(report.exitCode == 1)
  }

  @Test("A file that is too large is refused before it is read")
  func tooLarge() async {
    var files = Founding()
    files.files[Founding.path("declaration.fr.md")] = Array(repeating: 0x61, count: FileLimit.source + 1)
    let report = await files.run()
    #expect(report.diagnostics.map(\.identifier) == [.fileTooLarge])
  }
}
