internal import DemarcheModel

extension Report {
  /// What was stored, one line each; letters by their folders.
  public var writtenLines: [String] {
    written.map { "wrote \($0)" }
      + writtenLetters.map { "wrote \(count($0.count, "file", "files")) of letters in \($0.folder)/" }
  }

  /// How many files were stored.
  var writtenCount: Int { written.count + writtenLetters.reduce(0) { $0 + $1.count } }

  /// What differs between output and sources, each with the command that mends it.
  public var differenceLines: [String] {
    let lines = differences.map { difference in
      switch difference.kind {
      case .stale, .missing: "\(difference.kind.rawValue): \(difference.path)  (run `demarche generate`)"
      case .leftOver: "left over: \(difference.path)  (no source makes it; run `rm \(difference.path)`)"
      }
    }
    return moreDifferences == 0 ? lines : lines + ["… and \(moreDifferences) more files of letters"]
  }

  /// The whole run in one line.
  public var summary: String {
    let errors = diagnostics.count { $0.severity == .error } + leftOut[.error, default: 0]
    let warnings = diagnostics.count { $0.severity == .warning } + leftOut[.warning, default: 0]
    var parts = ["\(count(people, "signatory", "signatories")), \(count(dossiers, "dossier", "dossiers"))"]
    switch purpose {
    case .validate, .verify:
      parts.append("\(count(proved, "file", "files")) proved")
      if !differences.isEmpty { parts.append("\(differences.count + moreDifferences) to mend") }
    case .generate:
      parts.append("\(count(writtenCount, "file", "files")) written, \(unchanged) unchanged")
    case .check:
      parts.append(
        differences.isEmpty
          ? "\(count(unchanged, "file", "files")) up to date"
          : "\(differences.count + moreDifferences) to mend")
    }
    if errors > 0 { parts.append(count(errors, "error", "errors")) }
    if warnings > 0 { parts.append(count(warnings, "warning", "warnings")) }
    return parts.joined(separator: "; ")
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
