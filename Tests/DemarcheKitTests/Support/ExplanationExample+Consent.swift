extension ExplanationExample {
  /// The pages about who has signed and who has not.
  static let consent = [
    signatures(
      "late-withdrawal",
      """
      required: []
      list:
        - { person: olivier-cadic, status: withdrawn, since: 2024-05-10 }
      """),
    embargo("wrong-time", "embargo: { until: 2024-03-31T02:30, zone: Europe/Paris }"),
    embargo("unknown-zone", "embargo: { until: 2024-05-06T14:30, zone: Europe/Pari }"),
  ]

  /// An example in the place of the release line of the press release.
  private static func embargo(_ identifier: String, _ new: String) -> ExplanationExample {
    ExplanationExample(identifier, Founding.path("dossier.yaml"), "release: immediate", new)
  }
}
