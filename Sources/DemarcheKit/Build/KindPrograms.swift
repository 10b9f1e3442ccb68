internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheTemplate

/// The templates of kinds, checked once for each language and institution for which a run may need them.
struct KindPrograms: Sendable {
  /// A kind, and the institution whose partials it takes where they differ.
  private struct Key: Hashable {
    /// The name of the kind, with the institution whose variant it is.
    var kind: String
    /// The institution; `nil` for all that have no partials of their own.
    var institution: String?
  }

  private var programs: [Key: [LanguageTag: Program]] = [:]
  /// The mistakes in the templates of kinds.
  private(set) var diagnostics: [Diagnostic] = []

  /// Checks all kinds of a library in all of its languages.
  init(_ library: Library) {
    var told = ToldMistakes()
    for name in library.kinds.keys.sorted() {
      let own = TemplateName(name).institution
      let others = library.partials.institutions.filter { library.kinds["\(name)@\($0)"] == nil }
      var checks = ToldMistakes.Checks()
      for institution in own.map({ [$0] }) ?? [nil] + others.sorted() {
        let key = Key(kind: name, institution: own == nil ? institution : nil)
        programs[key] = [:]
        for language in library.vocabulary.languages.keys.sorted() {
          guard let environment = library.environment(of: institution, in: language) else { continue }
          let template = library.kindTemplates.find(
            TemplateName(name).base, institution: institution, language: language)
          // A broken variant has been told; without it nothing is made in its language.
          guard case .found(let template) = template else { continue }
          let (program, mistakes) = template.checked(against: environment)
          checks.add(mistakes)
          if !mistakes.containsErrors { programs[key]?[language] = program }
        }
      }
      diagnostics += told.new(among: checks)
    }
  }

  /// The program of a kind in a language, `nil` when it has mistakes.
  func program(of kind: String, in language: LanguageTag, institution: Identifier? = nil) -> Program? {
    let own = programs[Key(kind: kind, institution: institution?.rawValue)]
    return (own ?? programs[Key(kind: kind, institution: nil)])?[language]
  }
}

extension Library {
  /// What the template of a kind is checked against.
  fileprivate func environment(of institution: String?, in language: LanguageTag) -> CheckEnvironment? {
    guard let pack = vocabulary.languages[language] else { return nil }
    let (partials, kinds) = (partials, kindTemplates)
    return CheckEnvironment(
      pack: pack, ids: nil, placesProse: true,
      partial: { partials.find($0, institution: institution, language: language, extendedBy: $1) },
      parent: { kinds.find($0, institution: institution, language: language, extendedBy: $1) })
  }
}
