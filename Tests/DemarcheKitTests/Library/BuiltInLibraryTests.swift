import Foundation
import Testing

@testable import DemarcheKit

/// The library embedded in the binary.
@Suite struct BuiltInLibraryTests {
  @Test("The embedded files are the folder Templates/, byte for byte")
  func sameAsFolder() throws {
    let folder = Founding.root.appendingPathComponent("Templates")
    let names = try #require(FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String])
    let files = names.filter { name in
      !name.split(separator: "/").contains { $0.hasPrefix(".") }
        && (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + name)) == nil
    }
    #expect(BuiltInLibrary.paths.sorted() == files.sorted(), "run .ci/embed")
    for path in files {
      #expect(
        BuiltInLibrary.contents(of: path)
          == [UInt8](try Data(contentsOf: folder.appendingPathComponent(path))))
    }
  }

  @Test("The embedded pages about diagnostics are those of the catalogue, byte for byte, and no templates")
  func sameAsPages() throws {
    let folder = Founding.root.appendingPathComponent("Sources/DemarcheKit/DemarcheKit.docc/Diagnostics")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".md")
    }
    #expect(BuiltInLibrary.explanationPaths == names.map { "Explanations/" + $0 }.sorted(), "run .ci/embed")
    #expect(!BuiltInLibrary.paths.contains { $0.hasPrefix("Explanations/") })
    for name in names {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
      #expect(BuiltInLibrary.contents(of: "Explanations/" + name) == bytes)
    }
  }

  @Test("A workspace's own file comes before the built-in one, and the others stay")
  func overridden() async throws {
    var files = Founding()
    let own = try #require(BuiltInLibrary.contents(of: "Kinds/joint-declaration.md"))
    files.files["Templates/Kinds/joint-declaration.md"] = own + Array("\nFait au Sénat.\n".utf8)
    let output = MemoryFileSystem()
    let report = await files.run(.generate, output: output)
    #expect(report.text == "")
    #expect(output.text("\(Founding.dossier)/declaration.fr.txt").contains("\nFait au Sénat.\n"))
    #expect(output.text("\(Founding.dossier)/press-review.fr.txt").contains("Revue de presse"))
  }

  @Test("A kind is added by a file alone")
  func addedKind() async throws {
    var files = Founding()
    let own = try #require(BuiltInLibrary.contents(of: "Kinds/press-review.md"))
    files.files["Templates/Kinds/digest.md"] = own
    try files.replace("kind: press-review", with: "kind: digest", in: Founding.path("dossier.yaml"))
    #expect(await files.run().text == "")
  }
}
