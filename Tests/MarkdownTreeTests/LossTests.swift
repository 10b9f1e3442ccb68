import MarkdownTree
import Testing

@Suite("Nothing is lost in silence")
struct LossTests {
  /// A loss as one line: its reason, its line and its first and last column.
  private func lines(_ text: String) throws -> [String] {
    try Markdown.parsed(text).losses.map {
      "\($0.reason) \($0.place.startLine):\($0.place.startColumn)-\($0.place.endColumn)"
    }
  }

  @Test(
    "Each loss is found at its place",
    arguments: [
      ("a[^1]\n\n[^1]: b\n", []),
      ("é\n\n[^n]: never\n", ["unusedFootnote(label: \"n\") 3:1-5"]),
      ("x[^1]\n\n[^1]: b\n\n> [^é]:   c", ["unusedFootnote(label: \"é\") 5:3-8"]),
      ("x[^a]\n\n[^a]: b\n[^A]: c\n", ["duplicateFootnote(label: \"A\") 4:1-5"]),
      ("é[^1] b", ["undefinedFootnote(label: \"1\") 1:3-6"]),
      ("a\n[^1]", ["undefinedFootnote(label: \"1\") 2:1-4"]),
      ("\\[^1] `[^2]` [x](/[^3])", []),
      (
        "a[^x] b[^1]\n\n[^1]: b[^y]\n",
        ["undefinedFootnote(label: \"x\") 1:2-5", "undefinedFootnote(label: \"y\") 3:8-11"]
      ),
      ("    [^1]\n\nx", []),
      ("|a|b|\n|-|-|\n|1|2|3|\n|1|2|\n|1|2| |\n1|2|3\n", ["surplusCells 3:1-7", "surplusCells 6:1-5"]),
      ("> | a |\n> |---|\n> | `b\\|c` |\n> | b | \\| |\n", ["surplusCells 4:3-12"]),
    ] as [(String, [String])])
  func found(text: String, expected: [String]) throws {
    #expect(try lines(text) == expected)
  }
}
