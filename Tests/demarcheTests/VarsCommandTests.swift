import Foundation
import Testing

/// `demarche vars`, as a user runs it.
@Suite struct VarsCommandTests {
  @Test("A kind is found by its name, prose by its path from any folder")
  func found() throws {
    let scratch = try Scratch.workspace()
    let kind = try Command.run(["vars", "joint-declaration"], in: scratch.url)
    #expect(kind.exitCode == 0, "\(kind.errors)")
    #expect(kind.output.hasPrefix("Templates/Kinds/joint-declaration.md (built in): a kind"))
    let path = "Dossiers/2024-05-06-apt31/declaration.fr.md"
    let prose = try Command.run(["vars", path], in: scratch.url)
    #expect(prose.exitCode == 0, "\(prose.errors)")
    #expect(prose.output.hasPrefix("\(path): the prose of a document in fr\n"))
    let inside = scratch.url.appendingPathComponent("Dossiers/2024-05-06-apt31")
    #expect(try Command.run(["vars", "declaration.fr.md"], in: inside).output == prose.output)
    let json = try Command.run(["vars", path, "--json"], in: scratch.url)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.output.utf8)) }
  }

  @Test("What is no template is not understood, and the one probably meant is offered")
  func unknown() throws {
    let scratch = try Scratch.workspace()
    let result = try Command.run(["vars", "press-relaese"], in: scratch.url)
    #expect(result.exitCode == 2)
    #expect(result.errors.contains("Did you mean `press-release`?"))
    #expect(result.output == "")
  }
}
