internal import DemarcheModel

/// Proves on the bytes read back that nobody signs who has not signed, and that a draft says what it is.
enum ConsentVerification {
  /// Compares the marks that were read in a file with those of its tree.
  ///
  /// - Parameters:
  ///   - reading: what a reader found in the bytes.
  ///   - expected: the signatories of the tree.
  ///   - isDraft: whether the tree is that of a draft.
  ///   - path: the file, as people know it.
  /// - Returns: the differences, all of them errors.
  static func diagnostics(
    of reading: Reading, _ expected: [Reading.Finding], isDraft: Bool, _ path: String
  ) -> [Diagnostic] {
    let lines = reading.signatories.byText
    return expected.flatMap { consent(of: $0, among: lines[$0.key] ?? [], path) }
      + draftMarks(of: reading, isDraft, path)
  }

  /// A signatory whose mark is lost, altered, or one too many.
  private static func consent(
    of expected: Reading.Finding, among lines: [Reading.Finding], _ path: String
  ) -> [Diagnostic] {
    guard let id = expected.id else { return [] }
    let found = lines.filter { $0.matches(expected) }
    guard !found.isEmpty, !found.contains(where: { $0.isMarked(as: expected) }) else { return [] }
    return [
      Diagnostic(
        .unsignedSignature,
        expected.pendingMark == nil
          ? "The signature of `\(id)` is given, and \(path) prints it as awaited"
          : "The signature of `\(id)` is awaited, and \(path) does not say so",
        explanation: FileVerification.why)
    ]
  }

  /// The places where a draft does not say what it is, and where a final file says that it is a draft.
  private static func draftMarks(of reading: Reading, _ isDraft: Bool, _ path: String) -> [Diagnostic] {
    reading.draftMarks.filter { $0.state != (isDraft ? .whole : .missing) }.map { mark in
      Diagnostic(
        .draftMark,
        isDraft
          ? "\(path) is a draft, and \(mark.place) does not say so"
          : "\(path) is final, and \(mark.place) is that of a draft",
        explanation: FileVerification.why)
    }
  }
}

extension Reading.Finding {
  /// Whether two findings say the same of the consent, byte for byte.
  fileprivate func isMarked(as other: Reading.Finding) -> Bool {
    switch (pendingMark, other.pendingMark) {
    case (nil, nil): true
    case (let mark?, let other?): mark.isSame(as: other)
    default: false
    }
  }
}
