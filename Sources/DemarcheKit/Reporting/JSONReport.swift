internal import DemarcheFormats
internal import DemarcheModel

/// The report as a JSON document of the house's own form, version 1 (``DiagnosticsFormat/json``).
///
/// Lines and columns count from 1, columns in characters as people count them; bytes count from 0, after a byte
/// order mark. A range of a whole file has the file alone. A later version may add fields; it changes the number
/// when it takes one away or gives it another meaning.
enum JSONReport {
  /// The version of the form.
  static let version = 1

  /// The document.
  static func text(of findings: [Diagnostic], summary: JSONValue) -> String {
    JSONValue.object([
      ("version", .number(version)),
      ("diagnostics", .list(findings.map { value(of: $0) })),
      ("summary", summary),
    ]).document
  }

  private static func value(of diagnostic: Diagnostic) -> JSONValue {
    .object([
      ("identifier", .text(diagnostic.identifier.rawValue)),
      ("severity", .text(diagnostic.severity.rawValue)),
      ("summary", .text(diagnostic.summary.visible)),
      ("explanation", diagnostic.explanation.map { .text($0.visible) }),
      ("range", diagnostic.range.map { value(of: $0) }),
      (
        "notes",
        .list(
          diagnostic.notes.map { note in
            .object([("text", .text(note.text.visible)), ("range", note.range.map { value(of: $0) })])
          })
      ),
      ("solutions", .list(diagnostic.solutions.map { value(of: $0) })),
    ])
  }

  private static func value(of solution: Diagnostic.Solution) -> JSONValue {
    .object([
      ("text", .text(solution.text.visible)),
      (
        "replacements",
        .list(
          solution.replacements.map { replacement in
            .object([("range", value(of: replacement.range)), ("text", .text(replacement.text))])
          })
      ),
    ])
  }

  private static func value(of range: SourceRange) -> JSONValue {
    guard !range.file.bytes.isEmpty else { return .object([("file", .text(range.file.path))]) }
    return .object([
      ("file", .text(range.file.path)),
      ("start", value(of: range.start)),
      ("end", value(of: range.end)),
      (
        "bytes",
        .object([("start", .number(range.bytes.lowerBound)), ("end", .number(range.bytes.upperBound))])
      ),
    ])
  }

  private static func value(of position: SourcePosition) -> JSONValue {
    .object([("line", .number(position.line)), ("column", .number(position.column))])
  }

  /// What a run has done, in numbers.
  static func summary(of report: Report, _ findings: [Diagnostic]) -> JSONValue {
    .object(
      [
        ("signatories", .number(report.people)),
        ("dossiers", .number(report.dossiers)),
        ("proved", [.validate, .verify].contains(report.purpose) ? .number(report.proved) : nil),
        ("written", report.purpose == .generate ? .number(report.writtenCount) : nil),
        ("removed", report.purpose == .generate ? .number(report.removedCount) : nil),
        ("unchanged", [.validate, .verify].contains(report.purpose) ? nil : .number(report.unchanged)),
      ] + counts(of: findings) + [("exitCode", .number(Int(report.exitCode)))])
  }

  /// How many diagnostics there are of each severity.
  static func counts(of findings: [Diagnostic]) -> [(name: String, value: JSONValue?)] {
    func count(_ severity: Diagnostic.Severity) -> JSONValue {
      .number(findings.count { $0.severity == severity })
    }
    return [("errors", count(.error)), ("warnings", count(.warning)), ("advice", count(.advice))]
  }
}
