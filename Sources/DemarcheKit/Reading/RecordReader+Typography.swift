internal import DemarcheLanguage
internal import DemarcheModel
internal import YAMLTree

extension RecordReader {
  /// Reads a field that gives languages house styles; empty when it is not written.
  mutating func profiles<Format: RecordFormat>(
    _ field: Format, of fields: Fields<Format>
  ) -> [LanguageTag: Typography.Profile] {
    guard let node = fields[field] else { return [:] }
    guard case .mapping(let entries) = node.content else {
      diagnostics.append(
        Diagnostic(
          .wrongType, "\(field.format.words) are a mapping, and this is \(node.words)", at: range(node),
          solutions: [.init("Write, for instance, `{ fr: fr-eu }`")]))
      return [:]
    }
    var profiles: [LanguageTag: Typography.Profile] = [:]
    for entry in entries {
      guard let language = language(entry.key, at: SourceRange(file: file, bytes: entry.keyBytes)),
        let profile = choice(entry.value, "The typography", as: Typography.Profile.self)
      else { continue }
      profiles[language.value] = profile
    }
    return profiles
  }
}
