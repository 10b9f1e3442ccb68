import DemarcheFormats
import DemarcheModel
import Foundation
import Testing
import XMLTree

@testable import DemarcheKit

/// What workspaces make is read back as the documents that it was written from.
@Suite struct ReadBackTests {
  /// Reads every version of a workspace back.
  private func expectReadBack(_ files: [String: [UInt8]], atLeast count: Int) throws {
    let versions = try MadeVersion.all(in: files)
    #expect(versions.count >= count)
    for version in versions {
      let source = SourceFile(path: version.path, bytes: version.bytes)
      let (document, diagnostics) = AkomaNtoso.document(from: source)
      #expect(diagnostics.isEmpty, "\(diagnostics.map { TextRenderer().text(of: $0) }.joined())")
      let read = try #require(document, "\(version.path)")
      #expect(read == AkomaNtoso.held(version.document), "\(version.path)")
      let written = AkomaNtoso.write(read)
      let isSame = written == version.bytes
      #expect(isSame, "\(version.path) is written otherwise")
      let sameForm = try canonical(version.bytes) == canonical(written)
      #expect(sameForm, "\(version.path): the canonical forms differ")
      // The names that the model has and a file makes anew are the same in all these.
      #expect(read.demands == AkomaNtoso.held(version.document).demands, "\(version.path)")
      #expect(read.signatures.map(\.id) == version.document.signatures.map(\.id), "\(version.path)")
      #expect(read.demands.map(\.id) == version.document.demands.map(\.id), "\(version.path)")
      #expect(read.metadata.title == version.document.metadata.title, "\(version.path)")
    }
  }

  /// The canonical form of a file.
  private func canonical(_ bytes: [UInt8]) throws -> [UInt8] {
    let document = try XML.Document(parsing: bytes)
    return document.canonical()
  }

  @Test("A document of each kind and institution", .timeLimit(.minutes(10)))
  func works() throws { try expectReadBack(FixtureWorkspace("Works").files, atLeast: 15) }

  @Test("The founding declaration in 24 languages", .timeLimit(.minutes(10)))
  func specimen() throws { try expectReadBack(FixtureWorkspace("Specimen").files, atLeast: 20) }

  @Test("The examples of the project", .timeLimit(.minutes(10)))
  func examples() throws { try expectReadBack(MadeVersion.project(), atLeast: 8) }

  @Test("The drafts of the fixtures are read whole, and written again the same")
  func drafts() throws {
    let folder = Founding.root.appendingPathComponent("Tests/Fixtures/Drafts")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".xml")
    }
    #expect(names.count >= 4)
    for name in names {
      let bytes = try [UInt8](Data(contentsOf: folder.appendingPathComponent(name)))
      let (document, diagnostics) = AkomaNtoso.document(from: SourceFile(path: name, bytes: bytes))
      #expect(diagnostics.isEmpty, "\(diagnostics.map { TextRenderer().text(of: $0) }.joined())")
      let read = try #require(document)
      #expect(read.metadata.isDraft)
      let isSame = AkomaNtoso.write(read) == bytes
      #expect(isSame, "\(name) is written otherwise")
    }
  }
}
