import Foundation
import Testing

/// `demarche signatures`, as a user runs it.
@Suite struct SignaturesCommandTests {
  @Test("The table is shown, for people and for programs")
  func shown() throws {
    let scratch = try Scratch.workspace()
    let text = try Command.run(["signatures", "2024-05-06-apt31"], in: scratch.url)
    #expect(text.exitCode == 0, "\(text.errors)")
    #expect(text.output.contains("  Olivier Cadic "))
    #expect(text.output.contains("  7 signed\n"))
    let json = try Command.run(["signatures", "--json"], in: scratch.url)
    #expect(json.exitCode == 0 && json.errors == "")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.output.utf8)) }
  }

  @Test("It ends with 1 when a final document lacks a signature, and says which")
  func missing() throws {
    let scratch = try Scratch.workspace()
    let file = scratch.url.appendingPathComponent("Dossiers/2024-05-06-apt31/dossier.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let edited = text.replacingOccurrences(
      of: "  list:\n    - olivier-cadic", with: "  list:\n    - { person: olivier-cadic, status: declined }")
    try Data(edited.utf8).write(to: file)
    let result = try Command.run(["signatures"], in: scratch.url)
    #expect(result.exitCode == 1)
    #expect(
      result.errors.hasPrefix("error: `olivier-cadic` must sign, and has declined [unsigned-signature]\n"))
    #expect(result.output.contains("6 signed, 1 declined, 1 required and not signed"))
    #expect(try Command.run(["signatures", "none"], in: scratch.url).exitCode == 1)
  }
}
