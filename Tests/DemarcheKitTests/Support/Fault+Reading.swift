import Foundation
import YAMLTree

extension Fault {
  /// The files of faults.
  static let files = ["templates", "prose", "records"]

  /// All faults; a test proves that none is missing.
  static let all: [Fault] = files.flatMap { (try? read($0)) ?? [] }

  /// What is unusual and right.
  static let correct: [Fault] = (try? read("correct")) ?? []

  /// Reads one file of `Tests/Fixtures/Faults`.
  static func read(_ name: String) throws -> [Fault] {
    let url = Founding.root.appendingPathComponent("Tests/Fixtures/Faults/\(name).yaml")
    guard let root = try YAML.parse([UInt8](Data(contentsOf: url))) else {
      throw Unreadable(description: "\(name).yaml is empty")
    }
    return try root.items.map { try Fault($0) }
  }

  private init(_ node: YAML.Node) throws {
    let known = ["name", "did", "edits", "told"] + Edit.keys
    if let key = try node.entries.map(\.key).first(where: { !known.contains($0) }) {
      throw Unreadable(description: "A fault has no field `\(key)`")
    }
    name = try node.text("name")
    did = try node.text("did")
    edits = try node["edits"].map { try $0.items.map { try Edit($0) } } ?? [Edit(node)]
    let main = edits.first?.path ?? ""
    told = try node["told"].map { try $0.items.map { try Told($0, in: main) } } ?? []
  }
}

extension Fault.Edit {
  /// The keys that an edit is made of.
  fileprivate static let keys = ["file", "find", "replace", "add", "write", "remove", "encode"]

  fileprivate init(_ node: YAML.Node) throws {
    path = Fault.path(try node.text("file"))
    if node["find"] != nil {
      change = .replace(try node.text("find"), with: try node.text("replace"))
    } else if node["add"] != nil {
      change = .add(try node.text("add"))
    } else if node["write"] != nil {
      change = .write(try node.text("write"))
    } else if node["encode"] != nil, let encoding = Fault.Encoding(rawValue: try node.text("encode")) {
      change = .encode(encoding)
    } else if node["remove"] != nil {
      change = .remove
    } else {
      throw Fault.Unreadable(description: "The edit of \(path) does nothing")
    }
  }
}

extension Fault.Told {
  fileprivate init(_ node: YAML.Node, in main: String) throws {
    id = try node.text("id")
    severity = try node.text("severity")
    place = try node.text("at")
    text = try node.text("text")
    file = try node["in"] == nil ? main : Fault.path(node.text("in"))
  }
}

extension Fault {
  /// The path of a file; one without a folder is one of the founding dossier, `demarche.yaml` excepted.
  fileprivate static func path(_ file: String) -> String {
    file.contains("/") || file == "demarche.yaml" ? file : Founding.path(file)
  }
}

extension YAML.Node {
  /// The items of a list.
  var items: [YAML.Node] {
    get throws {
      guard case .sequence(let items) = content else {
        throw Fault.Unreadable(description: "No list at byte \(bytes.lowerBound)")
      }
      return items
    }
  }

  /// The entries of a mapping.
  var entries: [YAML.Entry] {
    get throws {
      guard case .mapping(let entries) = content else {
        throw Fault.Unreadable(description: "No mapping at byte \(bytes.lowerBound)")
      }
      return entries
    }
  }

  /// The value of a key.
  subscript(key: String) -> YAML.Node? {
    (try? entries)?.first { $0.key == key }?.value
  }

  /// The text of a key.
  fileprivate func text(_ key: String) throws -> String {
    guard case .scalar(let text, _)? = self[key]?.content else {
      throw Fault.Unreadable(description: "No text `\(key)` at byte \(bytes.lowerBound)")
    }
    return text
  }
}
