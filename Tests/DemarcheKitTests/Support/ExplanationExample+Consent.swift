extension ExplanationExample {
  /// The pages about who has signed and who has not.
  static let consent = [
    signatures(
      "late-withdrawal",
      """
      required: []
      list:
        - { person: olivier-cadic, status: withdrawn, since: 2024-05-10 }
      """)
  ]
}
