internal import DemarcheModel

/// The name of a template: `written-question`, or a variant of it for an institution, a language or both,
/// `written-question@ep.fr`.
struct TemplateName: Hashable, Sendable, CustomStringConvertible {
  /// The name without its variant.
  var base: String
  /// The institution whose variant it is.
  var institution: String?
  /// The language whose variant it is.
  var language: LanguageTag?

  /// Makes a name of its parts.
  init(base: String, institution: String?, language: LanguageTag?) {
    self.base = base
    self.institution = institution
    self.language = language
  }

  /// Reads the name of a file or of a tag, with or without `.md`.
  init(_ text: String) {
    var rest = text.hasSuffix(".md") ? text.dropLast(3) : text[...]
    if let dot = rest.lastIndex(of: "."), let tag = LanguageTag(String(rest[rest.index(after: dot)...])) {
      language = tag
      rest = rest[..<dot]
    }
    if let sign = rest.firstIndex(of: "@") {
      institution = String(rest[rest.index(after: sign)...])
      rest = rest[..<sign]
    }
    base = String(rest)
  }

  var description: String {
    base + (institution.map { "@" + $0 } ?? "") + (language.map { "." + $0.tag } ?? "")
  }

  /// The name without its language.
  var inAllLanguages: TemplateName { TemplateName(base: base, institution: institution, language: nil) }

  /// The names under which a template is looked for, the most specific one first.
  ///
  /// - Parameters:
  ///   - text: the name that a tag gives; one that names a variant means just that one.
  ///   - institution: the institution of the document, if it has one.
  ///   - language: the language of the document, if it is known.
  ///   - child: the template that extends it, which extends what is less specific than itself.
  /// - Returns: the names, at least one.
  static func candidates(
    for text: String, institution: String?, language: LanguageTag?, extendedBy child: TemplateName?
  ) -> [TemplateName] {
    let name = TemplateName(text)
    guard name.institution == nil, name.language == nil else { return [name] }
    var candidates: [TemplateName] = []
    for institution in institution.map({ [$0, nil] }) ?? [nil] {
      for language in language.map({ [$0, nil] }) ?? [nil] {
        candidates.append(TemplateName(base: name.base, institution: institution, language: language))
      }
    }
    guard let child, let index = candidates.firstIndex(of: child) else { return candidates }
    // The general template that extends its own name extends itself, which the check tells.
    return index + 1 < candidates.count ? Array(candidates.dropFirst(index + 1)) : [child]
  }
}
