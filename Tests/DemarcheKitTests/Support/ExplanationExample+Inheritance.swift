import Foundation

extension ExplanationExample {
  /// The pages about templates that extend others, and about what nothing uses.
  static let inheritance: [ExplanationExample] = [
    ExplanationExample(
      "missing-parent", "Templates/Kinds/open-letter.md", nil,
      """
      {% extends "joint-declaratoin" %}

      """),
    ExplanationExample(
      "extends-cycle", "Templates/Kinds/open-letter.md", nil,
      """
      {% extends "open-letter" %}

      """),
    ExplanationExample(
      "unknown-block", "Templates/Kinds/open-letter.md", nil,
      """
      {% extends "joint-declaration" %}
      {% block signature %}
      {% endblock %}

      """),
    ExplanationExample(
      "duplicate-block", "Templates/Kinds/open-letter.md", nil,
      """
      {% extends "joint-declaration" %}
      {% block contact %}
      {% endblock %}
      {% block contact %}
      {% endblock %}

      """),
    ExplanationExample(
      "text-outside-block", "Templates/Kinds/open-letter.md", nil,
      """
      {% extends "joint-declaration" %}

      Lettre ouverte

      """),
    prose("unused-value", #"{% set heading = "Contexte" %}"#),
    prose(
      "constant-condition",
      """
      {% if document.title is defined %}

      Un texte.

      {% endif %}
      """),
  ]
}
