internal import DemarcheModel

extension Report {
  /// What was stored and removed, one line each; letters by their folders.
  public var writtenLines: [String] {
    written.map { "wrote \($0)" }
      + writtenLetters.map { "wrote \(count($0.count, "file", "files")) of letters in \($0.folder)/" }
      + removed.map { "removed \($0)  (no source makes it)" }
      + removedLetters.map {
        "removed \(count($0.count, "file", "files")) of letters in \($0.folder)/  (no source makes them)"
      }
  }

  /// What else a run did, for those who ask: files that were as they should be, and what was parsed and merged.
  public var detailLines: [String] {
    let merged = count(effort.documentsMerged, "document", "documents")
    return unchangedFiles.map { "unchanged \($0)" } + [
      "\(count(effort.templatesParsed, "template", "templates")) parsed; \(merged) merged"
    ]
  }

  /// How many files were stored.
  var writtenCount: Int { written.count + writtenLetters.reduce(0) { $0 + $1.count } }

  /// How many files were removed.
  var removedCount: Int { removed.count + removedLetters.reduce(0) { $0 + $1.count } }

  /// What differs between output and sources, each with the command that mends it and an excerpt of the change.
  public var differenceLines: [String] {
    let lines = differences.flatMap { difference in
      ["\(difference.kind.rawValue): \(difference.path.visible)  (\(difference.way))"] + difference.excerpt
    }
    return moreDifferences == 0 ? lines : lines + ["… and \(moreDifferences) more files of letters"]
  }

  /// The whole run in one line.
  public var summary: String {
    "\(count(people, "signatory", "signatories")), \(count(dossiers, "dossier", "dossiers")); \(result)"
  }

  /// What came of a run, in one line.
  var result: String {
    let errors = diagnostics.count { $0.severity == .error } + leftOut[.error, default: 0]
    let warnings = diagnostics.count { $0.severity == .warning } + leftOut[.warning, default: 0]
    var parts: [String] = []
    switch purpose {
    case .validate, .verify:
      parts.append("\(count(proved, "file", "files")) proved")
      if !differences.isEmpty { parts.append("\(differences.count + moreDifferences) to mend") }
    case .generate:
      let gone = removedCount == 0 ? "" : " \(removedCount) removed,"
      parts.append("\(count(writtenCount, "file", "files")) written,\(gone) \(unchanged) unchanged")
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

extension Report.Difference {
  /// The command that mends it.
  fileprivate var way: String {
    switch kind {
    case .stale, .missing: "run `demarche generate`"
    case .leftOver:
      isRemovable
        ? "no source makes it; run `demarche generate`, which removes it"
        : "no source makes it; run `rm \(path.visible)`"
    }
  }
}
