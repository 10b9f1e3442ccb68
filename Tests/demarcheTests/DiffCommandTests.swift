import Foundation
import Testing

/// What changed since a revision of a repository.
@Suite struct DiffCommandTests {
  /// A repository with the founding dossier, committed once.
  private struct Repository {
    /// Its folder.
    let scratch: Scratch
    /// The folder of the workspace.
    let workspace: URL

    /// Makes it, with the workspace in a folder of its own where one is named.
    init(below folder: String = "") throws {
      scratch = try Scratch()
      workspace = folder.isEmpty ? scratch.url : scratch.url.appendingPathComponent(folder)
      for name in ["Signatories/france", "Dossiers/2024-05-06-apt31"] {
        let copy = workspace.appendingPathComponent(name)
        try FileManager.default.createDirectory(
          at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: Command.root.appendingPathComponent(name), to: copy)
      }
      try git(["init", "--quiet", "--initial-branch", "main"])
      try commit("first")
    }

    /// Runs git, which must succeed.
    func git(_ arguments: [String]) throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments =
        ["git", "-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
        + arguments
      process.currentDirectoryURL = scratch.url
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0, "git \(arguments)")
    }

    /// Commits everything, and names it.
    func commit(_ name: String) throws {
      try git(["add", "--all"])
      try git(["commit", "--quiet", "--allow-empty", "--message", name])
      try git(["tag", name])
    }

    /// Replaces a text in a file.
    func replace(_ old: String, with new: String, in path: String) throws {
      let url = workspace.appendingPathComponent(path)
      let text = try String(contentsOf: url, encoding: .utf8)
      try #require(text.contains(old))
      try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: url)
    }

    /// Rewords a demand.
    func reword() throws {
      try replace(
        "en: secure the opening", with: "en: obtain the opening", in: "Dossiers/2024-05-06-apt31/dossier.yaml"
      )
    }
  }

  @Test(
    "It tells what is not committed, then what a revision lacks; the repository is as it was",
    arguments: ["", "office/papers"])
  func revisions(_ folder: String) throws {
    let repository = try Repository(below: folder)
    try repository.reword()
    let index = repository.scratch.url.appendingPathComponent(".git/index")
    let before = try Data(contentsOf: index)
    let result = try Command.run(["diff", "HEAD"], in: repository.workspace)
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(
      result.output == """
        2024-05-06-apt31/declaration: changed
          Demand 5 reworded: inquiry
            en: [-secure-] {+obtain+} the opening of a judicial inquiry …
        2024-05-06-apt31/press-release: changed
          Demand 5 reworded: inquiry
            en: [-secure-] {+obtain+} the opening of a judicial inquiry …
        2 changed, 0 new, 0 withdrawn, 2 unchanged

        """)
    #expect(try Data(contentsOf: index) == before)
    #expect(
      !FileManager.default.fileExists(atPath: repository.workspace.appendingPathComponent("Output").path))
    try repository.commit("second")
    #expect(try Command.run(["diff", "HEAD"], in: repository.workspace).output.hasPrefix("No document says"))
    let older = try Command.run(["diff", "first", "--format", "markdown"], in: repository.workspace)
    #expect(
      older.output.contains("- Demand 5 reworded: `inquiry`\n  - en: ~~secure~~ **obtain** the opening"))
  }

  @Test("It prints what the page about it shows")
  func page() throws {
    let page = Command.root.appendingPathComponent("Sources/DemarcheKit/DemarcheKit.docc/Changes.md")
    let shown = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```text\n")[1]
      .components(separatedBy: "```")[0]
    let repository = try Repository()
    try repository.reword()
    try repository.replace(
      "to: 2023-10-01", with: "to: 2026-10-01", in: "Signatories/france/andre-vallini.yaml")
    let result = try Command.run(["diff", "HEAD"], in: repository.workspace)
    #expect(result.output.replacingOccurrences(of: "\u{A0}", with: " ").hasPrefix(shown))
  }

  @Test("A new dossier and a withdrawn one, from any folder inside the workspace")
  func dossiers() throws {
    let repository = try Repository()
    let folder = repository.workspace.appendingPathComponent("Dossiers")
    try FileManager.default.moveItem(
      at: folder.appendingPathComponent("2024-05-06-apt31"),
      to: folder.appendingPathComponent("2024-05-06-apt32"))
    let result = try Command.run(["diff", "first"], in: folder)
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(result.output.contains("2024-05-06-apt31/declaration: document withdrawn"))
    #expect(result.output.contains("2024-05-06-apt32/declaration: new document"))
    #expect(result.output.hasSuffix("0 changed, 4 new, 4 withdrawn, 0 unchanged\n"))
  }

  @Test("Attributes of an archive and of the working tree do not change what is compared")
  func attributes() throws {
    let repository = try Repository()
    try Data("Dossiers export-ignore\n*.md text eol=crlf\n".utf8).write(
      to: repository.workspace.appendingPathComponent(".gitattributes"))
    try repository.commit("attributes")
    #expect(try Command.run(["diff", "HEAD"], in: repository.workspace).output.hasPrefix("No document says"))
  }

  @Test("Without a repository, a revision or a workspace in it, it says which is missing and exits with 2")
  func refusals() throws {
    let alone = try Scratch.workspace()
    let bare = try Command.run(
      ["diff", "HEAD"], in: alone.url, environment: ["GIT_CEILING_DIRECTORIES": "/"])
    #expect(
      bare.exitCode == 2
        && bare.errors.contains("is in no repository that git reads: fatal: not a git repository"))
    let repository = try Repository(below: "office")
    for revision in ["nowhere", "-x", "", "HEAD:office"] {
      let unknown = try Command.run(["diff", "--", revision], in: repository.workspace)
      #expect(
        unknown.exitCode == 2 && unknown.errors.contains("has no revision `\(revision)`"), "\(revision)")
      #expect(unknown.errors.contains("fetch-depth: 0"))
    }
    try FileManager.default.moveItem(
      at: repository.workspace, to: repository.scratch.url.appendingPathComponent("moved"))
    let moved = try Command.run(
      ["diff", "first", "--workspace", "moved"], in: repository.scratch.url)
    #expect(moved.exitCode == 2 && moved.errors.contains("has no folder moved/Dossiers"))
    let without = try Command.run(
      ["diff", "HEAD"], in: repository.scratch.url.appendingPathComponent("moved"),
      environment: ["PATH": "/nowhere"])
    #expect(without.exitCode == 2 && without.errors.contains("git cannot be started"))
    let jobs = try Command.run(["diff", "HEAD", "--jobs", "0"], in: alone.url)
    #expect(jobs.exitCode == 2)
  }

  @Test("Mistakes of the old sources are told in a line, those of the new ones as everywhere")
  func mistakes() throws {
    let repository = try Repository()
    try repository.replace("title:", with: "titel:", in: "Dossiers/2024-05-06-apt31/dossier.yaml")
    let broken = try Command.run(["diff", "HEAD"], in: repository.workspace)
    #expect(broken.exitCode == 1)
    #expect(broken.errors.contains("titel"))
    #expect(broken.output.contains("2024-05-06-apt31: not compared: its sources have mistakes"))
    try repository.commit("broken")
    try repository.replace("titel:", with: "title:", in: "Dossiers/2024-05-06-apt31/dossier.yaml")
    let mended = try Command.run(["diff", "HEAD"], in: repository.workspace)
    #expect(mended.exitCode == 0 && mended.errors.isEmpty)
    #expect(mended.output.contains("2024-05-06-apt31: not compared: its old sources have mistakes"))
  }

  @Test("No temporary folder stays")
  func strays() throws {
    let repository = try Repository()
    let scratch = try Scratch()
    for revision in ["HEAD", "nowhere"] {
      _ = try Command.run(
        ["diff", revision], in: repository.workspace, environment: ["TMPDIR": scratch.url.path])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).isEmpty)
  }
}
