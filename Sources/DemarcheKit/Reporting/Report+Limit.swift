internal import DemarcheModel

extension Report {
  /// The most diagnostics of one file that are told.
  ///
  /// Nobody mends more at once, and finding the places of a million in one long line would take hours.
  static let mostOfOneFile = 100

  /// The diagnostics without those of a file beyond the first, errors before others, and how many were left out.
  static func limited(
    _ diagnostics: [Diagnostic]
  ) -> (told: [Diagnostic], leftOut: [Diagnostic.Severity: Int]) {
    var told: [Diagnostic] = []
    var leftOut: [Diagnostic.Severity: Int] = [:]
    var rest = diagnostics[...]
    while let path = rest.first.map({ $0.range?.file.path }) {
      let ofFile = rest.prefix { $0.range?.file.path == path }
      rest = rest.dropFirst(ofFile.count)
      guard ofFile.count > mostOfOneFile else {
        told += ofFile
        continue
      }
      // A warning must not take the place of an error, which decides the exit code.
      let errors = ofFile.filter { $0.severity == .error }.prefix(mostOfOneFile)
      let others = ofFile.filter { $0.severity != .error }.prefix(mostOfOneFile - errors.count)
      var kept = (errors + others).sorted(by: Diagnostic.reportOrder)
      kept[kept.count - 1].notes.append(
        .init("\(ofFile.count - kept.count) more of this file are not shown; mend these first"))
      told += kept
      for diagnostic in ofFile { leftOut[diagnostic.severity, default: 0] += 1 }
      for diagnostic in kept { leftOut[diagnostic.severity, default: 0] -= 1 }
    }
    return (told, leftOut)
  }
}
