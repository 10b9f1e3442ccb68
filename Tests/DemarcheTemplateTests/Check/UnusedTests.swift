import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// What is set and never read, and what is asked though the answer is known, is probably a mistake.
@Suite struct UnusedTests {
  @Test(
    "A value that nothing reads is told",
    arguments: [
      Mistake("{% set ⟦a⟧ = 1 %}\n\nx", .unusedValue, "Nothing uses `a`", solution: "Take"),
      Mistake("x{% set ⟦a⟧ = 1 %}{% set a = 2 %}{{ a }}", .unusedValue),
      Mistake("x{% if demands %}{% set ⟦a⟧ = 1 %}{% endif %}", .unusedValue),
      Mistake("x{% set a = 1 %}{% for d in demands %}{% set ⟦a⟧ = 2 %}{% endfor %}{{ a }}", .unusedValue),
      Mistake("{% include 'p' with x = 1, ⟦y⟧ = 2 %}", .unusedValue, "does not use the argument `y`"),
      Mistake("{% block b %}{% set ⟦a⟧ = 1 %}x{% endblock %}", .unusedValue),
    ])
  func unused(_ mistake: Mistake) throws {
    mistake.expect(try check(mistake.marked, isKind: true, partials: ["p": "{{ x }}"]).1)
  }

  @Test(
    "A value that something may read is not told",
    arguments: [
      "x{% set a = 1 %}{{ a }}", "x{% set a = 1 %}{% set a = a + 1 %}{{ a }}",
      "x{% set a = 1 %}{% if a %}y{% endif %}", "x{% set a = 1 %}{{ 1 if demands else a }}",
      "x{% for d in demands %}y{% endfor %}", "{% set a = 1 %}\n\n{% include 'q' %}",
      "{% include 'r' %}\n\nx", "{% include 's' with a = 1 %}",
      "{% set a = 1 %}\n\n{% block b %}{{ a }}{% endblock %}",
      "x{% set a = document.place %}{% if a is defined %}y{% endif %}",
    ])
  func used(_ text: String) throws {
    let partials = ["q": "{{ a }}", "r": "{% set z = 1 %}\n\nx", "s": "{% include 'q' %}"]
    #expect(try check(text, isKind: true, partials: partials).1.map(\.summary) == [])
  }

  @Test("While there are errors, nothing is said about what nobody uses: the use may be the error")
  func errors() throws {
    #expect(try check("{% set names = 1 %}\n\n{{ nmaes }}").1.map(\.identifier) == [.unknownVariable])
  }

  @Test("A template that extends another one sets values for it")
  func child() throws {
    let kinds = ["k": "{% set a = 1 %}\n\n{% block x %}{{ a }}{% endblock %}"]
    let text = "{% extends 'k' %}\n{% set b = 1 %}\n{% block x %}{{ b }}{% endblock %}"
    #expect(try check(text, isKind: true, kinds: kinds).1.map(\.summary) == [])
  }

  @Test(
    "A condition whose answer is known is told",
    arguments: [
      Mistake(
        "x{% if ⟦true⟧ %}y{% endif %}", .constantCondition, "always true", solution: "Take the condition away"
      ),
      Mistake("x{% if ⟦false⟧ %}y{% endif %}", .constantCondition, "never printed"),
      Mistake(
        "x{% if ⟦true⟧ %}y{% else %}z{% endif %}", .constantCondition, "what else would be printed never is"),
      Mistake("x{% if ⟦not 1⟧ %}y{% endif %}", .constantCondition, "always false"),
      Mistake("x{% if ⟦demands or true⟧ %}y{% endif %}", .constantCondition, "always true"),
      Mistake("x{% if ⟦\"\"⟧ %}y{% endif %}", .constantCondition, "always false"),
      Mistake("x{% if ⟦document.title is defined⟧ %}y{% endif %}", .constantCondition, "always true"),
      Mistake("x{% if ⟦document.title is not defined⟧ %}y{% endif %}", .constantCondition, "always false"),
      Mistake("x{% if ⟦document.date⟧ %}y{% endif %}", .constantCondition, "always true"),
      Mistake("x{% if demands %}y{% elif ⟦demands⟧ %}z{% endif %}", .constantCondition, "always false"),
      Mistake(
        "x{% if demands %}{% if ⟦demands⟧ %}y{% endif %}{% endif %}", .constantCondition, "always true"),
      Mistake(
        "x{% if demands %}y{% else %}{% if ⟦not demands⟧ %}z{% endif %}{% endif %}", .constantCondition),
      Mistake(
        "x{% if document.lead %}{% if ⟦document.lead is defined⟧ %}y{% endif %}{% endif %}",
        .constantCondition),
      Mistake(
        "x{% if document.lead is not defined %}y{% elif ⟦document.lead is defined⟧ %}z{% endif %}",
        .constantCondition),
      Mistake(
        "x{% if (demands | count) > 2 %}{% if (⟦demands | count) > 2⟧ %}y{% endif %}{% endif %}",
        .constantCondition),
      Mistake("x {{ \"y\" if ⟦true⟧ else \"z\" }}", .constantCondition),
    ])
  func constant(_ mistake: Mistake) throws {
    mistake.expect(try check(mistake.marked, isKind: true).1)
  }

  @Test(
    "A condition that may be answered in two ways is not told",
    arguments: [
      "{% if demands %}y{% endif %}", "{% if document.title %}y{% endif %}",
      "{% if document.lead is defined %}y{% endif %}",
      "{% if demands is placed %}y{% elif demands is placed %}z{% endif %}",
      "{% if demands is not placed %}{% if demands is not placed %}y{% endif %}{% endif %}",
      "{% for d in demands %}{% if loop.first %}a{% elif loop.last %}b{% endif %}{% endfor %}",
      "{% for d in demands %}{% if d.label %}{% for d in demands %}{% if d.label %}y{% endif %}{% endfor %}{% endif %}{% endfor %}",
      "{% set a = demands | count %}{% if a %}{% for d in demands %}{% set a = d.number - 1 %}{% if a %}y{% endif %}{% endfor %}{% endif %}",
      "{% if demands and document.lead %}y{% elif demands %}z{% endif %}",
      "{% if document.lead %}y{% endif %}{% if document.lead %}z{% endif %}",
      "{% if organizations.apt31 %}y{% endif %}", "{% if organizations.apt31 is defined %}y{% endif %}",
      "{% if demands or themes %}{% if demands %}y{% endif %}{% endif %}",
    ])
  func open(_ text: String) throws {
    #expect(try check("x" + text).1.map(\.summary) == [])
  }

  @Test("A partial is read with several values, and only what is written out is told in it")
  func partials() throws {
    let text = "{% include 'p' with x = document.title %}"
    #expect(
      try check(text, partials: ["p": "{% if x is defined %}\n{{ x }}\n{% endif %}"]).1.map(\.summary) == [])
    let told = try check(text, partials: ["p": "{% if true %}\n{{ x }}\n{% endif %}"]).1
    #expect(told.map(\.identifier) == [.constantCondition])
  }

  @Test("Thousands of branches are checked in one pass")
  func linear() throws {
    let branches = (1...3000).map { "{% elif demands | count == \($0) %}b" }.joined()
    #expect(try check("x{% if not demands %}a\(branches){% endif %}").1.map(\.summary) == [])
  }
}
