internal import DemarcheModel

/// Stores finished files, or compares them with what stands in the output; how, is what the run is for.
struct OutputStore: Sendable {
  /// Where the files stand.
  let output: Output
  /// What the run is for.
  let purpose: Generator.Purpose
  /// What was asked for.
  let selection: Selection
  /// Whether files that are as they should be are named too.
  var listsUnchanged = false

  /// What has become of the files of one dossier or letter.
  struct Result: Sendable {
    /// The files that were stored.
    var written: [String] = []
    /// The files that no source makes any more and that were removed.
    var removed: [String] = []
    /// How many were as they should be.
    var unchanged = 0
    /// Which they were, where they are to be named.
    var unchangedFiles: [String] = []
    /// How many were proved.
    var proved = 0
    /// Where the output differs.
    var differences: [Report.Difference] = []
    /// What is wrong with the output.
    var diagnostics: [Diagnostic] = []
  }

  /// Stores or compares the files of a dossier, and removes or tells what is left over in its folder.
  ///
  /// - Parameters:
  ///   - outcome: what was made.
  ///   - showsChanges: whether an excerpt of each difference is told.
  /// - Returns: what has become of the files.
  func store(_ outcome: DossierOutcome, showsChanges: Bool) -> Result {
    var result = keep(outcome, showsChanges: showsChanges)
    guard purpose != .validate else { return result }
    // Beside a document with mistakes, an old one may be all that its readers have.
    let isWhole = outcome.failedDocuments?.isEmpty ?? false
    remove(
      LeftOvers(output.files, selection).of(outcome), isSafe: isWhole, showsChanges: showsChanges, &result)
    return result
  }

  /// Removes or tells what is left over in folders of dossiers that are there no more.
  ///
  /// - Parameters:
  ///   - dossiers: the names of all dossiers.
  ///   - isSafe: whether the sources were read without a mistake that could hide one.
  ///   - isMeant: whether the run looks into a folder.
  /// - Returns: what has become of their files.
  func sweep(except dossiers: Set<String>, isSafe: Bool, _ isMeant: (String) -> Bool) -> Result {
    var result = Result()
    guard purpose != .validate else { return result }
    remove(
      LeftOvers(output.files, selection).ofFolders(except: dossiers, isMeant), isSafe: isSafe,
      showsChanges: true, &result)
    return result
  }

  /// Stores or compares files that belong together.
  private func keep(_ outcome: DossierOutcome, showsChanges: Bool) -> Result {
    var result = Result()
    switch purpose {
    case .validate: result.proved = outcome.files.count
    case .verify:
      result.proved = outcome.verification.proved
      result.diagnostics = outcome.verification.diagnostics
      result.differences = outcome.verification.differences
    case .generate, .check:
      for file in outcome.files { keep(file, showsChanges: showsChanges, &result) }
    }
    return result
  }

  /// Stores or compares one file.
  private func keep(_ file: BuiltFile, showsChanges: Bool, _ result: inout Result) {
    let path = "\(output.name)/\(file.path)"
    let standing = OutputComparison(output.files).standing(of: file)
    switch standing {
    case .current:
      result.unchanged += 1
      if listsUnchanged { result.unchangedFiles.append(path) }
    case .unreadable(let fault): result.diagnostics.append(Diagnostic(fault, at: path))
    case .stale, .missing:
      guard purpose == .generate else {
        var difference = Report.Difference(path, standing == .missing ? .missing : .stale)
        if showsChanges { difference.excerpt = excerpt(of: file.path, made: file.bytes) }
        result.differences.append(difference)
        return
      }
      do {
        try output.files.write(file.bytes, to: file.path)
        result.written.append(path)
      } catch {
        result.diagnostics.append(Diagnostic(error, at: path))
      }
    }
  }

  /// What a run would change in a file, shortened for people; nothing but under `--check`.
  func excerpt(of file: String, made: [UInt8]?) -> [String] {
    guard purpose == .check else { return [] }
    let old = try? output.files.contents(of: file, limit: FileLimit.output)
    return UnifiedDiff(from: old, to: made, path: "\(output.name)/\(file)").lines
  }

  /// How many letters one task makes before it is taken account of.
  private static let letters = 16

  /// Makes, proves and stores one letter after the other, on a few tasks; none is kept.
  ///
  /// - Parameters:
  ///   - series: the letters.
  ///   - jobs: how many tasks make them.
  ///   - report: receives what there is to tell.
  ///   - tell: is told how many have been stored.
  func run(
    _ series: LetterSeries, jobs: Int, _ report: inout Report, telling tell: @Sendable (Int) -> Void
  ) async {
    var tally = LetterTally(folder: "\(output.name)/\(series.folder)")
    let size = OutputStore.letters
    var stored = 0
    await Generator.inOrder(
      (series.count + size - 1) / size, jobs: jobs,
      make: { part in
        (part * size..<min(series.count, (part + 1) * size)).map { index in
          let outcome = series.build(index)
          let kept = keep(outcome, showsChanges: index < Report.mostExcerpts)
          return (kept: kept, told: outcome.diagnostics, effort: outcome.effort)
        }
      },
      take: { letters in
        for letter in letters { tally.add(letter.kept, letter.told, letter.effort) }
        stored += letters.count
        tell(stored)
      })
    if purpose != .validate {
      var result = Result()
      remove(
        LeftOvers(output.files, selection).of(series), isSafe: !tally.hasErrors, showsChanges: false, &result)
      tally.add(result, [], Report.Effort())
    }
    tally.finish(&report)
  }
}

extension Report {
  /// Adds what has become of files.
  mutating func add(_ result: OutputStore.Result) {
    written += result.written
    removed += result.removed
    unchanged += result.unchanged
    unchangedFiles += result.unchangedFiles
    proved += result.proved
    differences += result.differences
    diagnostics += result.diagnostics
  }
}
