public import DemarcheModel

/// What a run has to tell.
public struct Report: Sendable {
  /// How a file of the output differs from the sources.
  public struct Difference: Sendable, Equatable {
    /// In which way.
    public enum Kind: String, Sendable {
      /// Its bytes differ.
      case stale
      /// It is not there.
      case missing
      /// No source makes it.
      case leftOver = "left over"
    }

    /// The file.
    public var path: String
    /// In which way.
    public var kind: Kind
    /// Whether the house made the file, so that `generate` removes it when it is left over.
    public internal(set) var isRemovable = false
    /// What `generate` would change in it, the first lines as a unified diff.
    public internal(set) var excerpt: [String] = []

    init(_ path: String, _ kind: Kind) {
      self.path = path
      self.kind = kind
    }
  }

  /// What a run took: a template is parsed once, however many documents are merged from it.
  public struct Effort: Sendable, Equatable {
    /// How many templates were parsed: kinds, partials, and the texts of dossiers.
    public internal(set) var templatesParsed = 0
    /// How many documents were merged.
    public internal(set) var documentsMerged = 0

    /// Adds the effort of a part of the run.
    static func += (effort: inout Effort, part: Effort) {
      effort.templatesParsed += part.templatesParsed
      effort.documentsMerged += part.documentsMerged
    }
  }

  /// What the run was for.
  public var purpose: Generator.Purpose
  /// Everything wrong, in the order of files and places; of a file with very much, the first.
  public var diagnostics: [Diagnostic] = []
  /// How many diagnostics are left out, by severity.
  public private(set) var leftOut: [Diagnostic.Severity: Int] = [:]
  /// How many people were read.
  public var people = 0
  /// How many dossiers were made.
  public var dossiers = 0
  /// What was parsed and merged.
  public internal(set) var effort = Effort()
  /// How many files were proved: those just made without being compared, or those of the output.
  public var proved = 0
  /// The files that were stored.
  public var written: [String] = []
  /// How many files of letters were stored, by their folders.
  public internal(set) var writtenLetters: [(folder: String, count: Int)] = []
  /// The files that no source makes any more and that were removed.
  public internal(set) var removed: [String] = []
  /// How many files of letters were removed, by their folders.
  public internal(set) var removedLetters: [(folder: String, count: Int)] = []
  /// How many files were as they should be.
  public var unchanged = 0
  /// Which they were, when they were asked for.
  public internal(set) var unchangedFiles: [String] = []
  /// Where the output differs from the sources and was left as it is.
  public var differences: [Difference] = []
  /// How many more differences there are in folders of letters.
  public internal(set) var moreDifferences = 0
  /// How many diagnostics of letters are not among those told, by severity.
  var moreDiagnostics: [Diagnostic.Severity: Int] = [:]

  init(purpose: Generator.Purpose) {
    self.purpose = purpose
  }

  /// Puts diagnostics in order, each once.
  mutating func finish() {
    var told: [Diagnostic] = []
    for diagnostic in diagnostics.sorted(by: Diagnostic.reportOrder) {
      // Several documents may meet one mistake; it is told once, whatever the language of its way out.
      let before = told.reversed().prefix { !Diagnostic.reportOrder($0, diagnostic) }
      if before.contains(where: { $0.range == diagnostic.range && $0.severity == diagnostic.severity }) {
        continue
      }
      told.append(diagnostic)
    }
    (diagnostics, leftOut) = Report.limited(told)
    leftOut.merge(moreDiagnostics, uniquingKeysWith: +)
    var excerpts = 0
    for index in differences.indices where !differences[index].excerpt.isEmpty {
      excerpts += 1
      if excerpts > Report.mostExcerpts { differences[index].excerpt = [] }
    }
  }

  /// The most differences of which an excerpt is shown.
  static let mostExcerpts = 20

  /// The exit code: 0 fine, 1 errors found, 3 the output is stale.
  public var exitCode: Int32 {
    if diagnostics.containsErrors { return 1 }
    return [.check, .verify].contains(purpose) && !differences.isEmpty ? 3 : 0
  }
}
