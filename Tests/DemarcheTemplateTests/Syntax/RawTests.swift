import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// What stands between `raw` and `endraw` is Markdown, its braces as themselves.
@Suite struct RawTests {
  @Test(
    "Tags inside are text, as in Jinja2",
    arguments: [
      Expected("{% raw %}a {{ b }}{% endraw %} c", "p('a {{ b }} c')"),
      Expected("a {% raw %}{% if %}{# b #}{{ 'c{% endraw %} d", "p('a {% if %}{# b #}{{ 'c d')"),
      Expected("a {%raw%}{{{%endraw%}b", "p('a {{b')"),
      Expected("a {%\traw\n%}{{{%\nendraw %}b", "p('a {{b')"),
      Expected(
        "{% raw %}{{ a }}{% endraw %}{{ a }}{% raw %}{{ a }}{% endraw %}", "p('{{ a }}',{a},'{{ a }}')"),
      Expected("a {% raw %}{% raw %}{% endraw %} b", "p('a {% raw %} b')"),
      Expected("a {% raw %}{% endraws %}{% endraw %} b", "p('a {% endraws %} b')"),
      Expected("a {# {% raw %} #}{{ b }}", "p('a ',{b})"),
      Expected("a {{ '{% raw %}' }}", "p('a ',{'{% raw %}'})"),
      Expected("a {% raw %}*b*{% endraw %}", "p('a ',em('b'))"),
      Expected("a {% raw %}é&eacute;{% endraw %}", "p('a éé')"),
      Expected("a {% raw %}{% endraw %}b", "p('a b')"),
      Expected("a {% raw %}{{ b\n\nc }}{% endraw %} d", "p('a {{ b') p('c }} d')"),
      Expected("- a\n- {% raw %}{{{% endraw %}\n- c", "ul(p('a'); p('{{'); p('c'))"),
    ])
  func text(_ example: Expected) {
    let (template, mistakes) = parse(example.text)
    #expect(mistakes.isEmpty, "\(mistakes.map(\.summary))")
    #expect(Outline.of(template.blocks) == example.outline)
  }

  @Test(
    "Alone on its line, the opening tag leaves an empty line and the closing one none, as in Jinja2",
    arguments: [
      Expected("a\n{% raw %}\nb\n{% endraw %}\nc", "p('a') p('b',' ','c')"),
      Expected("a\n{% raw -%}\nb\n{% endraw %}\nc", "p('a',' ','b',' ','c')"),
      Expected("  {% raw %}  \n{{ b }}\n  {% endraw %}  \nc", "p('{{ b }}',' ','c')"),
      Expected(
        "- a\n  {% raw %}\n  {{ b }}\n  {% endraw %}\n- c", "ul(p('a') p('{{ b }}'); p('c'))"),
      Expected("{% raw %}\n## {{ a }}\n{% endraw %}", "h2('{{ a }}')"),
      Expected("{% raw %}\n- {{ a }}\n- {{ b }}\n{% endraw %}\n\nc", "ul(p('{{ a }}'); p('{{ b }}')) p('c')"),
    ])
  func lines(_ example: Expected) {
    for text in [
      example.text,
      example.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"),
    ] {
      let (template, mistakes) = parse(text)
      #expect(mistakes.isEmpty, "\(mistakes.map(\.summary))")
      #expect(Outline.of(template.blocks) == example.outline)
    }
  }

  @Test(
    "A `-` takes away the white space on its side, inside and outside",
    arguments: [
      Expected("a {%- raw %} {{ {% endraw %} b", "p('a',' {{  b')"),
      Expected("a {% raw -%} {{ {% endraw %} b", "p('a {{  b')"),
      Expected("a {% raw %} {{ {%- endraw %} b", "p('a  {{ b')"),
      Expected("a {% raw %} {{ {% endraw -%} b", "p('a  {{ ','b')"),
      Expected("a\n{%- raw -%} {{ {%- endraw -%}\nb", "p('a','{{','b')"),
      Expected("{{ a -}} {% raw %} b {% endraw %} {{- c }}", "p({a},' b ',{c})"),
    ])
  func stripped(_ example: Expected) {
    let (template, mistakes) = parse(example.text)
    #expect(mistakes.isEmpty, "\(mistakes.map(\.summary))")
    #expect(Outline.of(template.blocks) == example.outline)
  }

  @Test(
    "A `raw` without its end is told where it opens, and once",
    arguments: [
      Mistake("a ⟦{% raw %}⟧ {{ b", .unclosedBlock, "`raw` is not closed", solution: "{% endraw %}"),
      Mistake("a\n⟦{% raw %}⟧\n{% if %}", .unclosedBlock),
      Mistake("{% if a %}\n⟦{%- raw -%}⟧\nb\n{% endif %}", .unclosedBlock),
      Mistake("a {% raw %}{% endraw %}\n⟦{% raw %}⟧ {% end raw %}", .unclosedBlock),
      Mistake("a {% ⟦endraw⟧ %}", .unexpectedTag, "`endraw` has no `raw`", solution: "{% raw %}"),
      Mistake("a {% raw ⟦b⟧ %}", .tagSyntax, "end of the tag"),
    ])
  func unclosed(_ mistake: Mistake) {
    mistake.expect(parse(mistake.marked).1)
  }

  @Test(
    "What follows keeps its place, and what no file may hold is refused inside, too",
    arguments: [
      Mistake("a {% raw %}{{ é{% endraw %} ⟦<b>⟧", .rawHTML),
      Mistake("{% raw %}\n⟦<b>⟧ a\n{% endraw %}", .rawHTML),
      Mistake("{% raw %}\r\n{{\r\n  {% endraw -%}  \r\né ⟦<b>⟧", .rawHTML),
      Mistake("a {% raw %}{{ ⟦&#x202E;⟧{% endraw %}", .forbiddenCharacter),
      Mistake("a {%- raw -%} {{ {%- endraw -%} b ⟦<i>⟧", .rawHTML),
    ])
  func places(_ mistake: Mistake) {
    mistake.expect(parse(mistake.marked).1)
  }

  @Test("Many openings without an end are read in one pass")
  func linear() {
    for line in [
      "{% raw %}", "{% raw %}{% endraw", "{% raw %}{% endraw %}\n", "{%- raw -%}  {%- endraw -%}  ",
    ] {
      let (template, _) = parse(String(repeating: line, count: 120_000 / line.utf8.count))
      #expect(template.blocks.count <= 1)
    }
  }
}
