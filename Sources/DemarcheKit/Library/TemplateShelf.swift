internal import DemarcheModel
internal import DemarcheTemplate

/// The templates of one folder, each with its variants.
struct TemplateShelf: Sendable {
  /// The templates by name.
  private(set) var templates: [TemplateName: Template] = [:]
  /// The names of files with mistakes, which have been told.
  private(set) var broken: Set<TemplateName> = []
  /// The names of the files, by their paths.
  private var names: [String: TemplateName] = [:]

  /// Puts a template on the shelf; `nil` for a file with mistakes.
  mutating func put(_ template: Template?, as name: TemplateName) {
    guard let template else {
      broken.insert(name)
      return
    }
    templates[name] = template
    names[template.file.path] = name
  }

  private var all: Set<TemplateName> { broken.union(templates.keys) }

  /// The institutions that have variants.
  var institutions: Set<String> { Set(all.compactMap(\.institution)) }

  /// The names without their variants, in order.
  var bases: [String] { Set(all.map(\.base)).sorted() }

  /// The template in a file, a variant or not; `nil` when there is none, or one with mistakes.
  subscript(file: String) -> Template? { templates[TemplateName(file)] }

  /// Finds the most specific variant of a template.
  ///
  /// - Parameters:
  ///   - name: the name that a tag gives, with or without `.md`.
  ///   - institution: the institution of the document.
  ///   - language: the language of the document.
  ///   - child: the template that extends it.
  /// - Returns: the template, or why there is none.
  func find(
    _ name: String, institution: String?, language: LanguageTag?, extendedBy child: Template? = nil
  ) -> TemplateLookup {
    let candidates = TemplateName.candidates(
      for: name, institution: institution, language: language,
      extendedBy: child.flatMap { names[$0.file.path] })
    for candidate in candidates {
      if broken.contains(candidate) { return .broken }
      if let template = templates[candidate] { return .found(template) }
    }
    return .missing(among: bases)
  }
}
