import DemarcheModel
import Testing

@testable import DemarcheKit

/// Files that no source makes any more: what is removed, and what stays.
@Suite struct LeftOversTests {
  private static let press = ["html", "txt", "xml"].map { "\(Founding.dossier)/press-release.en.\($0)" }

  /// The sources with the press release in French alone.
  private static func withoutEnglish() throws -> Founding {
    var files = Founding()
    try files.replace(
      "    kind: press-release\n", with: "    kind: press-release\n    languages: [fr]\n",
      in: Founding.path("dossier.yaml"))
    files.files[Founding.path("press-release.en.md")] = nil
    return files
  }

  @Test("A version that was taken away is listed, then removed, and a third run finds nothing to do")
  func removed() async throws {
    let output = await Founding().generated()
    let sources = try Self.withoutEnglish()
    let check = await sources.run(.check, output: output)
    let gone = check.differences.filter { $0.kind == .leftOver }
    #expect(gone.map(\.path) == Self.press.map { "Output/\($0)" })
    #expect(gone.allSatisfy { $0.isRemovable })
    #expect(
      check.differenceLines.contains(
        "left over: Output/\(Self.press[0])  (no source makes it; run `demarche generate`, which removes it)")
    )
    let report = await sources.run(.generate, output: output)
    #expect(report.removed == Self.press.map { "Output/\($0)" })
    #expect(report.summary.contains(" 3 removed, "))
    #expect(await sources.run(.check, output: output).exitCode == 0)
    #expect(await output.contents == sources.generated().contents)
  }

  @Test("A file that was edited by hand keeps its whole version")
  func edited() async throws {
    var files = await Founding().generated().contents
    files[Self.press[1]]? += Array("\nby hand\n".utf8)
    let output = MemoryFileSystem(files)
    let report = await (try Self.withoutEnglish()).run(.generate, output: output)
    #expect(report.removed == [])
    #expect(report.differences.map(\.path) == Self.press.map { "Output/\($0)" })
    #expect(output.contents[Self.press[1]] == files[Self.press[1]])
  }

  @Test("Plain text that stands alone, and a copy under the name of another language, are kept")
  func unproved() async throws {
    var files = await Founding().generated().contents
    for ending in ["html", "xml", "txt"] {
      files["\(Founding.dossier)/declaration.de.\(ending)"] =
        files["\(Founding.dossier)/declaration.fr.\(ending)"]
    }
    files["\(Founding.dossier)/appeal.fr.txt"] = files["\(Founding.dossier)/declaration.fr.txt"]
    let output = MemoryFileSystem(files)
    let report = await Founding().run(.generate, output: output)
    #expect(report.removed == [])
    #expect(report.differences.count == 4)
    #expect(output.contents == files)
  }

  @Test("Beside a document with a mistake, nothing is removed")
  func mistake() async throws {
    let output = await Founding().generated()
    var sources = try Self.withoutEnglish()
    sources.files[Founding.path("question.fr.md")]? += Array("\n{{ nothing }}\n".utf8)
    let report = await sources.run(.generate, output: output)
    #expect(report.removed == [])
    #expect(report.differences.map(\.path) == Self.press.map { "Output/\($0)" })
  }

  @Test("Only what was asked for is removed")
  func selection() async throws {
    let output = await Founding().generated()
    var options = Generator.Options()
    options.formats = [.html]
    let report = await (try Self.withoutEnglish()).run(.generate, options, output: output)
    #expect(report.removed == ["Output/\(Self.press[0])"])
  }

  /// The output of the founding dossier, and the same under the name of a dossier that is there no more.
  private static func withOldDossier() async -> (files: [String: [UInt8]], old: [String]) {
    var files = await Founding().generated().contents
    for (path, bytes) in files {
      files["2020-01-01-old/" + path.split(separator: "/").dropFirst().joined(separator: "/")] = bytes
    }
    files["2020-01-01-old/notes.txt"] = Array("not ours".utf8)
    files["readme/index.html"] = Array("not ours".utf8)
    return (files, files.keys.filter { $0.hasPrefix("2020") && !$0.hasSuffix("notes.txt") }.sorted())
  }

  @Test("The files of a dossier that is gone are removed, and others in its folder stay")
  func dossier() async {
    let (files, old) = await Self.withOldDossier()
    let output = MemoryFileSystem(files)
    let report = await Founding().run(.generate, output: output)
    #expect(report.removed == old.map { "Output/\($0)" })
    #expect(report.differences == [])
    #expect(output.contents.count == files.count - old.count)
  }

  @Test("With one dossier asked for, or a mistake anywhere, the folders of others are left alone")
  func otherDossiers() async {
    let (files, _) = await Self.withOldDossier()
    let output = MemoryFileSystem(files)
    var options = Generator.Options()
    options.dossiers = [Founding.dossier]
    #expect(await Founding().run(.generate, options, output: output).removed == [])
    var broken = Founding()
    broken.files["demarche.yaml"] = Array("diagnostics: 3\n".utf8)
    #expect(await broken.run(.generate, output: output).removed == [])
    #expect(output.contents == files)
  }

  @Test("A letter whose row was deleted is removed, and so is the folder of a document that is gone")
  func letters() async throws {
    let output = await (try Letters.workspace()).generated()
    let report = await Founding().run(.generate, output: output)
    #expect(report.removed.count == 18)
    #expect(report.removed.allSatisfy { $0.hasPrefix("Output/\(Letters.folder)/") })
    let rows = try Letters.workspace(table: LetterSeriesTests.header + "ada-lyon,Ada,Madame,Lyon,\n")
    let shorter = await rows.run(.generate, output: await (try Letters.workspace()).generated())
    #expect(shorter.removedLetters.map(\.count) == [12])
  }

  @Test(
    "A removal that a kill interrupted is finished by the next run, wherever the kill came",
    arguments: [[0], [0, 1], [0, 1, 2]], [0, 1, 2])
  func interrupted(hidden: [Int], removed: Int) async throws {
    var files = await Founding().generated().contents
    let names = hidden.map { Self.press[$0] }
    for path in names { files[LeftOvers.hidden(path)] = files.removeValue(forKey: path) }
    // Hidden files are removed only when all of a version are hidden.
    for path in names.prefix(names.count == 3 ? removed : 0) { files[LeftOvers.hidden(path)] = nil }
    let output = MemoryFileSystem(files)
    let report = await (try Self.withoutEnglish()).run(.generate, output: output)
    #expect(report.exitCode == 0)
    #expect(report.removed == Self.press.filter { !names.contains($0) }.map { "Output/\($0)" })
    let due = await (try Self.withoutEnglish()).generated().contents
    let wrong = Set(output.contents.keys).union(due.keys).filter { output.contents[$0] != due[$0] }
    #expect(wrong.isEmpty, "\(wrong.sorted())")
  }

  @Test("What proves a file whose removal was interrupted stays until the file goes")
  func proof() async throws {
    var files = await Founding().generated().contents
    for path in Self.press.prefix(2) { files[LeftOvers.hidden(path)] = files.removeValue(forKey: path) }
    let output = MemoryFileSystem(files)
    var sources = try Self.withoutEnglish()
    sources.files[Founding.path("question.fr.md")]? += Array("\n{{ nothing }}\n".utf8)
    _ = await sources.run(.generate, output: output)
    for path in Self.press + Self.press.map(LeftOvers.hidden) {
      #expect(output.contents[path] == files[path], "\(path)")
    }
    // The version is wanted again: nothing hidden is needed any more.
    _ = await Founding().run(.generate, output: output)
    let due = await Founding().generated().contents
    #expect(output.contents.keys.sorted() == due.keys.sorted())
  }

  @Test("A file that cannot be removed is told")
  func refused() async throws {
    let files = await Founding().generated().contents
    let output = MemoryFileSystem(files, refusingWrites: .unwritable("permission denied"))
    let report = await (try Self.withoutEnglish()).run(.generate, output: output)
    #expect(report.diagnostics.filter { $0.summary.contains("press-release.en") }.count == 3)
    #expect(report.exitCode == 1)
  }
}
