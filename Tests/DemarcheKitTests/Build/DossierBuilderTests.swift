import DemarcheModel
import Testing

@testable import DemarcheKit

/// A dossier's folder: its name, its prose, its place among the others.
@Suite struct DossierBuilderTests {
  /// The founding workspace with the dossier's folder renamed, or copied.
  private func files(named name: String, keepsOld: Bool = false) -> Founding {
    var files = Founding()
    for (path, bytes) in files.files where path.hasPrefix("Dossiers/") {
      if !keepsOld { files.files[path] = nil }
      files.files[path.replacing(Founding.dossier, with: name)] = bytes
    }
    return files
  }

  @Test("A folder whose name is no id is told as a folder, not as a line of its file")
  func folderName() async {
    let report = await files(named: "2024-05-06-Été").run()
    #expect(report.diagnostics.map(\.identifier) == [.wrongIdentifier])
    #expect(report.diagnostics.first?.range?.file.path == "Dossiers/2024-05-06-Été/dossier.yaml")
    #expect(report.diagnostics.first?.range?.text == "")
    #expect(report.diagnostics.first?.solutions.map(\.text) == ["Rename it: `2024-05-06-ete`"])
    #expect(report.diagnostics.first?.solutions.first?.replacements == [])
  }

  @Test("A copied folder that makes the works of another is told, and stores nothing")
  func copied() async {
    let output = MemoryFileSystem()
    let report = await files(named: "apt31", keepsOld: true).run(.generate, output: output)
    #expect(report.diagnostics.map(\.identifier) == Array(repeating: .wrongValue, count: 4))
    #expect(report.diagnostics.allSatisfy { $0.notes.first?.range?.file.path.contains("2024-05-06") == true })
    #expect(report.exitCode == 1)
    #expect(report.written.count == 18)
    #expect(output.contents.keys.allSatisfy { $0.hasPrefix("2024-05-06-apt31/") })
  }

  @Test("A copied folder with a name of its own makes its own works")
  func ownName() async {
    let report = await files(named: "2024-05-06-again", keepsOld: true).run()
    #expect(report.text == "")
    #expect(report.proved == 36)
  }

  @Test("A dossier without its file is told", arguments: ["dossier.yml", "Dossier.yaml", "dossier.yaml.txt"])
  func noFile(_ name: String) async {
    var files = Founding()
    files.files[Founding.path(name)] = files.files.removeValue(forKey: Founding.path("dossier.yaml"))
    let report = await files.run()
    #expect(report.diagnostics.map(\.summary) == ["There is no file Dossiers/2024-05-06-apt31/dossier.yaml"])
  }

  @Test(
    "Prose that no document takes is told",
    arguments: [
      "declaration.de.md", "Declaration.fr.md", "declaration.md", "declaration.fr.old.md", "notes.md",
    ])
  func strayProse(_ name: String) async {
    var files = Founding()
    files.files[Founding.path(name)] = Array("Texte.\n".utf8)
    let report = await files.run()
    #expect(report.diagnostics.map(\.identifier) == [.unusedProse])
    #expect(report.exitCode == 0)
  }

  @Test("A README and other files are nobody's prose", arguments: ["README.md", "photo.jpg", "notes.txt"])
  func otherFiles(_ name: String) async {
    var files = Founding()
    files.files[Founding.path(name)] = Array("Text\n".utf8)
    #expect(await files.run().text == "")
  }
}
