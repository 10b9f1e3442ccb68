internal import DemarcheModel
internal import YAMLTree

/// Changes single fields of a record where they stand, so that comments, order and layout stay the hand's.
struct RecordEditor {
  /// One replacement of bytes.
  private struct Edit {
    var bytes: Range<Int>
    var text: String
    /// How deep the change is in the record: of two at one place, the deeper one comes first.
    var depth: Int
    var order: Int
  }

  private let record: StandingRecord
  private var edits: [Edit] = []

  /// Prepares the edit of a record.
  init(_ record: StandingRecord) {
    self.record = record
  }

  /// The file with fields changed and added.
  ///
  /// - Parameters:
  ///   - record: the record as it stands.
  ///   - fields: the new texts, by their paths.
  /// - Returns: the bytes, `nil` when the layout of the file does not allow the edit: nothing but the fields may
  ///   change, which is proved by reading the result.
  static func edited(_ record: StandingRecord, _ fields: [RecordField]) -> [UInt8]? {
    var editor = RecordEditor(record)
    var added: [RecordField] = []
    for field in fields {
      guard let leaf = record.leaves[field.path] else {
        added.append(field)
        continue
      }
      guard !leaf.bytes.isEmpty else { return nil }
      let name = field.path.last ?? ""
      editor.replace(leaf.bytes, with: RecordValue.text(field.value).flow(below: name))
    }
    guard editor.insert(added) else { return nil }
    let bytes = editor.applied
    return proves(bytes, record, fields) ? bytes : nil
  }

  /// Whether the new bytes hold the old texts, the new ones, and nothing else.
  private static func proves(_ bytes: [UInt8], _ record: StandingRecord, _ fields: [RecordField]) -> Bool {
    guard let result = StandingRecord(SourceFile(path: record.path, bytes: bytes)) else { return false }
    var expected = record.leaves.mapValues(\.value)
    for field in fields { expected[field.path] = field.value }
    return result.leaves.mapValues(\.value) == expected
  }

  private mutating func replace(_ bytes: Range<Int>, with text: String, depth: Int = 0) {
    edits.append(Edit(bytes: bytes, text: text, depth: depth, order: edits.count))
  }

  /// The bytes after all edits.
  private var applied: [UInt8] {
    var result: [UInt8] = []
    var position = 0
    let ordered = edits.sorted {
      ($0.bytes.lowerBound, -$0.depth, $0.order) < ($1.bytes.lowerBound, -$1.depth, $1.order)
    }
    for edit in ordered where edit.bytes.lowerBound >= position {
      result += record.file.bytes[position..<edit.bytes.lowerBound]
      result += Array(edit.text.utf8)
      position = edit.bytes.upperBound
    }
    return result + record.file.bytes[position...]
  }

  /// Adds fields, those below the same missing name together.
  private mutating func insert(_ fields: [RecordField]) -> Bool {
    var groups: [(parent: [String], key: String, fields: [RecordField])] = []
    for field in fields {
      guard
        let depth = (0..<field.path.count).last(where: {
          record.branches[Array(field.path.prefix($0))] != nil
        })
      else { return false }
      let (parent, key) = (Array(field.path.prefix(depth)), field.path[depth])
      // A text stands where a map is needed.
      guard record.leaves[parent + [key]] == nil else { return false }
      let inner = RecordField(Array(field.path.dropFirst(depth + 1)), field.value)
      if let index = groups.firstIndex(where: { $0.parent == parent && $0.key == key }) {
        groups[index].fields.append(inner)
      } else {
        groups.append((parent, key, [inner]))
      }
    }
    for group in groups {
      guard let node = record.branches[group.parent] else { return false }
      let isText = group.fields.count == 1 && group.fields[0].path.isEmpty
      let value: RecordValue =
        isText
        ? .text(group.fields[0].value)
        : RecordValue(group.fields, isList: RecordValue.lists.contains(group.key))
      let entry = RecordValue.Entry(key: group.key, value: value)
      switch node.content {
      case .mapping(let entries): insert(entry, into: node, entries, isRoot: group.parent.isEmpty)
      case .sequence(let items): insert(value, into: node, items, of: group.parent.last ?? "")
      case .scalar: return false
      }
    }
    return true
  }

  private mutating func insert(
    _ entry: RecordValue.Entry, into node: YAML.Node, _ entries: [YAML.Entry], isRoot: Bool
  ) {
    let text = "\(YAMLScalar.written(entry.key)): \(entry.value.flow(below: entry.key))"
    guard let last = entries.last else { return replaceEmpty(node, with: "{ \(text) }") }
    if byte(at: node.bytes.lowerBound) == UInt8(ascii: "{") {
      return insertBehind(
        last.value.bytes.isEmpty ? last.keyBytes.upperBound : last.value.bytes.upperBound, ", " + text)
    }
    let before =
      isRoot ? entries.last { RecordEditor.rank($0.key) < RecordEditor.rank(entry.key) } ?? last : last
    let indentation = String(repeating: " ", count: column(of: entries[0].keyBytes.lowerBound))
    let end = max(before.value.bytes.upperBound, before.keyBytes.upperBound)
    insertLines(
      behind: end, RecordValue.block(entry, indentation: indentation), depth: indentation.utf8.count)
  }

  private mutating func insert(
    _ value: RecordValue, into node: YAML.Node, _ items: [YAML.Node], of list: String
  ) {
    guard let last = items.last else { return replaceEmpty(node, with: "[\(value.flow())]") }
    if byte(at: node.bytes.lowerBound) == UInt8(ascii: "[") {
      return insertBehind(last.bytes.upperBound, ", " + value.flow())
    }
    let indentation = String(repeating: " ", count: column(of: node.bytes.lowerBound))
    insertLines(
      behind: last.bytes.upperBound, RecordValue.item(of: list, value, indentation: indentation),
      depth: indentation.utf8.count)
  }

  /// Fills an empty `{}` or `[]`.
  private mutating func replaceEmpty(_ node: YAML.Node, with text: String) { replace(node.bytes, with: text) }

  private mutating func insertBehind(_ offset: Int, _ text: String) { replace(offset..<offset, with: text) }

  /// Adds whole lines behind the line that holds an offset.
  private mutating func insertLines(behind offset: Int, _ lines: String, depth: Int) {
    let bytes = record.file.bytes
    guard let lineBreak = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) else {
      return replace(bytes.count..<bytes.count, with: "\n" + lines, depth: depth)
    }
    replace(lineBreak + 1..<lineBreak + 1, with: lines, depth: depth)
  }

  /// How many bytes stand before an offset on its line.
  private func column(of offset: Int) -> Int {
    var start = offset
    while start > 0, record.file.bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return offset - start
  }

  private func byte(at offset: Int) -> UInt8? {
    offset < record.file.bytes.count ? record.file.bytes[offset] : nil
  }

  /// The place of a field in a record as the house writes it.
  private static func rank(_ key: String) -> Int {
    let order = ["id", "name", "gender", "honorary", "identifiers", "contact", "mandates", "sources"]
    return order.firstIndex(of: key) ?? order.count - 1
  }
}
