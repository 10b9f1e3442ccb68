internal import DemarcheModel

/// A diagnostic as a workflow command of GitHub Actions (``DiagnosticsFormat/github``).
enum GitHubReport {
  /// One line: `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=…::message`.
  ///
  /// Columns are left out where a range has several lines, because GitHub refuses them there.
  static func line(of diagnostic: Diagnostic) -> String {
    var properties: [(name: String, value: String)] = []
    if let range = diagnostic.range {
      properties.append(("file", range.file.path.visible))
      if !range.file.bytes.isEmpty {
        let (start, end) = (range.start, range.end)
        properties.append(("line", String(start.line)))
        if start.line == end.line { properties.append(("col", String(start.column))) }
        properties.append(("endLine", String(end.line)))
        if start.line == end.line { properties.append(("endColumn", String(end.column))) }
      }
    }
    properties.append(("title", diagnostic.identifier.rawValue))
    let written = properties.map { "\($0.name)=\(escaped($0.value, isProperty: true))" }
    let places = diagnostic.notes.compactMap { note in
      note.range.map { "note: \(note.text.visible) (\(place($0)))" }
    }
    let message = (diagnostic.lines + places).joined(separator: "\n")
    return "::\(command(diagnostic.severity)) \(written.joined(separator: ","))::\(escaped(message))"
  }

  private static func place(_ range: SourceRange) -> String {
    let path = range.file.path.visible
    return range.file.bytes.isEmpty ? path : "\(path):\(range.start.line):\(range.start.column)"
  }

  private static func command(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .advice: "notice"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// The escapes that the runner undoes: `%` and line breaks everywhere, `:` and `,` in properties.
  private static func escaped(_ text: String, isProperty: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
