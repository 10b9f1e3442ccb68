import DemarcheModel
import YAMLTree

@testable import DemarcheKit

/// What a reader makes of a text: the value, and what is told.
struct Read<Value> {
  /// The value, `nil` after a mistake.
  var value: Value?
  /// What is told.
  var diagnostics: [Diagnostic]

  /// Reads a text as YAML, and its root with one of the readers.
  init(_ text: String, _ body: (inout RecordReader, YAML.Node) -> Value?) {
    var reader = RecordReader(SourceFile(path: "a.yaml", text: text))
    value = reader.parse().flatMap { body(&reader, $0) }
    diagnostics = reader.diagnostics
  }

  /// The names of what is told.
  var identifiers: [Diagnostic.Identifier] { diagnostics.map(\.identifier) }

  /// The texts that are marked.
  var marked: [String] { diagnostics.map { $0.range?.text ?? "" } }

  /// The ways out.
  var solutions: [String] { diagnostics.flatMap(\.solutions).map(\.text) }
}
