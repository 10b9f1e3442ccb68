internal import DemarcheFormats
internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheRules
internal import DemarcheTemplate

/// Everything a run reads once: words, kinds, the stylesheet.
struct Library: Sendable {
  /// The words of all languages.
  var vocabulary: Vocabulary
  /// The words of a language, ready for merges.
  var wordings: [LanguageTag: Wording]
  /// The titles of a language.
  var titles: [LanguageTag: Titles]
  /// The kinds by the names of their files.
  var kinds: [String: KindTemplate]
  /// The names of kinds whose files have mistakes.
  var brokenKinds: Set<String>
  /// The languages whose files have mistakes, which have been reported; no document is made in them.
  var brokenLanguages: Set<LanguageTag>
  /// The stylesheet of pages.
  var style: HTML.Style
  /// The templates of the kinds, for those that extend them.
  var kindTemplates: TemplateShelf
  /// The partials.
  var partials: TemplateShelf
  /// How many templates of kinds and partials have been parsed.
  private(set) var parsedTemplates = 0
  /// The rules of procedure.
  var rules: RuleBook
  /// Whether a file of rules has mistakes; no document is stored then, because a rule could hold it back.
  var hasBrokenRules: Bool

  /// Reads the library that a workspace sees.
  ///
  /// - Parameters:
  ///   - workspace: the workspace, whose `Templates/` comes before the built-in ones.
  ///   - languages: the languages whose words are read, all of them when `nil`.
  ///   - institutions: the institutions whose built-in rules are read, all of them when `nil`.
  ///   - profiles: the house styles that the workspace chose for languages.
  ///   - diagnostics: receives what is wrong with the files.
  init(
    workspace: any FileSystem, languages: Set<LanguageTag>? = nil, institutions: Set<String>? = nil,
    profiles: [LanguageTag: Typography.Profile] = [:], _ diagnostics: inout [Diagnostic]
  ) {
    let folder = TemplateFolder(workspace: workspace)
    var reader = VocabularyReader(folder)
    vocabulary = reader.vocabulary(of: languages)
    for (language, profile) in profiles { vocabulary.languages[language]?.profile = profile }
    diagnostics += reader.diagnostics
    brokenLanguages = reader.brokenLanguages
    wordings = vocabulary.languages.mapValues { Wording($0) }
    titles = [:]
    for language in vocabulary.languages.keys.sorted() {
      do {
        titles[language] = try Titles(
          vocabulary: vocabulary, language: language, ordinals: wordings[language]?.ordinals)
      } catch {
        brokenLanguages.insert(language)
        diagnostics.append(
          Diagnostic(
            .missingPhrase, "The vocabulary of \(language) has a pattern with wrong braces",
            explanation:
              "The patterns are `complement`, `constituency` and `former`; their slots stand between `{` and `}`."
          )
        )
      }
    }
    let reading = KindShelfReader(folder, vocabulary)
    (kinds, brokenKinds, kindTemplates) = (reading.kinds, reading.brokenKinds, reading.shelf)
    diagnostics += reading.diagnostics
    parsedTemplates = reading.parsedCount
    partials = TemplateShelf()
    for file in folder.names(in: "Partials") where file.hasSuffix(".md") {
      let name = TemplateName(file)
      guard let source = folder.file("Partials/" + file, &diagnostics, isTemplate: true) else {
        partials.put(nil, as: name)
        continue
      }
      diagnostics +=
        vocabulary.refusal(of: name, among: folder.languages, at: source.range.firstLine).map { [$0] } ?? []
      let (template, mistakes) = Template.parse(source)
      parsedTemplates += 1
      // One with mistakes lacks text; what includes it must not be made.
      partials.put(mistakes.containsErrors ? nil : template, as: name)
      diagnostics += mistakes
    }
    let bases = kinds.keys.compactMap { $0.split(separator: "@").first }.compactMap { Identifier(String($0)) }
    var rules = RuleReader(
      folder, known: .init(institutions: Set(vocabulary.chambers.keys), kinds: Set(bases)),
      needed: institutions)
    self.rules = rules.book()
    hasBrokenRules = rules.diagnostics.containsErrors
    diagnostics += rules.diagnostics
    style = .none
    if let file = folder.file("Styles/document.css", &diagnostics) {
      do {
        style = try HTML.Style(file.range.text)
      } catch {
        diagnostics.append(
          Diagnostic(
            .unsafeStyle, error.reason, at: SourceRange(file: file, bytes: error.bytes),
            explanation: "A page is one file, read as HTML and as XML, that loads nothing from elsewhere.",
            solutions: [.init("Take it out of the style sheet")]))
      }
    }
  }

  /// The kind with a name, the institution's own variant first.
  func kind(_ id: Identifier, institution: Identifier?) -> KindTemplate? {
    if let institution, let variant = kinds["\(id)@\(institution)"] { return variant }
    return isBroken(id, institution: institution) ? nil : kinds[id.rawValue]
  }

  /// Whether the kind, or the institution's own variant of it, has mistakes, which have been reported.
  func isBroken(_ id: Identifier, institution: Identifier?) -> Bool {
    brokenKinds.contains(id.rawValue) || institution.map { brokenKinds.contains("\(id)@\($0)") } ?? false
  }
}
