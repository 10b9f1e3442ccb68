import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// Parsing once, merging often: however many dossiers there are, each template is read and parsed once.
@Suite struct EffortTests {
  /// The workspace with copies of the founding dossier that hold the declaration alone, and one partial.
  private func workspace(copies: Int) throws -> [String: [UInt8]] {
    let founding = Founding()
    var files = founding.files.filter { $0.key.hasPrefix("Signatories/") }
    let record = String(decoding: founding.files[Founding.path("dossier.yaml")] ?? [], as: UTF8.self)
    let end = try #require(record.range(of: "\n  question:"))
    for copy in 1...copies {
      let folder = "Dossiers/\(Founding.dossier)-\(copy)"
      files["\(folder)/dossier.yaml"] = Array(record[..<end.lowerBound].utf8)
      for name in ["declaration.fr.md", "declaration.en.md"] {
        files["\(folder)/\(name)"] =
          (founding.files[Founding.path(name)] ?? []) + Array("\n{% include \"end.md\" %}\n".utf8)
      }
    }
    files["Templates/Partials/end.md"] = Array("{{ document.date }}\n".utf8)
    return files
  }

  @Test("Fifty dossiers take one parsing of each template, one of each text, and one merge of each version")
  func once() async throws {
    let files = MemoryFileSystem(try workspace(copies: 50))
    var options = Generator.Options()
    options.formats = [.text]
    let report = await Generator(workspace: files, output: MemoryFileSystem()).run(.validate, options)
    #expect(report.diagnostics.isEmpty, "\(report.text)")
    let kinds = BuiltInLibrary.paths.count { $0.hasPrefix("Kinds/") }
    let texts = files.contents.keys.count { $0.hasSuffix(".md") }
    #expect(texts == 101)
    #expect(report.effort.templatesParsed == kinds + texts)
    #expect(report.effort.documentsMerged == 100)
    #expect(files.reads.values.allSatisfy { $0 == 1 })
    #expect(files.reads.count == files.contents.count)
  }
}
