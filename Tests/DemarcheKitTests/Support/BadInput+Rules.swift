extension BadInput {
  /// Mistakes in the office's own file of rules.
  static let rules: [BadInput] = [
    rule("rule-syntax", "severity: error", "severity: [error"),
    rule("rule-unknown-shape", "authors: { atLeast: 3 }", "autors: { atLeast: 3 }"),
    rule("rule-two-shapes", "authors: { atLeast: 3 }", "authors: { atLeast: 3 }, lead: olivier-cadic"),
    rule("rule-unknown-kind", "kinds: [joint-declaration]", "kinds: [joint-declarations]"),
    rule("rule-unknown-person", "authors: { atLeast: 3 }", "people: [olivier-cadik]"),
    rule("rule-unknown-lead", "authors: { atLeast: 3 }", "lead: angela-merkel"),
    rule("rule-unknown-group", "authors: { atLeast: 3 }", "groups: [SER, UDI]"),
    rule("rule-unknown-country", "authors: { atLeast: 3 }", "countries: [fr, de]"),
    rule("rule-without-source", "    source: House rule\n", ""),
    rule("rule-days", "severity: error", "from: 2024-05-06\n    to: 2024-05-05\n    severity: error"),
    rule("rule-limits", "authors: { atLeast: 3 }", "authors: { atLeast: 3, atMost: 2 }"),
    rule(
      "rule-grave-estimate", "authors: { atLeast: 3 }", "speakingTime: { seconds: 120, wordsPerMinute: 150 }"),
    rule(
      "rule-versions-overlap", "source: House rule\n",
      """
      source: House rule
        older:
          versionOf: many
          to: 2024-05-05
          severity: error
          check: { authors: { atLeast: 2 } }
          source: House rule

      """),
    rule(
      "rule-version-of-nothing", "severity: error", "versionOf: mani\n    severity: error"),
    rule("rule-id-of-another", "rules:\n  many:", "rules:\n  ep-wq-words:"),
    rule(
      "rule-unknown-institution", "rules:\n",
      "institution: fr-senate\nsizes:\n  - { members: 348 }\n  - { members: 343, to: 2011-09-30 }\nrules:\n"),
  ]

  /// A mistake made in a file with one good rule.
  private static func rule(_ name: String, _ old: String, _ new: String) -> BadInput {
    BadInput(name: name) {
      let path = "Templates/Rules/office.yaml"
      $0.files[path] = Array(
        """
        rules:
          many:
            kinds: [joint-declaration]
            severity: error
            check: { authors: { atLeast: 3 } }
            source: House rule

        """.utf8)
      try $0.replace(old, with: new, in: path)
    }
  }
}
