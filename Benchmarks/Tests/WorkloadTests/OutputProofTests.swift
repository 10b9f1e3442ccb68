import Testing
import Workload

@Suite("What a contender has written")
struct OutputProofTests {
  private static let document = OutputProof.Document(
    path: "a", names: ["Ada Martin"], demands: ["d’agir, et vite"])

  @Test("Markup, scripts and styles are no words, and references are resolved")
  func words() {
    let page =
      "<style>\np > a\n</style><script>Ada</script><p a=\"x\">R&amp;D&#39;s&#x2f;&nbsp;<b>end</b> &unknown; &</p>\n"
    #expect(Words.lines(ofMarkup: Array(page.utf8)) == ["R&D's/\u{A0}end &unknown; &"])
    #expect(Words.lines(ofMarkup: Array("a<b".utf8)) == ["a"])
  }

  @Test(
    "A line is bare without its number and its punctuation",
    arguments: [
      ("  12. d’agir\u{A0};", "d’agir"), ("d’agir.", "d’agir"), ("12 ans", "12 ans"), ("", ""), (" ; ", ""),
    ])
  func bare(line: String, expected: String) {
    #expect(Words.bare(line) == expected)
  }

  @Test(
    "Each name and each demand stands there once",
    arguments: [
      (["Ada Martin, senator", "1. d’agir, et vite ;"], true), (["Ada Martin, senator"], false), ([], false),
      (["Ada Martin, senator", "Ada Martin, deputy", "d’agir, et vite."], false),
      (["Ada Martine, senator", "d’agir, et vite."], false),
      (["Ada Martin", "d’agir, et vite", "d’agir, et vite"], false),
    ])
  func once(lines: [String], proved: Bool) {
    #expect((OutputProof.fault(in: lines, Self.document) == nil) == proved)
  }

  @Test("A file that is missing is told")
  func missing() {
    #expect(throws: OutputProof.Fault.self) {
      try OutputProof(folder: "/nonexistent", documents: [Self.document]).prove()
    }
  }

  @Test("A copy of a file is another work, everywhere in it")
  func corpus() {
    let work = "/akn/fr/doc/a"
    let file = """
      <FRBRWork><FRBRthis value="\(work)/!main"/><FRBRuri value="\(work)"/><FRBRname value="a"/></FRBRWork>
      <FRBRuri value="\(work)/fra@"/>
      """
    let renamed = Corpus.Source(name: "a.xml", text: file)?.renamed(7)
    #expect(
      renamed == """
        <FRBRWork><FRBRthis value="\(work)-7/!main"/><FRBRuri value="\(work)-7"/><FRBRname value="a-7"/></FRBRWork>
        <FRBRuri value="\(work)-7/fra@"/>
        """)
    #expect(Corpus.Source(name: "a.xml", text: "<akomaNtoso/>") == nil)
  }

  @Test("Ten thousand people have names of their own")
  func people() {
    #expect(Set((0..<10_000).map { Person($0).name }).count == 10_000)
  }
}
