import Testing
import Workload

@Suite("Facts from a finished text")
struct FactReaderTests {
  private static let text = """
    Declaration

    Title

    Paris, 6 May 2024

    Dear reader,

    1. Whereas;

    2. Whereas;

    A paragraph.

    We ask:

    1. this;

    2. that.

    The end.

    Signed:

    Ada Martin, senator, of Paris
    Bob Durand, deputy

    ———

    [1] A note.

    """

  @Test("Reasons, paragraphs, demands, signatories and notes are told apart")
  func whole() throws {
    let facts = try FactReader(fixed: [.init("ref", "x")]).facts(of: Self.text)
    #expect(
      facts.fields.map(\.text) == ["Declaration", "Title", "Paris, 6 May 2024", "We ask:", "Signed:", "x"])
    #expect(facts.texts("opening", "text") == ["Dear reader,"])
    #expect(facts.texts("recitals", "text") == ["Whereas;", "Whereas;"])
    #expect(facts.texts("paragraphs", "text") == ["A paragraph."])
    #expect(facts.texts("demands", "text") == ["this;", "that."])
    #expect(facts.texts("closing", "text") == ["The end."])
    #expect(facts.texts("signatories", "name") == ["Ada Martin", "Bob Durand"])
    #expect(facts.texts("signatories", "role") == ["senator, of Paris", "deputy"])
    #expect(facts.texts("notes", "text") == ["[1] A note."])
  }

  @Test("Reasons, a closing and notes may be missing")
  func least() throws {
    let least = Self.text.replacing("Dear reader,\n\n1. Whereas;\n\n2. Whereas;\n\n", with: "")
      .replacing("The end.\n\n", with: "").replacing("\n———\n\n[1] A note.\n", with: "")
    let facts = try FactReader(fixed: []).facts(of: least)
    #expect(facts.texts("paragraphs", "text") == ["A paragraph."])
    #expect(facts.texts("demands", "text") == ["this;", "that."])
    #expect(facts.items("closing").isEmpty && facts.items("notes").isEmpty && facts.items("recitals").isEmpty)
    #expect(facts.texts("signatories", "name") == ["Ada Martin", "Bob Durand"])
  }

  @Test("Another text is refused", arguments: ["", "One line", "a\n\nb\n\nc\n\nd\n\ne\n\nf\n\ng\n\nh\n"])
  func refused(text: String) {
    #expect(throws: FactReader.Unreadable.self) { try FactReader(fixed: []).facts(of: text) }
  }
}
