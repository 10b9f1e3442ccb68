internal import DemarcheModel
internal import DemarcheRules

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
    // Before anything is read: a run that waits must not store what it read before the other one ended.
    await locked(for: purpose, options, telling: tell) { report in
      let dossiers = self.dossiers(options.dossiers, &report.diagnostics)
      let preparation = Preparation(workspace, for: dossiers, schema: options.schema)
      report.diagnostics += preparation.diagnostics
      report.effort.templatesParsed += preparation.library.parsedTemplates
      report.people = preparation.people.people.count
      var works = WorkLedger(workspace)
      var entries: [RuleBook.Entry] = []
      await make(dossiers, of: preparation, options, &report, telling: tell) { outcome in
        entries += outcome.entries.filter { preparation.library.rules.counts($0) }
        return works.clashes(of: outcome)
      }
      let own = Set(
        options.shard.map { shard in dossiers.indices.filter(shard.makes).map { dossiers[$0] } } ?? dossiers)
      report.diagnostics += preparation.library.rules.quotaDiagnostics(of: entries).filter {
        $0.isOf(own)
      }
      if options.dossiers.isEmpty, !dossiers.isEmpty {
        let isSafe = !preparation.isUnproved && !report.diagnostics.containsErrors
        let swept = store(report.purpose, options).sweep(except: Set(dossiers), isSafe: isSafe) {
          options.shard?.keeps($0) ?? true
        }
        report.add(swept)
      }
      report.diagnostics = preparation.settings.applied(to: report.diagnostics)
    }
  }

  /// Makes dossiers and stores or compares their files, one after the other.
  ///
  /// Of dossiers of other shards, what is told of all dossiers together is found out, and nothing else.
  ///
  /// - Parameters:
  ///   - dossiers: their names.
  ///   - preparation: what has been read for all.
  ///   - options: what to make.
  ///   - report: receives what there is to tell.
  ///   - tell: is told how far the run is.
  ///   - review: receives each outcome in order; gives back why it must not be stored.
  func make(
    _ dossiers: [String], of preparation: Preparation, _ options: Options, _ report: inout Report,
    telling tell: @Sendable (Event) -> Void, review: (DossierOutcome) -> [Diagnostic]
  ) async {
    let purpose = report.purpose
    let store = store(purpose, options)
    let builder = preparation.builder(options, output: purpose == .verify ? store.output : nil)
    let shard = options.shard
    let count = shard.map { shard in dossiers.indices.count { shard.makes($0) } } ?? dossiers.count
    await Generator.inOrder(
      dossiers.count, jobs: options.jobs,
      make: { shard?.makes($0) ?? true ? builder.build(dossiers[$0]) : builder.outline(dossiers[$0]) },
      take: { (outcome: DossierOutcome) in
        let clashes = review(outcome)
        guard !outcome.isOutline else { return }
        report.dossiers += 1
        report.diagnostics += outcome.diagnostics + clashes
        report.effort += outcome.effort
        if clashes.isEmpty {
          let stored = preparation.isUnproved ? outcome.heldBack : outcome
          report.add(store.store(stored, showsChanges: report.differences.count < Report.mostExcerpts))
          for series in stored.series {
            await store.run(series, jobs: options.jobs, &report) { tell(.letters($0, of: series.count)) }
          }
        }
        tell(.dossiers(report.dossiers, of: count))
      })
  }

  /// Where finished files go.
  func store(_ purpose: Purpose, _ options: Options) -> OutputStore {
    OutputStore(
      output: Output(files: output, name: outputName), purpose: purpose, selection: Selection(options),
      listsUnchanged: options.listsUnchanged)
  }

  /// Does work while other runs are kept from changing the output, and waits for one that does.
  ///
  /// - Returns: the finished report of the work, or one that says who holds the output.
  func locked(
    for purpose: Purpose, _ options: Options, telling tell: @Sendable (Event) -> Void,
    _ work: (inout Report) async -> Void
  ) async -> Report {
    var report = Report(purpose: purpose)
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
    await work(&report)
    report.finish()
    withExtendedLifetime(lock) {}
    return report
  }

  /// Takes the lock on the output.
  ///
  /// - Returns: the lock, or who holds it when it was not given up in time.
  private func lock(
    for purpose: Purpose, _ options: Options, telling tell: @Sendable (Event) -> Void
  ) async -> LockAttempt {
    var ignored: [Diagnostic] = []
    // Where there is nothing to make, no folder is made to be locked.
    guard purpose != .validate, !dossiers(options.dossiers, &ignored).isEmpty else { return .needless }
    let use: LockUse = purpose != .generate ? .look : options.shard == nil ? .change : .changePart
    var attempts = 0
    while true {
      let attempt = output.lock(use)
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

extension Diagnostic {
  /// Whether it is told at a place in one of the dossiers.
  func isOf(_ dossiers: Set<String>) -> Bool {
    guard let parts = range?.file.path.split(separator: "/"), parts.count > 1 else { return false }
    return dossiers.contains(String(parts[1]))
  }
}
