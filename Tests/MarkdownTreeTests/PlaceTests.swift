import MarkdownTree
import Testing

@Suite("Places are as good as the comment of Place says")
struct PlaceTests {
  /// The place of the first emphasis whose text is `x`.
  private func emphasis(_ text: String) throws -> String? {
    try Markdown.parsed(text).root.all.first { $0.outline == "em('x')" }.map {
      "\($0.place.startLine):\($0.place.startColumn)-\($0.place.endLine):\($0.place.endColumn)"
    }
  }

  @Test(
    "These are exact",
    arguments: [
      ("é *x*", "1:4-1:6"),
      ("a\né *x*", "2:4-2:6"),
      ("- a\n  b *x*", "2:5-2:7"),
      ("- a\n  1. b\n\n     c *x*", "4:8-4:10"),
      ("> a\n> *x*", "2:3-2:5"),
      ("a[^1] *x*\n\n[^1]: b", "1:7-1:9"),
      ("# a *x*", "1:5-1:7"),
      ("|a|\n|-|\n|é *x*|", "3:5-3:7"),
      ("[a](b) `c` <d> *x*", "1:16-1:18"),
      ("**a\nb** *x*", "2:5-2:7"),
    ])
  func exact(text: String, place: String) throws {
    #expect(try emphasis(text) == place)
  }

  @Test(
    "These are not, and a newer cmark that mends them shows here",
    arguments: [
      ("   a\n*x*", "2:4-2:6"),
      ("> a\n*x*", "2:3-2:5"),
      ("`a\nb` *x*", "1:7-1:9"),
      ("[a](\nb) *x*", "1:9-1:11"),
      ("a[^1]\n\n[^1]: b\n    *x*", "4:7-4:9"),
      ("a\n  |a|\n  |-|\n  |*x*|", "4:2-4:4"),
      ("|a|\n|-|\n|\\| *x*|", "3:4-3:6"),
    ])
  func inexact(text: String, place: String) throws {
    #expect(try emphasis(text) == place)
  }

  @Test("A footnote definition's place begins with its label")
  func definition() throws {
    let root = try Markdown.parsed("a[^é]\n\n> [^é]:  b\n").root
    let found = try #require(root.all.first { $0.kind == .footnoteDefinition(label: "é") })
    #expect(found.place.startLine == 3)
    #expect(found.place.startColumn == 3)
  }
}
