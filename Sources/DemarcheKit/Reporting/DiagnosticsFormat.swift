/// How a report is written out.
public enum DiagnosticsFormat: String, CaseIterable, Sendable {
  /// For people: place, excerpt, the way out.
  case human
  /// For programs of the office: one versioned JSON document.
  case json
  /// For code hosts and editors: SARIF 2.1.0.
  case sarif
  /// For GitHub Actions: one workflow command for each diagnostic.
  case github
}

extension Report {
  /// Everything there is to tell, written out.
  ///
  /// The same report gives the same bytes. Paths are those of the workspace; what could drive a terminal is
  /// written out in every format.
  ///
  /// - Parameters:
  ///   - format: how.
  ///   - usesColor: whether people see colours; the other formats have none.
  /// - Returns: the text, ending with a line break; empty when a format for people or lines has nothing to tell.
  public func rendered(as format: DiagnosticsFormat, usesColor: Bool = false) -> String {
    switch format {
    case .human:
      let renderer = TextRenderer(usesColor: usesColor)
      return diagnostics.map { renderer.text(of: $0) + "\n" }.joined()
    case .json: return JSONReport.text(of: self)
    case .sarif: return SARIFReport.text(of: self)
    case .github: return findings.map { GitHubReport.line(of: $0) + "\n" }.joined()
    }
  }
}
