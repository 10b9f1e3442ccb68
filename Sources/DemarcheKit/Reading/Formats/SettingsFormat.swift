internal import DemarcheLanguage
internal import DemarcheModel

/// A workspace's `demarche.yaml`.
enum SettingsFormat: String, RecordFormat {
  case diagnostics, groupNouns, typography

  static let words = "a settings file"
  static let summary = "What a workspace does otherwise than the house"

  var format: FieldFormat {
    switch self {
    case .groupNouns:
      .optional(
        "The policy of group nouns", .choice(of: GroupNouns.self),
        "How people of both genders are named together: sénateurs, “sénatrices et sénateurs” or "
          + "“sénateur·rice·s”; `masculine` otherwise", example: "doublet")
    case .diagnostics:
      .optional(
        "Severities", .map(.choice(SettingsFormat.settable), .choice(of: Diagnostic.Severity.self)),
        "How grave diagnostics are, by their identifiers; errors stay errors",
        example: "{ unused-prose: error }")
    case .typography: .typography("The house style of each language, where it is not the language’s own")
    }
  }

  /// The diagnostics that can be set: an error stays one.
  private static let settable = Diagnostic.Identifier.allCases.filter { $0.severity < .error }.map(\.rawValue)
}
