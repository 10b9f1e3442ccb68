internal import DemarcheModel

extension Checker {
  /// Reports a name that does not exist, with the one probably meant.
  ///
  /// - Parameters:
  ///   - identifier: what is reported.
  ///   - summary: the report.
  ///   - name: the name.
  ///   - names: those that exist.
  ///   - range: its place.
  ///   - otherwise: the way out when no name is near.
  mutating func report(
    _ identifier: Diagnostic.Identifier, _ summary: String, _ name: String, among names: [String],
    at range: SourceRange, otherwise: String? = nil
  ) {
    let solution: Diagnostic.Solution
    if let meant = Suggestion.nearest(to: name, among: names) {
      let quoted = range.text.hasPrefix("\"") || range.text.hasPrefix("'")
      solution = .init(
        "Did you mean `\(meant)`?", replacements: [.init(range, with: quoted ? "\"\(meant)\"" : meant)])
    } else if let otherwise {
      solution = .init(otherwise)
    } else if names.isEmpty {
      solution = .init("Add it to the dossier")
    } else {
      solution = .init("Write one of: \(names.prefix(24).joined(separator: ", "))")
    }
    diagnostics.append(Diagnostic(identifier, summary, at: range, solutions: [solution]))
  }
}
