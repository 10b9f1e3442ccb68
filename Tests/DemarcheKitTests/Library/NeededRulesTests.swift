import DemarcheModel
import DemarcheRules
import Testing

@testable import DemarcheKit

/// Whose built-in rules a run reads.
@Suite struct NeededRulesTests {
  private func needed(_ text: String, copies: Int = 1) -> Set<String>? {
    var files: [String: [UInt8]] = [:]
    for index in 0..<copies { files["Dossiers/\(index)/dossier.yaml"] = Array(text.utf8) }
    return NeededRules.of((0..<copies).map { String($0) }, in: MemoryFileSystem(files))
  }

  @Test(
    "Every way of writing an institution is understood",
    arguments: [
      "institution: ep", "institution: 'ep'", "institution: \"ep\"\n", "{a: {institution: ep}}",
      "institution: &a ep\n", "institution: ep# no comment\n", "institution: >-\n  ep\n",
    ])
  func ways(_ text: String) {
    #expect(needed(text)?.contains("ep") ?? false)
    #expect(needed(text)?.contains("fr-senat") == false)
  }

  @Test("An escape could hide an institution, and many dossiers would be read twice: all are read")
  func all() {
    #expect(needed("institution: \"\\x65p\"\n") == nil)
    #expect(needed("institution: ep\n", copies: NeededLanguages.mostDossiers) != nil)
    #expect(needed("institution: ep\n", copies: NeededLanguages.mostDossiers + 1) == nil)
  }

  @Test("No file of built-in rules has a name that would be passed over")
  func names() {
    let names = BuiltInLibrary.paths.filter { $0.hasPrefix("Rules/") }.map { $0.dropFirst(6).dropLast(5) }
    #expect(names.allSatisfy { $0.utf8.count <= NeededRules.longest })
  }

  @Test("The rules of other institutions are not read, and all are beside an own file")
  func reading() {
    var reader = RuleReader(TemplateFolder(workspace: MemoryFileSystem()), needed: ["ep", "fr-senat", "x"])
    let some = reader.book().rules
    #expect(Set(some.map { $0.institution?.rawValue }) == ["ep", "fr-senat"])
    let own = MemoryFileSystem(["Templates/Rules/office.yaml": Array("rules: {}\n".utf8)])
    reader = RuleReader(TemplateFolder(workspace: own), needed: ["ep"])
    let all = reader.book().rules
    #expect(Set(all.compactMap { $0.institution?.rawValue }).count > 10)
  }
}
