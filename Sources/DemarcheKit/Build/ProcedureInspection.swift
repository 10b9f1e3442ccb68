internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheRules

/// Holds one expression of a document against the rules of procedure that bind it.
struct ProcedureInspection {
  private let work: WorkPlan
  private let dossier: Dossier
  private let library: Library

  /// Prepares the inspection of a document.
  init(_ dossier: Dossier, _ work: WorkPlan, _ library: Library) {
    self.dossier = dossier
    self.work = work
    self.library = library
  }

  /// The breaches; a draft may still break a rule, so there they are warnings.
  ///
  /// - Parameters:
  ///   - document: the merged tree.
  ///   - authors: who signs or asks, resolved.
  ///   - prose: where its text begins.
  /// - Returns: the breaches in the order of the rules.
  func diagnostics(of document: Document, authors: [Signatory], prose: SourceRange) -> [Diagnostic] {
    let found = library.rules.diagnostics(for: facts(of: document, authors, prose))
    guard dossier.status == .draft else { return found }
    return found.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.severity = min(diagnostic.severity, .warning)
      return diagnostic
    }
  }

  private func facts(of document: Document, _ authors: [Signatory], _ prose: SourceRange) -> ProcedureFacts {
    let institution = work.plan.institution?.value
    return ProcedureFacts(
      kind: work.kind.kind.id, institution: institution, date: work.date,
      language: document.metadata.expression.language,
      authors: authors.map { author($0, of: institution) },
      addressees: [work.plan.addressee ?? dossier.addressee].compactMap { $0 },
      title: document.metadata.title, text: document.measuredText, questionCount: document.questionCount,
      parts: Set(Kind.Part.allCases.filter { TreeInspection.has($0, document) }), range: work.plan.range,
      prose: prose)
  }

  private func author(_ signatory: Signatory, of institution: Identifier?) -> ProcedureFacts.Author {
    let mandate = signatory.mandate.mandate
    let chamber = mandate.chamber.flatMap { library.vocabulary.chambers[$0.value] }
    // A place bears its country before the hyphen; delegates of one assembly come from many.
    let country = mandate.place.map { String($0.value.rawValue.prefix { $0 != "-" }) } ?? chamber?.country
    return ProcedureFacts.Author(
      id: signatory.id, name: signatory.name.full,
      isMember: !signatory.mandate.isFormer && mandate.chamber?.value == institution,
      group: signatory.group.flatMap { library.rules.isGroup($0, of: institution) ? $0 : nil },
      delegation: country)
  }
}
