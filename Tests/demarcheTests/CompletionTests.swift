import Foundation
import Testing

/// What shells offer when a word is to be completed.
@Suite struct CompletionTests {
  /// What the command offers for the last of some words, as the scripts ask for it.
  private func offers(
    _ argument: String, of command: String, for words: [String], in folder: URL
  ) throws -> [String] {
    let prefix = words.last ?? ""
    let asked =
      ["---completion", command, "--", argument, "\(words.count - 1)", "\(prefix.utf8.count)"] + words
    let result = try Command.run(
      asked, in: folder, environment: ["SAP_SHELL": "bash", "SAP_SHELL_VERSION": "5.2"])
    #expect(result.exitCode == 0, "\(result.errors)")
    return result.output.split(separator: "\n").map(String.init)
  }

  @Test("Dossiers are those of the workspace, found from inside it, or named")
  func dossiers() throws {
    let scratch = try Scratch.workspace()
    let inside = scratch.url.appendingPathComponent("Signatories")
    let found = try offers("positional@0", of: "generate", for: ["demarche", "generate", ""], in: inside)
    #expect(found == ["2024-05-06-apt31"])
    let named = try offers(
      "positional@0", of: "generate", for: ["demarche", "generate", "--workspace", scratch.url.path, ""],
      in: URL(fileURLWithPath: "/"))
    #expect(named == ["2024-05-06-apt31"])
    let none = try offers(
      "positional@0", of: "generate", for: ["demarche", "generate", "--workspace", "/none", ""],
      in: scratch.url)
    #expect(none.isEmpty)
  }

  @Test("Kinds are the built-in ones and the workspace's own; institutions too")
  func kinds() throws {
    let scratch = try Scratch.workspace()
    let kinds = scratch.url.appendingPathComponent("Templates/Kinds")
    try FileManager.default.createDirectory(at: kinds, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Command.root.appendingPathComponent("Templates/Kinds/open-letter.md"),
      to: kinds.appendingPathComponent("circular.md"))
    let offered = try offers("positional@0", of: "new", for: ["demarche", "new", ""], in: scratch.url)
    #expect(offered.contains("circular") && offered.contains("joint-declaration"))
    let houses = try offers(
      "--institution", of: "new", for: ["demarche", "new", "--institution", ""], in: scratch.url)
    #expect(houses.contains("fr-senat") && houses.contains("uk-commons"))
  }

  @Test("A list of languages goes on after its comma, and names none twice")
  func languages() throws {
    let offered = try offers(
      "--languages", of: "new", for: ["demarche", "new", "--languages", "fr,"], in: Command.root)
    #expect(offered.contains("fr,en") && !offered.contains("fr,fr") && !offered.contains("en"))
  }

  @Test("Templates are kinds, and prose by its path")
  func templates() throws {
    let scratch = try Scratch.workspace()
    let offered = try offers("positional@0", of: "vars", for: ["demarche", "vars", ""], in: scratch.url)
    #expect(
      offered.contains("press-release") && offered.contains("Dossiers/2024-05-06-apt31/declaration.fr.md"))
  }

  @Test(
    "The scripts hold what the program knows",
    arguments: ["bash", "zsh", "fish"], ["missing-required-demand", "everypolitician", "akn", "sarif", "mt"])
  func scripts(_ shell: String, _ word: String) throws {
    let result = try Command.run(["--generate-completion-script", shell], in: Command.root)
    #expect(result.exitCode == 0)
    #expect(result.output.contains(word))
  }
}
