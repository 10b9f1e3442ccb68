internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheRules
internal import XMLTree

/// Everything that a run reads once, before its first dossier.
struct Preparation: Sendable {
  /// What the workspace has set.
  let settings: Settings
  /// Words, kinds, rules.
  let library: Library
  /// The checked templates of the kinds.
  let programs: KindPrograms
  /// The official schema, when one is named.
  let schema: XML.Schema?
  /// The people, and what is wrong with them.
  private var register: Register
  /// What is wrong with all else.
  private let found: [Diagnostic]
  private let isSchemaMissing: Bool
  /// The languages and the institutions whose words and rules were read; all of them when `nil`.
  private let languages: Set<LanguageTag>?, institutions: Set<String>?
  private var workspace: any FileSystem

  /// The people, with what is wrong with them and with rules that name them.
  private struct Register: Sendable {
    let people: PeopleDirectory
    let diagnostics: [Diagnostic]
    let hasBrokenMentions: Bool

    init(_ workspace: any FileSystem, _ settings: Settings, _ library: Library) {
      var found: [Diagnostic] = []
      var people = PeopleDirectory(workspace: workspace, settings: settings, &found)
      people.review(by: library.vocabulary, &found)
      let mentions = RuleReview(people, library).diagnostics(of: library.rules.rules)
      (self.people, diagnostics, hasBrokenMentions) = (people, found + mentions, mentions.containsErrors)
    }
  }

  /// Reads it.
  ///
  /// - Parameters:
  ///   - workspace: the workspace.
  ///   - dossiers: the names of the dossiers for which it is needed.
  ///   - path: the path of the official schema, when files are to be validated by it.
  init(_ workspace: any FileSystem, for dossiers: [String], schema path: String?) {
    var found: [Diagnostic] = []
    settings = Settings(workspace: workspace, &found)
    languages = NeededLanguages.of(dossiers, in: workspace)
    institutions = NeededRules.of(dossiers, in: workspace)
    library = Library(
      workspace: workspace, languages: languages, institutions: institutions, profiles: settings.profiles,
      &found)
    programs = KindPrograms(library)
    found += programs.diagnostics
    schema = path.flatMap { XML.Schema.open($0, &found) }
    isSchemaMissing = path != nil && schema == nil
    self.found = found
    self.workspace = workspace
    register = Register(workspace, settings, library)
  }

  /// Whether the words and the rules that were read are all that dossiers need, after an edit of them.
  func suffices(for dossiers: [String]) -> Bool {
    if let languages {
      guard NeededLanguages.of(dossiers, in: workspace)?.isSubset(of: languages) ?? false else {
        return false
      }
    }
    guard let institutions else { return true }
    // Most words are no institutions: those that have rules count.
    let known = Set(library.vocabulary.chambers.keys.map(\.rawValue))
    guard let needed = NeededRules.of(dossiers, in: workspace) else { return false }
    return needed.intersection(known).isSubset(of: institutions)
  }

  /// The same for another state of the workspace, in which nothing differs that has been read.
  func reading(_ workspace: any FileSystem) -> Preparation {
    var other = self
    other.workspace = workspace
    return other
  }

  /// Reads the people anew, after an edit.
  mutating func readPeople() { register = Register(workspace, settings, library) }

  /// All people.
  var people: PeopleDirectory { register.people }

  /// What is wrong with what was read.
  var diagnostics: [Diagnostic] { found + register.diagnostics }

  /// Whether something cannot be read that could have held a document back.
  var isUnproved: Bool {
    settings.areBroken || library.hasBrokenRules || register.hasBrokenMentions || isSchemaMissing
  }

  /// Makes dossiers of it.
  func builder(_ options: Generator.Options, output: Output?) -> DossierBuilder {
    DossierBuilder(
      workspace: workspace, library: library, people: people, programs: programs,
      selection: Selection(options), schema: schema, settings: settings, output: output)
  }
}

extension Selection {
  /// What the options of a run ask for.
  init(_ options: Generator.Options) {
    self.init(
      formats: options.formats, languages: options.languages, width: options.width,
      plainSpaces: options.plainSpaces, isFragment: options.isFragment, asOf: options.asOf)
  }
}
