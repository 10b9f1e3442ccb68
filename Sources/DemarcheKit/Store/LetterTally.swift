internal import DemarcheModel

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
  private var removed = 0
  /// Whether a letter has an error.
  private(set) var hasErrors = false
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
    removed += result.removed.count
    hasErrors = hasErrors || diagnostics.containsErrors || result.diagnostics.containsErrors
    report.unchanged += result.unchanged
    report.proved += result.proved
    self.effort += effort
    add(result.differences)
    report.unchangedFiles += result.unchangedFiles
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
  private mutating func add(_ differences: [Report.Difference]) {
    let room = max(0, LetterTally.most - report.differences.count)
    report.differences += differences.prefix(room)
    moreDifferences += max(0, differences.count - room)
  }

  /// Hands over what there is to tell.
  func finish(_ whole: inout Report) {
    whole.add(report)
    whole.effort += effort
    if written > 0 { whole.writtenLetters.append((folder, written)) }
    if removed > 0 { whole.removedLetters.append((folder, removed)) }
    whole.moreDifferences += moreDifferences
    whole.moreDiagnostics.merge(moreDiagnostics, uniquingKeysWith: +)
  }
}
