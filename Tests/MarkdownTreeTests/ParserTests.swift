import MarkdownTree
import Testing

@Suite("Markdown is read as a tree of values")
struct ParserTests {
  @Test(
    "Every kind of node is read",
    arguments: [
      ("", "doc"),
      ("a\nb  \nc\\\nd", "doc(p('a' soft 'b' br 'c' br 'd'))"),
      ("# é *x*\n\n###### y", "doc(h1('é ' em('x')) h6('y'))"),
      ("> a\n\n---\n", "doc(quote(p('a')) hr)"),
      ("- a\n- b\n\n3. c\n", "doc(ul(li(p('a')) li(p('b'))) ol3(li(p('c'))))"),
      ("```fr x\nc <b>\n```\n\n    d\n", "doc(pre<fr x|c <b>\n> pre<|d\n>)"),
      ("<div>\n\na <br> `c`", "doc(html<<div>\n> p('a ' tag<<br>> ' ' code<c>))"),
      ("**a** [b](/c \"d\") ![e](f)", "doc(p(strong('a') ' ' a</c|d>('b') ' ' img<f|>('e')))"),
      ("[b]\n\n[b]: http://x", "doc(p(a<http://x|>('b')))"),
      ("a[^1].\n\n[^1]: n *x*\n", "doc(p('a' ref:1 '.') def:1(p('n ' em('x'))))"),
      (
        "[^b] [^a] [^b]\n\n[^a]: A\n\n[^b]: B",
        "doc(p(ref:b ' ' ref:a ' ' ref:b) def:b(p('B')) def:a(p('A')))"
      ),
      ("a & b &amp; \\* \"q\" -- ...", "doc(p('a & b & * \"q\" -- ...'))"),
      ("http://x.fr ~~a~~", "doc(p('http://x.fr ~~a~~'))"),
      ("- [ ] a", "doc(ul(li(p('[ ] a'))))"),
      ("a\r\nb\r\n\r\nc", "doc(p('a' soft 'b') p('c'))"),
    ])
  func kinds(text: String, outline: String) throws {
    #expect(try Markdown.parsed(text).root.outline == outline)
  }

  @Test("A table has alignments, a header and cells")
  func table() throws {
    let root = try Markdown.parsed("| a | b | c | d |\n|---|:-:|:--|--:|\n| 1 | *2* |\n").root
    let header = "th(td('a') td('b') td('c') td('d'))"
    #expect(root.outline == "doc(tablenclr(\(header) tr(td('1') td(em('2')) td td)))")
  }

  @Test("A private-use character of plane 15 passes untouched")
  func tokens() throws {
    let t = "\u{F0000}"
    let text = """
      # h \(t)

      a\(t)b *\(t)* **\(t)** `\(t)` [\(t)](\(t) "\(t)") [x](<https://é.x/a b\(t)>) <https://x.fr/\(t)>[^1]

      | \(t) | b |
      |---|---|
      | *\(t)* | x\(t) |

      - \(t)

      [^1]: \(t)
      """
    let root = try Markdown.parsed(text).root
    #expect(
      root.outline == """
        doc(h1('h \(t)') p('a\(t)b ' em('\(t)') ' ' strong('\(t)') ' ' code<\(t)> ' ' a<\(t)|\(t)>('\(t)') ' ' \
        a<https://é.x/a b\(t)|>('x') ' ' a<https://x.fr/\(t)|>('https://x.fr/\(t)') ref:1) \
        tablenn(th(td('\(t)') td('b')) tr(td(em('\(t)')) td('x\(t)'))) ul(li(p('\(t)'))) def:1(p('\(t)')))
        """)
  }

  @Test("Texts that touch are one node")
  func merged() throws {
    let text = "a ! b & [c] ] _ * d[^x]"
    #expect(try Markdown.parsed(text).root.outline == "doc(p('\(text)'))")
  }
}
