import DemarcheFormats
import DemarcheModel
import Testing

@Suite("Telling the house's own files")
struct HouseMarkTests {
  /// The files of a document as the house writes them.
  private func files(_ document: Document) -> [(format: FRBR.Format, bytes: [UInt8])] {
    [
      (.text, PlainText.write(document)), (.html, HTML.write(document, style: .none)),
      (.akomaNtoso, AkomaNtoso.write(document)),
    ]
  }

  @Test("knows all of them, and any two with a page or Akoma Ntoso", arguments: Founding.all)
  func ours(founding: Founding) {
    let files = files(founding.document)
    let language = founding.document.metadata.expression.language
    #expect(HouseMark.isOn(files, in: language))
    for left in files.indices {
      var two = files
      two.remove(at: left)
      #expect(HouseMark.isOn(two, in: language))
      #expect(!HouseMark.isOn([files[left]], in: language))
    }
  }

  @Test("knows none whose words were edited, in whichever format", arguments: 0..<3)
  func edited(index: Int) {
    var files = files(Declaration.french)
    let text = String(decoding: files[index].bytes, as: UTF8.self)
    files[index].bytes = Array(text.replacing("Vallini", with: "Valini").utf8)
    #expect(!HouseMark.isOn(files, in: Declaration.french.metadata.expression.language))
  }

  @Test("knows none under the name of another language, of another maker, or that cannot be read")
  func others() throws {
    let files = files(Declaration.french)
    let language = Declaration.french.metadata.expression.language
    #expect(!HouseMark.isOn(files, in: Declaration.english.metadata.expression.language))
    let foreign = files.dropLast().map { format, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      return (format, Array(text.replacing("content=\"Demarche\"", with: "content=\"Editor\"").utf8))
    }
    #expect(!HouseMark.isOn(foreign, in: language))
    #expect(!HouseMark.isOn([files[0], (.html, Array("<p>".utf8))], in: language))
  }
}
