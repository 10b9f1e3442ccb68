internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheRules

/// A document of a dossier before any language of it is made: what it is and when.
struct WorkPlan: Sendable {
  /// The record.
  var plan: DocumentPlan
  /// The kind with its template.
  var kind: KindTemplate
  /// The institution, when one is named.
  var institution: Chamber?
  /// The date of the document.
  var date: CalendarDate
  /// Whether it may be sent.
  var status: Dossier.Status
  /// The languages; the first is the source.
  var languages: [Located<LanguageTag>]
  /// The work.
  var work: FRBR.Work
  /// The record for which it is made, when the document is made for each of several.
  var letter: Letter? = nil

  /// Whether the signatories sign it: a final one prints only signatures that were given.
  var isSigned: Bool {
    kind.kind.requirements.contains(.signatories) || kind.kind.authorship == .signatories
  }

  /// The file name of an expression without its extension and folder: `declaration.fr`.
  func file(_ language: LanguageTag) -> String { "\(letter?.name ?? plan.id.value).\(language)" }

  /// The file of the document's own text in the dossier's folder.
  func prose(_ language: LanguageTag) -> String { "\(plan.id.value).\(language).md" }

  /// The path of an expression in the output without its extension; letters have a folder of their own.
  func path(_ language: LanguageTag, in dossier: Dossier) -> String {
    letter == nil ? "\(dossier.id)/\(file(language))" : "\(dossier.id)/\(plan.id.value)/\(file(language))"
  }

  /// The same document for one record.
  func made(for letter: Letter) -> WorkPlan {
    var work = self
    work.letter = letter
    work.work.name += "\(LetterSeries.separator)\(letter.name)"
    switch letter.record {
    case .signatory(let person):
      if plan.authors.isEmpty { work.plan.authors = [Located(person, at: letter.range)] }
    case .addressee(let addressee): work.plan.addressee = Located(addressee, at: letter.range)
    case .row: break
    }
    return work
  }

  /// The expression in a language.
  func expression(_ language: LanguageTag) -> FRBR.Expression {
    let translated = plan.translated.first { $0.language == language }?.date.value
    return FRBR.Expression(work: work, language: language, version: translated ?? date)
  }

  /// The title in a language, the document's own or else the dossier's.
  func title(_ language: LanguageTag, _ dossier: Dossier) -> Located<String>? {
    let title = (plan.title ?? dossier.title)[language]
    guard let letter else { return title }
    return title.map { Located(LetterTitle($0.value).text(of: letter, in: language), at: $0.range) }
  }

  /// The language of this work that readers of another get: the same one, else the source.
  func nearest(to language: LanguageTag) -> LanguageTag? {
    languages.contains { $0.value == language } ? language : languages.first?.value
  }

  /// The house style of an expression: the document's own, else its institution's, else the language's.
  func profile(_ pack: LanguagePack) -> Typography.Profile {
    plan.typography[pack.language].flatMap { Typography.Profile(rawValue: $0) }
      ?? institution?.profiles[pack.language] ?? pack.profile
  }

  /// What the document is called in a language; `nil` when the vocabulary lacks it.
  func label(_ pack: LanguagePack) -> String? {
    if let labels = kind.kind.labels { return labels[pack.language]?.value }
    if let institution, let own = pack.phrases["\(kind.kind.label.value)@\(institution.id)"] { return own }
    return pack.phrases[kind.kind.label.value]
  }
}

extension [WorkPlan] {
  /// Those that are signed and may be sent.
  var finalDocuments: [ConsentRules.SignedDocument] {
    filter { $0.isSigned && $0.status == .final }.map { .init(id: $0.plan.id, date: $0.date) }
  }
}

/// Makes the plans of all documents of a dossier.
struct WorkPlanner {
  private let dossier: Dossier
  private let library: Library
  /// The mistakes found, by the document that they hold back.
  private(set) var diagnostics: [Identifier: [Diagnostic]] = [:]

  /// Prepares the plans of a dossier.
  init(_ dossier: Dossier, _ library: Library) {
    self.dossier = dossier
    self.library = library
  }

  /// The plans, without documents that have mistakes.
  mutating func plans() -> [WorkPlan] {
    var plans: [WorkPlan] = []
    for document in dossier.documents {
      guard var plan = plan(document) else { continue }
      // Two documents of one kind and day would bear one name; the later one takes its own id.
      if plans.contains(where: { $0.work == plan.work }) { plan.work.name += "-\(document.id.value)" }
      plans.append(plan)
    }
    return plans
  }

  private mutating func plan(_ document: DocumentPlan) -> WorkPlan? {
    guard let kind = kind(of: document) else { return nil }
    var institution: Chamber?
    if let id = document.institution {
      institution = library.vocabulary.chambers[id.value]
      guard institution != nil else {
        refuse(
          document, .unknownChamber, "No institution has the id `\(id.value)`", id,
          among: library.vocabulary.chambers.keys.map(\.rawValue))
        return nil
      }
    }
    let before = diagnostics[document.id.value]?.count
    checkRequirements(of: kind.kind, document)
    checkTranslations(of: document)
    guard diagnostics[document.id.value]?.count == before else { return nil }
    let date = document.date?.value ?? dossier.date.value
    let work = FRBR.Work(
      country: dossier.country.value.rawValue, element: kind.kind.element, subtype: kind.kind.name,
      actor: institution?.actor, date: date, name: dossier.name.rawValue)
    return WorkPlan(
      plan: document, kind: kind, institution: institution, date: date, status: dossier.status(of: document),
      languages: document.languages ?? dossier.languages, work: work)
  }

  private mutating func kind(of document: DocumentPlan) -> KindTemplate? {
    if let kind = library.kind(document.kind.value, institution: document.institution?.value) { return kind }
    // A kind with mistakes has been reported; the document waits for it.
    if library.isBroken(document.kind.value, institution: document.institution?.value) {
      diagnostics[document.id.value, default: []] += []
    } else {
      refuse(
        document, .unknownKind, "No kind of document is named `\(document.kind.value)`", document.kind,
        among: library.kinds.keys.filter { !$0.contains("@") })
    }
    return nil
  }

  private mutating func checkRequirements(of kind: Kind, _ document: DocumentPlan) {
    for requirement in kind.requirements {
      let isMet =
        switch requirement {
        case .signatories: !dossier.signatories.signatures.isEmpty
        case .demands: !dossier.demands.demands.isEmpty
        case .author: document.author != nil || document.forEach?.value == .signatories
        case .addressee:
          document.addressee != nil || dossier.addressee != nil || document.forEach?.value == .addressees
        case .institution: document.institution != nil
        case .contact: document.contact != nil
        case .items: !document.items.isEmpty
        case .place: dossier.place != nil
        case .subject: document.subject != nil
        case .about: document.about != nil
        case .asks: document.asks != nil
        case .speakers: !document.speakers.isEmpty
        case .conference: document.conference != nil
        }
      guard !isMet else { continue }
      let isShared = [.signatories, .demands, .place].contains(requirement)
      let owner = isShared ? "the dossier" : "the document"
      diagnostics[document.id.value, default: []].append(
        Diagnostic(
          .missingField, "A `\(kind.id)` needs `\(requirement.rawValue)`", at: document.range,
          solutions: [.init("Add `\(requirement.rawValue):` to \(owner)")]))
    }
  }

  /// Days of translation that no version would bear.
  private mutating func checkTranslations(of document: DocumentPlan) {
    let languages = (document.languages ?? dossier.languages).map(\.value)
    for (language, date) in document.translated where !languages.dropFirst().contains(language) {
      let isSource = language == languages.first
      diagnostics[document.id.value, default: []].append(
        Diagnostic(
          .wrongValue,
          isSource
            ? "`\(language)` is the source language, and no translation"
            : "The document is not made in `\(language)`, and has no day of translation in it",
          at: date.range, solutions: [.init("Take `\(language)` away from `translated`")]))
    }
  }

  private mutating func refuse(
    _ document: DocumentPlan, _ identifier: Diagnostic.Identifier, _ summary: String,
    _ id: Located<Identifier>,
    among names: [String]
  ) {
    let names = names.sorted()
    let meant = Suggestion.nearest(to: id.value.rawValue, among: names)
    diagnostics[document.id.value, default: []].append(
      Diagnostic(
        identifier, summary, at: id.range,
        solutions: meant.map { [.init("Did you mean `\($0)`?", replacements: [.init(id.range, with: $0)])] }
          ?? [.init("Write one of: \(names.joined(separator: ", "))")]))
  }
}
