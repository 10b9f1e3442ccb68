internal import DemarcheLanguage
internal import DemarcheModel
internal import YAMLTree

/// What a workspace's `demarche.yaml` says; everything is as it comes without that file.
struct Settings: Sendable {
  /// The path of the file in the workspace.
  static let path = "demarche.yaml"

  /// The severities that differ from those the house gives.
  private(set) var severities: [Diagnostic.Identifier: Diagnostic.Severity] = [:]
  /// How signatories of both genders are named together.
  private(set) var groupNouns = GroupNouns.masculine
  /// The house styles of languages, where they are not the languages' own.
  private(set) var profiles: [LanguageTag: Typography.Profile] = [:]
  /// Whether the file has mistakes; nothing is stored then, because what it says could hold a document back.
  private(set) var areBroken = false

  /// Changes nothing.
  init() {}

  /// Reads the file of a workspace.
  ///
  /// - Parameters:
  ///   - workspace: the workspace; it need not hold the file.
  ///   - diagnostics: receives what is wrong with the file.
  init(workspace: any FileSystem, _ diagnostics: inout [Diagnostic]) {
    var source = SourceReader(workspace)
    let file = source.file(Settings.path, isOptional: true)
    var found = source.diagnostics
    if let file {
      var reader = RecordReader(file)
      if let fields = reader.parse().flatMap({ reader.fields($0, of: SettingsFormat.self) }) {
        severities = reader.severities(fields)
        groupNouns = reader.choice(.groupNouns, of: fields, as: GroupNouns.self) ?? .masculine
        profiles = reader.profiles(.typography, of: fields)
      }
      found += reader.diagnostics
    }
    areBroken = found.containsErrors
    diagnostics += found
  }

  /// The diagnostics with the severities of the workspace; an error stays one.
  func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !severities.isEmpty else { return diagnostics }
    return diagnostics.map { diagnostic in
      guard diagnostic.severity < .error, let severity = severities[diagnostic.identifier] else {
        return diagnostic
      }
      var changed = diagnostic
      changed.severity = severity
      return changed
    }
  }

  /// Whether one of the diagnostics is an error by the word of the workspace alone.
  func raise(_ diagnostics: [Diagnostic]) -> Bool {
    diagnostics.contains { $0.severity < .error && severities[$0.identifier] == .error }
  }
}

extension RecordReader {
  /// Reads the severities by identifier.
  fileprivate mutating func severities(
    _ fields: Fields<SettingsFormat>
  ) -> [Diagnostic.Identifier: Diagnostic.Severity] {
    guard let node = fields[.diagnostics] else { return [:] }
    guard case .mapping(let entries) = node.content else {
      diagnostics.append(
        Diagnostic(
          .wrongType, "\(SettingsFormat.diagnostics.format.words) are a mapping, and this is \(node.words)",
          at: range(node),
          solutions: [.init("Write, for instance, `{ unused-prose: error }`")]))
      return [:]
    }
    var severities: [Diagnostic.Identifier: Diagnostic.Severity] = [:]
    for entry in entries {
      guard let identifier = identifier(of: entry),
        let severity = choice(entry.value, "A severity", as: Diagnostic.Severity.self)
      else { continue }
      if identifier.isPromise || (identifier.severity == .error && severity < .error) {
        refuse(identifier, at: SourceRange(file: file, bytes: entry.keyBytes))
      } else {
        severities[identifier] = severity
      }
    }
    return severities
  }

  /// The identifier that an entry sets.
  private mutating func identifier(of entry: YAML.Entry) -> Diagnostic.Identifier? {
    if let identifier = Diagnostic.Identifier(rawValue: entry.key) { return identifier }
    let place = SourceRange(file: file, bytes: entry.keyBytes)
    let meant = Suggestion.nearest(to: entry.key, among: Diagnostic.Identifier.allCases.map(\.rawValue))
    diagnostics.append(
      Diagnostic(
        .unknownField, "No diagnostic is named `\(entry.key)`", at: place,
        solutions: meant.map { [.init("Did you mean `\($0)`?", replacements: [.init(place, with: $0)])] }
          ?? [.init("`demarche explain` lists them")]))
    return nil
  }

  /// Reports the setting of what cannot be set.
  private mutating func refuse(_ identifier: Diagnostic.Identifier, at place: SourceRange) {
    let free = Diagnostic.Identifier.allCases.filter { $0.severity < .error }.map { "`\($0.rawValue)`" }
    diagnostics.append(
      Diagnostic(
        .fixedSeverity, "`\(identifier.rawValue)` is always an error", at: place,
        explanation: identifier.isPromise
          ? "It guards the signatories and the demands of a document; no setting reaches it."
          : "It holds a document back that has a mistake; lowered, the document would go out with it.",
        solutions: [.init("Take the line away; what can be set: \(free.joined(separator: ", "))")]))
  }
}
