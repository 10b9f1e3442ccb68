import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// The example of the page on adding a kind works as it is written.
@Suite struct AddingKindsPageTests {
  private static let page =
    (try? String(
      contentsOf: Founding.root.appendingPathComponent("Sources/DemarcheKit/DemarcheKit.docc/AddingKinds.md"),
      encoding: .utf8)) ?? ""

  /// The files of the page: a path between quotes on a line of its own, and the block below it.
  private static let files: [String: [UInt8]] = {
    var files: [String: [UInt8]] = [:]
    let blocks = page.components(separatedBy: "\n```")
    for (index, block) in blocks.enumerated() where index + 1 < blocks.count {
      let line = block.split(separator: "\n").last ?? ""
      guard line.hasPrefix("`"), line.hasSuffix("`"), line.contains("/"), !line.contains(" ") else {
        continue
      }
      let text = blocks[index + 1].drop { $0 != "\n" }.dropFirst()
      files[String(line.dropFirst().dropLast())] = Array((text + "\n").utf8)
    }
    return files
  }()

  @Test("The files make the text that is shown, without a word of complaint")
  func example() async throws {
    #expect(Self.files.count == 7)
    var options = Generator.Options()
    options.plainSpaces = true
    options.schema = Founding.schema
    let output = MemoryFileSystem()
    let generator = Generator(workspace: MemoryFileSystem(Self.files), output: output)
    let told = await generator.run(.generate, options).text
    #expect(told == "")
    let shown = try #require(
      Self.page.components(separatedBy: "```text\n").last?.components(separatedBy: "```").first)
    #expect(output.text("2024-03-04-trains/interpellation.fr.txt") == shown)
  }

  @Test("The command that is shown starts that very dossier")
  func command() throws {
    let files = Self.files.filter { !$0.key.hasPrefix("Dossiers/") }
    let workspace = MemoryFileSystem(files)
    let written = try DossierStarter(workspace).start(
      .init(kind: "interpellation", dossier: "2024-03-04-trains", institution: "be-chambre"))
    #expect(Set(written) == Set(Self.files.keys.filter { $0.hasPrefix("Dossiers/") }))
  }

  @Test("The table lists every built-in kind with its institutions")
  func table() {
    let names = TemplateFolder(workspace: MemoryFileSystem()).names(in: "Kinds").map { TemplateName($0) }
    let general = names.filter { $0.institution == nil && $0.language == nil }.map(\.base)
    let rows = Self.page.components(separatedBy: "\n").filter { $0.hasPrefix("| `") }
    #expect(Set(rows.map { $0.components(separatedBy: "`")[1] }) == Set(general))
    for row in rows {
      let cells = row.split(separator: "|", omittingEmptySubsequences: true)
      let base = row.components(separatedBy: "`")[1]
      let own = Set(names.filter { $0.base == base }.compactMap(\.institution))
      let listed = Set(cells[1].split { ",` ".contains($0) }.map(String.init))
      #expect(listed == own, "\(base)")
    }
  }
}
