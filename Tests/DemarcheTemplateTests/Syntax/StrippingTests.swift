import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// A `-` beside a delimiter takes away the white space on its side, as in Jinja2, within a paragraph.
@Suite struct StrippingTests {
  @Test(
    "In running text it takes spaces and ends of lines away, up to the next tag",
    arguments: [
      Expected("a {{- b }} c", "p('a',{b},' c')"), Expected("a {{ b -}} c", "p('a ',{b},'c')"),
      Expected("a  \t{{- b -}}\t  c", "p('a',{b},'c')"), Expected("a\n{{- b -}}\nc", "p('a',{b},'c')"),
      Expected("a  \n  {{- b -}}  \n  c", "p('a',{b},'c')"),
      Expected("a {{ b -}} {{- c }} d", "p('a ',{b},{c},' d')"),
      Expected("a {{ b }} {{- c }}", "p('a ',{b},{c})"), Expected("a {{ b -}} {{ c }}", "p('a ',{b},{c})"),
      Expected("a {%- if x -%} b {%- endif -%} c", "p('a',if(x?'b' else ),'c')"),
      Expected("a {%- if x %} b {% else -%} c {%- endif %} d", "p('a',if(x?' b ' else 'c'),' d')"),
      Expected("a {%- for b in c -%} {{ b }} {%- endfor -%} d", "p('a',for(b in c: {b} else ),'d')"),
      Expected("a {%- set b = 1 -%} c", "p('a',set(b=1),'c')"),
      Expected("a {#- b -#} c", "p('a','c')"), Expected("a {#- b #} c", "p('a',' c')"),
      Expected("a\n{#- b -#} c", "p('a','c')"), Expected("a{#---- b ----#} c", "p('a','c')"),
      Expected("a *b* {{- c -}} **d**", "p('a ',em('b'),{c},strong('d'))"),
      Expected("a *b {{- c -}} d* e", "p('a ',em('b',{c},'d'),' e')"),
      Expected("*{{- a -}}* b", "p(em({a}),' b')"),
      Expected("a\u{A0}{{- b -}}\u{202F}c", "p('a\u{A0}',{b},'\u{202F}c')"),
      Expected("a {%-if x-%} b {%-endif-%} c", "p('a',if(x?'b' else ),'c')"),
      Expected("a {{-b-}} c", "p('a',{b},'c')"), Expected("a {{- b - c -}} d", "p('a',{(- b c)},'d')"),
      Expected("a {{- '-' -}} d", "p('a',{'-'},'d')"),
      Expected("# a {{- b -}} c", "h1('a',{b},'c')"), Expected("- {{- a -}} b", "ul(p({a},'b'))"),
      Expected("> a\n> {{- b -}}\n> c", "quote(p('a',{b},'c'))"),
      Expected("- a\n  {{- b -}}\n  c", "ul(p('a',{b},'c'))"),
      Expected("| a {{- b -}} |\n|---|\n| c |", "table('a',{b}; 'c')"),
      Expected("[a {{- b }}]({{- c -}})", "p(a{c}('a',{b}))"),
    ])
  func running(_ example: Expected) {
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
    "A comment ends what is taken away, as in Jinja2",
    arguments: [
      Expected("a {# x #} {{- b }}", "p('a ',{b})"), Expected("{{ a -}} {# x #} b", "p({a},' b')"),
      Expected("a\n{# x #}\n{{- b }}", "p('a',' ',{b})"), Expected("{{ a -}}\n{# x #}\nb", "p({a},'b')"),
      Expected("a {#- x #} {{- b }}", "p('a',{b})"), Expected("{{ a -}} {# x #} {{- b }}", "p({a},{b})"),
      Expected("a {# x #}b {{- c }}", "p('a b',{c})"),
    ])
  func comments(_ example: Expected) {
    let (template, mistakes) = parse(example.text)
    #expect(mistakes.isEmpty, "\(mistakes.map(\.summary))")
    #expect(Outline.of(template.blocks) == example.outline)
  }

  @Test(
    "It joins no blocks, and a tag alone on its line stays a block",
    arguments: [
      Expected("a\n\n{{- b -}}\n\nc", "p('a') {b} p('c')"),
      Expected("a\n\n{{- b }} c", "p('a') p({b},' c')"), Expected("a {{ b -}}\n\nc", "p('a ',{b}) p('c')"),
      Expected("{{ a -}}\n\n{# x #}\n\nb", "{a} p('b')"),
      Expected("a\n\n{# x #}\n\n{{- b }} c", "p('a') p({b},' c')"),
      Expected("a\n{%- if x -%}\nb\n{%- endif -%}\nc", "p('a') if(x?p('b') else ) p('c')"),
      Expected("- a\n{%- if x -%}\n- b\n{%- endif -%}\n- c", "ul(p('a')) if(x?ul(p('b')) else ) ul(p('c'))"),
      Expected("# a {{- b -}}\nc", "h1('a',{b}) p('c')"),
      Expected("a\n{#- x -#}\nb", "p('a',' ','b')"), Expected("{#- x -#}\n# a", "h1('a')"),
      Expected("{#- x -#} {{ demands }}", "{demands}"), Expected("{{ demands -}} {#- x #}", "{demands}"),
    ])
  func blocks(_ example: Expected) {
    let (template, mistakes) = parse(example.text)
    #expect(mistakes.isEmpty, "\(mistakes.map(\.summary))")
    #expect(Outline.of(template.blocks) == example.outline)
  }

  @Test(
    "Places stay those of the file",
    arguments: [
      "a {{- ⟦b⟧ }}", "a {#- x -#} {{ ⟦b⟧ -}}", "é\n{# x #}\n{{- ⟦b⟧ }}",
      "{{ demands[0] is defined and ⟦b⟧ -}}\n{# x #}\né",
      "{{ document.title -}}\n{# x #}\né {{ ⟦b⟧ }}", "a {%- set c = ⟦b⟧ -%} d",
    ])
  func places(_ marked: String) throws {
    Mistake(marked, .unknownVariable).expect(try check(marked).1)
  }

  @Test(
    "The document has what is left",
    arguments: [
      Expected("a {{- demands | count -}} b", "body: p(a3b)"),
      Expected("a\n{%- for d in demands %} {{ d.number }}{% endfor -%}\n.", "body: p(a 1 2 3.)"),
      Expected("a {#- x -#}", "body: p(a)"), Expected("{#- x #} a", "body: p(a)"),
    ])
  func merged(_ example: Expected) throws {
    #expect(try outline(example.text) == example.outline)
  }

  @Test("White space before many tags is taken away in one pass")
  func linear() {
    for line in ["{{- a -}}   ", "{# x #}   {{- a -}}", "{{ a -}}{# x #}\n", "{#- x -#}   "] {
      let (template, mistakes) = parse("a " + String(repeating: line, count: 120_000 / line.utf8.count))
      #expect(mistakes.isEmpty)
      #expect(template.blocks.count == 1)
    }
  }
}
