internal import DemarcheModel

/// Stores finished files, or compares them with what stands in the output; how, is what the run is for.
struct OutputStore: Sendable {
  /// Where the files stand.
  let output: Output
  /// What the run is for.
  let purpose: Generator.Purpose
  /// What was asked for.
  let selection: Selection

  /// What has become of the files of one dossier or letter.
  struct Result: Sendable {
    /// The files that were stored.
    var written: [String] = []
    /// How many were as they should be.
    var unchanged = 0
    /// How many were proved.
    var proved = 0
    /// Where the output differs.
    var differences: [Report.Difference] = []
    /// What is wrong with the output.
    var diagnostics: [Diagnostic] = []
  }

  /// Stores or compares the files of a dossier, and tells what is left over in its folder.
  func store(_ outcome: DossierOutcome) -> Result {
    if purpose == .generate { output.files.removeStrays(in: outcome.id) }
    var result = keep(outcome)
    guard purpose != .validate else { return result }
    result.differences += OutputComparison(output.files).leftOver(outcome, selection).map {
      .init("\(output.name)/\($0)", .leftOver)
    }
    return result
  }

  /// Stores or compares files that belong together.
  private func keep(_ outcome: DossierOutcome) -> Result {
    var result = Result()
    switch purpose {
    case .validate: result.proved = outcome.files.count
    case .verify:
      result.proved = outcome.verification.proved
      result.diagnostics = outcome.verification.diagnostics
      result.differences = outcome.verification.differences
    case .generate, .check: for file in outcome.files { keep(file, &result) }
    }
    return result
  }

  /// Stores or compares one file.
  private func keep(_ file: BuiltFile, _ result: inout Result) {
    let path = "\(output.name)/\(file.path)"
    let standing = OutputComparison(output.files).standing(of: file)
    switch standing {
    case .current: result.unchanged += 1
    case .unreadable(let fault): result.diagnostics.append(Diagnostic(fault, at: path))
    case .stale, .missing:
      guard purpose == .generate else {
        result.differences.append(.init(path, standing == .missing ? .missing : .stale))
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

  /// How many letters one task makes before it is taken account of.
  private static let letters = 16

  /// Makes, proves and stores one letter after the other, on a few tasks; none is kept.
  func run(_ series: LetterSeries, jobs: Int, _ report: inout Report) async {
    if purpose == .generate { output.files.removeStrays(in: series.folder) }
    var tally = LetterTally(folder: "\(output.name)/\(series.folder)")
    let size = OutputStore.letters
    await Generator.inOrder(
      (series.count + size - 1) / size, jobs: jobs,
      make: { part in
        (part * size..<min(series.count, (part + 1) * size)).map { index in
          let outcome = series.build(index)
          return (kept: keep(outcome), told: outcome.diagnostics, effort: outcome.effort)
        }
      },
      take: { letters in
        for letter in letters { tally.add(letter.kept, letter.told, letter.effort) }
      })
    if purpose != .validate {
      let leftOver = OutputComparison(output.files).leftOver(series, selection)
      tally.add(leftOver.map { .init("\(output.name)/\($0)", .leftOver) })
    }
    tally.finish(&report)
  }
}

/// Counts what has become of the letters of a document; of many like ones, the first are told.
struct LetterTally {
  /// The folder of the letters, as people know it.
  let folder: String
  /// The most files and the most mistakes that are told one by one.
  static let most = 100

  /// A mistake that may be that of many letters.
  private struct Mistake: Hashable {
    /// Its name.
    var identifier: Diagnostic.Identifier
    /// Its place.
    var range: SourceRange?
    /// What it says.
    var summary: String
  }

  private var written = 0
  private var told: Set<Mistake> = []
  /// How many have been told of each severity: warnings must not take the place of an error.
  private var toldCount: [Diagnostic.Severity: Int] = [:]
  private var report = OutputStore.Result()
  private var effort = Report.Effort()
  private var moreDifferences = 0
  private var moreDiagnostics: [Diagnostic.Severity: Int] = [:]

  /// Begins with no letter.
  init(folder: String) {
    self.folder = folder
  }

  /// Adds a letter.
  mutating func add(_ result: OutputStore.Result, _ diagnostics: [Diagnostic], _ effort: Report.Effort) {
    written += result.written.count
    report.unchanged += result.unchanged
    report.proved += result.proved
    self.effort += effort
    add(result.differences)
    for diagnostic in diagnostics + result.diagnostics {
      let mistake = Mistake(
        identifier: diagnostic.identifier, range: diagnostic.range, summary: diagnostic.summary)
      let isNew = !told.contains(mistake)
      guard isNew, toldCount[diagnostic.severity, default: 0] < LetterTally.most else {
        moreDiagnostics[diagnostic.severity, default: 0] += 1
        continue
      }
      told.insert(mistake)
      toldCount[diagnostic.severity, default: 0] += 1
      report.diagnostics.append(diagnostic)
    }
  }

  /// Adds files that differ.
  mutating func add(_ differences: [Report.Difference]) {
    let room = max(0, LetterTally.most - report.differences.count)
    report.differences += differences.prefix(room)
    moreDifferences += max(0, differences.count - room)
  }

  /// Hands over what there is to tell.
  func finish(_ whole: inout Report) {
    whole.add(report)
    whole.effort += effort
    if written > 0 { whole.writtenLetters.append((folder, written)) }
    whole.moreDifferences += moreDifferences
    whole.moreDiagnostics.merge(moreDiagnostics, uniquingKeysWith: +)
  }
}

extension Report {
  /// Adds what has become of files.
  mutating func add(_ result: OutputStore.Result) {
    written += result.written
    unchanged += result.unchanged
    proved += result.proved
    differences += result.differences
    diagnostics += result.diagnostics
  }
}
