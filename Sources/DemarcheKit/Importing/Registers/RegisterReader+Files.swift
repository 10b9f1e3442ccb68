internal import DemarcheModel

extension RegisterReader {
  /// Reads the files of one register together.
  ///
  /// - Parameters:
  ///   - files: the files, recognised.
  ///   - register: the register of all of them.
  ///   - map: what the user says of columns, by their names.
  mutating func read(_ files: [RegisterFile], of register: Register, map: [String: RegisterField]) {
    var tables: [RegisterTable] = []
    var mapped: Set<String> = []
    for file in files {
      switch file {
      case .table(let table, let format):
        tables.append(RegisterTable(table, format, map: map, &findings))
        mapped.formUnion(table.header.map(\.value.foldedLetters))
      case .tree(let root, let register):
        if register == .congress { readCongress(root) } else { readPopolo(root, as: register) }
      }
    }
    for name in map.keys.sorted() where !mapped.contains(name.foldedLetters) {
      findings.add(
        Diagnostic(
          .unknownField, "No file has a column `\(name)`", at: tables.first?.table.header.first?.range,
          solutions: Suggestion.nearest(to: name, among: tables.flatMap { $0.table.header.map(\.value) })
            .map { [.init("Did you mean `\($0)`?")] } ?? []))
    }
    if register == .senat { readSenatTables(tables) } else { for table in tables { read(table) } }
    orderMandates(handsOver: register == .congress)
  }

  /// Reads the Sénat's two files, which mean nothing without each other.
  private mutating func readSenatTables(_ tables: [RegisterTable]) {
    let general = tables.filter { $0.format.name == TableFormat.senatGeneral.name }
    let mandates = tables.filter { $0.format.name == TableFormat.senatMandates.name }
    guard let first = general.first, let second = mandates.first, tables.count == 2 else {
      let missing = general.isEmpty ? "ODSEN_GENERAL, which says who" : "ODSEN_ELUSEN, which says when"
      findings.add(
        Diagnostic(
          .missingRegister,
          general.isEmpty || mandates.isEmpty
            ? "The Sénat's \(missing), is missing" : "The Sénat's list is there twice",
          at: tables.first?.table.file.range.firstLine,
          solutions: [.init("Name both files once: `demarche import ODSEN_GENERAL.csv ODSEN_ELUSEN.csv`")]))
      return
    }
    readSenat(general: first, mandates: second)
  }
}
