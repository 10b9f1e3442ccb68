internal import DemarcheModel
internal import YAMLTree

/// Turns a table of people into the trees that records are read from, so that one reader knows the fields.
///
/// A column is a path: `name.given`, `honorary.fr`, `mandate.from`. A row is a mandate; the rows of one id are one
/// person, whose other columns stand in one of them or say the same in each. Every node has the place of its cell.
struct PersonTable {
  private let table: CSVTable
  /// The columns that are fields, as paths.
  private var columns: [Column] = []
  /// What is wrong with the table itself.
  private(set) var diagnostics: [Diagnostic] = []

  /// A column of the table.
  private struct Column {
    /// The position in the table.
    var index: Int
    /// The path of the field.
    var path: [String]
    /// The place of the name.
    var bytes: Range<Int>
  }

  /// The first step of paths to a field of the mandate that the row is.
  private static let mandate = "mandate"

  /// Reads the names of the columns.
  init(_ table: CSVTable) {
    self.table = table
    for (index, name) in table.header.enumerated() where !name.value.isEmpty {
      let path = name.value.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard PersonTable.isField(path) else {
        refuse(name)
        continue
      }
      columns.append(Column(index: index, path: path, bytes: name.range.bytes))
    }
  }

  /// The trees of all people, in the order of their first rows.
  mutating func nodes() -> [YAML.Node] {
    guard let id = columns.first(where: { $0.path == [SignatoryFormat.id.rawValue] }) else {
      diagnostics.append(
        Diagnostic(
          .missingField, "The table has no column `id`", at: table.header.first?.range,
          solutions: [.init("Name the column of the people's ids `id`")]))
      return []
    }
    var order: [[UInt8]] = []
    var rows: [[UInt8]: [Int]] = [:]
    for row in 0..<table.rowCount {
      guard let cell = table[row, id.index], !cell.value.isEmpty else {
        diagnostics.append(
          Diagnostic(
            .missingField, "The row has no id", at: table.range(ofRow: row).firstLine,
            solutions: [.init("Write the person's id in each of the rows")]))
        continue
      }
      let key = Array(cell.value.utf8)
      if rows[key] == nil { order.append(key) }
      rows[key, default: []].append(row)
    }
    return order.compactMap { rows[$0].map { person($0) } }
  }

  /// The tree of a person, from the rows of the id.
  private mutating func person(_ rows: [Int]) -> YAML.Node {
    let place = table.range(ofRow: rows[0]).bytes
    let own = columns.filter { $0.path[0] != PersonTable.mandate }
    let cells = own.compactMap { column in cell(of: column, in: rows).map { (column, $0) } }
    var entries = PersonTable.entries(of: cells, depth: 0)
    let held = columns.filter { $0.path[0] == PersonTable.mandate }
    let mandates = rows.compactMap { row -> YAML.Node? in
      let cells = held.compactMap { column in
        table[row, column.index].flatMap { $0.value.isEmpty ? nil : (column, $0) }
      }
      guard !cells.isEmpty else { return nil }
      return YAML.Node(
        content: .mapping(PersonTable.entries(of: cells, depth: 1)), bytes: table.range(ofRow: row).bytes)
    }
    let list = YAML.Node(content: .sequence(mandates), bytes: place)
    entries.append(YAML.Entry(key: SignatoryFormat.mandates.rawValue, keyBytes: place, value: list))
    return YAML.Node(content: .mapping(entries), bytes: place)
  }

  /// The cell of a column that is the person's, not the mandate's: the only one, or one of several alike.
  private mutating func cell(of column: Column, in rows: [Int]) -> Located<String>? {
    let cells = rows.compactMap { table[$0, column.index] }.filter { !$0.value.isEmpty }
    guard let first = cells.first else { return nil }
    if let other = cells.first(where: { !$0.value.utf8.elementsEqual(first.value.utf8) }) {
      diagnostics.append(
        Diagnostic(
          .wrongValue, "The rows of one person differ in `\(column.path.joined(separator: "."))`",
          at: other.range, notes: [.init("The first row that has it", at: first.range)],
          solutions: [.init("Write it in the first row alone, or alike in all of them")]))
    }
    return first
  }

  /// The entries of a mapping, whose nested ones are gathered from the paths of their columns.
  private static func entries(of cells: [(column: Column, text: Located<String>)], depth: Int) -> [YAML.Entry]
  {
    var entries: [YAML.Entry] = []
    for (column, text) in cells {
      let key = column.path[depth]
      if column.path.count == depth + 1 {
        let value = YAML.Node(content: .scalar(text.value, quoted: false), bytes: text.range.bytes)
        entries.append(YAML.Entry(key: key, keyBytes: column.bytes, value: value))
      } else if !entries.contains(where: { $0.key == key }) {
        let inner = cells.filter { $0.column.path.count > depth + 1 && $0.column.path[depth] == key }
        let value = YAML.Node(
          content: .mapping(self.entries(of: inner, depth: depth + 1)), bytes: text.range.bytes)
        entries.append(YAML.Entry(key: key, keyBytes: column.bytes, value: value))
      }
    }
    return entries
  }

  /// Whether a path leads to a text of a person's record.
  private static func isField(_ path: [String]) -> Bool {
    func isName(_ text: String, of format: (some RecordFormat).Type) -> Bool { format.names.contains(text) }
    switch (path.count, SignatoryFormat(rawValue: path[0])) {
    case (1, .id), (1, .gender): return true
    case (2, .name): return isName(path[1], of: NameFormat.self) && path[1] != NameFormat.native.rawValue
    case (4, .name):
      return path[1] == NameFormat.native.rawValue && LanguageTag(path[2]) != nil
        && isName(path[3], of: NativeNameFormat.self)
    case (2, .honorary): return LanguageTag(path[1]) != nil
    case (2, .identifiers): return Identifier(path[1]) != nil
    case (2, .contact): return isName(path[1], of: PersonContactFormat.self)
    default: break
    }
    guard path[0] == mandate, path.count > 1, let field = MandateFormat(rawValue: path[1]) else {
      return false
    }
    switch field {
    case .text: return path.count == 3 && LanguageTag(path[2]) != nil
    case .groups: return false
    default: return path.count == 2
    }
  }

  /// The columns that a table can have, with French for all languages.
  private static let known: [String] = {
    let fields = MandateFormat.allCases.filter { $0 != .groups && $0 != .text }.map {
      "\(mandate).\($0.rawValue)"
    }
    let names = NameFormat.allCases.filter { $0 != .native }.map { "name.\($0.rawValue)" }
    let contacts = PersonContactFormat.names.map { "contact.\($0)" }
    return ["id"] + names + ["name.native.el.given", "gender", "honorary.fr", "identifiers.senat"] + contacts
      + fields
      + ["\(mandate).text.fr"]
  }()

  private mutating func refuse(_ name: Located<String>) {
    let meant = Suggestion.nearest(to: name.value, among: PersonTable.known)
    diagnostics.append(
      Diagnostic(
        .unknownField, "A table of signatories has no column `\(name.value)`", at: name.range,
        solutions: meant.map {
          [.init("Did you mean `\($0)`?", replacements: [.init(name.range, with: $0)])]
        } ?? [
          .init("Its columns are, for instance: \(PersonTable.known.joined(separator: ", "))"),
          .init("A register's own table is read by `demarche import`"),
        ]))
  }
}
