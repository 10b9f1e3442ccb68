internal import DemarcheFormats
internal import DemarcheModel

/// The report in the Static Analysis Results Interchange Format 2.1.0 (``DiagnosticsFormat/sarif``).
///
/// Columns count UTF-16 code units, which is what its readers assume. Results have no fingerprint and the run has
/// no time: the same report gives the same bytes. Braces in messages are not doubled: there are no arguments, and
/// the readers in use fill in braces only where there are some.
enum SARIFReport {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// The log file.
  static func text(of findings: [Diagnostic]) -> String {
    let named = Set(findings.map(\.identifier))
    let rules = Diagnostic.Identifier.allCases.filter { named.contains($0) }
    let driver: JSONValue = .object([
      ("name", .text("demarche")),
      ("semanticVersion", .text(Generator.version)),
      ("rules", .list(rules.map { rule($0) })),
    ])
    return JSONValue.object([
      ("$schema", .text(schema)),
      ("version", .text("2.1.0")),
      (
        "runs",
        .list([
          .object([
            ("tool", .object([("driver", driver)])),
            ("columnKind", .text("utf16CodeUnits")),
            ("results", .list(findings.map { result($0, rules) })),
          ])
        ])
      ),
    ]).document
  }

  private static func rule(_ identifier: Diagnostic.Identifier) -> JSONValue {
    let page = Explanation(of: identifier)
    return .object([
      ("id", .text(identifier.rawValue)),
      ("shortDescription", .object([("text", .text(page?.title ?? identifier.rawValue))])),
      ("help", page.map { .object([("text", .text($0.body)), ("markdown", .text($0.markdown))]) }),
      ("defaultConfiguration", .object([("level", .text(level(identifier.severity)))])),
    ])
  }

  private static func result(_ diagnostic: Diagnostic, _ rules: [Diagnostic.Identifier]) -> JSONValue {
    let related = diagnostic.notes.filter { $0.range != nil }.enumerated().map { index, note -> JSONValue in
      .object([
        ("id", .number(index)),
        ("physicalLocation", note.range.map { SARIFLocation.physical($0) }),
        ("message", message(note.text)),
      ])
    }
    let fixes = diagnostic.solutions.filter { !$0.replacements.isEmpty }.map { fix($0) }
    return .object([
      ("ruleId", .text(diagnostic.identifier.rawValue)),
      ("ruleIndex", rules.firstIndex(of: diagnostic.identifier).map { .number($0) }),
      ("level", .text(level(diagnostic.severity))),
      ("message", .object([("text", .text(diagnostic.lines.joined(separator: "\n")))])),
      (
        "locations",
        .list(diagnostic.range.map { [.object([("physicalLocation", SARIFLocation.physical($0))])] } ?? [])
      ),
      ("relatedLocations", related.isEmpty ? nil : .list(related)),
      ("fixes", fixes.isEmpty ? nil : .list(fixes)),
    ])
  }

  /// The edits of a way out, grouped by file.
  private static func fix(_ solution: Diagnostic.Solution) -> JSONValue {
    var files: [SourceFile] = []
    for replacement in solution.replacements where !files.contains(replacement.range.file) {
      files.append(replacement.range.file)
    }
    let changes = files.map { file -> JSONValue in
      let edits = solution.replacements.filter { $0.range.file == file }
      return .object([
        ("artifactLocation", SARIFLocation.artifact(file)),
        (
          "replacements",
          .list(
            edits.map { edit in
              .object([
                ("deletedRegion", SARIFLocation.region(edit.range)),
                ("insertedContent", .object([("text", .text(edit.text))])),
              ])
            })
        ),
      ])
    }
    return .object([("description", message(solution.text)), ("artifactChanges", .list(changes))])
  }

  private static func message(_ text: String) -> JSONValue { .object([("text", .text(text.visible))]) }

  private static func level(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .advice: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }
}
