internal import DemarcheModel

/// A rule on files of Akoma Ntoso that the schema cannot tell.
protocol FileRule: Sendable {
  /// Tells what is wrong in a file.
  func check(_ file: InspectedFile, _ findings: inout Findings)
}

/// The names of the rules, as messages and pages give them.
enum RuleName: String, Sendable {
  case frbr1 = "FRBR-1"
  case frbr2 = "FRBR-2"
  case frbr3 = "FRBR-3"
  case frbr4 = "FRBR-4"
  case frbr5 = "FRBR-5"
  case frbr6 = "FRBR-6"
  case id1 = "ID-1"
  case id2 = "ID-2"
  case id3 = "ID-3"
  case id4 = "ID-4"
  case ref1 = "REF-1"
  case ref2 = "REF-2"
  case ref3 = "REF-3"
  case ref4 = "REF-4"
  case ref5 = "REF-5"
  case ref6 = "REF-6"
  case ref7 = "REF-7"
  case lang1 = "LANG-1"
  case text1 = "TEXT-1"
  case text2 = "TEXT-2"
  case text3 = "TEXT-3"
  case seq1 = "SEQ-1"
  case seq2 = "SEQ-2"
  case sig1 = "SIG-1"
  case sig2 = "SIG-2"
  case dem1 = "DEM-1"
  case q1 = "Q-1"
  case x1 = "X-1"
  case sec1 = "SEC-1"

  /// The diagnostic of its family.
  var identifier: Diagnostic.Identifier {
    switch self {
    case .frbr1, .frbr2, .frbr3, .frbr4, .frbr5, .frbr6: .wrongIdentification
    case .id1, .id2, .id3, .id4: .wrongElementIdentifier
    case .ref1, .ref2, .ref3, .ref4, .ref5, .ref6, .ref7: .wrongReference
    case .lang1, .text1, .text2, .text3: .wrongText
    case .seq1, .seq2: .wrongSequence
    case .sig1, .sig2: .wrongSignatures
    case .dem1: .wrongDemandList
    case .q1: .wrongQuestion
    case .x1: .differingExpressions
    case .sec1: .unsafeMarkup
    }
  }
}

/// Collects what the rules find in one file.
struct Findings {
  /// The file.
  let file: InspectedFile
  /// What was found.
  private(set) var diagnostics: [Diagnostic] = []

  /// Begins with nothing.
  init(_ file: InspectedFile) { self.file = file }

  /// Tells a breach of a rule.
  ///
  /// - Parameters:
  ///   - rule: the rule.
  ///   - summary: what is wrong, in headline style.
  ///   - index: the element.
  ///   - attribute: the attribute whose value is meant.
  ///   - bytes: the bytes meant within the value, from its start; all of it when `nil`.
  ///   - severity: `nil` for an error.
  ///   - note: another place that helps to understand the first.
  ///   - way: the way out.
  mutating func tell(
    _ rule: RuleName, _ summary: String, at index: Int, _ attribute: String? = nil, from bytes: Int = 0,
    severity: Diagnostic.Severity? = nil, note: Diagnostic.Note? = nil, way: String
  ) {
    var range = file.range(of: index, attribute: attribute)
    if bytes > 0 {
      let start = min(range.bytes.upperBound, range.bytes.lowerBound + bytes)
      range = SourceRange(file: file.source, bytes: start..<range.bytes.upperBound)
    }
    diagnostics.append(
      Diagnostic(
        rule.identifier, "\(summary) (\(rule.rawValue))", at: range, severity: severity,
        notes: note.map { [$0] } ?? [], solutions: [.init(way)]))
  }

  /// Adds what was found before.
  mutating func add(_ diagnostics: [Diagnostic]) { self.diagnostics += diagnostics }

  /// A note at an element.
  func note(_ text: String, at index: Int) -> Diagnostic.Note {
    Diagnostic.Note(text, at: file.range(of: index))
  }
}
