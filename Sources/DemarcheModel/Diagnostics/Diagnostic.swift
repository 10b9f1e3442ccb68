/// One thing a user should know about a source or an output: a value that is collected, never thrown.
public struct Diagnostic: Sendable, Equatable {
  /// How grave it is.
  public enum Severity: String, Sendable, Comparable, CaseIterable {
    /// Worth knowing; nothing is held back.
    case advice
    /// Probably a mistake; the document is still written.
    case warning
    /// The document is not written.
    case error

    /// Orders from the harmless to the grave.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .advice: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A remark about another place that helps to understand the first.
  public struct Note: Sendable, Equatable {
    /// The remark, in headline style, without a full stop.
    public var text: String
    /// The place it speaks of, if it is a place in a file.
    public var range: SourceRange?

    /// Makes a note.
    public init(_ text: String, at range: SourceRange? = nil) {
      self.text = text
      self.range = range
    }
  }

  /// A way out, as a verb phrase, with the edits that take it if they are known.
  public struct Solution: Sendable, Equatable {
    /// One edit of a file.
    public struct Replacement: Sendable, Equatable {
      /// What is replaced; empty to insert.
      public var range: SourceRange
      /// The new text.
      public var text: String

      /// Makes a replacement.
      public init(_ range: SourceRange, with text: String) {
        self.range = range
        self.text = text
      }
    }

    /// What to do, for instance "Write `olivier-cadic`".
    public var text: String
    /// The edits, empty when only a person can decide.
    public var replacements: [Replacement]

    /// Makes a solution.
    public init(_ text: String, replacements: [Replacement] = []) {
      self.text = text
      self.replacements = replacements
    }
  }

  /// Its stable name.
  public var identifier: Identifier
  /// How grave it is.
  public var severity: Severity
  /// One line in headline style, the specific part first, no full stop.
  public var summary: String
  /// More, when the summary cannot say why.
  public var explanation: String?
  /// The narrowest place, `nil` only when there is no file to show.
  public var range: SourceRange?
  /// Other places.
  public var notes: [Note]
  /// Ways out, the best first.
  public var solutions: [Solution]

  /// Makes a diagnostic, as grave as its identifier is where nothing else is said.
  public init(
    _ identifier: Identifier, _ summary: String, at range: SourceRange? = nil, severity: Severity? = nil,
    explanation: String? = nil, notes: [Note] = [], solutions: [Solution] = []
  ) {
    self.identifier = identifier
    self.severity = severity ?? identifier.severity
    self.summary = summary
    self.explanation = explanation
    self.range = range
    self.notes = notes
    self.solutions = solutions
  }
}

extension Diagnostic {
  /// The order of a report: by file, place, identifier and summary; what has no place comes last.
  public static func reportOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    switch (left.range, right.range) {
    case (let first?, let second?):
      let one = (first.file.path, first.bytes.lowerBound, left.identifier.rawValue, left.summary)
      return one < (second.file.path, second.bytes.lowerBound, right.identifier.rawValue, right.summary)
    case (_?, nil): return true
    case (nil, _?): return false
    case (nil, nil):
      return (left.identifier.rawValue, left.summary) < (right.identifier.rawValue, right.summary)
    }
  }
}

extension Sequence where Element == Diagnostic {
  /// Whether one of them holds a document back.
  public var containsErrors: Bool { contains { $0.severity == .error } }
}
