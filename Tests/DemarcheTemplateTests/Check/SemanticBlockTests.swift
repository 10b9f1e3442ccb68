import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// Parts of a document stand beside each other, and the body of an item makes lines, so that none is lost.
@Suite struct SemanticBlockTests {
  @Test(
    "A part inside another is refused, written as a block or as a value",
    arguments: [
      Mistake("{% preface %}\n⟦{% demands %}⟧{% enddemands %}\n{% endpreface %}", .misplacedTag, "inside `preface`"),
      Mistake("{% recitals %}\n{{ ⟦demands⟧ }}\n{% endrecitals %}", .misplacedTag, "`demands` cannot stand"),
      Mistake("{% preface %}\n{{ ⟦signatories⟧ }}\n{% endpreface %}", .misplacedTag),
      Mistake("{% questions %}\n{{ ⟦demands[\"demand-1\"]⟧ }}\n{% endquestions %}", .misplacedTag),
      Mistake("{% demands %}\n⟦{% signatures %}⟧{% endsignatures %}\n{% enddemands %}", .misplacedTag),
      Mistake("{% conclusions %}\n⟦{% preface %}⟧\n\na\n\n{% endpreface %}\n{% endconclusions %}", .misplacedTag),
    ])
  func inside(_ mistake: Mistake) throws {
    mistake.expect(try check(mistake.marked).1)
  }

  @Test(
    "The body of an item holds paragraphs; a list in it would be lost",
    arguments: [
      Mistake("⟦{% demands %}⟧\n- {{ demand }}\n{% enddemands %}", .unsupportedMarkup, "a list", solution: "{{ demand }}"),
      Mistake("⟦{% signatures %}⟧\n> {{ signatory }}\n{% endsignatures %}", .unsupportedMarkup, "a quotation"),
      Mistake("{% demands %}\n⟦## {{ demand }}⟧\n{% enddemands %}", .unsupportedMarkup, "a heading"),
      Mistake("⟦{% demands %}⟧\n{% if demands %}\n| a |\n|---|\n{% endif %}\n{% enddemands %}", .unsupportedMarkup, "a table"),
      Mistake("{% demands %}\n{{ ⟦signatories⟧ }}\n{% enddemands %}", .misplacedTag),
      Mistake("{% signatures %}\n{{ ⟦demands⟧ }}\n{% endsignatures %}", .misplacedTag),
    ])
  func bodies(_ mistake: Mistake) throws {
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
