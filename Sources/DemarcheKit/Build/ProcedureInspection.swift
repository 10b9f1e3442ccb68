internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheRules

/// Holds one expression of a document against the rules of procedure that bind it.
struct ProcedureInspection {
  private let dossier: Dossier
  private let work: WorkPlan
  private let library: Library
  private let people: PeopleDirectory
  private let rules: [Rule]

  /// Finds the rules that bind a document; most documents have none.
  init(_ dossier: Dossier, _ work: WorkPlan, _ library: Library, _ people: PeopleDirectory) {
    self.dossier = dossier
    self.work = work
    self.library = library
    self.people = people
    rules = library.rules.rules(binding: work.kind.kind.id, of: work.institution?.id, on: work.date)
  }

  /// The breaches; a draft may still break a rule, so there they are warnings.
  ///
  /// - Parameters:
  ///   - document: the merged tree.
  ///   - signatories: who signs the document, resolved, in its order.
  ///   - authors: who speaks or asks, for kinds made by their author.
  ///   - prose: where its text begins.
  /// - Returns: the breaches in the order of the rules.
  func diagnostics(
    of document: Document, signatories: [Signatory], authors: [Signatory], prose: SourceRange
  ) -> [Diagnostic] {
    guard !rules.isEmpty else { return [] }
    let signed = work.kind.kind.authorship == .signatories ? signatories.filter(hasSigned) : []
    let found = library.rules.diagnostics(
      for: facts(of: document, signed.isEmpty ? authors : signed, prose), by: rules)
    guard work.status == .draft else { return found }
    return found.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.severity = min(diagnostic.severity, .warning)
      return diagnostic
    }
  }

  /// Whether a signature has been given: one that is awaited satisfies no rule.
  private func hasSigned(_ signatory: Signatory) -> Bool {
    signature(of: signatory.id)?.isGiven ?? true
  }

  private func signature(of person: Identifier) -> Signature? {
    dossier.signatories.signatures.first { $0.person.value == person }
  }

  private func facts(of document: Document, _ authors: [Signatory], _ prose: SourceRange) -> ProcedureFacts {
    var facts = ProcedureFacts(
      kind: work.kind.kind.id, institution: work.institution?.id, date: work.date,
      language: document.metadata.expression.language, languages: work.languages.map(\.value),
      range: work.plan.range, prose: prose)
    facts.authors = authors.map { self.author($0) }
    facts.bodies = Set(
      [work.plan.group.map { _ in .group }, work.plan.committee.map { _ in .committee }].compactMap { $0 })
    facts.addressees = [work.plan.addressee ?? dossier.addressee].compactMap { $0 }
    facts.title = document.metadata.title
    facts.text = document.measuredText
    facts.questionCount = document.questionCount
    facts.demandCount = document.demands.count
    facts.parts = Set(Kind.Part.allCases.filter { TreeInspection.has($0, document) })
    for subject in dossier.subjects where subject.category == .quantity {
      facts.quantities[subject.id.value] = subject.value
    }
    facts.names = document.signatures.map(\.content.plainText).joined(separator: "\n")
    facts.hasInterest =
      work.plan.hasInterest || authors.contains { signature(of: $0.id)?.hasInterest ?? false }
    facts.debate = work.plan.debate
    return facts
  }

  private func author(_ signatory: Signatory) -> ProcedureFacts.Author {
    let institution = work.institution?.id
    let held = (people.people[signatory.id]?.mandates ?? []).filter { $0.standing(on: work.date) == .current }
    // The office shown may be another one that is held beside that of the institution.
    let seat = held.first { $0.chamber != nil && $0.chamber?.value == institution }
    let shown = signatory.mandate.mandate
    let group = seat.map { self.group(of: $0) } ?? signatory.group
    return ProcedureFacts.Author(
      id: signatory.id, name: signatory.name.full, isMember: seat != nil,
      group: group.flatMap { library.rules.isGroup($0, of: institution) ? $0 : nil },
      delegation: seat.flatMap { library.country(of: $0) }, country: library.country(of: shown),
      chamber: shown.chamber?.value, chambers: Set(held.compactMap { $0.chamber?.value }),
      range: signature(of: signatory.id)?.range
        ?? (work.plan.authors.first { $0.value == signatory.id } ?? work.plan.author)?.range)
  }

  private func group(of mandate: Mandate) -> String? {
    if case .known(let group) = mandate.group(on: work.date) { return group.value }
    return nil
  }
}

extension WorkPlan {
  /// The document as quotas count it; `nil` for one of no institution.
  func ledgerEntry(in dossier: Dossier) -> RuleBook.Entry? {
    guard let institution else { return nil }
    let first =
      kind.kind.authorship == .signatories ? dossier.signatories.signatures.first(where: \.isGiven) : nil
    let body: (RuleCheck.Body, String)? =
      plan.group.map { (.group, $0.value) } ?? plan.committee.map { (.committee, $0.value) }
    return RuleBook.Entry(
      kind: kind.kind.id, institution: institution.id, author: first?.person.value ?? plan.author?.value,
      body: body, addressee: (plan.addressee ?? dossier.addressee)?.value,
      title: languages.first.flatMap { title($0.value, dossier)?.value } ?? "", date: date, range: plan.range)
  }
}
