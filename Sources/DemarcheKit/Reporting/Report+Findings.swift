internal import DemarcheModel

extension Report {
  /// The diagnostics, and after them the differences of the output as diagnostics, for programs to read.
  var findings: [Diagnostic] {
    diagnostics + differences.map { $0.diagnostic(severity: purpose == .generate ? .warning : .error) }
  }
}

extension Report.Difference {
  /// The difference as a diagnostic of the whole file.
  fileprivate func diagnostic(severity: Diagnostic.Severity) -> Diagnostic {
    let (identifier, summary, solution): (Diagnostic.Identifier, String, String) =
      switch kind {
      case .stale: (.staleOutput, "\(path) is stale", "Run `demarche generate`")
      case .missing: (.missingOutput, "\(path) is missing", "Run `demarche generate`")
      case .leftOver:
        (
          .leftOverOutput, "No source makes \(path)",
          isRemovable ? "Run `demarche generate`, which removes it" : "Delete it: `rm \(path)`"
        )
      }
    return Diagnostic(
      identifier, summary, at: SourceFile(path: path, bytes: []).range, severity: severity,
      solutions: [.init(solution)])
  }
}
