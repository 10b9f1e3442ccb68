import YAMLTree

extension YAML {
  /// Reads a text that is expected to hold a document.
  static func tree(_ text: String) throws -> Node? { try parse(Array(text.utf8)) }

  /// The fault that a text is refused with, if it is.
  static func fault(_ text: String) -> Fault? {
    do throws(Fault) {
      _ = try parse(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }
}

extension YAML.Node {
  /// The tree in one line: texts bare or in quotes, sequences in brackets, mappings in braces.
  var outline: String {
    switch content {
    case .scalar(let text, let quoted): quoted ? "'\(text)'" : text
    case .sequence(let items): "[" + items.map(\.outline).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key): \($0.value.outline)" }.joined(separator: ", ") + "}"
    }
  }

  /// Every node's own source text, depth first, keys before values.
  func pieces(of source: String) -> [String] {
    let bytes = Array(source.utf8)
    func piece(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    switch content {
    case .scalar: return [piece(self.bytes)]
    case .sequence(let items): return [piece(self.bytes)] + items.flatMap { $0.pieces(of: source) }
    case .mapping(let entries):
      return [piece(self.bytes)] + entries.flatMap { [piece($0.keyBytes)] + $0.value.pieces(of: source) }
    }
  }
}

/// The piece of a text that a range of its UTF-8 covers.
func piece(_ range: Range<Int>?, of text: String) -> String? {
  guard let range else { return nil }
  return String(decoding: Array(text.utf8)[range], as: UTF8.self)
}
