import DemarcheModel
import Foundation
import Packing
import Testing

@testable import DemarcheKit

/// A dossier in one archive; `.ci/bundle` unpacks one with another program.
@Suite struct DossierBundleTests {
  private func bundle(_ sources: Founding = Founding()) async -> DossierBundle {
    await Generator(workspace: MemoryFileSystem(sources.files), output: MemoryFileSystem())
      .bundle(Founding.dossier)
  }

  private func json(_ manifest: BundleManifest) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(manifest.json.utf8)) as? [String: Any])
  }

  @Test("A bundle of the founding dossier holds its 18 files, and is the same each time")
  func founding() async throws {
    let bundle = await bundle()
    #expect(bundle.report.diagnostics == [])
    let archive = try #require(bundle.archive)
    #expect(bundle.summary.hasPrefix("18 files of 4 documents, \(archive.count) bytes, SHA-256 "))
    #expect(await self.bundle().archive == archive)
  }

  @Test("The manifest names each work once, with its expressions, and each file with its digest")
  func manifest() async throws {
    let files = await Founding().generated().contents.map { (path: $0.key, bytes: $0.value) }
      .sorted { $0.path < $1.path }
    let manifest = try BundleManifest(of: files, dossier: Founding.dossier)
    #expect(manifest.expressions.flatMap(\.manifestations).count == files.count)
    let works = try #require(try json(manifest)["works"] as? [[String: Any]])
    #expect(Set(works.compactMap { $0["iri"] as? String }).count == works.count)
    let work = try #require(
      works.first { $0["iri"] as? String == "/akn/fr/statement/declaration/2024-05-06/apt31" })
    let expressions = try #require(work["expressions"] as? [[String: Any]])
    #expect(expressions.map { $0["language"] as? String } == ["en", "fr"])
    #expect(
      expressions.map { $0["iri"] as? String } == [
        "/akn/fr/statement/declaration/2024-05-06/apt31/eng@2024-05-07",
        "/akn/fr/statement/declaration/2024-05-06/apt31/fra@2024-05-06",
      ])
    let file = try #require((expressions[1]["manifestations"] as? [[String: Any]])?.last)
    let bytes = try #require(files.first { $0.path == "\(Founding.dossier)/declaration.fr.xml" }?.bytes)
    #expect(file["path"] as? String == "declaration.fr.xml")
    #expect(file["mediaType"] as? String == "application/akn+xml")
    #expect(
      file["iri"] as? String == "/akn/fr/statement/declaration/2024-05-06/apt31/fra@2024-05-06.xml")
    #expect(file["sha256"] as? String == SHA256.hex(of: bytes))
    #expect(file["bytes"] as? Int == bytes.count)
  }

  @Test("After a mistake there is no archive, and the mistake is told")
  func mistake() async throws {
    var sources = Founding()
    sources.files[Founding.path("declaration.fr.md")]? += Array("\n{{ nothing }}\n".utf8)
    var bundle = await bundle(sources)
    #expect(bundle.archive == nil && bundle.summary.isEmpty)
    #expect(bundle.report.diagnostics.map(\.identifier) == [.unknownVariable])
    let isStored = bundle.store(at: "/nowhere/bundle.zip")
    #expect(!isStored)
  }

  @Test("A dossier that is not there is told, with the one meant")
  func unknown() async {
    let bundle = await Generator(workspace: MemoryFileSystem(Founding().files), output: MemoryFileSystem())
      .bundle("2024-05-06-apt32")
    #expect(bundle.report.diagnostics.map(\.identifier) == [.unknownDossier])
    #expect(bundle.archive == nil)
  }
}
