public import DemarcheModel

/// What changed in the documents of a workspace between two states of its sources, in words.
public struct Changes: Sendable {
  /// What became of a document.
  enum Fate: Sendable, Equatable {
    /// There was none.
    case new
    /// There is none any more.
    case withdrawn
    /// It says something else.
    case changed([Change])
    /// Its sources had mistakes, so that it is not known what it said.
    case brokenBefore
    /// Its sources have mistakes.
    case broken
  }

  /// A document that is not what it was.
  struct Entry: Sendable, Equatable {
    /// The name of its dossier.
    var dossier: String
    /// Its name in the dossier; `nil` for the dossier as a whole.
    var document: String?
    /// What became of it.
    var fate: Fate
    /// What a new or withdrawn document is, in words.
    var description: [Change] = []
  }

  /// What people call the old state.
  let old: String
  /// What is not as it was, in the order of the dossiers and of their documents.
  var entries: [Entry] = []
  /// How many documents say what they said.
  var unchanged = 0
  /// The mistakes of the new sources.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// Whether every document says what it said.
  public var isEmpty: Bool { entries.isEmpty }

  /// Makes an empty comparison.
  init(since old: String) { self.old = old }

  /// Adds the comparison of a dossier.
  mutating func add(_ outcome: Outcome) {
    entries += outcome.entries
    unchanged += outcome.unchanged
    diagnostics += outcome.diagnostics
  }

  /// The comparison of one dossier.
  struct Outcome: Sendable {
    /// What is not as it was.
    var entries: [Entry] = []
    /// How many documents are.
    var unchanged = 0
    /// The mistakes of the new sources.
    var diagnostics: [Diagnostic] = []
  }
}
