import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// A template and values make just the document that a reader of the template expects.
@Suite struct MergerTests {
  @Test(
    "A tag that prints nothing leaves no trace",
    arguments: [
      Expected("a {% if not demands %}b{% endif %} c", "body: p(a c)"),
      Expected("a {% if demands %}b{% endif %} c", "body: p(a b c)"),
      Expected("a{% if not demands %} b{% endif %}.", "body: p(a.)"),
      Expected("{% if not demands %}a{% endif %}", ""),
      Expected("{% if not demands %}a{% endif %} b", "body: p(b)"),
      Expected("a {% if not demands %}b{% endif %}", "body: p(a)"),
      Expected("a *{% if not demands %}b{% endif %}* c", "body: p(a c)"),
      Expected("a {{ \"b\" if not demands else \"\" }} c", "body: p(a c)"),
      Expected("{{ \"b\" if not demands else \"\" }}", ""), Expected("## {{ \"\" }}", ""),
      Expected("{{ \"\" ~ \"\" }}", ""), Expected("> {{ \"\" }}", ""),
      Expected("a\\\n{% if not demands %}b{% endif %}\\\nc", "body: p(a⏎c)"),
      Expected("a\\\n{% if not demands %}b{% endif %}", "body: p(a)"),
      Expected("{% if not demands %}b{% endif %}\\\na", "body: p(a)"),
      Expected("a {# b #} c", "body: p(a c)"), Expected("a{% set b = 1 %} c", "body: p(a c)"),
      Expected("a[^1] {% if not demands %}b{% endif %} c\n\n[^1]: d", "body: p(a[^1 p(d)] c)"),
    ])
  func spacing(_ example: Expected) throws {
    #expect(try outline(example.text) == example.outline)
  }

  @Test(
    "Lists grow and shrink without gaps",
    arguments: [
      Expected("{% for d in demands %}\n- {{ d.number }}\n{% endfor %}", "body: ul(p(1); p(2); p(3))"),
      Expected(
        "- a\n{% for d in demands %}\n- {{ d.number }}\n{% endfor %}\n- b",
        "body: ul(p(a); p(1); p(2); p(3); p(b))"),
      Expected("{% for d in demands %}\n1. {{ d.number }}\n{% endfor %}", "body: ol1(p(1); p(2); p(3))"),
      Expected("- a\n- {% if not demands %}b{% endif %}\n- c", "body: ul(p(a); p(c))"),
      Expected("- {% if not demands %}b{% endif %}", ""),
      Expected("- a\n{% if not demands %}\n- b\n{% endif %}\n- c", "body: ul(p(a); p(c))"),
      Expected("- a\n\n{% if not demands %}b{% endif %}\n\n1. c", "body: ul(p(a)) ol1(p(c))"),
      Expected(
        "- a\n  {% for d in demands %}\n  - {{ loop.index }}/{{ loop.length }}\n  {% endfor %}",
        "body: ul(p(a) ul(p(1/3); p(2/3); p(3/3)))"),
      Expected("{% for d in themes %}\n- a\n{% else %}\nb\n{% endfor %}", "body: p(b)"),
      Expected(
        "x{% for d in demands %}{{ d.number }}{% if not loop.last %}, {% endif %}{% endfor %}.",
        "body: p(x1, 2, 3.)"),
      Expected("| a |\n|---|\n| {{ demands | count }} |", "body: table(h:a; 3)"),
    ])
  func lists(_ example: Expected) throws {
    #expect(try outline(example.text) == example.outline)
  }

  @Test(
    "Values keep their meaning",
    arguments: [
      Expected("x {{ signatories | join }}", "body: p(x @Anne 1@, @Anne 2@ et @Anne 3@)"),
      Expected("{{ quantities.targets }} {{ organizations.ipac }}", "body: p(<116|116> @Alliance@)"),
      Expected("{{ document.date }}", "body: p(<2024-05-06|6 mai 2024>)"),
      Expected("{{ \"2024-03-25\" | date }}", "body: p(<2024-03-25|25 mars 2024>)"),
      Expected(
        "[a]({{ documents.declaration }}) {{ documents.declaration }}",
        "body: p([a](work:apt31) [Attaques](work:apt31))"),
      Expected(
        "x{% for i in document.items %}{% if i.link %} [{{ i.outlet }}]({{ i.link }}){% endif %}{% endfor %}",
        "body: p(x [@TF1@](https://www.tf1info.fr/a))"),
      Expected("{{ document.type }}", "body: p(Déclaration)"),
      Expected("a[^1] b[^2]\n\n[^2]: deux\n\n[^1]: un", "body: p(a[^1 p(un)] b[^2 p(deux)])"),
      Expected(
        "x{% for d in demands %}a[^1]{% endfor %}\n\n[^1]: {{ loop.index }}.",
        "body: p(xa[^1 p(1.)]a[^2 p(2.)]a[^3 p(3.)])"),
      Expected(
        "x{% if not demands %}a[^1]{% endif %}b[^2]\n\n[^1]: un\n\n[^2]: deux", "body: p(xb[^1 p(deux)])"),
    ])
  func meaning(_ example: Expected) throws {
    #expect(try outline(example.text) == example.outline)
  }

  @Test(
    "The words before the prose begin its first paragraph, or stand alone before anything else",
    arguments: [
      ("b", "body: p(Paris – b)"), ("b\n\nc", "body: p(Paris – b) p(c)"),
      ("{% if not demands %}a{% endif %}\n\nb", "body: p(Paris – b)"),
      ("{% for d in demands %}\n{{ d.number }}\n{% endfor %}", "body: p(Paris – 1) p(2) p(3)"),
      ("b[^1]\n\n[^1]: c", "body: p(Paris – b[^1 p(c)])"), ("- b\n\nc", "body: p(Paris –) ul(p(b)) p(c)"),
      ("> b", "body: p(Paris –) quote(p(b))"), ("", "body: p(Paris –)"),
    ])
  func opening(text: String, outline: String) throws {
    let sample = Sample(prose: try check(text).0)
    let made = try DemarcheTemplateTests.outline("{{ \"Paris\" }} – {{ prose }}", sample, isKind: true)
    #expect(made == outline)
  }

  @Test("The prose keeps its own names, and the kind's come back after it")
  func slots() throws {
    let prose = try check("{% set a = 2 %}\n\n{{ a }}").0
    let text = "{% set a = 1 %}\n\n{{ a }}\n\n{{ prose }}\n\n{{ a }}"
    #expect(try outline(text, Sample(prose: prose), isKind: true) == "body: p(1) p(2) p(1)")
  }

  @Test("Prose that a kind does not print is told, and an empty one is not")
  func lostProse() throws {
    let (kind, mistakes) = try check("a\n\n{% if not demands %}\n{{ prose }}\n{% endif %}", isKind: true)
    #expect(mistakes.isEmpty)
    let lost = kind.merged(with: try Sample(prose: try check("b").0).context()).1
    #expect(lost.map(\.identifier) == [.lostText])
    #expect(kind.merged(with: try Sample(prose: try check("{# b #}").0).context()).1.isEmpty)
  }

  @Test("A question without anybody who asks is told instead of lost")
  func lostQuestion() throws {
    let marked = MarkedText("⟦{% questions %}⟧\na\n{% endquestions %}")
    let (program, mistakes) = try check(marked.text)
    #expect(mistakes.isEmpty)
    let lost = program.merged(with: try Sample().context()).1
    #expect(lost.map(\.identifier) == [.lostText])
    #expect(lost.compactMap { $0.range?.bytes } == marked.ranges)
    #expect(try outline(marked.text, Sample(question: Sample.frame)) == "body: question(p(a))")
  }

  @Test("A template is parsed and checked once, and every merge of it gives the same")
  func repeated() throws {
    let text =
      "# x\n\n{% recitals %}\n- a[^1]\n{% endrecitals %}\n\n{{ demands }}\n\n{{ signatories }}\n\n[^1]: b"
      .replacingTitle
    let (program, mistakes) = try check(text)
    #expect(mistakes.isEmpty)
    let context = try Sample().context()
    let first = program.merged(with: context).0
    #expect(program.merged(with: context).0 == first)
    #expect(try check(text).0.merged(with: context).0 == first)
    let other = program.merged(with: try Sample(demands: ["autre"]).context()).0
    #expect(other != first)
    #expect(program.merged(with: context).0 == first)
  }
}

extension String {
  /// The text with a heading that prose may have.
  fileprivate var replacingTitle: String { "#" + self }
}
