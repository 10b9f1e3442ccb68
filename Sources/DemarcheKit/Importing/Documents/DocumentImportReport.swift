internal import DemarcheFormats
public import DemarcheModel

/// What an import of documents has to tell.
public struct DocumentImportReport: Sendable {
  /// Everything wrong or worth knowing, in the order of files and places.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// What was read, a line for each file.
  public internal(set) var readLines: [String] = []
  /// The files that were written.
  public internal(set) var written: [String] = []
  /// The files that are to be written, in their order.
  var files: [(path: String, bytes: [UInt8])] = []
  /// Whether nothing is written, whatever was read.
  let isDryRun: Bool

  /// Begins with nothing.
  init(isDryRun: Bool) { self.isDryRun = isDryRun }

  /// The exit code: 0 fine, 1 errors found, and then nothing was written.
  public var exitCode: Int32 { diagnostics.containsErrors ? 1 : 0 }

  /// What is new, a line for each file.
  public var newLines: [String] {
    diagnostics.containsErrors && written.isEmpty ? [] : files.map { "new: \($0.path)" }
  }

  /// The whole import in one line.
  public var summary: String {
    var parts = [
      isDryRun
        ? "\(files.count) files to write; nothing written (dry run)"
        : written.isEmpty ? "nothing written" : "\(written.count) files written"
    ]
    for (severity, word) in [(Diagnostic.Severity.error, "error"), (.warning, "warning")] {
      let number = diagnostics.count { $0.severity == severity }
      if number > 0 { parts.append("\(number) \(word)\(number == 1 ? "" : "s")") }
    }
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
      [("written", .number(written.count))] + JSONReport.counts(of: diagnostics)
        + [("exitCode", .number(Int(exitCode)))])
    return format.text(of: diagnostics, summary: summary, usesColor: usesColor)
  }

  /// Puts diagnostics in order, each once; makes errors of warnings when asked.
  mutating func finish(isStrict: Bool) {
    var seen: [Diagnostic] = []
    for var diagnostic in diagnostics.sorted(by: Diagnostic.reportOrder) {
      if isStrict, diagnostic.severity == .warning { diagnostic.severity = .error }
      if seen.last != diagnostic { seen.append(diagnostic) }
    }
    diagnostics = seen
  }
}
