internal import DemarcheModel
internal import YAMLTree

/// One file of a register, recognised.
enum RegisterFile {
  /// A table.
  case table(CSVTable, TableFormat)
  /// YAML or JSON.
  case tree(RegisterNode, Register)

  /// The register that publishes it.
  var register: Register {
    switch self {
    case .table(_, let format): format.register
    case .tree(_, let register): register
    }
  }
}

extension RegisterFile {
  /// Recognises a file by its headers or its shape, never by its name; what cannot be is told.
  ///
  /// - Parameters:
  ///   - text: the decoded file.
  ///   - wanted: the register that the user names, `nil` to find out.
  ///   - hasMap: whether the user says what columns hold.
  ///   - diagnostics: receives why it could not be read.
  /// - Returns: the file, `nil` after a mistake.
  static func recognised(
    _ text: RegisterText, as wanted: Register?, hasMap: Bool, _ diagnostics: inout [Diagnostic]
  ) -> RegisterFile? {
    let isTree: Bool
    switch wanted {
    case .congress, .popolo: isTree = true
    case .senat, .assemblee, .ep, .csv: isTree = false
    case .everypolitician, nil: isTree = looksLikeTree(text.file)
    }
    guard isTree else { return table(text, as: wanted, hasMap: hasMap, &diagnostics) }
    guard let root = tree(text.file, &diagnostics) else { return nil }
    let node = RegisterNode(file: text.file, node: root)
    let found = RegisterReader.isCongress(node) ? .congress : RegisterReader.popolo(node)
    if let found, wanted == nil || wanted == found || isPopolo(wanted) && isPopolo(found) {
      return .tree(node, wanted ?? found)
    }
    diagnostics.append(
      unknown(text.file, "It is no list of people in the form of congress-legislators or Popolo."))
    return nil
  }

  private static func isPopolo(_ register: Register?) -> Bool {
    register == .popolo || register == .everypolitician
  }

  private static func table(
    _ text: RegisterText, as wanted: Register?, hasMap: Bool, _ diagnostics: inout [Diagnostic]
  ) -> RegisterFile? {
    guard let table = CSVTable.read(text.file, raggedSeverity: .warning, &diagnostics) else { return nil }
    let names = Set(table.header.map(\.value.foldedLetters))
    if wanted != .csv, let format = TableFormat.all.first(where: { $0.matches(names) }),
      wanted == nil || format.register == wanted
    {
      return .table(table, format)
    }
    let known = names.filter { TableFormat.anyTable.fields[$0] != nil }
    let hasName = known.contains { TableFormat.anyTable.fields[$0] == .family }
    if wanted == .csv || wanted == nil && (hasName || hasMap) { return .table(table, .anyTable) }
    diagnostics.append(
      unknown(
        text.file,
        "Its columns are: " + table.header.prefix(30).map { "`\($0.value)`" }.joined(separator: ", ") + ".",
        at: table.header.first?.range))
    return nil
  }

  private static func unknown(_ file: SourceFile, _ explanation: String, at place: SourceRange? = nil)
    -> Diagnostic
  {
    Diagnostic(
      .unknownRegister, "\(file.path) is no register that is known", at: place ?? file.range.firstLine,
      explanation: explanation,
      solutions: [
        .init("Say what the columns hold: `--map \"column=family\" --map \"column=given\"`"),
        .init("Name the register with `--from`"),
      ])
  }

  /// Whether the first mark of a file begins a list or a map of YAML or JSON.
  private static func looksLikeTree(_ file: SourceFile) -> Bool {
    let lines = file.bytes.prefix(4096).split(separator: UInt8(ascii: "\n"))
    let first = lines.first { line in
      guard let byte = line.first(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return false }
      return byte != UInt8(ascii: "#")
    }
    guard let first else { return false }
    let trimmed = first.drop { $0 == 0x20 || $0 == 0x09 }
    return trimmed.first == UInt8(ascii: "{") || trimmed.first == UInt8(ascii: "[")
      || trimmed.starts(with: "---".utf8)
      || trimmed.starts(with: "- ".utf8)
  }

  /// Reads a tree: JSON where a bracket opens the file, YAML else.
  private static func tree(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> YAML.Node? {
    let first = file.bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      var reader = JSONReader(file)
      let root = reader.read()
      if let fault = reader.fault { diagnostics.append(fault) }
      return root
    }
    var reader = RecordReader(file)
    let root = reader.parse()
    diagnostics += reader.diagnostics
    return root
  }
}
