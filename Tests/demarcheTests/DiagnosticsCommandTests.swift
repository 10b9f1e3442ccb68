import Foundation
import Testing

@testable import demarche

/// `--diagnostics` and `explain`, as a user runs them.
@Suite struct DiagnosticsCommandTests {
  /// A workspace with one mistake in its French declaration.
  private func broken() throws -> Scratch {
    let scratch = try Scratch.workspace()
    let prose = scratch.url.appendingPathComponent("Dossiers/2024-05-06-apt31/declaration.fr.md")
    let text = try String(contentsOf: prose, encoding: .utf8)
    try Data((text + "\nÉté 日本 👩‍👩‍👧 {{ documnt.title }}\n").utf8).write(to: prose)
    return scratch
  }

  @Test(
    "A format for programs has standard output for itself, and the summary goes to standard error",
    arguments: [
      ("json", "{\n  \"version\": 1,\n"), ("sarif", "{\n  \"$schema\": \"https://docs.oasis-open.org/"),
      (
        "github",
        "::error file=Dossiers/2024-05-06-apt31/declaration.fr.md,line=18,col=13,endLine=18,endColumn=20,"
      ),
    ])
  func machine(format: String, beginning: String) throws {
    let scratch = try broken()
    let result = try Command.run(["validate", "--diagnostics", format], in: scratch.url)
    #expect(result.exitCode == 1)
    #expect(result.output.hasPrefix(beginning), "\(result.output)")
    #expect(result.output.hasSuffix("\n"))
    #expect(result.errors == "7 signatories, 1 dossier; 12 files proved; 1 error\n")
    if format != "github" {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(result.output.utf8)) }
    }
  }

  @Test("For people, mistakes go to standard error and the summary to standard output")
  func human() throws {
    let scratch = try broken()
    for arguments in [["validate"], ["validate", "--diagnostics", "human"]] {
      let result = try Command.run(arguments, in: scratch.url)
      #expect(result.errors.hasPrefix("error: No value is named `documnt` here [unknown-variable]\n"))
      #expect(result.output == "7 signatories, 1 dossier; 12 files proved; 1 error\n")
    }
  }

  @Test("Every format has something to say of a run without mistakes")
  func fine() throws {
    let scratch = try Scratch.workspace()
    for format in ["json", "sarif"] {
      let result = try Command.run(["generate", "--diagnostics", format], in: scratch.url)
      #expect(result.exitCode == 0, "\(result.errors)")
      #expect(result.output.contains(format == "json" ? "\"diagnostics\": []" : "\"results\": []"))
    }
    let result = try Command.run(["generate", "--diagnostics", "github"], in: scratch.url)
    #expect(result.exitCode == 0)
    #expect(result.output == "")
  }

  @Test("generate --check tells a stale file as a diagnostic, and exits with 3")
  func stale() throws {
    let scratch = try Scratch.workspace()
    let file = scratch.url.appendingPathComponent("Output/2024-05-06-apt31/declaration.fr.txt")
    try Data("old".utf8).write(to: file)
    let result = try Command.run(["generate", "--check", "--diagnostics", "github"], in: scratch.url)
    #expect(result.exitCode == 3)
    #expect(
      result.output
        == "::error file=Output/2024-05-06-apt31/declaration.fr.txt,title=stale-output::Output/2024-05-06-apt31/"
        + "declaration.fr.txt is stale%0Ahelp: Run `demarche generate`\n")
  }

  @Test("A report that cannot be written is no success")
  func fullDisk() throws {
    let scratch = try Scratch.workspace()
    let process = Process()
    process.executableURL = Command.binary
    process.arguments = ["validate", "--diagnostics", "json"]
    process.currentDirectoryURL = scratch.url
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
  }

  @Test("A warning that demarche.yaml sets to error fails the run, and a promise cannot be set")
  func settings() throws {
    let scratch = try Scratch.workspace()
    let settings = scratch.url.appendingPathComponent("demarche.yaml")
    let prose = scratch.url.appendingPathComponent("Dossiers/2024-05-06-apt31/declaration.de.md")
    try Data("Text\n".utf8).write(to: prose)
    #expect(try Command.run(["validate"], in: scratch.url).exitCode == 0)
    try Data("diagnostics: { unused-prose: error }\n".utf8).write(to: settings)
    #expect(try Command.run(["validate"], in: scratch.url).exitCode == 1)
    try Data("diagnostics: { altered-demand: advice }\n".utf8).write(to: settings)
    let result = try Command.run(["generate"], in: scratch.url)
    #expect(result.exitCode == 1)
    #expect(result.errors.contains("error: `altered-demand` is always an error [fixed-severity]"))
    #expect(result.errors.contains("demarche.yaml:1:16"))
  }

  @Test("explain prints a page, and the list of all of them")
  func explain() throws {
    let page = try Command.run(["explain", "missing-required-demand"], in: Command.root)
    #expect(page.exitCode == 0)
    #expect(page.output.hasPrefix("missing-required-demand: A required demand is missing\n\n"))
    #expect(page.output.contains("\n    required: ["))
    let list = try Command.run(["explain"], in: Command.root)
    #expect(list.exitCode == 0)
    let lines = list.output.split(separator: "\n")
    #expect(lines.count > 80)
    #expect(
      lines.contains { $0.hasPrefix("unused-prose ") && $0.hasSuffix(" No document takes this prose file") })
  }

  @Test(
    "explain does not understand another name, and offers the one probably meant",
    arguments: [
      ("missing-required-demnd", "Did you mean `missing-required-demand`?"), ("xyz", "lists them all"),
      ("a\u{1B}[31m", "No diagnostic is named `a[31m`"),
    ])
  func explainUnknown(name: String, words: String) throws {
    let result = try Command.run(["explain", name], in: Command.root)
    #expect(result.exitCode == 2)
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(result.output == "")
  }

  @Test("Another format is not understood")
  func unknownFormat() throws {
    let result = try Command.run(["validate", "--diagnostics", "xml"], in: Command.root)
    #expect(result.exitCode == 2)
    #expect(result.errors.contains("'sarif'"))
  }

  @Test(
    "Colours are for a terminal that shows them, and never with NO_COLOR",
    arguments: [
      (true, ["TERM": "xterm-256color"], true), (false, ["TERM": "xterm-256color"], false),
      (true, ["TERM": "dumb"], false), (true, [:], false), (true, ["TERM": ""], false),
      (true, ["TERM": "xterm", "NO_COLOR": "1"], false), (true, ["TERM": "xterm", "NO_COLOR": ""], true),
    ] as [(Bool, [String: String], Bool)])
  func colours(isTerminal: Bool, environment: [String: String], shows: Bool) {
    #expect(Console.showsColor(isTerminal: isTerminal, environment: environment) == shows)
  }
}
