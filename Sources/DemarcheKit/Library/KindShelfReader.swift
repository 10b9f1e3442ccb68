internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheTemplate

/// Reads all kinds of a library, each after the one whose fields it takes.
struct KindShelfReader {
  /// The kinds by name, those for an institution with it: `written-question@ep`.
  private(set) var kinds: [String: KindTemplate] = [:]
  /// The names of kinds whose files have mistakes.
  private(set) var brokenKinds: Set<String> = []
  /// Their templates, with the variants for a language.
  private(set) var shelf = TemplateShelf()
  /// What is wrong with the files.
  private(set) var diagnostics: [Diagnostic] = []
  /// How many files have been parsed.
  private(set) var parsedCount = 0
  private var sources: [TemplateName: SourceFile] = [:]
  private var results: [TemplateName: InheritedKind] = [:]

  /// Reads the kinds of a library.
  init(_ folder: TemplateFolder, _ vocabulary: Vocabulary) {
    var names: [TemplateName] = []
    let languages = folder.languages
    for file in folder.names(in: "Kinds") where file.hasSuffix(".md") {
      let name = TemplateName(file)
      let isVariant = name.institution != nil || name.language != nil
      let isOwn = isVariant && folder.isOwn("Kinds/" + file)
      // A workspace's own kind has other blocks than the built-in one that the built-in variants were written for.
      if isVariant, !isOwn, folder.isOwn("Kinds/\(name.base).md") { continue }
      guard let source = folder.file("Kinds/" + file, &diagnostics, isTemplate: true) else {
        results[name] = .broken
        put(nil, as: name)
        continue
      }
      if isOwn {
        diagnostics +=
          vocabulary.refusal(of: name, among: languages, at: source.range.firstLine).map { [$0] } ?? []
      }
      sources[name] = source
      names.append(name)
    }
    for name in names { _ = kind(name) }
    completeInstitutions()
  }

  /// Reads one kind, after the one that it takes its fields from.
  private mutating func kind(_ name: TemplateName) -> InheritedKind {
    if let result = results[name] { return result }
    guard let source = sources[name] else { return .missing(among: bases) }
    results[name] = .circle
    guard name.language == nil || hasGeneral(name, source) else {
      put(nil, as: name)
      results[name] = .broken
      return .broken
    }
    var reader = KindReader(source)
    parsedCount += 1
    let template = reader.kind(name.description) { parent in
      inherited(by: name, parent)
    }
    diagnostics += reader.diagnostics
    if let template, name.language != nil, !isSame(template.kind, as: name, source) {
      put(nil, as: name)
      results[name] = .broken
    } else {
      put(template, as: name)
      results[name] = template.map { .kind($0.kind) } ?? .broken
    }
    return results[name] ?? .broken
  }

  /// The kind that gives what another one leaves out: for a variant of a language the general one, else what it
  /// extends.
  private mutating func inherited(by name: TemplateName, _ parent: String?) -> InheritedKind {
    guard let target = name.language == nil ? parent : name.base else { return .itself }
    let candidates = TemplateName.candidates(
      for: target, institution: name.institution, language: nil, extendedBy: name)
    for candidate in candidates where sources[candidate] != nil || results[candidate] != nil {
      return kind(candidate)
    }
    return .missing(among: bases)
  }

  /// The names of the kinds without their variants.
  private var bases: [String] { Set(sources.keys.map(\.base)).sorted() }

  /// Whether there is a kind for the other languages, too; says it when there is none.
  private mutating func hasGeneral(_ name: TemplateName, _ source: SourceFile) -> Bool {
    guard case .missing = inherited(by: name, nil) else { return true }
    diagnostics.append(
      Diagnostic(
        .unknownKind, "There is no kind `\(name.inAllLanguages)` for the other languages",
        at: source.range.firstLine,
        solutions: [.init("Write `Templates/Kinds/\(name.inAllLanguages).md`")]))
    return false
  }

  /// Whether a variant for a language describes the kind as the general one does; says it when it does not.
  private mutating func isSame(_ kind: Kind, as name: TemplateName, _ source: SourceFile) -> Bool {
    guard case .kind(let general) = inherited(by: name, nil) else { return false }
    if kind.hasDescription(of: general) { return true }
    diagnostics.append(
      Diagnostic(
        .wrongValue, "A kind describes itself in the same way in all languages", at: source.range.firstLine,
        explanation: "All language versions of a document are one work.",
        solutions: [.init("Take the description away; `\(name.inAllLanguages)` has it")]))
    return false
  }

  private mutating func put(_ template: KindTemplate?, as name: TemplateName) {
    shelf.put(template?.template, as: name)
    guard name.language == nil else { return }
    kinds[name.description] = template
    if template == nil { brokenKinds.insert(name.description) }
  }

  /// An institution that has a kind of its own in some languages only has the general one in the others.
  private mutating func completeInstitutions() {
    for name in shelf.templates.keys where name.language != nil && name.institution != nil {
      let own = name.inAllLanguages
      guard kinds[own.description] == nil, !brokenKinds.contains(own.description),
        let general = kinds[own.base]
      else { continue }
      kinds[own.description] = KindTemplate(
        name: own.description, kind: general.kind, template: general.template)
    }
  }
}

extension Kind {
  /// Whether another description says the same.
  fileprivate func hasDescription(of other: Kind) -> Bool {
    element == other.element && name == other.name && label.value == other.label.value
      && labels?.entries.map(\.value.value) == other.labels?.entries.map(\.value.value)
      && authorship == other.authorship && requirements == other.requirements
      && mandatoryParts == other.mandatoryParts && shown == other.shown && isSpoken == other.isSpoken
  }
}

extension Vocabulary {
  /// The warning about a variant that no document takes: its institution or its language is unknown.
  ///
  /// - Parameters:
  ///   - name: the name of the variant.
  ///   - known: the languages that the library has, whether or not their words were read.
  ///   - range: where the template begins.
  /// - Returns: the warning, `nil` when a document may take the variant.
  func refusal(of name: TemplateName, among known: Set<LanguageTag>, at range: SourceRange) -> Diagnostic? {
    if let institution = name.institution, !chambers.keys.contains(where: { $0.rawValue == institution }) {
      return Diagnostic(
        .unknownChamber, "No institution has the id `\(institution)`, and no document takes this variant",
        at: range, severity: .warning,
        solutions: [.init("Name the file for an institution of `Templates/Vocabulary/chambers.yaml`")])
    }
    if let language = name.language, !known.contains(language) {
      return Diagnostic(
        .wrongLanguage, "The vocabulary has no words of `\(language)`, and no document takes this variant",
        at: range, severity: .warning,
        solutions: [.init("Add `Templates/Vocabulary/Languages/\(language).yaml`")])
    }
    if let dot = name.base.lastIndex(of: ".") {
      let suffix = name.base[name.base.index(after: dot)...]
      return Diagnostic(
        .wrongLanguage, "No language has the tag `\(suffix)`, and no document takes this variant", at: range,
        severity: .warning, solutions: [.init("Name the file for a language, for instance `….fr.md`")])
    }
    return nil
  }
}
