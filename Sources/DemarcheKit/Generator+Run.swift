internal import DemarcheModel
internal import DemarcheRules
internal import XMLTree

extension Generator {
  /// Runs the flow.
  ///
  /// - Parameters:
  ///   - purpose: whether to store, to compare, or neither.
  ///   - options: what to make.
  ///   - tell: is told how far the run is, from one task at a time.
  /// - Returns: everything that is to be told; a mistake is never thrown.
  public func run(
    _ purpose: Purpose, _ options: Options = Options(), telling tell: @Sendable (Event) -> Void = { _ in }
  ) async -> Report {
    var report = Report(purpose: purpose)
    // Before anything is read: a run that waits must not store what it read before the other one ended.
    let lock = await lock(for: purpose, options, telling: tell)
    if case .held(let holder) = lock {
      report.diagnostics.append(
        Diagnostic(
          .outputLocked, "Another run changes \(outputName): \(holder)",
          solutions: [
            .init("Wait until it ends, or end it"), .init("Or name another folder with `--output`"),
          ]))
      return report
    }
    await run(&report, options, telling: tell)
    report.finish()
    withExtendedLifetime(lock) {}
    return report
  }

  /// Runs the flow, once nobody else changes the output.
  private func run(_ report: inout Report, _ options: Options, telling tell: @Sendable (Event) -> Void) async
  {
    let purpose = report.purpose
    let settings = Settings(workspace: workspace, &report.diagnostics)
    var found: [Diagnostic] = []
    let dossiers = self.dossiers(options.dossiers, &found)
    let languages = NeededLanguages.of(dossiers, in: workspace)
    let library = Library(
      workspace: workspace, languages: languages, institutions: NeededRules.of(dossiers, in: workspace),
      profiles: settings.profiles, &report.diagnostics)
    let programs = KindPrograms(library)
    report.diagnostics += programs.diagnostics
    report.effort.templatesParsed += library.parsedTemplates
    var people = PeopleDirectory(workspace: workspace, settings: settings, &report.diagnostics)
    people.review(by: library.vocabulary, &report.diagnostics)
    report.people = people.people.count
    let mentions = RuleReview(people, library).diagnostics(of: library.rules.rules)
    report.diagnostics += mentions
    let hasBrokenRules = library.hasBrokenRules || mentions.containsErrors
    report.diagnostics += found
    let schema = options.schema.flatMap { XML.Schema.open($0, &report.diagnostics) }
    let selection = Selection(
      formats: options.formats, languages: options.languages, width: options.width,
      plainSpaces: options.plainSpaces, isFragment: options.isFragment, asOf: options.asOf)
    let builder = DossierBuilder(
      workspace: workspace, library: library, people: people, programs: programs, selection: selection,
      schema: schema, settings: settings,
      output: purpose == .verify ? Output(files: output, name: outputName) : nil)
    // Settings, rules or a schema that cannot be read could have held a document back.
    let isUnproved = settings.areBroken || hasBrokenRules || (options.schema != nil && schema == nil)
    let store = OutputStore(
      output: Output(files: output, name: outputName), purpose: purpose, selection: selection,
      listsUnchanged: options.listsUnchanged)
    var works = WorkLedger(workspace)
    var entries: [RuleBook.Entry] = []
    await Generator.inOrder(
      dossiers.count, jobs: options.jobs, make: { builder.build(dossiers[$0]) },
      take: { (outcome: DossierOutcome) in
        report.dossiers += 1
        report.diagnostics += outcome.diagnostics
        report.effort += outcome.effort
        entries += outcome.entries.filter { library.rules.counts($0) }
        let clashes = works.clashes(of: outcome)
        report.diagnostics += clashes
        if clashes.isEmpty {
          let stored = isUnproved ? outcome.heldBack : outcome
          report.add(
            store.store(stored, showsChanges: report.differences.count < Report.mostExcerpts))
          for series in stored.series {
            await store.run(series, jobs: options.jobs, &report) { tell(.letters($0, of: series.count)) }
          }
        }
        tell(.dossiers(report.dossiers, of: dossiers.count))
      })
    report.diagnostics += library.rules.quotaDiagnostics(of: entries)
    report.diagnostics = settings.applied(to: report.diagnostics)
    if options.dossiers.isEmpty, !dossiers.isEmpty {
      let isSafe = !isUnproved && !report.diagnostics.containsErrors
      report.add(store.sweep(except: Set(dossiers), isSafe: isSafe) { _ in true })
    }
  }

  /// Keeps other runs from changing the output, and waits for one that does.
  ///
  /// - Returns: the lock, or who holds it when it was not given up in time.
  private func lock(
    for purpose: Purpose, _ options: Options, telling tell: @Sendable (Event) -> Void
  ) async -> LockAttempt {
    var ignored: [Diagnostic] = []
    // Where there is nothing to make, no folder is made to be locked.
    guard purpose != .validate, !dossiers(options.dossiers, &ignored).isEmpty else { return .needless }
    var attempts = 0
    while true {
      let attempt = output.lock(purpose == .generate ? .change : .look)
      guard case .held(let holder) = attempt else { return attempt }
      if attempts == Generator.silentAttempts { tell(.waiting(for: holder)) }
      guard attempts < options.patience * Generator.attemptsPerSecond else { return attempt }
      attempts += 1
      do {
        try await Task.sleep(for: .milliseconds(1000 / Generator.attemptsPerSecond))
      } catch {
        return attempt
      }
    }
  }

  private static let attemptsPerSecond = 20
  /// For how many attempts nothing is told: most runs end at once.
  private static let silentAttempts = 10
}

/// The works of the dossiers made so far, to find those that bear one name, as those of a copied folder do.
private struct WorkLedger {
  /// Where a work was met: no file is kept for it, of which there may be very many.
  private struct Place {
    /// The path of the dossier's file.
    var path: String
    /// The stretch of it.
    var bytes: Range<Int>
  }

  private let workspace: any FileSystem
  private var works: [String: Place] = [:]

  /// Begins without a work.
  init(_ workspace: any FileSystem) {
    self.workspace = workspace
  }

  /// The works of a dossier that bear the name of a work of an earlier one.
  mutating func clashes(of outcome: DossierOutcome) -> [Diagnostic] {
    outcome.works.compactMap { work in
      guard let earlier = works[work.iri] else {
        works[work.iri] = Place(path: work.range.file.path, bytes: work.range.bytes)
        return nil
      }
      var reader = SourceReader(workspace)
      let file = reader.file(earlier.path) ?? SourceFile(path: earlier.path, bytes: [])
      return Diagnostic(
        .wrongValue, "Two dossiers make the work \(work.iri)", at: work.range,
        notes: [.init("The other one", at: SourceRange(file: file, bytes: earlier.bytes))],
        solutions: [.init("Give one of the dossiers another `date`, or a `name` of its own")])
    }
  }
}
