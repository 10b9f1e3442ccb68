import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// A name is known from where it is set to the end of the block around it.
@Suite struct ScopeTests {
  @Test(
    "Names are known where they should be",
    arguments: [
      "{% set a = 1 %}{{ a }}", "{% set a = 1 %}*{{ a }}*",
      "{% if demands %}{% set a = 1 %}{{ a }}{% endif %}",
      "{% for d in demands %}{{ d.number }}{{ loop.index }}{% if loop.last %}{{ loop.length }}{% endif %}{% endfor %}",
      "{% set a = 1 %}{% set a = a + 1 %}{{ a }}", "{% set a = 1 %}{{ a }}{% set a = \"b\" %}{{ a ~ \"c\" }}",
      "{% for d in demands %}{% for s in signatories %}{{ d }}{{ s }}{{ loop.index }}{% endfor %}{% endfor %}",
    ])
  func known(_ text: String) throws {
    #expect(try check("x \(text)").1.map(\.summary) == [])
  }

  @Test(
    "Names are unknown everywhere else",
    arguments: [
      "{{ ⟦a⟧ }}{% set a = 1 %}", "{% if demands %}{% set a = 1 %}{% endif %}{{ ⟦a⟧ }}",
      "{% for d in demands %}a{% endfor %}{{ ⟦d⟧ }}",
      "{% for d in demands %}a{% else %}{{ ⟦d⟧ }}{% endfor %}",
      "{% for d in demands %}a{% endfor %}{{ ⟦loop⟧.index }}", "*{% set a = 1 %}b* {{ ⟦a⟧ }}",
      "{% set a = ⟦a⟧ %}b", "a[^1]{{ ⟦b⟧ }}\n\n[^1]: {% set b = 1 %} c",
    ])
  func unknown(_ marked: String) throws {
    Mistake("x \(marked)", .unknownVariable).expect(try check("x \(marked)").1)
  }

  @Test(
    "A value from outside cannot be changed in a branch, where Jinja2 would change it for what follows",
    arguments: [
      "x{% set a = 1 %}{% if demands %}{% set ⟦a⟧ = 2 %}{% endif %}{{ a }}",
      "x{% set a = 1 %}*{% set ⟦a⟧ = 2 %}b*{{ a }}", "{% set a = 1 %}\n\n- {% set ⟦a⟧ = 2 %}{{ a }}",
    ])
  func outside(_ marked: String) throws {
    Mistake(marked, .wrongExpression, "has a value already").expect(try check(marked).1)
  }

  @Test("A value with a mistake is told once, not at each use")
  func brokenValue() throws {
    Mistake("x{% set a = ⟦b⟧ %}{{ a }}{{ a | upper }}", .unknownVariable).expect(
      try check("x{% set a = b %}{{ a }}{{ a | upper }}").1)
  }

  @Test(
    "What the dossier gives keeps its name",
    arguments: [
      "{% set ⟦demands⟧ = 1 %}", "x{% for ⟦demands⟧ in demands %}y{% endfor %}",
      "x{% for ⟦document⟧ in documents %}y{% endfor %}", "{% set ⟦prose⟧ = 1 %}",
      "{% set ⟦signatories⟧ = demands %}",
    ])
  func globals(_ marked: String) throws {
    Mistake(marked, .wrongExpression, "given by the dossier").expect(try check(marked).1)
  }

  @Test(
    "What stands inside a branch or a mark cannot change a value from outside it",
    arguments: [
      "{% set a = 1 %}{% if demands %}{% set ⟦a⟧ = 2 %}{% endif %}{{ a }}",
      "{% set a = 1 %}{% if demands %}b{% else %}{% set ⟦a⟧ = 2 %}{% endif %}{{ a }}",
      "{% set a = 1 %}*{% set ⟦a⟧ = 2 %}b*{{ a }}", "{% set a = 1 %}\n\n- {% set ⟦a⟧ = 2 %}b\n\n{{ a }}",
      "{% for d in demands %}{% if loop.first %}{% set ⟦d⟧ = 2 %}{% endif %}{{ d }}{% endfor %}",
      "{% if demands %}{% set a = 1 %}{% if demands %}{% set ⟦a⟧ = 2 %}{% endif %}{{ a }}{% endif %}",
    ])
  func unchanged(_ marked: String) throws {
    Mistake(marked, .wrongExpression, "has a value already", solution: "Choose").expect(try check(marked).1)
  }

  @Test(
    "A name may be given anew in its own block, and in the body of a loop",
    arguments: [
      "{% set a = 1 %}{% set a = 2 %}{{ a }}",
      "{% if demands %}{% set a = 1 %}{% set a = 2 %}{{ a }}{% endif %}",
      "{% set a = 1 %}{% for d in demands %}{% set a = a + 1 %}{{ a }}{% endfor %}{{ a }}",
      "{% if demands %}{% set a = 1 %}{% else %}{% set a = 2 %}{{ a }}{% endif %}b",
    ])
  func anew(_ text: String) throws {
    #expect(try check("x \(text)").1.filter { $0.severity == .error }.map(\.summary) == [])
  }

  @Test("Globals stand in the first slots, in their order")
  func slots() {
    let scope = Scope()
    #expect(scope.slotCount == Globals.all.count)
    for (slot, global) in Globals.all.enumerated() {
      #expect(scope[global.name]?.slot == slot)
      #expect(scope[global.name]?.shape == global.shape)
    }
  }
}
