import DemarcheFormats
import DemarcheModel
import Foundation
import Testing
import XMLTree

/// What is written is read back, for whatever document.
@Suite("Writing and reading Akoma Ntoso")
struct RoundTripTests {
  /// Checks a document: what its file holds, and that it is held.
  private func expectHeld(_ document: Document, _ story: String) throws {
    let bytes = AkomaNtoso.write(document)
    let held = AkomaNtoso.held(document)
    let sameBytes = AkomaNtoso.write(held) == bytes
    #expect(sameBytes, "\(story): what is held is written otherwise")
    let again = AkomaNtoso.held(held)
    #expect(again == held, "\(story): what is held is held otherwise")
    let (read, diagnostics) = AkomaNtoso.document(from: SourceFile(path: "a.xml", bytes: bytes))
    #expect(diagnostics.isEmpty, "\(story): \(diagnostics.map { ($0.summary, $0.range?.start.line ?? 0) })")
    let document = try #require(read, "\(story)")
    #expect(document == held, "\(story)")
    let sameForm = try canonical(bytes) == canonical(AkomaNtoso.write(document))
    #expect(sameForm, "\(story): the canonical forms differ")
  }

  @Test("A founding document is read back", arguments: Founding.all)
  func founding(founding: Founding) throws {
    try expectHeld(founding.document, founding.description)
  }

  /// How many documents are made: some hundreds, or as many as the environment asks for.
  private static let count = Int(ProcessInfo.processInfo.environment["DEMARCHE_DOCUMENTS"] ?? "") ?? 400

  @Test("A made-up document of the whole model is read back", .timeLimit(.minutes(30)))
  func generated() throws {
    for seed in 1...RoundTripTests.count {
      var generator = DocumentGenerator(seed: UInt64(seed))
      try expectHeld(generator.document(), "seed \(seed)")
    }
    print("\(RoundTripTests.count) documents written and read back")
  }
}

/// The canonical form of a file.
func canonical(_ bytes: [UInt8]) throws -> [UInt8] {
  let document = try XML.Document(parsing: bytes)
  return document.canonical()
}
