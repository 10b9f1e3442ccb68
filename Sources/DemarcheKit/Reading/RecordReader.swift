internal import DemarcheModel
internal import YAMLTree

/// Reads the records of one file: every value with its place, every mistake collected.
struct RecordReader {
  /// The file.
  let file: SourceFile
  /// The mistakes found; of very many, the first.
  var diagnostics: [Diagnostic] = [] {
    didSet {
      guard diagnostics.count > RecordReader.mostDiagnostics, diagnostics[0].severity == .error else {
        return
      }
      diagnostics.removeLast(diagnostics.count - RecordReader.mostDiagnostics)
    }
  }

  /// The most mistakes of one file that are kept; a report shows fewer.
  static let mostDiagnostics = 1000
  /// The most values of one file (SAFETY, "Limits").
  static let mostNodes = 100_000
  /// The longest list; what is compared with all of its kind takes time by the square.
  static let longestList = 10_000
  /// The most documents of a dossier, and demands.
  static let mostParts = 1000

  /// Prepares the reading of a file.
  init(_ file: SourceFile) {
    self.file = file
  }

  /// Reads the file as YAML; `nil` when it cannot be read or holds nothing.
  ///
  /// - Parameter bytes: the part of the file that is YAML, for front matter; all of it when `nil`.
  /// - Returns: the tree, with places in the whole file.
  mutating func parse(_ bytes: Range<Int>? = nil) -> YAML.Node? {
    do {
      guard let bytes else {
        return try YAML.parse(file.bytes, nodes: RecordReader.mostNodes)
      }
      return try YAML.parse(Array(file.bytes[bytes]), nodes: RecordReader.mostNodes)?.shifted(
        by: bytes.lowerBound)
    } catch {
      diagnostics.append(Diagnostic(error, in: file, shifted: bytes?.lowerBound ?? 0))
      return nil
    }
  }

  /// The place of a node.
  func range(_ node: YAML.Node) -> SourceRange { SourceRange(file: file, bytes: node.bytes) }

  /// Reads the entries of a mapping whose keys are names.
  mutating func named(_ node: YAML.Node, _ what: String) -> [(id: Located<Identifier>, node: YAML.Node)] {
    guard case .mapping(let entries) = node.content else {
      diagnostics.append(
        Diagnostic(.wrongType, "\(what) are a mapping, and this is \(node.words)", at: range(node)))
      return []
    }
    guard isShort(entries.count, what, at: node, limit: RecordReader.longestList) else { return [] }
    return entries.compactMap { entry in
      let place = SourceRange(file: file, bytes: entry.keyBytes)
      return identifier(entry.key, at: place).map { ($0, entry.value) }
    }
  }

  /// Reads a list.
  mutating func items(_ node: YAML.Node, _ what: String) -> [YAML.Node] {
    guard case .sequence(let items) = node.content else {
      diagnostics.append(
        Diagnostic(
          .wrongType, "\(what) are a list, and this is \(node.words)", at: range(node),
          solutions: [.init("Begin each with `- `")]))
      return []
    }
    return isShort(items.count, what, at: node, limit: RecordReader.longestList) ? items : []
  }

  /// Whether a list or a mapping is not too long; says so when it is.
  mutating func isShort(_ count: Int, _ what: String, at node: YAML.Node, limit: Int) -> Bool {
    guard count > limit else { return true }
    diagnostics.append(
      Diagnostic(
        .tooManyRecords, "\(what) are \(limit) at most, and these are \(count)", at: range(node).firstLine,
        solutions: [.init("Split them into several dossiers or files")]))
    return false
  }

  /// Reports a value that is not one of those known.
  mutating func refuse(_ summary: String, _ written: String, among known: [String], at place: SourceRange) {
    let meant = Suggestion.nearest(to: written, among: known)
    diagnostics.append(
      Diagnostic(
        .wrongValue, summary, at: place,
        solutions: meant.map { [.init("Did you mean `\($0)`?", replacements: [.init(place, with: $0)])] }
          ?? [.init("Write one of: \(known.joined(separator: ", "))")]))
  }
}

extension YAML.Node {
  /// What the node is, in words.
  var words: String {
    switch content {
    case .scalar(let text, let quoted): text.isEmpty && !quoted ? "nothing" : "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The node with all its places moved, for YAML that does not begin its file.
  func shifted(by offset: Int) -> YAML.Node {
    var node = self
    node.bytes = bytes.lowerBound + offset..<bytes.upperBound + offset
    switch content {
    case .scalar: break
    case .sequence(let items): node.content = .sequence(items.map { $0.shifted(by: offset) })
    case .mapping(let entries):
      node.content = .mapping(
        entries.map { entry in
          var entry = entry
          entry.keyBytes = entry.keyBytes.lowerBound + offset..<entry.keyBytes.upperBound + offset
          entry.value = entry.value.shifted(by: offset)
          return entry
        })
    }
    return node
  }
}

extension Diagnostic {
  /// The report of a file that is not the YAML it should be.
  init(_ fault: YAML.Fault, in file: SourceFile, shifted offset: Int) {
    let identifier: Diagnostic.Identifier =
      switch fault.reason {
      case .duplicateKey: .duplicateKey
      case .depth: .nestingTooDeep
      case .anchor, .alias, .tag, .directive, .mergeKey, .complexKey, .severalDocuments: .yamlFeature
      case .syntax, .character, .tab, .size, .memory: .yamlSyntax
      }
    func place(_ bytes: Range<Int>) -> SourceRange {
      SourceRange(file: file, bytes: bytes.lowerBound + offset..<bytes.upperBound + offset)
    }
    // The reader says what is wrong and, after a semicolon, the way out.
    let parts = fault.message.split(separator: ";", maxSplits: 1).map(String.init)
    let solution = parts.count > 1 ? parts[1].drop { $0 == " " } : fault.reason.solution
    self.init(
      identifier, parts.first ?? fault.message, at: place(fault.bytes),
      notes: fault.related.map { [.init($0.message, at: place($0.bytes))] } ?? [],
      solutions: [.init(String(solution).capitalizedFirst)])
  }
}

extension YAML.Fault.Reason {
  /// The way out, where the reader does not give one.
  fileprivate var solution: Substring {
    switch self {
    case .duplicateKey: "Delete one of the two"
    case .depth, .size: "Split the record"
    default: "Compare the line with the examples of the README"
    }
  }
}

extension SourceRange {
  /// The part of the range on its first line, so that a whole record is not underlined.
  var firstLine: SourceRange {
    let line = file.bytes[bytes].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return SourceRange(file: file, bytes: bytes.lowerBound..<line.endIndex)
  }
}
