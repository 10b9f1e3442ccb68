import DemarcheModel
import Testing

@testable import DemarcheKit

/// `--check`: what stands in the output against what the sources make.
@Suite struct OutputComparisonTests {
  private static let path = "\(Founding.dossier)/declaration.fr.txt"

  @Test("A second run finds nothing to do")
  func idempotent() async {
    let output = MemoryFileSystem()
    _ = await Founding().run(.generate, output: output)
    let report = await Founding().run(.generate, output: output)
    #expect(report.written == [])
    #expect(report.unchanged == 18)
  }

  @Test("A stale file is named with the command that mends it, and nothing is written")
  func stale() async {
    let output = await Founding().generated()
    var changed = output.contents
    changed[Self.path]? += Array("!".utf8)
    let edited = MemoryFileSystem(changed)
    let report = await Founding().run(.check, output: edited)
    #expect(report.differenceLines.first == "stale: Output/\(Self.path)  (run `demarche generate`)")
    #expect(report.exitCode == 3)
    #expect(edited.contents == changed)
  }

  @Test("A missing file is named")
  func missing() async {
    var files = await Founding().generated().contents
    files[Self.path] = nil
    let report = await Founding().run(.check, output: MemoryFileSystem(files))
    #expect(report.differences.map(\.path) == ["Output/\(Self.path)"])
    #expect(report.differences.map(\.kind) == [.missing])
    #expect(report.differenceLines.dropFirst().prefix(2) == ["--- /dev/null", "+++ Output/\(Self.path)"])
    #expect(report.exitCode == 3)
  }

  @Test("A file that no source makes is named with the command that removes it")
  func leftOver() async {
    var files = await Founding().generated().contents
    files["\(Founding.dossier)/declaration.de.txt"] = Array("Erklärung".utf8)
    files["\(Founding.dossier)/notes.txt"] = Array("not ours".utf8)
    let report = await Founding().run(.check, output: MemoryFileSystem(files))
    let path = "Output/\(Founding.dossier)/declaration.de.txt"
    #expect(
      report.differenceLines == [
        "left over: \(path)  (no source makes it; run `rm \(path)`)", "--- \(path)", "+++ /dev/null",
        "@@ -1,1 +0,0 @@", "-Erklärung",
      ])
    #expect(report.exitCode == 3)
  }

  @Test("Only what was asked for is made and looked at")
  func selection() async {
    var options = Generator.Options()
    options.formats = [.text]
    options.languages = LanguageTag("en").map { [$0] }
    let output = MemoryFileSystem()
    let report = await Founding().run(.generate, options, output: output)
    #expect(
      report.written.map { $0.split(separator: "/").last ?? "" } == [
        "declaration.en.txt", "press-release.en.txt",
      ])
    let check = await Founding().run(.check, options, output: output)
    #expect(check.exitCode == 0)
  }

  @Test("A document that fails is neither stale nor left over")
  func heldBack() async throws {
    let output = await Founding().generated()
    var files = Founding()
    try files.replace("{{ demands }}", with: "", in: Founding.path("declaration.fr.md"))
    files.files[Founding.path("declaration.fr.md")]? += Array("\n{{ nothing }}\n".utf8)
    let report = await files.run(.check, output: output)
    #expect(report.differences == [])
    #expect(report.exitCode == 1)
  }
}
