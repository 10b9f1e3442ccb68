internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheTemplate

/// The templates of kinds, checked once for each language in which a run may need them.
struct KindPrograms: Sendable {
  private var programs: [String: [LanguageTag: Program]] = [:]
  /// The mistakes in the templates of kinds.
  private(set) var diagnostics: [Diagnostic] = []

  /// Checks all kinds of a library in all of its languages.
  init(_ library: Library) {
    for name in library.kinds.keys.sorted() {
      guard let kind = library.kinds[name] else { continue }
      for language in library.vocabulary.languages.keys.sorted() {
        guard let pack = library.vocabulary.languages[language] else { continue }
        let partials = library.partials
        let environment = CheckEnvironment(pack: pack, ids: nil, placesProse: true, partial: { partials[$0] })
        let (program, mistakes) = kind.template.checked(against: environment)
        // A mistake that does not depend on the language would be told once for each of them.
        diagnostics += mistakes.filter { !diagnostics.contains($0) }
        if !mistakes.containsErrors { programs[name, default: [:]][language] = program }
      }
    }
  }

  /// The program of a kind in a language, `nil` when it has mistakes.
  func program(of kind: String, in language: LanguageTag) -> Program? { programs[kind]?[language] }
}
