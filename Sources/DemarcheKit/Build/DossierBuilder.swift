internal import DemarcheFormats
internal import DemarcheModel
internal import DemarcheRules
internal import DemarcheTemplate
internal import XMLTree

/// Which files a run is asked to make.
struct Selection: Sendable {
  /// The formats.
  var formats: [FRBR.Format]
  /// The languages, all of them when `nil`.
  var languages: [LanguageTag]?
  /// The display width at which plain text is wrapped, not at all when `nil`.
  var width: Int?
  /// Whether plain text is written with plain spaces only.
  var plainSpaces = false
  /// Whether pages are written without head and style, for a content management system.
  var isFragment: Bool
  /// The day on which the documents are made, where somebody says it.
  var asOf: CalendarDate?

  /// Whether a language is asked for.
  func includes(_ language: LanguageTag) -> Bool { languages?.contains(language) ?? true }
}

/// One finished file of a dossier, proved and ready to be stored.
struct BuiltFile: Sendable {
  /// The path inside the output folder: `2024-05-06-apt31/declaration.fr.txt`.
  var path: String
  /// The bytes.
  var bytes: [UInt8]
}

/// What became of a dossier.
struct DossierOutcome: Sendable {
  /// Its name.
  var id: String
  /// The finished files.
  var files: [BuiltFile] = []
  /// The documents that have mistakes; `nil` stands for all of the dossier.
  var failedDocuments: Set<String>? = []
  /// The documents that are made for each of several records, and not made yet.
  var series: [LetterSeries] = []
  /// The works by their IRIs, with the places of their documents.
  var works: [(iri: String, range: SourceRange)] = []
  /// The documents as quotas count them.
  var entries: [RuleBook.Entry] = []
  /// What is to be told.
  var diagnostics: [Diagnostic] = []
  /// How the files of the output stand to the dossier, when they are to be verified.
  var verification = Verification()
  /// What has been parsed and merged.
  var effort = Report.Effort()
  /// Who is named in it as a signatory, an author or a speaker; `nil` when it cannot be read.
  var people: Set<Identifier>?
  /// Whether nothing was made: it is the dossier of another shard.
  var isOutline = false

  /// The same with no file to be stored, and none left over.
  var heldBack: DossierOutcome {
    var outcome = self
    outcome.files = []
    outcome.series = []
    outcome.failedDocuments = nil
    return outcome
  }
}

/// Makes all documents of one dossier, in memory.
struct DossierBuilder: Sendable {
  /// The workspace.
  let workspace: any FileSystem
  /// Words, kinds, style.
  let library: Library
  /// All people.
  let people: PeopleDirectory
  /// The checked programs of kinds.
  let programs: KindPrograms
  /// What to make.
  let selection: Selection
  /// The official schema, when one is named.
  let schema: XML.Schema?
  /// What the workspace has set.
  let settings: Settings
  /// The finished files, when they are to be verified.
  var output: Output? = nil
  /// Whether files are made to be compared alone: what is said in them is not inspected.
  var isTrace = false

  /// Makes the documents of a dossier.
  ///
  /// - Parameter name: the name of its folder.
  /// - Returns: the finished files, and what went wrong with the others.
  func build(_ name: String) -> DossierOutcome {
    var outcome = DossierOutcome(id: name)
    guard let dossier = read(name, &outcome.diagnostics) else {
      outcome.failedDocuments = nil
      return outcome
    }
    outcome.people = dossier.people
    var planner = WorkPlanner(dossier, library)
    let works = planner.plans()
    outcome.works = works.filter { $0.plan.forEach == nil }.map { ($0.work.iri, $0.plan.range) }
    outcome.entries = works.compactMap { $0.ledgerEntry(in: dossier) }
    let planned = planner.diagnostics.keys.sorted().flatMap { planner.diagnostics[$0] ?? [] }
    outcome.failedDocuments = Set(dossier.documents.map(\.id.value.rawValue)).subtracting(
      works.map(\.plan.id.value.rawValue))
    let signatures = SignatoryOrder(
      people: people, library: library, source: dossier.languages[0].value, date: dossier.date.value
    ).ordered(dossier.signatories)
    let consent = settings.applied(
      to: ConsentRules.diagnostics(of: dossier.signatories, in: works.finalDocuments))
    outcome.diagnostics += consent
    let single = works.filter { $0.plan.forEach == nil }
    for work in works {
      guard !consent.containsErrors || !work.isSigned || work.status == .draft else {
        outcome.failedDocuments?.insert(work.plan.id.value.rawValue)
        continue
      }
      if work.plan.forEach != nil {
        add(
          LetterSeriesReader(self, dossier: dossier, work: work, works: single, signatures: signatures),
          to: &outcome)
        continue
      }
      var builder = WorkBuilder(self, dossier: dossier, work: work, works: single, signatures: signatures)
      let files = builder.files()
      outcome.diagnostics += builder.diagnostics
      outcome.effort += builder.effort
      if let files {
        outcome.files += files
        if let output {
          for proofs in builder.proofs {
            outcome.verification += VersionVerification(output: output, proofs: proofs).result()
          }
        }
      } else {
        outcome.failedDocuments?.insert(work.plan.id.value.rawValue)
      }
    }
    let past = selection.asOf.map { EmbargoRules.past(in: dossier, on: $0) } ?? []
    let loose = planned + past + unusedProse(of: dossier, works)
    outcome.diagnostics += settings.applied(to: loose)
    // A warning that the workspace takes for an error holds back what it concerns: here, the dossier.
    return settings.raise(loose) ? outcome.heldBack : outcome
  }

  /// Finds out what all dossiers together must know of one, and makes nothing.
  ///
  /// - Parameter name: the name of its folder.
  /// - Returns: its works, and its documents as quotas count them.
  func outline(_ name: String) -> DossierOutcome {
    var outcome = DossierOutcome(id: name)
    outcome.isOutline = true
    var told: [Diagnostic] = []
    guard let dossier = read(name, &told) else { return outcome }
    outcome.people = dossier.people
    var planner = WorkPlanner(dossier, library)
    let works = planner.plans()
    outcome.works = works.map { work in
      (work.plan.forEach == nil ? work.work.iri : work.work.iri + LetterSeries.separator, work.plan.range)
    }
    outcome.entries = works.compactMap { $0.ledgerEntry(in: dossier) }
    return outcome
  }

  /// Adds the letters of a document, none of them made yet.
  private func add(_ reader: LetterSeriesReader, to outcome: inout DossierOutcome) {
    var reader = reader
    let series = reader.series()
    outcome.diagnostics += settings.applied(to: reader.diagnostics)
    outcome.effort += reader.effort
    if let series {
      outcome.series.append(series)
      outcome.works.append((series.iri, series.work.plan.range))
    } else {
      outcome.failedDocuments?.insert(reader.work.plan.id.value.rawValue)
    }
  }

  /// Reads the dossier's own file and checks its records; `nil` after a mistake.
  func read(_ name: String, _ diagnostics: inout [Diagnostic]) -> Dossier? {
    let path = "Dossiers/\(name)/dossier.yaml"
    var source = SourceReader(workspace)
    let file = source.file(path)
    diagnostics += source.diagnostics
    guard let file else { return nil }
    var reader = RecordReader(file)
    guard let id = Identifier(name) else {
      diagnostics.append(
        Diagnostic(
          .wrongIdentifier,
          "The folder `\(name)` is no id: lower-case letters a–z, digits and hyphens make one",
          at: SourceFile(path: path, bytes: []).range,
          solutions: [.init("Rename it: `\(Slug.of(name))`")]))
      return nil
    }
    let dossier = reader.dossier(id)
    diagnostics += reader.diagnostics
    if let dossier { diagnostics += RecordRules.check(dossier) + references(of: dossier) }
    diagnostics = settings.applied(to: diagnostics)
    return diagnostics.containsErrors ? nil : dossier
  }

  /// Checks that everything a dossier names by id is there, once for all of its documents.
  private func references(of dossier: Dossier) -> [Diagnostic] {
    var resolver = SignatoryResolver(
      people: people, library: library, language: dossier.languages[0].value, date: dossier.date.value)
    for signature in dossier.signatories.signatures { _ = resolver.person(signature.person) }
    for author in dossier.documents.flatMap(\.people) { _ = resolver.person(author) }
    let events = dossier.subjects.filter { $0.category == .event }.map(\.id.value.rawValue)
    var diagnostics = resolver.diagnostics
    for event in dossier.documents.compactMap(\.published) where !events.contains(event.value.rawValue) {
      let meant = Suggestion.nearest(to: event.value.rawValue, among: events)
      diagnostics.append(
        Diagnostic(
          .unknownEvent, "The dossier has no event `\(event.value)`", at: event.range,
          solutions: meant.map {
            [.init("Did you mean `\($0)`?", replacements: [.init(event.range, with: $0)])]
          }
            ?? [.init("Add it below `events:`")]))
    }
    // A person whose record has mistakes holds the dossier back, without being told twice.
    let listed = dossier.signatories.signatures.map(\.person) + dossier.documents.flatMap(\.people)
    for person in listed where people.isBroken(person.value) {
      diagnostics.append(
        Diagnostic(
          .brokenRecord, "The dossier waits for the record of `\(person.value)`, which has mistakes",
          at: person.range, solutions: [.init("Mend the record; its mistakes are told at their own places")]))
    }
    return diagnostics
  }

  /// Prose that no document takes: a misspelt name would lose a text silently.
  private func unusedProse(of dossier: Dossier, _ works: [WorkPlan]) -> [Diagnostic] {
    let folder = "Dossiers/\(dossier.id)"
    let taken = Set(works.flatMap { work in work.languages.map { work.prose($0.value) } })
    let planned = dossier.documents.map(\.id.value.rawValue)
    let names = ((try? workspace.entries(of: folder)) ?? []).map(\.name)
    return names.filter { $0.hasSuffix(".md") && !taken.contains($0) }.compactMap { name in
      let parts = name.split(separator: ".")
      let isHeldBack =
        planned.contains(String(parts[0])) && !works.contains { $0.plan.id.value.rawValue == parts[0] }
      guard !isHeldBack, name != "README.md" else { return nil }
      return Diagnostic(
        .unusedProse, "No document of the dossier takes \(name)",
        at: SourceFile(path: "\(folder)/\(name)", bytes: []).range,
        solutions: [.init("Name it for a document and one of its languages: `declaration.fr.md`")])
    }
  }
}

extension Dossier {
  /// Who is named in it as a signatory, an author or a speaker.
  fileprivate var people: Set<Identifier> {
    Set(signatories.signatures.map(\.person.value) + documents.flatMap(\.people).map(\.value))
  }
}

extension DocumentPlan {
  /// Who is named beside the signatories: the author and the speakers.
  fileprivate var people: [Located<Identifier>] { [author].compactMap { $0 } + speakers }
}
