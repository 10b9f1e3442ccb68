import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// Parts of a document stand beside each other, and the body of an item makes lines, so that none is lost.
@Suite struct SemanticBlockTests {
  @Test(
    "A part inside another is refused, written as a block or as a value",
    arguments: [
      Mistake(
        "{% preface %}\n⟦{% demands %}⟧{% enddemands %}\n{% endpreface %}", .misplacedTag, "inside `preface`"),
      Mistake("{% recitals %}\n{{ ⟦demands⟧ }}\n{% endrecitals %}", .misplacedTag, "`demands` cannot stand"),
      Mistake("{% recitals %}\n{{ ⟦signatories⟧ }}\n{% endrecitals %}", .misplacedTag),
      Mistake("{% questions %}\n{{ ⟦demands[\"demand-1\"]⟧ }}\n{% endquestions %}", .misplacedTag),
      Mistake("{% demands %}\n⟦{% signatures %}⟧{% endsignatures %}\n{% enddemands %}", .misplacedTag),
      Mistake(
        "{% conclusions %}\n⟦{% preface %}⟧\n\na\n\n{% endpreface %}\n{% endconclusions %}", .misplacedTag),
    ])
  func inside(_ mistake: Mistake) throws {
    mistake.expect(try check(mistake.marked).1)
  }

  @Test(
    "The body of an item holds paragraphs; a list in it would be lost",
    arguments: [
      Mistake(
        "⟦{% demands %}⟧\n- {{ demand }}\n{% enddemands %}", .unsupportedMarkup, "a list",
        solution: "{{ demand }}"),
      Mistake(
        "⟦{% signatures %}⟧\n> {{ signatory }}\n{% endsignatures %}", .unsupportedMarkup, "a quotation"),
      Mistake("{% demands %}\n⟦## {{ demand }}⟧\n{% enddemands %}", .unsupportedMarkup, "a heading"),
      Mistake(
        "⟦{% demands %}⟧\n{% if demands %}\n| – |\n|---|\n{% endif %}\n{% enddemands %}", .unsupportedMarkup,
        "a table"),
      Mistake("{% demands %}\n{{ ⟦signatories⟧ }}\n{% enddemands %}", .misplacedTag),
      Mistake("{% signatures %}\n{{ ⟦demands⟧ }}\n{% endsignatures %}", .misplacedTag),
    ])
  func bodies(_ mistake: Mistake) throws {
    mistake.expect(try check(mistake.marked).1)
  }

  @Test(
    "What an item reads comes from its record alone; a word added would change what was signed",
    arguments: [
      Mistake(
        "⟦{% signatures %}⟧\n{{ signatory.name }}, ancien {{ signatory.title }}\n{% endsignatures %}",
        .misplacedTag, "`, ancien`"),
      Mistake(
        "⟦{% demands %}⟧\nNous refusons {{ demand }}\n{% enddemands %}", .misplacedTag, "Nous refusons"),
      Mistake(
        "⟦{% signatures %}⟧\n{{ signatory }}\n\nXi Jinping, président\n{% endsignatures %}", .misplacedTag),
      Mistake("{% demands %}\n{{ ⟦\"non à\"⟧ }} {{ demand }}\n{% enddemands %}", .misplacedTag),
      Mistake(
        "{% set x = \"ancien\" %}{% signatures %}\n{{ signatory }} {{ ⟦x⟧ }}\n{% endsignatures %}",
        .misplacedTag),
      Mistake(
        "{% signatures %}\n{{ signatory.group | default(⟦\"NI\"⟧) }}\n{% endsignatures %}", .misplacedTag),
      Mistake("{% demands %}\n{{ demand }} {{ ⟦document⟧.title }}\n{% enddemands %}", .misplacedTag),
    ])
  func foreignWords(_ mistake: Mistake) throws {
    mistake.expect(try check(mistake.marked).1)
  }

  @Test(
    "An item may print its own fields, choose between them, and have a footnote",
    arguments: [
      "{% signatures %}\n**{{ signatory.name }}** – {{ signatory.title }}\n{% endsignatures %}",
      "{% signatures %}\n{{ signatory }}{% if signatory.group %} ({{ signatory.group }}){% endif %}\n{% endsignatures %}",
      "{% demands %}\n{% if demand.id != \"a\" %}{{ demand }}{% endif %}\n{% enddemands %}",
      "{% signatures %}\n{{ signatory }}{% if signatory.signed %}, {{ signatory.signed | date(\"iso\") }}{% endif %}[^n]\n{% endsignatures %}\n\n[^n]: Par procuration.",
    ])
  func ownWords(_ text: String) throws {
    #expect(try check(text).1.map(\.summary) == [])
  }

  @Test("A footnote holds no list of demands or signatories", arguments: ["demands", "signatories"])
  func footnotes(_ name: String) throws {
    let mistake = Mistake("a[^n]\n\n[^n]: {{ ⟦\(name)⟧ }}", .misplacedTag, "inside a footnote")
    mistake.expect(try check(mistake.marked).1)
  }

  @Test(
    "The prose is no condition: a kind that asks for it would lose it",
    arguments: [
      "{% if ⟦prose⟧ %}\n{{ prose }}\n{% endif %}", "{% if ⟦prose⟧ is defined %}\n{{ prose }}\n{% endif %}",
      "{% if demands and ⟦prose⟧ %}\n{{ prose }}\n{% endif %}", "{% if ⟦prose⟧ is empty %}\na\n{% endif %}",
    ])
  func prose(_ marked: String) throws {
    Mistake(marked, .wrongExpression, "always there").expect(try check(marked, isKind: true).1)
  }
}
