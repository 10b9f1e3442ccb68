internal import DemarcheModel

/// Mistakes that have been told: a template is checked in every language, and a partial in all that includes it.
struct ToldMistakes {
  /// What tells a mistake from others; the way to it may differ.
  fileprivate struct Key: Hashable {
    var identifier: Diagnostic.Identifier
    var path: String?
    var bytes: Range<Int>?
    var summary: String

    init(_ diagnostic: Diagnostic) {
      identifier = diagnostic.identifier
      path = diagnostic.range?.file.path
      bytes = diagnostic.range?.bytes
      summary = diagnostic.summary
    }
  }

  /// What several checks of one template found.
  struct Checks {
    /// How many checks there were.
    fileprivate var count = 0
    fileprivate var diagnostics: [Diagnostic] = []
    fileprivate var frequencies: [Key: Int] = [:]

    /// Adds what one check found.
    mutating func add(_ mistakes: [Diagnostic]) {
      count += 1
      var found: Set<Key> = []
      for mistake in mistakes where found.insert(Key(mistake)).inserted {
        frequencies[Key(mistake), default: 0] += 1
        if frequencies[Key(mistake)] == 1 { diagnostics.append(mistake) }
      }
    }
  }

  private var told: Set<Key> = []

  /// The mistakes that have not been told yet.
  ///
  /// What is not used or not needed in one language only is no mistake: a partial may have variants.
  mutating func new(among checks: Checks) -> [Diagnostic] {
    let new = checks.diagnostics.filter { diagnostic in
      let needsAll = diagnostic.identifier == .unusedValue || diagnostic.identifier == .constantCondition
      if needsAll, checks.frequencies[Key(diagnostic)] != checks.count { return false }
      return told.insert(Key(diagnostic)).inserted
    }
    return ToldMistakes.joined(new)
  }

  /// The mistakes with one for each phrase that is missing, whatever the number of languages without it.
  private static func joined(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var joined: [Diagnostic] = []
    var places: [SourceRange: Int] = [:]
    for diagnostic in diagnostics {
      guard diagnostic.identifier == .missingPhrase, let range = diagnostic.range else {
        joined.append(diagnostic)
        continue
      }
      if let index = places[range] {
        joined[index].notes.append(Diagnostic.Note(diagnostic.summary))
      } else {
        places[range] = joined.count
        joined.append(diagnostic)
      }
    }
    return joined
  }
}
