internal import DemarcheModel
internal import YAMLTree

/// A node of a register's tree together with its file, so that values keep their places.
struct RegisterNode: Sendable {
  /// The file.
  let file: SourceFile
  /// The node.
  let node: YAML.Node

  /// The place of the node.
  var range: SourceRange { SourceRange(file: file, bytes: node.bytes) }

  /// The value of a key; `nil` when there is none, or it is null.
  subscript(key: String) -> RegisterNode? {
    guard case .mapping(let entries) = node.content else { return nil }
    for entry in entries where entry.key == key {
      if case .scalar("null", quoted: false) = entry.value.content { return nil }
      return RegisterNode(file: file, node: entry.value)
    }
    return nil
  }

  /// The keys of a mapping, with their places; empty for anything else.
  var keys: [Located<String>] {
    guard case .mapping(let entries) = node.content else { return [] }
    return entries.map { Located($0.key, at: SourceRange(file: file, bytes: $0.keyBytes)) }
  }

  /// The items of a list; empty for anything else.
  var items: [RegisterNode] {
    guard case .sequence(let items) = node.content else { return [] }
    return items.map { RegisterNode(file: file, node: $0) }
  }

  /// The text of a scalar with its place; `nil` for anything else, and for an empty one.
  var text: Located<String>? {
    guard case .scalar(let text, let quoted) = node.content, !text.isEmpty, quoted || text != "~" else {
      return nil
    }
    return Located(text, at: range)
  }
}

extension RegisterReader {
  /// Tells the keys of a mapping that are neither read nor known, each name once.
  mutating func tellUnread(_ node: RegisterNode, _ what: String, read: Set<String>, known: Set<String>) {
    for key in node.keys where !read.contains(key.value) {
      if known.contains(key.value) {
        findings.count(
          "known:\(node.file.path)", naming: key.value,
          Diagnostic(
            .unmappedColumn, "Some fields of \(node.file.path) hold what no record has",
            at: key.range, severity: .advice))
      } else {
        findings.count(
          "unread:\(node.file.path):\(what):\(key.value)",
          Diagnostic(
            .unmappedColumn, "The field `\(key.value)` of \(what) is not read, #{time|times}", at: key.range,
            severity: .warning, explanation: "No name is known for what it holds."))
      }
    }
  }
}
