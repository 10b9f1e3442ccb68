import DemarcheFormats
import DemarcheModel
import Foundation
import Testing
import XMLTree

/// Files of others are read, checked, and written again without loss.
@Suite("Files of Akoma Ntoso as values")
struct AkomaNtosoFileTests {
  /// The exemplars of the mapping, by their names.
  static let exemplars: [String] = {
    let folder = Official.packageRoot.appending(path: "Tests/Fixtures/AkomaNtoso/Exemplars")
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }()

  /// Reads an exemplar.
  static func exemplar(_ name: String) throws -> SourceFile {
    let url = Official.packageRoot.appending(path: "Tests/Fixtures/AkomaNtoso/Exemplars/" + name)
    return SourceFile(path: name, bytes: try [UInt8](Data(contentsOf: url)))
  }

  @Test("There are seven exemplars")
  func count() { #expect(AkomaNtosoFileTests.exemplars.count == 7) }

  @Test("An exemplar is read, checked and written again without loss", arguments: exemplars)
  func exemplar(name: String) throws {
    let source = try AkomaNtosoFileTests.exemplar(name)
    let checked = FileRules.inspect(source, schema: try Official.schema.get()).diagnostics
    #expect(checked.filter { $0.identifier == .schemaViolation }.isEmpty)
    let file = try #require(AkomaNtosoFile.read(source).file)
    let sameForm = try canonical(file.write()) == canonical(source.bytes)
    #expect(sameForm, "\(name): the canonical forms differ")
  }

  @Test("What a document cannot hold of an exemplar is told with its place", arguments: exemplars)
  func told(name: String) throws {
    let source = try AkomaNtosoFileTests.exemplar(name)
    let (document, diagnostics) = AkomaNtoso.document(from: source)
    let read = try #require(document)
    let isSame = AkomaNtoso.write(read) == source.bytes
    #expect(isSame || !diagnostics.isEmpty)
    #expect(diagnostics.allSatisfy { $0.identifier == .unheldMarkup && $0.range != nil })
    #expect(read.body.isEmpty == false)
  }

  @Test("A file of the house is a document, one with a comment a tree")
  func kinds() throws {
    let bytes = AkomaNtoso.write(Declaration.french)
    guard case .document? = AkomaNtosoFile.read(SourceFile(path: "a.xml", bytes: bytes)).file else {
      Issue.record("a file of the house is no document")
      return
    }
    let commented = text(bytes).replacing("<mainBody>", with: "<mainBody><!-- why -->")
    let (file, diagnostics) = AkomaNtosoFile.read(SourceFile(path: "a.xml", text: commented))
    guard case .tree? = file else {
      Issue.record("a file with a comment is no tree")
      return
    }
    #expect(diagnostics.map(\.range?.text) == ["<!-- why -->"])
  }

  @Test("Prefixes, other namespaces and attributes in them are written again")
  func namespaces() throws {
    let source = """
      <?xml version="1.0" encoding="UTF-8"?>
      <an:akomaNtoso xmlns:an="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:x="urn:x" xmlns:unused="urn:u">
        <an:act x:a="1" name="a &#9;&#10;&lt;&quot;"><x:b xmlns="urn:y"><c/><d xmlns=""/></x:b> \u{E9}&#13; <![CDATA[<]]></an:act>
      </an:akomaNtoso>
      """
    let file = try #require(AkomaNtosoFile.read(SourceFile(path: "a.xml", text: source)).file)
    let sameForm = try canonical(file.write()) == canonical(Array(source.utf8))
    #expect(sameForm)
  }
}
