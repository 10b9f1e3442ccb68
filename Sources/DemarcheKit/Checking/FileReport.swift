internal import DemarcheFormats
public import DemarcheModel

/// What a check of files has to tell.
public struct FileReport: Sendable {
  /// Everything wrong, in the order of files and places; of a file with very much, the first.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// How many files were checked.
  public internal(set) var checked = 0
  /// How many diagnostics are left out, by severity.
  public private(set) var leftOut: [Diagnostic.Severity: Int] = [:]

  /// Whether the files were to be validated by the schema.
  let hasSchema: Bool

  /// Begins with nothing.
  init(hasSchema: Bool) { self.hasSchema = hasSchema }

  /// Puts diagnostics in order.
  mutating func finish() {
    (diagnostics, leftOut) = Report.limited(diagnostics.sorted(by: Diagnostic.reportOrder))
  }

  /// The exit code: 0 fine, 1 errors found.
  public var exitCode: Int32 { diagnostics.containsErrors ? 1 : 0 }

  /// The whole check in one line.
  public var summary: String {
    var parts = ["\(count(checked, "file")) checked by \(hasSchema ? "schema and rules" : "the rules alone")"]
    for (severity, word) in [(Diagnostic.Severity.error, "error"), (.warning, "warning")] {
      let number = diagnostics.count { $0.severity == severity } + leftOut[severity, default: 0]
      if number > 0 { parts.append(count(number, word)) }
    }
    if !hasSchema { parts.append("name the official schema with `--schema` to check by it too") }
    return parts.joined(separator: "; ")
  }

  /// The diagnostics, written out.
  ///
  /// - Parameters:
  ///   - format: how.
  ///   - usesColor: whether people see colours.
  /// - Returns: the text, ending with a line break; empty when a format for people or lines has nothing to tell.
  public func rendered(as format: DiagnosticsFormat, usesColor: Bool = false) -> String {
    let summary = JSONValue.object(
      [("checked", .number(checked))] + JSONReport.counts(of: diagnostics)
        + [("exitCode", .number(Int(exitCode)))])
    return format.text(of: diagnostics, summary: summary, usesColor: usesColor)
  }

  private func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
}
