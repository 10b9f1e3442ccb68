import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// Tags are found by bytes, whatever stands in their texts, and a mistake in one does not hide the others.
@Suite struct TagScannerTests {
  @Test(
    "Every delimiter is found, and texts between quotes may hold the delimiters",
    arguments: [
      Expected("a {{ b }} c", "p('a ',{b},' c')"),
      Expected("{{ \"}}\" }}", "{'}}'}"),
      Expected("x {{ '%}' }}", "p('x ',{'%}'})"),
      Expected("x {{ '#}' ~ \"{{\" ~ '{%' ~ '{#' }}", "p('x ',{(~ (~ (~ '#}' '{{') '{%') '{#')})"),
      Expected("x {{ \"a \\\" }} b\" }}", "p('x ',{'a \" }} b'})"),
      Expected("x {{ 'l\\'un' }}", "p('x ',{'l'un'})"),
      Expected("x {{ \"\\\\\" }} y", "p('x ',{'\\'},' y')"),
      Expected("x{# {{ y }} %} \" ' #}z", "p('xz')"),
      Expected("x {#  #} z", "p('x  z')"),
      Expected("{ { a } } {a} %} }} #} { % x %", "p('{ { a } } {a} %} }} #} { % x %')"),
      Expected("x {{\n  a\n  .b\n}} y", "p('x ',{a.b},' y')"),
      Expected("a{{b}}{{c}}", "p('a',{b},{c})"),
      Expected("é {{ 'é' }} 😀", "p('é ',{'é'},' 😀')"),
      Expected("{{ a }}\n{{ b }}", "p({a},' ',{b})"),
      Expected("{{ a }}", "{a}"),
      Expected("  {{ a }}  ", "{a}"),
    ])
  func delimiters(_ example: Expected) {
    let (template, mistakes) = parse(example.text)
    #expect(mistakes.isEmpty, "\(mistakes)")
    #expect(Outline.of(template.blocks) == example.outline)
  }

  @Test(
    "A line with nothing but comments vanishes, and one with statements becomes blocks",
    arguments: [
      Expected("a\n{# x #}\nb", "p('a',' ','b')"),
      Expected("a\n{# x\n\ny #}\nb", "p('a',' ','b')"),
      Expected("a\n  {# x #} {# y #}\t\nb", "p('a',' ','b')"),
      Expected("a\n{% if x %}\nb\n{% endif %}\nc", "p('a') if(x?p('b') else ) p('c')"),
      Expected(
        "{% if x %}{% for a in b %}\nb\n{% endfor %}{% endif %}", "if(x?for(a in b: p('b') else ) else )"),
      Expected("{% if x %} {# why #}\nb\n{% endif %}", "if(x?p('b') else )"),
      Expected("- a\n{% if x %}\n- b\n{% endif %}\n- c", "ul(p('a')) if(x?ul(p('b')) else ) ul(p('c'))"),
      Expected(
        "- a\n  {% if x %}\n  more\n  {% endif %}\n- b", "ul(p('a') if(x?p('more') else ); p('b'))"),
      Expected(
        "- a\n  - b\n    {% if x %}\n    - c\n    {% endif %}\n    d",
        "ul(p('a') ul(p('b') if(x?ul(p('c')) else ) p('d')))"),
      Expected("1. a\n   {% set b = 1 %}\n2. c", "ol1(p('a') set(b=1); p('c'))"),
      Expected("> {% if x %}b{% endif %}", "quote(p(if(x?'b' else )))"),
      Expected("a {% if x %}b{% endif %}", "p('a ',if(x?'b' else ))"),
      Expected("{% if x %}b{% endif %}", "p(if(x?'b' else ))"),
      Expected("{% if x %}\nb\n{% endif %}", "if(x?p('b') else )"),
      Expected("{% set a = 1 %}", "set(a=1)"),
    ])
  func lines(_ example: Expected) {
    for text in [example.text, example.text.lines("\r\n"), example.text.lines("\r")] {
      let (template, mistakes) = parse(text)
      #expect(mistakes.isEmpty, "\(mistakes)")
      #expect(Outline.of(template.blocks) == example.outline)
    }
  }

  @Test(
    "A tag may stand wherever running text stands",
    arguments: [
      Expected("*{{ a }}* **{{ b }}**", "p(em({a}),' ',strong({b}))"),
      Expected("*a {% if x %}b{% endif %}*", "p(em('a ',if(x?'b' else )))"),
      Expected("[{{ a }}]({{ b }})", "p(a{b}({a}))"),
      Expected("[a](<{{ b.c }}>)", "p(a{b.c}('a'))"),
      Expected("# {{ a }}", "h1({a})"), Expected("{{ a }}\n===", "h1({a})"),
      Expected("| a |\n|---|\n| {{ b }} |", "table('a'; {b})"),
      Expected("a[^1]\n\n[^1]: {{ b }} c", "p('a',note(p({b},' c')))"),
      Expected("a[^1]\n\n[^1]: {{ b }}", "p('a',note({b}))"),
      Expected("- {{ a }}", "ul({a})"), Expected("> {{ a }}", "quote({a})"),
    ])
  func anywhere(_ example: Expected) {
    let (template, mistakes) = parse(example.text)
    #expect(mistakes.isEmpty, "\(mistakes)")
    #expect(Outline.of(template.blocks) == example.outline)
  }

  @Test(
    "A tag that nothing closes is told where it opens",
    arguments: [
      Mistake("a ⟦{{⟧ b", .unclosedTag, "`{{` is not closed by `}}`", solution: "`}}`"),
      Mistake("é ⟦{{⟧ b }", .unclosedTag), Mistake("a ⟦{%⟧ if x", .unclosedTag, "`%}`"),
      Mistake("a ⟦{#⟧ if x }} %}", .unclosedTag, "`#}`"), Mistake("⟦{{⟧", .unclosedTag),
      Mistake("⟦{{⟧ \"a }}", .unclosedTag), Mistake("a ⟦{{⟧ l'un }}", .unclosedTag),
      Mistake("a ⟦{{⟧ b {{ c }}", .unclosedTag), Mistake("⟦{%⟧ if x\n{% endif", .unclosedTag).twice,
      Mistake("- a\n  ⟦{{⟧ b\n- c", .unclosedTag), Mistake("a\r\n⟦{{⟧ b\r\n", .unclosedTag),
    ])
  func unclosed(_ mistake: Mistake) {
    mistake.expect(parse(mistake.marked).1)
  }

  @Test("What follows an unclosed tag is read all the same")
  func goesOn() {
    let (template, mistakes) = parse("a {{ b\nc {{ d }}\n\n{{ e")
    #expect(mistakes.map(\.identifier) == [.unclosedTag, .unclosedTag])
    #expect(Outline.of(template.blocks) == "p('a',' ','c ',{d})")
  }

  @Test(
    "Text after lines of tags and line ends of Windows keeps its place",
    arguments: [
      "{# a #}\n⟦<b>⟧x", "{% set a = 1 %}  \n⟦<b>⟧x", "{# a #}  \r\n\r\né ⟦<b>⟧x", "é\r\n{{ a }} ⟦<b>⟧x",
      "{% if x %}\n{% endif %}\n\nx ⟦<b>⟧x", "{{ a\r\n}} {# x #}é ⟦<b>⟧x", "- {% if x %}é{% endif %} ⟦<b>⟧x",
    ])
  func places(_ marked: String) {
    Mistake(marked, .rawHTML).expect(parse(marked).1)
  }

  @Test(
    "A reference to a character that no file may hold is refused",
    arguments: [
      "a ⟦&#xF0000;⟧ {{ b }}", "⟦&#x202E;⟧a", "⟦&#8238;⟧", "⟦&#1;⟧", "⟦&#10;⟧", "⟦&NewLine;⟧", "⟦&rlm;⟧",
      "[a ⟦&#xE000;⟧](https://x.fr/)", "⟦&#0;⟧", "⟦&#xD800;⟧",
    ])
  func references(_ marked: String) {
    Mistake(marked, .forbiddenCharacter).expect(parse(marked).1)
  }

  @Test(
    "Other references are text", arguments: ["&amp;", "&nbsp;", "&#233;", "&eacute;", "R&D;", "&#;", "&"])
  func harmless(_ reference: String) {
    #expect(parse("a \(reference) b").1.isEmpty)
  }

  @Test("Text that opens tags again and again is read in one pass")
  func linear() {
    for line in ["{#\n", "{{ \"\\\"\n", "{{ '\n", "{%\n", "{# #}\n"] {
      let text = String(repeating: line, count: 120_000 / line.utf8.count)
      let (template, _) = parse(text)
      #expect(template.blocks.count <= 1)
    }
  }

  @Test("A file that is too large is refused at once")
  func size() {
    let (_, mistakes) = parse(String(repeating: "{{ a }}\n", count: 20_000))
    #expect(mistakes.map(\.identifier) == [.fileTooLarge])
  }
}

extension String {
  /// The text with other line ends.
  fileprivate func lines(_ end: String) -> String {
    var result = ""
    for scalar in unicodeScalars {
      if scalar == "\n" { result += end } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}

extension Mistake {
  /// The same with the tag on the second line marked too.
  fileprivate var twice: Mistake {
    Mistake("⟦{%⟧ if x\n⟦{%⟧ endif", identifier, summary, solution: solution)
  }
}
