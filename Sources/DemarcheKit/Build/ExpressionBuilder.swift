internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheRules
internal import DemarcheTemplate

/// Makes one expression: resolves people and words, merges, sets, and proves the tree against the records.
struct ExpressionBuilder {
  /// The dossier.
  let dossier: Dossier
  /// The work.
  let work: WorkPlan
  /// All works of the dossier, for links.
  let works: [WorkPlan]
  /// The signatures in order.
  let signatures: [Signature]
  /// The language.
  let language: Located<LanguageTag>
  /// All people.
  let people: PeopleDirectory
  /// Words, kinds.
  let library: Library
  /// How signatories of both genders are named together.
  var groupNouns = GroupNouns.masculine
  /// Whether what the document says is not inspected.
  var isTrace = false
  /// The mistakes found.
  var diagnostics: [Diagnostic] = []
  /// The checked program of the document's own file, once it has been found to have no mistake.
  private(set) var prose: Program?
  /// What the records demand of the document, once they have been found to have no mistake.
  private(set) var promise: Promise?
  /// What has been parsed and merged.
  private(set) var effort = Report.Effort()

  /// Makes the document.
  ///
  /// - Parameters:
  ///   - kind: the checked program of the kind in the language.
  ///   - prose: the document's own file.
  ///   - checked: its program, when it has been checked before.
  /// - Returns: the document, `nil` after a mistake.
  mutating func document(kind: Program, prose: SourceFile, checked: Program? = nil) -> Document? {
    guard let words = library.wordings[language.value] else { return nil }
    let wording = words.set(by: work.profile(words.pack))
    let typography = Typography(wording.pack.profile)
    reportMissingPhrases(of: wording.pack)
    let signatories = self.signatories()
    let authors = self.authors()
    let speakers = self.speakers()
    guard
      let values = ValuesBuilder(
        self, wording, signatories: signatories, authors: authors, speakers: speakers
      ).build(&diagnostics),
      let promise = promise(signatories, wording, typography),
      let program = checked ?? program(of: prose, wording)
    else { return nil }
    let metadata = MetadataBuilder(self, wording, signatories: signatories, authors: authors).metadata(
      values.title)
    self.prose = program
    self.promise = promise
    refuseUnknownForms(values.unknownForms, kind.uses + program.uses)
    refuseFurtherAuthors(kind.uses + program.uses)
    let context = MergeContext(
      globals: values.globals, wording: wording, metadata: metadata, prose: program, demandLead: values.lead,
      signatureHeading: signatureHeading(wording.pack), question: values.question)
    guard !diagnostics.containsErrors else { return nil }
    var (merged, mistakes) = kind.merged(with: context)
    if work.plan.embargo != nil { merged.announce(values.release) }
    let document = typography.apply(to: merged)
    diagnostics += mistakes
    effort.documentsMerged += 1
    // What an unfinished merge lacks is not lacking in the sources.
    guard !mistakes.contains(where: { $0.identifier == .tooManySteps }) else { return nil }
    guard !isTrace else { return document }
    diagnostics += TreeInspection.diagnostics(
      of: document, promise: promise, kind: work.kind.kind, source: prose.range.firstLine)
    diagnostics += UnsignedNames.diagnostics(
      of: document, people: unprinted(typography), source: prose)
    refuseEmpty(program, prose)
    diagnostics += WeekdayAgreement.diagnostics(of: document, by: wording.weekdays, source: prose)
    diagnostics += CountAgreement(phrases: wording.pack.phrases, spelled: wording.spelled).diagnostics(
      of: document, except: Set(dossier.subjects.compactMap(\.value)),
      source: titlePlace ?? prose.range.firstLine)
    diagnostics += ProcedureInspection(dossier, work, library, people).diagnostics(
      of: document, signatories: signatories, authors: authors, prose: prose.range.firstLine)
    return diagnostics.containsErrors ? nil : document
  }

  /// Where the title in the language stands.
  private var titlePlace: SourceRange? { work.title(language.value, dossier)?.range }

  /// Words that no template names and every document may need: none of them is ever left out.
  private mutating func reportMissingPhrases(of pack: LanguagePack) {
    let drafts = work.status == .draft ? MetadataBuilder.draftPhrases : []
    let needed = MetadataBuilder.phrases + drafts + ["label.theSignatories", "label.pressContact"]
    for key in needed where pack.phrases[key] == nil {
      diagnostics.append(
        Diagnostic(
          .missingPhrase, "The vocabulary of \(language.value) has no phrase `\(key)`", at: language.range,
          solutions: [.init("Add it to `Templates/Vocabulary/Languages/\(language.value).yaml`")]))
    }
  }

  /// The signatories in order: those who have signed, in a draft those too whose signature is awaited.
  private mutating func signatories() -> [Signatory] {
    var resolver = resolver()
    let resolved = signatures.compactMap { signature -> Signatory? in
      guard signature.isPrinted(in: work.status) else { return nil }
      guard case .signed(let day) = signature.status else {
        return resolver.signatory(signature, signed: nil)
      }
      return resolver.signatory(signature, signed: day ?? work.date)
    }
    diagnostics += resolver.diagnostics
    return resolved
  }

  /// Those whose names may not stand in the document as if they had signed; its author may.
  private func unprinted(_ typography: Typography) -> [UnsignedNames.Person] {
    signatures.filter { !$0.isPrinted(in: work.status) }.compactMap { signature in
      guard !work.plan.authors.contains(where: { $0.value == signature.person.value }),
        let person = people.people[signature.person.value]
      else { return nil }
      let name = typography.apply(person.name(in: language.value).full)
      return UnsignedNames.Person(name: name, signature: signature)
    }
  }

  /// Who speaks or asks, in the order of the record.
  private mutating func authors() -> [Signatory] { resolved(work.plan.authors) }

  /// Who speaks at the press conference, in the order of the record.
  private mutating func speakers() -> [Signatory] { resolved(work.plan.speakers) }

  /// People whom the document names, each with the mandate of their signature, if they sign.
  private mutating func resolved(_ people: [Located<Identifier>]) -> [Signatory] {
    var resolver = resolver()
    let resolved = people.compactMap { person in
      let mandate = signatures.first { $0.person.value == person.value }?.mandate
      return resolver.signatory(
        Signature(person: person, status: .signed(on: nil), mandate: mandate, range: person.range),
        signed: work.date)
    }
    diagnostics += resolver.diagnostics
    return resolved
  }

  private func resolver() -> SignatoryResolver {
    SignatoryResolver(people: people, library: library, language: language.value, date: work.date)
  }

  /// What the records demand of the document, with the profile's spaces.
  private mutating func promise(
    _ signatories: [Signatory], _ wording: Wording, _ typography: Typography
  ) -> Promise? {
    let requirements = work.kind.kind.requirements
    var promise = Promise(signatories: [], demands: [])
    if requirements.contains(.signatories) {
      let own = Dictionary(signatures.map { ($0.person.value, $0) }) { first, _ in first }
      let required = dossier.signatories.requiredPeople
      promise.signatories = signatories.compactMap { signatory in
        guard let signature = own[signatory.id] else { return nil }
        return Promise.Signatory(
          id: signatory.id, name: typography.apply(signatory.name.full),
          title: typography.apply(signatory.title),
          words: shownWords(of: signatory, wording).map { typography.apply($0) },
          isRequired: required.contains(signatory.id), isPending: signatory.signed == nil,
          range: signature.range)
      }
    }
    if requirements.contains(.demands) {
      for demand in dossier.demands.demands {
        guard let text = demand.text[language.value] else {
          diagnostics.append(missingText(of: demand))
          return nil
        }
        promise.demands.append(
          Promise.Demand(
            id: demand.id.value, text: typography.apply(text.value), isRequired: demand.isRequired,
            range: text.range))
      }
    }
    return promise
  }

  /// The report of a demand in a language that the dossier does not have but the document does.
  private func missingText(of demand: Demand) -> Diagnostic {
    Diagnostic(
      .missingDemandText, "Demand `\(demand.id.value)` has no text in `\(language.value)`",
      at: demand.text.range,
      notes: [.init("The document is made in this language", at: language.range)],
      solutions: [.init("Add `\(language.value): …` beside the other languages")])
  }

  /// The checked program of the document's own file.
  mutating func program(
    of prose: SourceFile, _ wording: Wording, record: RecordOffer? = nil
  ) -> Program? {
    let (template, mistakes) = Template.parse(prose)
    effort.templatesParsed += 1
    let (partials, institution, language) = (library.partials, work.institution?.id.rawValue, language.value)
    let environment = CheckEnvironment(
      pack: wording.pack, ids: dossier.templateIds(signatures: signatures, works: works, in: work.status),
      heldBack: heldBack, placesProse: false, record: record,
      partial: { partials.find($0, institution: institution, language: language, extendedBy: $1) })
    let (program, faults) = template.checked(against: environment)
    diagnostics += mistakes + faults.map(explained)
    return diagnostics.containsErrors ? nil : program
  }

  /// A report of somebody whom the prose names and the document does not print, with the reason.
  private func explained(_ diagnostic: Diagnostic) -> Diagnostic {
    guard diagnostic.identifier == .unknownMember,
      let signature = signatures.first(where: {
        !$0.isPrinted(in: work.status) && diagnostic.summary.contains("`\($0.person.value)`")
      })
    else { return diagnostic }
    var explained = diagnostic
    explained.explanation = "`\(signature.person.value)` \(signature.state), and is not printed."
    return explained
  }

  /// The documents of the dossier that could not be planned.
  private var heldBack: [String] {
    let planned = works.map(\.plan.id.value)
    return dossier.documents.filter { $0.forEach == nil }.map(\.id.value).filter { !planned.contains($0) }
      .map(
        \.rawValue)
  }
}
