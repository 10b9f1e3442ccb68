import DemarcheModel
import Testing

@testable import DemarcheFormats

@Suite("Running text as plain text")
struct TextInlinesTests {
  @Test(
    "prints a link's address behind its words, unless the words are the address",
    arguments: [
      ("https://example.org/a", "lien", "lien (https://example.org/a)"),
      ("https://example.org/a", "https://example.org/a", "https://example.org/a"),
      ("https://www.justice.gov/", "justice.gov", "justice.gov"),
      ("mailto:presse@example.org", "presse@example.org", "presse@example.org"),
      ("mailto:presse@example.org?subject=x", "la presse", "la presse (presse@example.org)"),
      ("javascript:alert(1)", "lien", "lien"), ("declaration.html", "lien", "lien"),
    ])
  func links(destination: String, words: String, expected: String) {
    #expect(TextInlines([.link(destination: destination, [.text(words)])]).line == expected)
  }

  @Test("prints a link to a work as its words, and quotations with their marks")
  func words() {
    let link = Inline.workLink(WorkLink(work: Things.questionWork, file: "question.fr"), [.text("question")])
    let quotation = Inline.quotation(opening: "«\u{A0}", closing: "\u{A0}»", [.text("oui")])
    #expect(TextInlines([link, .text(" "), quotation]).line == "question «\u{A0}oui\u{A0}»")
  }
}
