import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// What is proved of a file before it is stored.
@Suite struct MadeFileTests {
  @Test("A file that breaks a rule beyond the schema is told at its line, and not stored")
  func rule() async throws {
    var sources = Founding()
    try sources.replace(
      "press-conference:\n    date: 2024-05-06", with: "press-conference:\n    date: 2024-05-05",
      in: Founding.path("dossier.yaml"))
    let output = MemoryFileSystem()
    let report = await sources.run(.generate, output: output)
    #expect(report.exitCode == 1)
    let told = try #require(report.diagnostics.first)
    #expect(told.identifier == .invalidOutput)
    #expect(told.summary.contains("(SEQ-2)"), "\(told.summary)")
    #expect(told.range?.text.hasPrefix("2024-05-0") == true)
    #expect(output.contents.keys.filter { $0.contains("declaration") } == [])
    #expect(output.contents.keys.contains { $0.contains("question") })
  }
}
