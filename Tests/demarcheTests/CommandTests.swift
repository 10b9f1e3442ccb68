import Foundation
import Testing

/// The command as a user runs it.
@Suite struct CommandTests {
  @Test("The same bytes come out whatever the time zone, the language of the machine and the number of jobs")
  func sameBytesEverywhere() throws {
    let expected = try Scratch.workspace().files(below: "Output")
    let worlds: [([String: String], String)] = [
      (["TZ": "America/Los_Angeles", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"], "1"),
      (["TZ": "Pacific/Kiritimati", "LANG": "C", "LC_ALL": "C"], "2"),
      (["TZ": "UTC", "LANG": "ar_EG.UTF-8", "HOME": "/nonexistent"], "2"),
    ]
    for (environment, jobs) in worlds {
      let scratch = try Scratch.workspace()
      try FileManager.default.removeItem(at: scratch.url.appendingPathComponent("Output"))
      let result = try Command.run(["generate", "--jobs", jobs], in: scratch.url, environment: environment)
      #expect(result.exitCode == 0, "\(result.errors)")
      #expect(try scratch.files(below: "Output") == expected, "\(environment)")
    }
  }

  @Test("generate --check writes nothing and exits with 3 when a file is stale, missing or left over")
  func check() throws {
    let scratch = try Scratch.workspace()
    let folder = scratch.url.appendingPathComponent("Output/2024-05-06-apt31")
    #expect(try Command.run(["generate", "--check"], in: scratch.url).exitCode == 0)
    try Data("old".utf8).write(to: folder.appendingPathComponent("declaration.fr.txt"))
    try FileManager.default.removeItem(at: folder.appendingPathComponent("question.fr.xml"))
    try Data("old".utf8).write(to: folder.appendingPathComponent("appeal.fr.txt"))
    let before = try scratch.files(below: "Output")
    let result = try Command.run(["generate", "--check"], in: scratch.url)
    #expect(result.exitCode == 3)
    let lines = result.output.split(separator: "\n").filter { !"-+@ …".contains($0.first ?? " ") }
    #expect(
      lines.joined(separator: "\n") == """
        stale: Output/2024-05-06-apt31/declaration.fr.txt  (run `demarche generate`)
        missing: Output/2024-05-06-apt31/question.fr.xml  (run `demarche generate`)
        left over: Output/2024-05-06-apt31/appeal.fr.txt  (no source makes it; run `rm Output/2024-05-06-apt31/appeal.fr.txt`)
        7 signatories, 1 dossier; 3 to mend
        """)
    #expect(result.output.contains("\n-old\n+Déclaration commune\n"))
    #expect(try scratch.files(below: "Output") == before)
  }

  @Test("A mistake is printed with its place on standard error, and the exit code is 1")
  func mistake() throws {
    let scratch = try Scratch.workspace()
    let dossier = scratch.url.appendingPathComponent("Dossiers/2024-05-06-apt31/dossier.yaml")
    let text = try String(contentsOf: dossier, encoding: .utf8)
    try Data(text.replacingOccurrences(of: "status: final", with: "status: finall").utf8).write(to: dossier)
    let result = try Command.run(["validate"], in: scratch.url)
    #expect(result.exitCode == 1)
    #expect(result.errors.contains("Dossiers/2024-05-06-apt31/dossier.yaml:9:9"))
    #expect(result.errors.contains("Did you mean `final`?"))
    #expect(result.output == "7 signatories, 1 dossier; 0 files proved; 1 error\n")
  }

  @Test("The workspace is found from a folder inside it, and can be named")
  func workspace() throws {
    let scratch = try Scratch.workspace()
    let inside = scratch.url.appendingPathComponent("Dossiers/2024-05-06-apt31")
    #expect(try Command.run(["validate"], in: inside).exitCode == 0)
    let elsewhere = try Scratch()
    #expect(try Command.run(["validate", "--workspace", scratch.url.path], in: elsewhere.url).exitCode == 0)
    let nowhere = try Command.run(["validate"], in: elsewhere.url)
    #expect(nowhere.exitCode == 1)
    #expect(nowhere.errors.contains("There is no dossier here"))
  }

  @Test("Without the schema that was asked for, nothing is stored")
  func missingSchema() throws {
    let scratch = try Scratch.workspace()
    let result = try Command.run(["generate", "--schema", "nowhere.xsd", "--output", "new"], in: scratch.url)
    #expect(result.exitCode == 1)
    #expect(result.errors.contains("The schema nowhere.xsd cannot be read: there is no such file"))
    #expect(try scratch.files(below: "new").isEmpty)
  }

  @Test("An output folder that is a file is told, and the run fails")
  func outputIsAFile() throws {
    let scratch = try Scratch.workspace()
    let blocked = scratch.url.appendingPathComponent("blocked")
    try Data("a file".utf8).write(to: blocked)
    let result = try Command.run(["generate", "--output", "blocked"], in: scratch.url)
    #expect(result.exitCode == 1)
    #expect(result.errors.contains("a file stands where a folder is needed"))
    #expect(try String(contentsOf: blocked, encoding: .utf8) == "a file")
  }

  @Test(
    "What is not understood exits with 2 and says what would be",
    arguments: [
      (["generate", "--jobs", "0"], "--jobs takes a number from 1 to 256"),
      (["generate", "--language", "xx"], "`xx` is no language of the house"),
      (["generate", "--format", "pdf"], "'text', 'html'"),
      (["generate", "--width", "3"], "--width takes a number from 20 to 1000"),
      (["publish"], "publish"),
    ])
  func usage(arguments: [String], words: String) throws {
    let result = try Command.run(arguments, in: Command.root)
    #expect(result.exitCode == 2)
    #expect(result.errors.contains(words), "\(result.errors)")
  }

  @Test("Plain text wraps at a width, and pages can be written as a fragment")
  func variants() throws {
    let scratch = try Scratch.workspace()
    let result = try Command.run(
      ["generate", "--width", "72", "--fragment", "--output", "mail"], in: scratch.url)
    #expect(result.exitCode == 0, "\(result.errors)")
    let files = try scratch.files(below: "mail")
    let text = String(decoding: files["2024-05-06-apt31/declaration.fr.txt"] ?? Data(), as: UTF8.self)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
    let page = String(decoding: files["2024-05-06-apt31/declaration.fr.html"] ?? Data(), as: UTF8.self)
    #expect(page.hasPrefix("<article"))
  }

  @Test(
    "Help and version are printed",
    arguments: [
      ["--help"], ["generate", "--help"], ["validate", "--help"], ["explain", "--help"],
      ["schemas", "--help"], ["vars", "--help"], ["--version"],
    ])
  func help(arguments: [String]) throws {
    let result = try Command.run(arguments, in: Command.root)
    #expect(result.exitCode == 0)
    #expect(!result.output.isEmpty)
  }
}
