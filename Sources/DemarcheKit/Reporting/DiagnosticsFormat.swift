internal import DemarcheFormats
internal import DemarcheModel

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
    let told = format == .human ? diagnostics : findings
    return format.text(of: told, summary: JSONReport.summary(of: self, findings), usesColor: usesColor)
  }
}

extension DiagnosticsFormat {
  /// Writes diagnostics out; the summary is for JSON alone.
  func text(of diagnostics: [Diagnostic], summary: JSONValue, usesColor: Bool) -> String {
    switch self {
    case .human:
      let renderer = TextRenderer(usesColor: usesColor)
      return diagnostics.map { renderer.text(of: $0) + "\n" }.joined()
    case .json: return JSONReport.text(of: diagnostics, summary: summary)
    case .sarif: return SARIFReport.text(of: diagnostics)
    case .github: return diagnostics.map { GitHubReport.line(of: $0) + "\n" }.joined()
    }
  }
}
