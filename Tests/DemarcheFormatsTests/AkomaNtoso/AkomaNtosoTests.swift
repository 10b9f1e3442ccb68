import DemarcheFormats
import DemarcheModel
import Testing
import XMLTree

@Suite("Akoma Ntoso")
struct AkomaNtosoTests {
  @Test("follows the official schema", arguments: Founding.all)
  func valid(founding: Founding) throws {
    let faults = try Official.faults(in: AkomaNtoso.write(founding.document))
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test("is the same each time and ends with one line break", arguments: Founding.all)
  func ending(founding: Founding) {
    let bytes = AkomaNtoso.write(founding.document)
    #expect(bytes == AkomaNtoso.write(founding.document))
    #expect(text(bytes).hasSuffix("\n</akomaNtoso>\n"))
    #expect(text(bytes).hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso xmlns="))
  }

  @Test("is refused by the schema when it is broken, so that a pass means something")
  func schemaRefuses() throws {
    let broken = text(AkomaNtoso.write(Declaration.french)).split(separator: "<mainBody>").joined(
      separator: "<mainBody><heading/>")
    #expect(try !Official.faults(in: Array(broken.utf8)).isEmpty)
  }

  @Test("has a main body even when there is nothing to say in it")
  func emptyBody() throws {
    var document = Declaration.french
    document.body = [.paragraph([.text("")])]
    let bytes = AkomaNtoso.write(document)
    #expect(text(bytes).contains("<block eId=\"block_1\" name=\"empty\"/>"))
    #expect(try Official.faults(in: bytes).isEmpty)
  }
}
