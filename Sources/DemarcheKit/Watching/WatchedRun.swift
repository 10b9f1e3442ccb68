internal import DemarcheModel
internal import DemarcheRules

/// A workspace that has been made and is made again edit by edit: only what an edit touches.
struct WatchedRun {
  private let generator: Generator
  private let purpose: Generator.Purpose
  private let options: Generator.Options
  private var preparation: Preparation?
  private var made: [String: Made] = [:]

  /// What is known of a dossier since it was made last.
  private struct Made {
    /// Its works.
    var works: [String]
    /// Its documents as quotas count them.
    var entries: [RuleBook.Entry]
    /// Who is named in it; `nil` when it could not be read.
    var people: Set<Identifier>?
  }

  /// What became of an edit.
  struct Rebuild {
    /// The dossiers that were made again; `nil` for all of them.
    var dossiers: [String]?
    /// What there is to tell.
    var report: Report
  }

  /// Prepares to make a workspace.
  init(_ generator: Generator, _ purpose: Generator.Purpose, _ options: Generator.Options) {
    (self.generator, self.purpose, self.options) = (generator, purpose, options)
  }

  /// Makes everything.
  mutating func whole(telling tell: @Sendable (Generator.Event) -> Void = { _ in }) async -> Rebuild {
    var run = self
    let report = await generator.locked(for: purpose, options, telling: tell) { report in
      await run.makeWhole(&report, tell)
    }
    self = run
    return Rebuild(dossiers: nil, report: report)
  }

  /// Makes again what an edit touches.
  ///
  /// - Parameters:
  ///   - paths: what changed in the workspace; a folder stands for all within, the empty path for everything.
  ///   - tell: is told how far the run is.
  /// - Returns: what was made; `nil` when the edit touches nothing.
  mutating func rebuild(
    _ paths: Set<String>, telling tell: @Sendable (Generator.Event) -> Void = { _ in }
  ) async -> Rebuild? {
    guard let extent = extent(of: paths) else { return nil }
    guard !extent.isWhole, preparation != nil else { return await whole(telling: tell) }
    var run = self
    var names: [String]?
    let report = await generator.locked(for: purpose, options, telling: tell) { report in
      names = await run.make(extent, &report, tell)
    }
    self = run
    return Rebuild(dossiers: names, report: report)
  }

  /// What an edit reaches.
  private struct Extent {
    /// Whether everything is to be read and made again.
    var isWhole = false
    /// The files and folders of people.
    var people: Set<String> = []
    /// The dossiers.
    var dossiers: Set<String> = []
  }

  /// What changes reach; `nil` when they reach nothing.
  private func extent(of paths: Set<String>) -> Extent? {
    var extent = Extent()
    for path in paths {
      let parts = path.split(separator: "/").map(String.init)
      switch parts.first {
      case "Signatories": extent.people.insert(path)
      case "Dossiers" where parts.count > 1: extent.dossiers.insert(parts[1])
      case nil, "Dossiers", "Templates", Settings.path: extent.isWhole = true
      default: continue
      }
    }
    return extent.isWhole || !extent.people.isEmpty || !extent.dossiers.isEmpty ? extent : nil
  }

  private mutating func makeWhole(
    _ report: inout Report, _ tell: @Sendable (Generator.Event) -> Void
  ) async {
    let dossiers = generator.dossiers(options.dossiers, &report.diagnostics)
    let preparation = Preparation(generator.workspace, for: dossiers, schema: options.schema)
    self.preparation = preparation
    report.diagnostics += preparation.diagnostics
    report.effort.templatesParsed += preparation.library.parsedTemplates
    made = [:]
    var works = WorkLedger(generator.workspace)
    await make(dossiers, preparation, &report, tell) { works.clashes(of: $0) }
    sweep(dossiers, preparation, &report) { _ in true }
    report.diagnostics = preparation.settings.applied(to: report.diagnostics)
  }

  /// Makes what an edit of people and dossiers reaches; gives back the dossiers, `nil` for all.
  private mutating func make(
    _ extent: Extent, _ report: inout Report, _ tell: @Sendable (Generator.Event) -> Void
  ) async -> [String]? {
    let all = generator.dossiers(options.dossiers, &report.diagnostics)
    guard var preparation, preparation.suffices(for: all) else {
      await makeWhole(&report, tell)
      return nil
    }
    var touched = extent.dossiers
    if !extent.people.isEmpty {
      let before = preparation.people
      preparation.readPeople()
      self.preparation = preparation
      report.diagnostics += preparation.diagnostics
      let changed = before.ids(in: extent.people).union(preparation.people.ids(in: extent.people))
      let isSure = !preparation.diagnostics.containsErrors && !before.isBroken
      for (name, dossier) in made where !isSure || !(dossier.people?.isDisjoint(with: changed) ?? false) {
        touched.insert(name)
      }
    }
    let gone = Set(made.keys).subtracting(all)
    for name in gone { made[name] = nil }
    let names = all.filter { touched.contains($0) || made[$0] == nil }
    let others = Set(made.filter { !names.contains($0.key) }.flatMap(\.value.works))
    var isClash = false
    await make(names, preparation, &report, tell) { outcome in
      // Which of two dossiers is the later one is told when all are made in their order.
      isClash = isClash || outcome.works.contains { others.contains($0.iri) }
      return isClash ? [Diagnostic(.wrongValue, "", at: nil)] : []
    }
    if isClash {
      report = Report(purpose: purpose)
      await makeWhole(&report, tell)
      return nil
    }
    sweep(all, preparation, &report) { gone.contains($0) }
    report.diagnostics = preparation.settings.applied(to: report.diagnostics)
    return names
  }

  /// Makes dossiers, and remembers what is known of them.
  private mutating func make(
    _ names: [String], _ preparation: Preparation, _ report: inout Report,
    _ tell: @Sendable (Generator.Event) -> Void, review: (DossierOutcome) -> [Diagnostic]
  ) async {
    report.people = preparation.people.people.count
    var made = made
    await generator.make(names, of: preparation, options, &report, telling: tell) { outcome in
      made[outcome.id] = Made(
        works: outcome.works.map(\.iri),
        entries: outcome.entries.filter { preparation.library.rules.counts($0) }, people: outcome.people)
      return review(outcome)
    }
    self.made = made
    let entries = made.keys.sorted().flatMap { made[$0]?.entries ?? [] }
    let own = Set(names)
    report.diagnostics += preparation.library.rules.quotaDiagnostics(of: entries).filter { $0.isOf(own) }
  }

  /// Removes what dossiers that are gone have left.
  private func sweep(
    _ dossiers: [String], _ preparation: Preparation, _ report: inout Report, _ isMeant: (String) -> Bool
  ) {
    guard options.dossiers.isEmpty, !dossiers.isEmpty else { return }
    let isSafe = !preparation.isUnproved && !report.diagnostics.containsErrors
    report.add(
      generator.store(purpose, options).sweep(except: Set(dossiers), isSafe: isSafe, isMeant))
  }
}
