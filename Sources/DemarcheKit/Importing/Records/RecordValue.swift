/// A record, or a part of one, on its way into a file; fields keep their order.
enum RecordValue: Sendable, Equatable {
  /// A text.
  case text(String)
  /// Fields by name.
  case map([Entry])
  /// The items of a list.
  case list([RecordValue])

  /// A field of a map.
  struct Entry: Sendable, Equatable {
    /// The name.
    var key: String
    /// The value.
    var value: RecordValue
  }

  /// The names below which a record has a list, whose items are told apart by an id of their own.
  static let lists: Set<String> = ["mandates", "sources", "groups"]
  /// The names whose values are written as numbers and dates.
  private static let numbers: Set<String> = ["constituency", "from", "to", "asOf", "value"]

  /// Builds a value from its fields, in their order.
  ///
  /// - Parameters:
  ///   - fields: their paths begin below the value.
  ///   - isList: whether the first names of the paths are items of a list.
  init(_ fields: [RecordField], isList: Bool = false) {
    var keys: [String] = []
    var parts: [String: [RecordField]] = [:]
    for field in fields {
      guard let key = field.path.first else { continue }
      if parts[key] == nil { keys.append(key) }
      parts[key, default: []].append(RecordField(Array(field.path.dropFirst()), field.value))
    }
    let values = keys.map { key -> Entry in
      let inner = parts[key] ?? []
      if let leaf = inner.first(where: { $0.path.isEmpty }) {
        return Entry(key: key, value: .text(leaf.value))
      }
      return Entry(key: key, value: RecordValue(inner, isList: RecordValue.lists.contains(key)))
    }
    self = isList ? .list(values.map(\.value)) : .map(values)
  }

  /// The value in flow style, on one line; `key` is the name that it is the value of.
  func flow(below key: String = "") -> String {
    switch self {
    case .text(let text): return YAMLScalar.written(text, isNumber: RecordValue.numbers.contains(key))
    case .map(let entries):
      guard !entries.isEmpty else { return "{}" }
      return "{ "
        + entries.map { "\(YAMLScalar.written($0.key)): \($0.value.flow(below: $0.key))" }.joined(
          separator: ", ")
        + " }"
    case .list(let items):
      guard !items.isEmpty else { return "[]" }
      return "[" + items.map { $0.flow() }.joined(separator: ", ") + "]"
    }
  }

  /// An entry of a block mapping, in lines that begin with an indentation and end with a line break.
  ///
  /// Mandates stand on a line each, what registers said stands in a block, and everything else on one line.
  static func block(_ entry: Entry, indentation: String = "") -> String {
    let name = indentation + YAMLScalar.written(entry.key) + ":"
    switch (entry.key, entry.value) {
    case ("mandates", .list(let items)) where !items.isEmpty,
      ("sources", .list(let items)) where !items.isEmpty:
      return name + "\n" + items.map { item(of: entry.key, $0, indentation: indentation + "  ") }.joined()
    case ("fields", .map(let entries)) where !entries.isEmpty:
      return name + "\n" + entries.map { block($0, indentation: indentation + "  ") }.joined()
    default: return name + " " + entry.value.flow(below: entry.key) + "\n"
    }
  }

  /// An item of a block list, in lines that begin with an indentation and end with a line break.
  static func item(of list: String, _ value: RecordValue, indentation: String) -> String {
    guard list == "sources", case .map(let entries) = value else {
      return "\(indentation)- \(value.flow())\n"
    }
    let lines = entries.map { block($0, indentation: indentation + "  ") }.joined()
    return indentation + "- " + String(lines.dropFirst(indentation.utf8.count + 2))
  }

  /// The whole file of a record, which has a list of mandates, be it empty.
  static func document(_ fields: [RecordField]) -> String {
    guard case .map(var entries) = RecordValue(fields) else { return "" }
    if !entries.contains(where: { $0.key == "mandates" }) {
      let place = entries.firstIndex { $0.key == "sources" } ?? entries.endIndex
      entries.insert(Entry(key: "mandates", value: .list([])), at: place)
    }
    return entries.map { block($0) }.joined()
  }
}
