internal import DemarcheModel
internal import YAMLTree

/// A record that stands in `Signatories/`, as fields with their places, so that single ones can be changed.
struct StandingRecord: Sendable {
  /// A text of the record.
  struct Leaf: Sendable, Equatable {
    /// The text.
    var value: String
    /// Its place in the file.
    var bytes: Range<Int>
  }

  /// The file.
  let file: SourceFile
  /// The texts, by their paths.
  private(set) var leaves: [[String]: Leaf] = [:]
  /// The maps and lists, by their paths.
  private(set) var branches: [[String]: YAML.Node] = [:]
  /// The ids of the mandates in their order; `#0` and so on for those without.
  private(set) var mandateKeys: [String] = []

  /// Takes a record apart; `nil` when the file is no map.
  init?(_ file: SourceFile) {
    guard let root = try? YAML.parse(file.bytes), case .mapping = root.content else { return nil }
    self.file = file
    add(root, at: [], key: "")
  }

  /// The path of the file in the workspace.
  var path: String { file.path }
  /// The id of the person.
  var id: String { leaves[["id"]]?.value ?? "" }

  /// A text of the record.
  subscript(path: [String]) -> String? { leaves[path]?.value }

  /// The place of a text, or of the record's id where there is none.
  func range(_ path: [String]) -> SourceRange {
    let bytes = leaves[path]?.bytes ?? leaves[["id"]]?.bytes ?? 0..<0
    return SourceRange(file: file, bytes: bytes)
  }

  /// The whole name, folded for comparison.
  var foldedName: String {
    [["name", "given"], ["name", "particle"], ["name", "family"]].compactMap { self[$0] }
      .joined(separator: " ").foldedWords
  }

  /// What a register said when the record was last imported, by the names of fields.
  func lastImport(of register: String) -> [String: String] {
    let root = ["sources", register, "fields"]
    var fields: [String: String] = [:]
    for (path, leaf) in leaves where path.count == 4 && path.starts(with: root) {
      fields[path[3]] = leaf.value
    }
    return fields
  }

  /// Gives a mandate without an id the id of the register's, so that both are one.
  mutating func rename(mandate old: String, to new: String) {
    func renamed(_ path: [String]) -> [String] {
      path.count > 1 && path[0] == "mandates" && path[1] == old
        ? ["mandates", new] + path.dropFirst(2) : path
    }
    leaves = Dictionary(uniqueKeysWithValues: leaves.map { (renamed($0.key), $0.value) })
    branches = Dictionary(uniqueKeysWithValues: branches.map { (renamed($0.key), $0.value) })
    mandateKeys = mandateKeys.map { $0 == old ? new : $0 }
  }

  private mutating func add(_ node: YAML.Node, at path: [String], key: String) {
    switch node.content {
    case .scalar(let text, _): leaves[path] = Leaf(value: text, bytes: node.bytes)
    case .mapping(let entries):
      branches[path] = node
      for entry in entries { add(entry.value, at: path + [entry.key], key: entry.key) }
    case .sequence(let items):
      branches[path] = node
      for (index, item) in items.enumerated() {
        var name = "#\(index)"
        if path == ["mandates"], let id = item.text("id") { name = id }
        if path == ["sources"], let register = item.text("register") { name = register }
        if key == "groups" { name = String(index) }
        // Two items of one name are a mistake of the record, which its reader tells.
        if leaves.keys.contains(path + [name]) || branches[path + [name]] != nil { name += "#\(index)" }
        if path == ["mandates"] { mandateKeys.append(name) }
        add(item, at: path + [name], key: "")
      }
    }
  }
}

extension YAML.Node {
  /// The text of a field of a map.
  fileprivate func text(_ key: String) -> String? {
    guard case .mapping(let entries) = content else { return nil }
    for entry in entries where entry.key == key {
      if case .scalar(let text, _) = entry.value.content { return text }
    }
    return nil
  }
}
