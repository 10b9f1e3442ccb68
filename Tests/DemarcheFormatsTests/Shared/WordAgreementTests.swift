import DemarcheFormats
import DemarcheModel
import Testing
import XMLTree

@Suite("Comparing the words of the formats")
struct WordAgreementTests {
  private func readings(_ document: Document, width: Int? = nil, plainSpaces: Bool = false) throws
    -> [Reading]
  {
    [
      PlainText.read(
        PlainText.write(document, width: width, plainSpaces: plainSpaces), expecting: document,
        plainSpaces: plainSpaces),
      try HTML.read(HTML.write(document, style: .none), expecting: document),
      try AkomaNtoso.read(AkomaNtoso.write(document), expecting: document),
    ]
  }

  @Test("finds none between formats of one tree, of every shape", arguments: 1...150)
  func agreement(seed: UInt64) throws {
    var generator = Generator(seed: seed)
    let document = generator.document()
    let readings = try readings(document)
    let found = WordAgreement.difference(readings)
    #expect(found == nil, "\(String(describing: found)) of \(generator.words)")
    #expect(readings[1].words == readings[2].words)
  }

  @Test("finds none in the founding documents, whatever the width", arguments: Founding.all)
  func founding(founding: Founding) throws {
    #expect(WordAgreement.difference(try readings(founding.document)) == nil)
    #expect(WordAgreement.difference(try readings(founding.document, width: 30, plainSpaces: true)) == nil)
  }

  @Test("finds each word that one format lacks, has twice or has otherwise", arguments: 0..<3)
  func differences(index: Int) throws {
    let readings = try readings(Declaration.french)
    // Numbers, dashes and rules of text are marks, which may stand and be left out.
    let isWord = { (word: String) in word.unicodeScalars.contains { $0.properties.isAlphabetic } }
    for place in readings[index].words.indices where isWord(readings[index].words[place]) {
      var (dropped, doubled, altered) = (readings, readings, readings)
      dropped[index].words.remove(at: place)
      doubled[index].words.insert(readings[index].words[place], at: place)
      altered[index].words[place] += "x"
      #expect(WordAgreement.difference(dropped) != nil)
      #expect(WordAgreement.difference(doubled) != nil)
      #expect(WordAgreement.difference(altered)?.format != nil)
    }
  }
}

@Suite("Cutting finished files into what means something")
struct FileTokensTests {
  private func difference(_ found: String, _ expected: String, _ format: FRBR.Format = .html) -> String? {
    FileTokens.difference(Array(found.utf8), from: Array(expected.utf8), format)?.description
  }

  @Test("Blanks between blocks, quotes, order and spelling mean nothing")
  func nothing() {
    #expect(difference("<p a='1' b=\"2\">x y</p>", "<p b=\"2\"  a=\"1\">\n x\n  y </p>\n") == nil)
    #expect(difference("<ul><li>&#233;</li></ul>", "<ul>\n  <li>é</li>\n</ul>") == nil)
    #expect(difference("a  b\n\n\nc", "a b\n\nc\n", .text) == nil)
  }

  @Test("Blanks inside running text, and on either side of a tag in it, mean something")
  func blanks() {
    #expect(difference("<p>a <b>c</b></p>", "<p>a<b>c</b></p>") == "a space stands before <b>")
    #expect(difference("<p>a<b>c</b> d</p>", "<p>a<b>c</b>d</p>") == "a space stands before “d”")
    #expect(difference("<p>a</p>", "<p>a\u{A0}</p>") == "“a” stands in place of “a\u{A0}”")
    let spaced = "<p>a<authorialNote> <p>n</p> </authorialNote> b</p>"
    let joined = "<p>a<authorialNote><p>n</p></authorialNote>b</p>"
    #expect(difference(spaced, joined, .akomaNtoso) == "a space stands before “b”")
    #expect(difference(joined, spaced, .akomaNtoso) == "a space is missing before “b”")
  }

  @Test("The first difference is told with what stands there and what should")
  func told() {
    #expect(difference("<p>a b</p>", "<p>a c</p>") == "“b” stands in place of “c”")
    #expect(difference("<p>a</p>", "<p>a c</p>") == "</p> stands in place of “c”")
    #expect(difference("<p id=\"1\">a</p>", "<p id=\"2\">a</p>") == "id=\"1\" stands in place of id=\"2\"")
    #expect(difference("<p>a</p><!-- x -->", "<p>a</p>") == "<!-- x --> stands behind the end")
    #expect(difference("a", "a\n\nb", .text) == "the file ends before the end of the paragraph")
    #expect(
      difference("a\nb", "a\n\nb", .text) == "the end of the line stands in place of the end of the paragraph"
    )
  }
}
