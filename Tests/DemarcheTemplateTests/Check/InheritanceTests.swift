import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// A template takes another one and replaces some of its blocks, as in Jinja2.
@Suite struct InheritanceTests {
  /// Kinds that others extend.
  static let kinds = [
    "base": """
    {% block head %}
    Base {{ document.title }}
    {% endblock %}

    {% block list %}
    - a
    {% block inner %}
    - b
    {% endblock inner %}
    {% endblock %}

    Fait {% block place %}à Paris{% endblock %}, {{ demands | count }}.

    {% block end %}{% endblock %}
    """,
    "middle": """
    {% extends "base" %}
    {% block head %}
    Milieu

    {{ super() }}
    {% endblock %}
    {% block end %}
    Fin
    {% endblock %}
    """,
    "sets": "{% set a = 1 %}\n\n{% block x %}{{ a }}{% endblock %}\n\n{{ a }}",
    "loop": "{% for d in demands %}\n{% block item %}\n- {{ d.number }}\n{% endblock %}\n{% endfor %}",
  ]

  @Test(
    "Blocks are replaced, the rest stays",
    arguments: [
      Expected(
        "{% extends \"base\" %}", "body: p(Base Attaques) ul(p(a); p(b)) p(Fait à Paris, 3.)"),
      Expected(
        "{# why #}\n\n{% extends 'base' %}\n\n{% block head %}\nTête\n{% endblock %}",
        "body: p(Tête) ul(p(a); p(b)) p(Fait à Paris, 3.)"),
      Expected(
        "{% extends 'base' %}\n{% block head %}{% endblock %}\n\n{% block inner %}\n- c\n- d\n{% endblock %}\n{% block place %}\nà Lyon\n{% endblock %}",
        "body: ul(p(a); p(c); p(d)) p(Fait à Lyon, 3.)"),
      Expected(
        "{% extends 'base' %}\n\n{% block head %}Un{% endblock %} {% block place %}ici, {{ super() }}{% endblock %}",
        "body: p(Un) ul(p(a); p(b)) p(Fait ici, à Paris, 3.)"),
      Expected(
        "{% extends 'middle' %}", "body: p(Milieu) p(Base Attaques) ul(p(a); p(b)) p(Fait à Paris, 3.) p(Fin)"
      ),
      Expected(
        "{% extends 'middle' %}\n{% block head %}\n{{ super() }}\n\nTrois\n{% endblock %}\n{% block end %}{{ super() }}{% endblock %}",
        "body: p(Milieu) p(Base Attaques) p(Trois) ul(p(a); p(b)) p(Fait à Paris, 3.) p(Fin)"),
      Expected(
        "{% extends 'base' %}\n{% block list %}\n{% block inner %}\n- {{ super() }}\n{% endblock %}\n{% endblock %}\n{% block head %}{% endblock %}",
        "body: ul(ul(p(b))) p(Fait à Paris, 3.)"),
      Expected(
        "{% extends 'base' %}\n{% block end %}{{ demands }}{% endblock %}\n{% block head %}{% endblock %}{% block list %}{% endblock %}",
        "body: p(Fait à Paris, 3.) demands[Nous demandons :](1=d’attribuer;; 2=de sanctionner;; 3=d’avertir.)"
      ),
      Expected(
        "{% extends 'sets' %}\n{% block x %}{{ super() }}{{ a + 1 }}{% endblock %}", "body: p(12) p(1)"),
      Expected(
        "{% extends 'sets' %}\n{% set b = 5 %}\n{% block x %}{{ b }}{% endblock %}", "body: p(5) p(1)"),
      Expected("{% extends 'sets' %}\n{% block x %}{% set a = 7 %}{{ a }}{% endblock %}", "body: p(7) p(1)"),
      Expected(
        "{% extends 'loop' %}\n{% block item %}\n- {{ d.number }}/{{ loop.length }}\n{% endblock %}",
        "body: ul(p(1/3); p(2/3); p(3/3))"),
      Expected("{% block a %}1{% endblock %} {% block b %}2{% endblock b %}", "body: p(1 2)"),
    ])
  func replaced(_ example: Expected) throws {
    #expect(try outline(example.text, isKind: true, kinds: Self.kinds) == example.outline)
  }

  @Test(
    "A block inside itself, and blocks that repeat others, are told and multiply nothing",
    .timeLimit(.minutes(2)))
  func repeated() throws {
    let inside =
      String(repeating: "{% block a %}\n\n", count: 20) + String(repeating: "{% endblock %}\n\n", count: 20)
    let twice =
      "{% block a %}\n\n" + String(repeating: "{% block a %}x{% endblock %}\n\n", count: 30)
      + "{% endblock %}"
    var wide = "x"
    for level in 0..<16 {
      wide = String(
        repeating: "{% block b\(level) %}\n\n\(level == 0 ? "x" : "@")\n\n{% endblock %}\n\n", count: 3
      )
      .replacing("@", with: wide, maxReplacements: 1).replacing("@", with: "x")
    }
    for text in [inside, twice, wide] {
      let (_, mistakes) = try check(text, isKind: true)
      #expect(mistakes.count < 100)
      #expect(mistakes.contains { $0.identifier == .duplicateBlock && $0.summary.contains("stands twice") })
    }
    let kinds = ["outer": "{% block a %}\n\n{% block b %}x{% endblock %}\n\n{% endblock %}"]
    let text =
      "{% extends 'outer' %}\n{% block b %}\n\n{% block a %}\n\n{{ super() }}\n\n{% endblock %}\n\n{% endblock %}"
    let (_, mistakes) = try check(text, isKind: true, kinds: kinds)
    #expect(mistakes.map(\.summary) == ["Block `a` stands inside itself"])
  }

  @Test("A partial extends a partial, and its blocks are its own")
  func partials() throws {
    let partials = [
      "card": "{% block name %}N{% endblock %}\n\n{% block note %}R{% endblock %}",
      "own": "{% extends \"card\" %}\n{% block name %}M, {{ super() }}, {{ x }}{% endblock %}",
    ]
    let text = "{% block name %}K{% endblock %}\n\n{% include 'own' with x = 1 %}\n\n{% include 'card' %}"
    #expect(try outline(text, partials: partials) == "body: p(K) p(M, N, 1) p(R) p(N) p(R)")
  }

  @Test(
    "Mistakes of a template that extends another one",
    arguments: [
      Mistake("{% extends ⟦\"bas\"⟧ %}", .missingParent, "no template `bas`", solution: "`base`"),
      Mistake(
        "{% extends ⟦\"nothing-like-it\"⟧ %}", .missingParent, solution: "Templates/Kinds/nothing-like-it.md"),
      Mistake("{% extends ⟦'broken'⟧ %}", .brokenRecord, "waits for the template `broken`"),
      Mistake(
        "{% extends 'base' %}\n\n⟦Un texte⟧", .textOutsideBlock, "prints its blocks only", solution: "block"),
      Mistake("{% extends 'base' %}\n\n- ⟦a⟧\n- b", .textOutsideBlock),
      Mistake("{% extends 'base' %}\n\n{{ ⟦prose⟧ }}", .textOutsideBlock),
      Mistake(
        "{% extends 'base' %}\n{% if ⟦demands⟧ %}\n{% block head %}a{% endblock %}\n{% endif %}",
        .textOutsideBlock),
      Mistake("{% extends 'base' %}\n\n⟦{% block head %}a{% endblock %} et⟧", .textOutsideBlock),
      Mistake(
        "{% extends 'base' %}\n{% block ⟦haed⟧ %}a{% endblock %}", .unknownBlock, "no block `haed`",
        solution: "`head`"),
      Mistake(
        "{% extends 'base' %}\n{% block ⟦something_else⟧ %}a{% endblock %}", .unknownBlock,
        solution: "where it belongs"),
      Mistake(
        "{% extends 'base' %}\n{% block list %}{% endblock %}\n{% block ⟦inner⟧ %}a{% endblock %}",
        .unknownBlock,
        "printed nowhere"),
      Mistake(
        "{% extends 'base' %}\n{% block head %}a{% endblock %}\n\n{% block ⟦head⟧ %}b{% endblock %}",
        .duplicateBlock, "stands twice"),
      Mistake("{% block a %}1{% endblock %}\n\n- {% block ⟦a⟧ %}2{% endblock %}", .duplicateBlock),
      Mistake("{% block a %}1{% endblock ⟦b⟧ %}", .unexpectedTag, "names `b`", solution: "Write `a`"),
      Mistake("{% block a %}\n1\n{% endblock ⟦b⟧ %}", .unexpectedTag),
      Mistake("⟦{% block a %}⟧\n\n1", .unclosedBlock, "endblock"),
      Mistake("x ⟦{% endblock %}⟧", .unexpectedTag, "`block`"),
      Mistake("⟦{{ super() }}⟧", .misplacedTag, "outside a block"),
      Mistake("x ⟦{{ super() }}⟧", .misplacedTag),
      Mistake("{% block a %}x ⟦{{ super() }}⟧{% endblock %}", .unknownBlock, "replaces none"),
      Mistake(
        "{% extends 'base' %}\n{% block head %}{% block new %}⟦{{super( )}}⟧{% endblock %}{% endblock %}",
        .unknownBlock),
      Mistake("{% block a %}x {{ ⟦super⟧() | upper }}{% endblock %}", .tagSyntax, "stands alone in its tag"),
      Mistake("x {{ ⟦lipsum⟧() }}", .tagSyntax, "no function"),
      Mistake("x\n\n{% extends ⟦'base'⟧ %}", .misplacedTag, "at the beginning"),
      Mistake("{% extends 'base' %}\n{% extends ⟦'base'⟧ %}", .misplacedTag),
      Mistake("x ⟦{% extends 'base' %}⟧", .misplacedTag, "alone on its line"),
      Mistake("{% extends ⟦base⟧ %}", .tagSyntax, "between quotes"),
      Mistake(
        "{% extends 'base' %}\n{% block ⟦place⟧ %}\n- a\n{% endblock %}", .misplacedTag,
        "one paragraph at most"),
      Mistake("{% extends 'base' %}\n{% block head %}{{ ⟦tittle⟧ }}{% endblock %}", .unknownVariable),
      Mistake("{% extends ⟦'none-of-it'⟧ %}\n{% block x %}a{% endblock %}", .missingParent),
    ])
  func mistakes(_ mistake: Mistake) throws {
    mistake.expect(try check(mistake.marked, isKind: true, kinds: Self.kinds).1)
  }

  @Test(
    "The content of blocks is checked when what they belong to is missing, and `super()` is no second mistake"
  )
  func orphans() throws {
    let told = try check(
      "{% extends 'none-of-it' %}\n{% block x %}\n{{ super() }}\n\n{{ tittle }}\n{% endblock %}", isKind: true
    ).1
    #expect(Set(told.map(\.identifier)) == [.missingParent, .unknownVariable])
    #expect(told.count == 2)
  }

  @Test("A circle is told where it closes, with the way there")
  func cycle() throws {
    let kinds = ["a": "{% extends 'b' %}", "b": "{% extends 'c' %}", "c": "{% extends 'a' %}"]
    let told = try check("{% extends 'a' %}", isKind: true, kinds: kinds).1
    #expect(told.map(\.identifier) == [.extendsCycle])
    #expect(told.first?.range?.file.path == "Templates/Kinds/c")
    #expect(told.first?.notes.map(\.range?.text) == ["'a'", "'b'", "'c'"])
    let own = try check("{% extends 'self' %}", isKind: true, kinds: ["self": "{% extends 'self' %}"]).1
    #expect(own.map(\.identifier) == [.extendsCycle])
  }

  @Test("Templates extend each other 31 times, not 32")
  func depth() throws {
    for (count, isFine) in [(31, true), (32, false)] {
      var kinds = ["k\(count)": "{% block a %}x{% endblock %}"]
      for level in 1..<count {
        kinds["k\(level)"] = "{% extends 'k\(level + 1)' %}\n{% block a %}{{ super() }}{% endblock %}"
      }
      let told = try check("{% extends 'k1' %}", isKind: true, kinds: kinds).1
      #expect(told.map(\.identifier) == (isFine ? [] : [.nestingTooDeep]))
    }
  }

  @Test("Blocks that print what they replace twice stop early, and those that hold each other end")
  func bomb() throws {
    var kinds = ["k20": "{% block a %}x{% endblock %}"]
    for level in 1..<20 {
      kinds["k\(level)"] =
        "{% extends 'k\(level + 1)' %}\n{% block a %}{{ super() }}{{ super() }}{% endblock %}"
    }
    #expect(
      try check("{% extends 'k1' %}", isKind: true, kinds: kinds).1.map(\.identifier) == [.tooManySteps])
    let turning = ["t": "{% block b %}\n{% block a %}\nx\n{% endblock %}\n{% endblock %}"]
    let text =
      "{% extends 't' %}\n{% block a %}\n{% block b %}\n{{ super() }}\n{% endblock %}\n{% endblock %}"
    #expect(try check(text, isKind: true, kinds: turning).1.map(\.identifier) == [.nestingTooDeep])
  }

  @Test("The text of a document extends nothing")
  func prose() throws {
    let mistake = Mistake("{% extends ⟦'base'⟧ %}", .misplacedTag, "extends no template")
    mistake.expect(try check(mistake.marked, kinds: Self.kinds).1)
  }

  @Test("A mistake in the template that is extended has its place there")
  func parentPlace() throws {
    let told = try check("{% extends 'a' %}", isKind: true, kinds: ["a": "{{ tittle }}"]).1
    #expect(told.map(\.range?.file.path) == ["Templates/Kinds/a"])
  }
}
