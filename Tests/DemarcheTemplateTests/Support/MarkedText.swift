import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// A text whose expected places are marked in it: `{{ ⟦signatry⟧ }}`, `⟦⟧` for a place between two characters.
struct MarkedText {
  /// The text without its marks.
  let text: String
  /// The marked stretches in the order of their ends, in bytes of ``text``.
  let ranges: [Range<Int>]

  /// Takes the marks out of a text.
  init(_ marked: String) {
    var scalars = String.UnicodeScalarView()
    var opened: [Int] = []
    var found: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": opened.append(String(scalars).utf8.count)
      case "⟧": if let start = opened.popLast() { found.append(start..<String(scalars).utf8.count) }
      default: scalars.append(scalar)
      }
    }
    text = String(scalars)
    ranges = found
  }

  /// The text as a file of the workspace.
  var file: SourceFile { SourceFile(path: "Templates/Kinds/sample.md", text: text) }
}

/// One mistake of a person, and what must be told about it.
struct Mistake: CustomTestStringConvertible, Sendable {
  /// The template, the expected place between `⟦` and `⟧`.
  let marked: String
  /// The name of the diagnostic.
  let identifier: Diagnostic.Identifier
  /// What the summary must hold.
  let summary: String
  /// What one of the solutions must hold.
  let solution: String

  /// Describes a mistake.
  init(_ marked: String, _ identifier: Diagnostic.Identifier, _ summary: String = "", solution: String = "") {
    self.marked = marked
    self.identifier = identifier
    self.summary = summary
    self.solution = solution
  }

  var testDescription: String { "\(identifier.rawValue): \(marked.prefix(90))" }

  /// Expects exactly the marked places to be told, each with a way out.
  ///
  /// - Parameters:
  ///   - diagnostics: what was told about the text without its marks.
  ///   - location: where the test stands.
  func expect(_ diagnostics: [Diagnostic], at location: Testing.SourceLocation = #_sourceLocation) {
    let expected = MarkedText(marked)
    // What is probably a mistake is told beside errors and is not what the example is about.
    let told = diagnostics.filter { $0.severity == identifier.severity }.sorted(by: Diagnostic.reportOrder)
    let places = told.compactMap { $0.range?.bytes }
    let order = expected.ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    #expect(
      places == order, "\(told.map { "\($0.identifier.rawValue): \($0.summary)" })", sourceLocation: location)
    #expect(
      told.allSatisfy { $0.identifier == identifier }, "\(told.map(\.identifier))", sourceLocation: location)
    #expect(told.allSatisfy { $0.range?.file == expected.file }, sourceLocation: location)
    #expect(told.allSatisfy { $0.severity == identifier.severity }, sourceLocation: location)
    #expect(told.allSatisfy { !$0.solutions.isEmpty }, "no way out: \(told)", sourceLocation: location)
    guard let first = told.first else { return }
    #expect(first.summary.contains(summary), "\(first.summary)", sourceLocation: location)
    #expect(!first.summary.hasSuffix("."), sourceLocation: location)
    let ways = first.solutions.map(\.text)
    #expect(ways.contains { solution.isEmpty || $0.contains(solution) }, "\(ways)", sourceLocation: location)
  }
}
