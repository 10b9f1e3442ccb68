import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// What may be missing is printed behind a guard only, and a guard makes sure of just what it tests.
@Suite struct PresenceTests {
  @Test(
    "A guard makes sure of a value",
    arguments: [
      "{% if document.lead %}{{ document.lead }}{% endif %}",
      "{% if document.lead is defined %}{{ document.lead }}{% endif %}",
      "{% if not document.lead %}a{% else %}{{ document.lead }}{% endif %}",
      "{% if document.lead is not defined %}a{% else %}{{ document.lead }}{% endif %}",
      "{% if not document.lead %}a{% elif demands %}{{ document.lead }}{% endif %}",
      "{% if demands and document.lead %}{{ document.lead }}{% endif %}",
      "{% if document.lead and document.lead == \"x\" %}{{ document.lead }}{% endif %}",
      "{% if not document.lead or document.lead ~ \"x\" == \"x\" %}a{% endif %}",
      "{% if not (document.lead and demands) %}a{% else %}{{ document.lead }}{% endif %}",
      "{% if not document.lead or not document.place %}a{% else %}{{ document.lead }}{{ document.place }}{% endif %}",
      "{{ document.lead if document.lead else \"a\" }}",
      "{{ \"a\" if not document.lead else document.lead }}",
      "{{ document.lead | default(\"a\") }}", "{% if document.author %}{{ document.author.name }}{% endif %}",
      "{% if document.author and document.author.group %}{{ document.author.group }}{% endif %}",
      "{% if document.lead %}*{{ document.lead }}* [a](https://x.fr/){% endif %}",
      "{% for s in signatories %}{% if s.group %}{{ s.group }}{% endif %}{% endfor %}",
      "{% if signatories[0] %}{{ signatories[0] }}{% endif %}",
      "{% if signatories | first %}{{ signatories | first }}{% endif %}",
      "{% set p = document.place %}{% if p %}{{ p }}{% endif %}",
      "{% if document.lead == document.release %}a{% endif %}",
    ])
  func guarded(_ text: String) throws {
    #expect(try check("x \(text)").1.map(\.summary) == [])
  }

  @Test(
    "Nothing else makes sure of it",
    arguments: [
      "{{ ⟦document.lead⟧ }}", "{% if demands %}{{ ⟦document.lead⟧ }}{% endif %}",
      "{% if document.lead %}a{% endif %}{{ ⟦document.lead⟧ }}",
      "{% if document.lead %}a{% else %}{{ ⟦document.lead⟧ }}{% endif %}",
      "{% if document.lead %}a{% elif demands %}{{ ⟦document.lead⟧ }}{% endif %}",
      "{% if document.lead or demands %}{{ ⟦document.lead⟧ }}{% endif %}",
      "{% if not document.lead %}{{ ⟦document.lead⟧ }}{% endif %}",
      "{% if not (document.lead and demands) %}{{ ⟦document.lead⟧ }}{% endif %}",
      "{% if document.place %}{{ ⟦document.lead⟧ }}{% endif %}",
      "{% if document.lead or ⟦document.lead⟧ ~ \"a\" == \"a\" %}a{% endif %}",
      "{{ ⟦document.lead if demands⟧ }}", "{{ ⟦document.lead⟧ ~ \"a\" }}", "{{ ⟦document.author⟧.name }}",
      "{% if document.author %}{{ ⟦document.author.group⟧ }}{% endif %}", "{{ ⟦signatories | first⟧ }}",
      "{% if signatories[0] %}{{ ⟦signatories[1]⟧ }}{% endif %}",
      "{% if document.lead %}{{ ⟦document.release⟧ }}{% endif %}",
      "{{ ⟦document.release if document.lead else \"a\"⟧ }}", "{{ ⟦document.contact⟧.email }}",
      "{% set p = document.place %}{% if document.place %}{{ ⟦p⟧ }}{% endif %}",
      "{% set p = document.lead %}{% if p %}{% for d in demands %}{% set p = document.release %}{{ ⟦p⟧ }}{% endfor %}{% endif %}",
      "{% for s in signatories %}{% if s.group %}{% for s in signatories %}{{ ⟦s.group⟧ }}{% endfor %}{% endif %}{% endfor %}",
      "{% for s in signatories %}{% if s.group %}a{% endif %}{{ ⟦s.group⟧ }}{% endfor %}",
      "{% if document.lead is empty %}a{% else %}{{ ⟦document.lead⟧ }}{% endif %}",
    ])
  func unguarded(_ marked: String) throws {
    Mistake("x \(marked)", .unguardedOptional, "may be missing", solution: "if").expect(
      try check("x \(marked)").1)
  }

  @Test("A kind knows no ids, so that what it names may be missing, and a guard makes sure of it")
  func kinds() throws {
    let text = "x {{ events[\"a-b\"] }}"
    #expect(try check(text, isKind: true).1.map(\.identifier) == [.unguardedOptional])
    let guarded = "x {% if events[\"a-b\"] %}{{ events[\"a-b\"] }}{{ events[\"a-b\"].name }}{% endif %}"
    #expect(try check(guarded, isKind: true).1.map(\.summary) == [])
  }
}
