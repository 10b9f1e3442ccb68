import Foundation
import Testing

/// What the README shows is what happens.
@Suite struct ReadmeTests {
  /// The fenced blocks of the README in one language.
  private static func blocks(_ language: String, of page: String = "README.md") throws -> [String] {
    let text = try String(contentsOf: Command.root.appendingPathComponent(page), encoding: .utf8)
    return text.components(separatedBy: "```\(language)\n").dropFirst().map { block in
      block.components(separatedBy: "```")[0]
    }
  }

  /// The pages whose shell blocks are run.
  private static let pages = [
    "README.md", "Sources/DemarcheKit/DemarcheKit.docc/Importing.md",
    "Sources/DemarcheKit/DemarcheKit.docc/Installing.md",
    "Sources/DemarcheKit/DemarcheKit.docc/Interchange.md",
    "Sources/DemarcheKit/DemarcheKit.docc/Running.md", "Sources/DemarcheKit/DemarcheKit.docc/Why.md",
  ]

  /// The lines of all shell blocks.
  static let commands: [String] = pages.flatMap { page -> [String] in
    let shell = (try? blocks("sh", of: page)) ?? []
    return shell.flatMap { $0.split(separator: "\n").map(String.init) }
  }

  @Test("Every command runs", arguments: commands)
  func command(_ line: String) throws {
    let words = line.replacingOccurrences(of: "\"", with: "").split(separator: " ").map(String.init)
    if words[0] == "make" {
      let makefile = try String(contentsOf: Command.root.appendingPathComponent("Makefile"), encoding: .utf8)
      #expect(makefile.contains("\n\(words[1]):"), "the Makefile has no \(words[1])")
    } else {
      #expect(words[0] == "demarche")
      let scratch = try Scratch.workspace()
      // Excerpts of registers stand beside the workspace's folders, under the names of the whole ones.
      let registers = Command.root.appendingPathComponent("Tests/Fixtures/Registers")
      for name in try FileManager.default.contentsOfDirectory(atPath: registers.path) {
        try FileManager.default.copyItem(
          at: registers.appendingPathComponent(name), to: scratch.url.appendingPathComponent(name))
      }
      let result = try Command.run(Array(words.dropFirst()), in: scratch.url)
      #expect(result.exitCode == 0, "\(result.errors)")
    }
  }

  @Test("The record and the prose are those of the repository")
  func sources() throws {
    let record = try #require(Self.blocks("yaml").first)
    let person = try String(
      contentsOf: Command.root.appendingPathComponent("Signatories/france/andre-vallini.yaml"),
      encoding: .utf8)
    for line in record.split(separator: "\n").dropFirst() { #expect(person.contains(line), "\(line)") }
    let prose = try #require(Self.blocks("markdown").first)
    let declaration = try String(
      contentsOf: Command.root.appendingPathComponent("Dossiers/2024-05-06-apt31/declaration.fr.md"),
      encoding: .utf8)
    for line in prose.split(separator: "\n") { #expect(declaration.contains(line), "\(line)") }
  }

  @Test("The result is that of the repository")
  func result() throws {
    let shown = try #require(Self.blocks("text").first)
    let text = try String(
      contentsOf: Command.root.appendingPathComponent("Output/2024-05-06-apt31/declaration.fr.txt"),
      encoding: .utf8)
    let plain = text.replacingOccurrences(of: "\u{A0}", with: " ")
    #expect(plain.contains(shown))
  }

  @Test("The failing run prints what the README shows")
  func failure() throws {
    let shown = try #require(Self.blocks("text").last)
    let scratch = try Scratch.workspace()
    let prose = scratch.url.appendingPathComponent("Dossiers/2024-05-06-apt31/declaration.en.md")
    let text = try String(contentsOf: prose, encoding: .utf8)
    let placed = ["attribution", "warning", "assistance", "inquiry"].map { "{{ demands.\($0) }}" }
    let edited = text.replacingOccurrences(of: "{{ demands }}", with: placed.joined(separator: "\n\n"))
    try Data(edited.utf8).write(to: prose)
    let result = try Command.run(["generate"], in: scratch.url)
    #expect(result.exitCode == 1)
    #expect(result.errors == shown + "\n")
  }
}
