import DemarcheFormats
import DemarcheModel
import Testing
import XMLTree

@Suite("The parts of an Akoma Ntoso file")
struct TreePrinterTests {
  struct Example: CustomStringConvertible, Sendable {
    var description: String
    var document: Document
    var lines: [String]
  }

  private static let body: Document = {
    var document = PressDocuments.question
    let words = Block.paragraph([.text("a")])
    document.body = [
      .heading(level: 3, [.text("b")]), .quotation([words]),
      .list(List(start: 2, items: [[words], [words, words]])),
      .list(List(start: nil, items: [[words, .quotation([words])]])),
      .paragraph([
        .emphasis([.text("c")]), .foreign(Things.language("en"), [.text("d")]),
        .link(destination: "javascript:x", [.text("e")]), .lineBreak,
      ]), .recitals([Recital(number: 1, content: [words])]),
    ]
    return document
  }()

  static let examples = [
    Example(
      description: "a title, its mentions by the paragraph", document: Declaration.french,
      lines: [
        "      <p eId=\"preface__p_2\"><docTitle eId=\"preface__p_2__docTitle_1\">Attaques informatiques d’<organization eId=\"preface__p_2__organization_1\" refersTo=\"#apt31\">APT31</organization> contre des parlementaires</docTitle></p>"
      ]),
    Example(
      description: "a demand", document: Declaration.french,
      lines: [
        "        <item eId=\"list_1__item_5\" refersTo=\"#demandInquiry\">", "          <num>5.</num>",
        "          <p eId=\"list_1__item_5__p_1\">de saisir la justice pour ingérence étrangère.</p>",
        "        </item>",
      ]),
    Example(
      description: "a signatory", document: Declaration.french,
      lines: [
        "        <p eId=\"conclusions__container_1__p_6\"><signature eId=\"conclusions__container_1__p_6__signature_1\"><person eId=\"conclusions__container_1__p_6__person_1\" refersTo=\"#bernardJomier\" as=\"#senator75\">Bernard Jomier</person>, <role eId=\"conclusions__container_1__p_6__role_1\" refersTo=\"#senator75\">sénateur de Paris</role></signature></p>"
      ]),
    Example(
      description: "a recital and a quantity", document: Declaration.french,
      lines: ["        <recital eId=\"preamble__recs_1__rec_2\">", "          <num>2.</num>"]),
    Example(
      description: "a translation", document: Declaration.english,
      lines: [
        "          <FRBRlanguage language=\"eng\"/>",
        "          <FRBRtranslation href=\"/akn/fr/statement/declaration/2024-05-06/apt31/fra@2024-05-06\" fromLanguage=\"fra\" authoritative=\"false\" by=\"#demarche\"/>",
      ]),
    Example(
      description: "the lifecycle of a translation", document: Declaration.english,
      lines: [
        "        <eventRef eId=\"eref_1\" date=\"2024-05-06\" source=\"#original\" type=\"generation\"/>",
        "        <eventRef eId=\"eref_2\" date=\"2024-05-07\" source=\"#original\" type=\"generation\"/>",
      ]),
    Example(
      description: "the status of a release", document: PressDocuments.release,
      lines: [
        "      <p eId=\"preface__p_4\"><docStatus eId=\"preface__p_4__docStatus_1\" refersTo=\"#immediateRelease\">Diffusion immédiate</docStatus></p>"
      ]),
    Example(
      description: "a contact", document: PressDocuments.release,
      lines: ["      <container eId=\"conclusions__container_1\" name=\"contact\">"]),
    Example(
      description: "a question and its speaker", document: PressDocuments.question,
      lines: [
        "        <question eId=\"questions_1__question_1\" by=\"#olivierCadic\" as=\"#senatorAbroad\" to=\"#ministerArmedForces\">",
        "          <from>M. Olivier Cadic</from>",
      ]),
    Example(
      description: "headings, quotations and lists", document: body,
      lines: [
        "      <block eId=\"block_1\" name=\"heading\" class=\"level3\">b</block>",
        "      <p eId=\"p_1\"><embeddedStructure eId=\"p_1__embeddedStructure_1\"><p eId=\"p_1__embeddedStructure_1__p_1\">a</p></embeddedStructure></p>",
        "      <ol eId=\"ol_1\">", "        <li eId=\"ol_1__li_1\" value=\"2\">a</li>",
        "        <li eId=\"ol_1__li_2\" value=\"3\"><p eId=\"ol_1__li_2__p_1\">a</p><p eId=\"ol_1__li_2__p_2\">a</p></li>",
        "      </ol>", "      <blockList eId=\"list_1\">", "        <item eId=\"list_1__item_1\">",
        "          <num>–</num>",
      ]),
    Example(
      description: "words of another language, and no link that could do harm", document: body,
      lines: [
        "      <p eId=\"p_2\"><i eId=\"p_2__i_1\">c</i><span eId=\"p_2__span_1\" xml:lang=\"en\">d</span>e<br/></p>"
      ]),
    Example(
      description: "recitals outside the preamble", document: body,
      lines: [
        "      <blockList eId=\"list_2\" class=\"recitals\">", "        <item eId=\"list_2__item_1\">",
        "          <num>1.</num>",
      ]),
  ]

  @Test("print", arguments: examples)
  func prints(example: Example) {
    let bytes = AkomaNtoso.write(example.document)
    let expected = "\n" + example.lines.joined(separator: "\n") + "\n"
    #expect(bytes.holds(expected.utf8), "\(text(bytes))")
  }

  @Test("say in the preface that a draft is one, and that it has no authority")
  func draft() throws {
    var document = PressDocuments.question
    document.metadata.isDraft = true
    let bytes = AkomaNtoso.write(document)
    #expect(
      text(bytes).contains(
        "<docStatus eId=\"preface__p_1__docStatus_1\" refersTo=\"#draft\">PROJET</docStatus>"))
    #expect(text(bytes).contains("<FRBRauthoritative value=\"false\"/>"))
    #expect(try Official.faults(in: bytes).isEmpty)
  }
}
