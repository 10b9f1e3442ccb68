extension ExplanationExample {
  /// The pages about rules, in a file of the office's own.
  static let rules: [ExplanationExample] = [
    rule(
      "broken-rule",
      """
          severity: error
          check: { authors: { atLeast: 8 } }
      """),
    rule(
      "contradicting-rules",
      """
          from: 2026-01-01
          to: 2025-12-31
          severity: error
          check: { authors: { atLeast: 3 } }
      """),
  ]

  private static func rule(_ identifier: String, _ fields: String) -> ExplanationExample {
    ExplanationExample(
      identifier, "Templates/Rules/office.yaml", nil,
      """
      rules:
        office-signatures:
          kinds: [joint-declaration]
      \(fields)
          source: Decision of the office

      """)
  }
}
