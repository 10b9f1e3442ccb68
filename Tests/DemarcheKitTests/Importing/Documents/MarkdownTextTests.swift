import DemarcheModel
import MarkdownTree
import Testing

@testable import DemarcheKit

/// Words come back from Markdown as they were.
@Suite struct MarkdownTextTests {
  @Test(
    "Signs of markup are words again",
    arguments: [
      "a * b _ c", "# one", "1. one", "12) two", "- one", "+ one", "= one", "a <b> &amp; c", "[x](y)",
      "{{ x }}", "{% if %}",
      "`code`", "a | b", "~~x~~", "\\ back", "!", "![x](y)", "> quoted", ": one", "{# no #}",
      "www.example.org", "é\u{301}",
    ])
  func same(words: String) throws {
    let escaped = MarkdownText.escaped(words, startsLine: true)
    #expect(!escaped.contains("{{") && !escaped.contains("{%") && !escaped.contains("{#"))
    let root = try Markdown.parse(Array((escaped + "\n").utf8)).root
    #expect(root.children.map(\.kind) == [.paragraph])
    let read = root.children.flatMap(\.children).map { node in
      if case .text(let text) = node.kind { text } else { "\(node.kind)" }
    }.joined()
    #expect(read == words)
  }

  @Test("Spaces before the first word of a line do not make code of it")
  func spaces() throws {
    let escaped = MarkdownText.escaped("     five", startsLine: true)
    let root = try Markdown.parse(Array((escaped + "\n").utf8)).root
    #expect(root.children.map(\.kind) == [.paragraph])
    #expect(MarkdownText.escaped(" of", startsLine: false) == " of")
  }
}
