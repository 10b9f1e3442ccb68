import DemarcheFormats
import DemarcheModel
import Testing

@Suite("Blocks as plain text")
struct TextBlocksTests {
  struct Example: CustomStringConvertible, Sendable {
    var description: String
    var blocks: [Block]
    var expected: String
  }

  static func words(_ text: String) -> Block { .paragraph([.text(text)]) }

  static let examples = [
    Example(
      description: "a list of short items is one paragraph",
      blocks: [.list(List(start: nil, items: [[words("a")], [words("b")]]))], expected: "– a\n– b\n"),
    Example(
      description: "numbers start where the list says",
      blocks: [.list(List(start: 9, items: [[words("a")], [words("b")]]))], expected: "9. a\n10. b\n"),
    Example(
      description: "a list inside a list is indented below the words",
      blocks: [
        .list(List(start: 1, items: [[words("a"), .list(List(start: nil, items: [[words("b")]]))]]))
      ], expected: "1. a\n   – b\n"),
    Example(
      description: "items of several paragraphs stand apart",
      blocks: [.list(List(start: nil, items: [[words("a"), words("b")], [words("c")]]))],
      expected: "– a\n\n  b\n\n– c\n"),
    Example(
      description: "a quotation is indented by four", blocks: [.quotation([words("a"), words("b")])],
      expected: "    a\n\n    b\n"),
    Example(
      description: "a line break of the tree breaks the line",
      blocks: [.paragraph([.text("a"), .lineBreak, .text("b")])], expected: "a\nb\n"),
    Example(
      description: "blocks without words leave no trace",
      blocks: [words("a"), .paragraph([]), words(" "), .quotation([]), words("b")], expected: "a\n\nb\n"),
    Example(
      description: "a note inside a note is printed too",
      blocks: [
        .paragraph([
          .text("a"),
          .note(
            Note(
              number: 1,
              content: [.paragraph([.text("b"), .note(Note(number: 2, content: [words("c")]))])])),
        ])
      ], expected: "a[1]\n\n———\n\n[1] b[2]\n\n[2] c\n"),
  ]

  @Test("print", arguments: examples)
  func prints(example: Example) {
    var document = PressDocuments.question
    document.preface = []
    document.body = example.blocks
    #expect(text(PlainText.write(document)) == example.expected)
  }
}
