internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheRules
internal import DemarcheTemplate

/// Makes the description of an expression: its place among the works, its makers, its history.
struct MetadataBuilder {
  private let builder: ExpressionBuilder
  private let pack: LanguagePack
  private let signatories: [Signatory]
  private let makers: [Signatory]

  /// Prepares the description of an expression.
  init(_ builder: ExpressionBuilder, _ wording: Wording, signatories: [Signatory], authors: [Signatory]) {
    self.builder = builder
    pack = wording.pack
    self.signatories = signatories
    makers = authors
  }

  private var work: WorkPlan { builder.work }
  private var language: LanguageTag { builder.language.value }

  /// Makes the description.
  ///
  /// - Parameter title: the title in the language of the expression.
  /// - Returns: the description, in the language of the expression.
  func metadata(_ title: String) -> Metadata {
    let source = work.languages[0].value
    let isTranslation = language != source
    return Metadata(
      expression: work.expression(language), original: isTranslation ? work.expression(source) : nil,
      workTitle: workTitle(source) ?? title, title: title, authors: authors,
      editor: .init(
        Reference(.organization, label: "demarche", key: "unreg.demarche", name: "Demarche"),
        as: role("editor")),
      publication: publication, keywords: keywords, steps: steps,
      answerPeriod: answerPeriod,
      translation: isTranslation ? translation : nil, originalLabel: phrase("label.originalVersion"),
      alternates: alternates, isDraft: work.status == .draft,
      labels: .init(
        otherLanguages: phrase("label.otherLanguages"), notes: phrase("label.notes"),
        draft: phrase("label.draft"), draftNotice: phrase("label.draftNotice")))
  }

  /// The title in the source language, set by that language's style: the same in every expression.
  private func workTitle(_ source: LanguageTag) -> String? {
    guard let title = work.title(source, builder.dossier)?.value else { return nil }
    let pack = builder.library.vocabulary.languages[source]
    return Typography(pack.map { work.profile($0) } ?? .neutral).apply(title)
  }

  private var authors: [Metadata.Author] {
    var authors: [Metadata.Author] =
      switch work.kind.kind.authorship {
      // Whoever is still asked has made nothing yet.
      case .signatories:
        signatories.filter { $0.signed != nil }.map { .init($0.reference, as: role("signatory")) }
      case .author: makers.map { .init($0.reference, as: role("author")) }
      }
    if let institution = work.institution {
      let reference = Reference(
        .organization, label: institution.actor, key: institution.key,
        name: institution.names[language] ?? institution.id.rawValue)
      authors.append(.init(reference, as: role("editor")))
    }
    return authors
  }

  /// The event by which the expression came to be, when it is a translation.
  private var translation: Reference {
    Reference(.event, label: "translation", key: "demarche.translation", name: phrase("event.translation"))
  }

  /// Signatures for what is signed, the question for what asks.
  private var steps: [Metadata.Step] {
    if work.kind.kind.authorship == .signatories {
      let process = Reference(
        .process, label: "signing", key: "demarche.signing", name: phrase("process.signing"))
      let steps = signatories.compactMap { signatory -> Metadata.Step? in
        let outcome = signatory.signed == nil ? "requested" : "signed"
        guard let day = signatory.signed ?? asked(signatory) else { return nil }
        return Metadata.Step(
          date: day, by: signatory.reference, role: role("signatory"), process: process,
          outcome: Reference(
            .concept, label: outcome, key: "demarche.\(outcome)", name: phrase("outcome.\(outcome)")))
      }
      // By date, and on one day in the order of the signatures: sorting must be stable to be reproducible.
      return steps.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(
        \.element)
    }
    guard work.kind.kind.mandatoryParts.contains(.questions) else { return [] }
    return makers.map { author in
      Metadata.Step(
        date: work.date, by: author.reference, role: role("author"),
        process: Reference(
          .process, label: "questioning", key: "demarche.questioning", name: phrase("process.question")),
        outcome: Reference(.concept, label: "asked", key: "demarche.asked", name: phrase("outcome.asked")))
    }
  }

  /// The time for an answer that the institution's rules give at the date of the document.
  private var answerPeriod: Metadata.AnswerPeriod? {
    let rules = builder.library.rules.rules(
      binding: work.kind.kind.id, of: work.institution?.id, on: work.date)
    for rule in rules {
      guard case .answerDue(let length) = rule.check else { continue }
      return Metadata.AnswerPeriod(
        length,
        meaning: Reference(
          .concept, label: "answerPeriod", key: "demarche.answer-period",
          name: phrase("concept.answerPeriod")))
    }
    return nil
  }

  /// The day on which somebody was asked to sign, where it is known.
  private func asked(_ signatory: Signatory) -> CalendarDate? {
    builder.signatures.first { $0.person.value == signatory.id }?.since?.value
  }

  private var publication: Metadata.Publication? {
    guard let id = work.plan.published?.value,
      let event = builder.dossier.subjects.first(where: { $0.category == .event && $0.id.value == id }),
      let name = event.name[language]?.value
    else { return nil }
    return Metadata.Publication(date: event.date ?? work.date, name: id.camelCase, label: name)
  }

  private var keywords: [Metadata.Keyword] {
    builder.dossier.subjects.filter { $0.category == .theme }.compactMap { theme in
      theme.name[language].map { Metadata.Keyword(value: theme.id.value.rawValue, label: $0.value) }
    }
  }

  private var alternates: [Metadata.Alternate] {
    work.languages.filter { $0.value != language }.compactMap { other in
      builder.library.vocabulary.languages[other.value].map { pack in
        Metadata.Alternate(language: other.value, languageName: pack.name, file: work.file(other.value))
      }
    }
  }

  private func role(_ name: String) -> Reference {
    Reference(.role, label: name, key: "demarche.\(name)", name: phrase("role.\(name)"))
  }

  private func phrase(_ key: String) -> String { pack.phrases[key] ?? key }

  /// The phrases of a description; a language that lacks one makes no document.
  static let phrases = [
    "label.originalVersion", "label.otherLanguages", "label.notes", "label.draft", "role.signatory",
    "role.author", "role.editor", "process.signing", "process.question", "outcome.signed", "outcome.asked",
    "concept.answerPeriod",
    "event.translation",
  ]

  /// The phrases that a draft needs too.
  static let draftPhrases = ["label.draftNotice", "label.signatureAwaited", "outcome.requested"]
}
