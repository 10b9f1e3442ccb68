import Foundation
import Testing

/// `why`, as a user runs it.
@Suite struct WhyCommandTests {
  private static let path = "Output/2024-05-06-apt31/declaration.fr.txt"

  @Test("A line is told with its sources, from wherever the command is run")
  func line() throws {
    let scratch = try Scratch.workspace()
    let text = try String(contentsOf: scratch.url.appendingPathComponent(Self.path), encoding: .utf8)
    let lines = text.components(separatedBy: "\n")
    let line = try #require(lines.firstIndex { $0.hasPrefix("André Vallini") }) + 1
    let result = try Command.run(["why", "\(Self.path):\(line)"], in: scratch.url)
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(result.output.hasPrefix("\(Self.path):\(line): André Vallini, "))
    #expect(result.output.contains("  record    Signatories/france/andre-vallini.yaml:"))
    let folder = scratch.url.appendingPathComponent("Output/2024-05-06-apt31")
    let inside = try Command.run(["why", "declaration.fr.txt:\(line)"], in: folder)
    #expect(inside.output.contains("  record    Signatories/france/andre-vallini.yaml:"))
  }

  @Test("A stale file exits with 3, and one that no source makes is not understood")
  func refused() throws {
    let scratch = try Scratch.workspace()
    try Data("old\n".utf8).write(to: scratch.url.appendingPathComponent(Self.path))
    let stale = try Command.run(["why", Self.path + ":1"], in: scratch.url)
    #expect(stale.exitCode == 3)
    #expect(stale.output.contains("run `demarche generate`"))
    let unknown = try Command.run(["why", "Output/2024-05-06-apt31/appeal.fr.txt"], in: scratch.url)
    #expect(unknown.exitCode == 2 && unknown.errors.contains("The sources make no file"))
    let beyond = try Command.run(["why", Self.path + ":9999"], in: scratch.url)
    #expect(beyond.exitCode == 2 && beyond.errors.contains("The file has "))
  }
}
