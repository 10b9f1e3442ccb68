import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// Parses a template and gives everything wrong with its syntax.
func parse(_ text: String) -> (Template, [Diagnostic]) {
  Template.parse(MarkedText(text).file)
}

/// Parses and checks a template and gives everything wrong with it.
///
/// - Parameters:
///   - text: the template, perhaps with marks.
///   - isKind: whether it is a kind, which places the prose.
///   - partials: the texts of partials by name.
///   - kinds: the texts of kinds that others extend, by name.
/// - Returns: the program, and the mistakes of syntax and of the check.
/// - Throws: what the sample throws, which is nothing.
func check(
  _ text: String, isKind: Bool = false, partials: [String: String] = [:], kinds: [String: String] = [:]
) throws -> (Program, [Diagnostic]) {
  let (template, mistakes) = parse(text)
  let (program, faults) = template.checked(
    against: try Sample.environment(isKind: isKind, partials: partials, kinds: kinds))
  return (program, mistakes + faults)
}

/// Merges a template that must have no mistake.
func merge(
  _ text: String, _ sample: Sample = Sample(), isKind: Bool = false, partials: [String: String] = [:],
  kinds: [String: String] = [:], at location: Testing.SourceLocation = #_sourceLocation
) throws -> Document {
  let (program, mistakes) = try check(text, isKind: isKind, partials: partials, kinds: kinds)
  #expect(!mistakes.containsErrors, "\(mistakes.map(\.summary))", sourceLocation: location)
  let (document, faults) = program.merged(with: try sample.context())
  #expect(faults.isEmpty, "\(faults.map(\.summary))", sourceLocation: location)
  return document
}

/// Merges a template and prints the document in one line.
func outline(
  _ text: String, _ sample: Sample = Sample(), isKind: Bool = false, partials: [String: String] = [:],
  kinds: [String: String] = [:], at location: Testing.SourceLocation = #_sourceLocation
) throws -> String {
  Outline.of(try merge(text, sample, isKind: isKind, partials: partials, kinds: kinds, at: location))
}

/// A template and the document that it must make.
struct Expected: CustomTestStringConvertible, Sendable {
  /// The template.
  let text: String
  /// The outline of the document.
  let outline: String

  /// Describes an example.
  init(_ text: String, _ outline: String) {
    self.text = text
    self.outline = outline
  }

  var testDescription: String { String(text.prefix(90)) }
}
