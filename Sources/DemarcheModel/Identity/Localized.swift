/// One value per language, in the order in which they were written, each with its place.
public struct Localized<Value: Sendable>: Sendable {
  /// The languages and their values.
  public private(set) var entries: [(language: LanguageTag, value: Located<Value>)]

  /// The place of the whole mapping.
  public var range: SourceRange

  /// Makes a value in several languages.
  public init(_ entries: [(language: LanguageTag, value: Located<Value>)], at range: SourceRange) {
    self.entries = entries
    self.range = range
  }

  /// The value in a language, never another language's.
  public subscript(language: LanguageTag) -> Located<Value>? {
    for entry in entries where entry.language == language { return entry.value }
    return nil
  }

  /// The languages that have a value.
  public var languages: [LanguageTag] { entries.map(\.language) }
}
