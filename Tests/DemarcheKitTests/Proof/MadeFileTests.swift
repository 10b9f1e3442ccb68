import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// What is proved of a file before it is stored.
@Suite struct MadeFileTests {
  @Test("A file that breaks a rule beyond the schema is told at its line, and not stored")
  func rule() async throws {
    var sources = Founding()
    sources.files[Founding.path("declaration.fr.md")]? += Array("\nUn mot cou\u{200B}pé.\n".utf8)
    let output = MemoryFileSystem()
    let report = await sources.run(.generate, output: output)
    #expect(report.exitCode == 1)
    let told = try #require(report.diagnostics.first)
    #expect(told.identifier == .invalidOutput)
    #expect(told.summary.contains("U+200B (TEXT-2)"), "\(told.summary)")
    #expect(told.range?.file.path.hasSuffix("declaration.fr.xml") == true)
    #expect(output.contents.keys.filter { $0.contains("declaration") } == [])
    #expect(output.contents.keys.contains { $0.contains("question") })
  }
}
