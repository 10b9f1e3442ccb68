internal import DemarcheModel

/// Which record an imported person has.
enum RecordMatch: Sendable {
  /// The one with an index.
  case record(Int)
  /// None; those of the same name are not known to be the same person.
  case none(namesakes: [Int])
  /// One of several, and nothing tells which.
  case several([Int])
}

/// The records that stand in a workspace, found by what registers know people by.
struct RecordIndex {
  /// The records in files of their own, in the order of their paths.
  private(set) var records: [StandingRecord] = []
  /// Every id that is taken, by a table of people too.
  private(set) var takenIDs: Set<String> = []
  private var byIdentifier: [String: Int] = [:]
  private var byName: [String: [Int]] = [:]

  /// Reads the records of a workspace; those that cannot be read are told and left alone.
  init(workspace: any FileSystem, _ diagnostics: inout [Diagnostic]) {
    var hasOthers = false
    for path in RecordIndex.paths(in: "Signatories", workspace, depth: 0) {
      guard path.hasSuffix(".yaml") || path.hasSuffix(".yml") else {
        hasOthers = true
        continue
      }
      var source = SourceReader(workspace)
      let file = source.file(path)
      diagnostics += source.diagnostics
      guard let file else { continue }
      guard let record = StandingRecord(file) else {
        var reader = RecordReader(file)
        _ = reader.person()
        diagnostics += reader.diagnostics
        continue
      }
      add(record)
    }
    guard hasOthers else { return }
    // Tables of people are read as such; an import takes none of their ids and changes nothing in them.
    var others: [Diagnostic] = []
    takenIDs.formUnion(PeopleDirectory(workspace: workspace, &others).people.keys.map(\.rawValue))
  }

  private mutating func add(_ record: StandingRecord) {
    let index = records.count
    records.append(record)
    takenIDs.insert(record.id)
    byName[record.foldedName, default: []].append(index)
    for (path, leaf) in record.leaves where path.count == 2 && path[0] == "identifiers" {
      byIdentifier["\(path[1]):\(leaf.value)"] = index
    }
    for path in record.branches.keys where path.count == 2 && path[0] == "sources" {
      if let id = record[path + ["id"]] { byIdentifier["source \(path[1]):\(id)"] = index }
    }
  }

  /// The record of an imported person.
  ///
  /// The same id in the same register is the same person; an id that a list made up needs the same name besides.
  /// Without an id in common, the same name and a mandate of the same office, chamber and time are the same person.
  func match(_ person: ImportedPerson, from register: Register) -> RecordMatch {
    let keys =
      (person.key.map { ["source \(register.rawValue):\($0)"] } ?? [])
      + person.identifiers.map { "\($0.scheme):\($0.id)" }
    let namesakes = byName[person.foldedName] ?? []
    for key in keys {
      guard let index = byIdentifier[key] else { continue }
      if register.hasLastingIDs || namesakes.contains(index) { return .record(index) }
    }
    let same = namesakes.filter { index in
      let others = records[index].lastImport(of: register.rawValue)
      // Another person of this register has the record.
      let isOthers = records[index][["sources", register.rawValue, "id"]].map { $0 != person.key } ?? false
      if isOthers { return false }
      if person.key == nil, !others.isEmpty { return true }
      return person.mandates.contains { records[index].mandateKey(of: $0) != nil }
    }
    guard same.count > 1 else { return same.first.map { .record($0) } ?? .none(namesakes: namesakes) }
    // Of several, the one of which the register said the very same last time.
    let fields = Dictionary(
      person.fields.filter(\.isOfRegister).map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    let exact = same.filter { records[$0].lastImport(of: register.rawValue) == fields }
    return exact.count == 1 ? .record(exact[0]) : .several(same)
  }

  /// The files below a folder that may hold people, in order.
  private static func paths(in folder: String, _ workspace: any FileSystem, depth: Int) -> [String] {
    guard depth < 9, let entries = try? workspace.entries(of: folder) else { return [] }
    return entries.flatMap { entry -> [String] in
      guard !entry.name.hasPrefix(".") else { return [] }
      let path = folder + "/" + entry.name
      if entry.isFolder { return paths(in: path, workspace, depth: depth + 1) }
      return [".yaml", ".yml", ".csv", ".json"].contains { entry.name.hasSuffix($0) } ? [path] : []
    }
  }
}

extension StandingRecord {
  /// The mandate of the record that an imported one is: the same id, else the same office and chamber from the same
  /// day; where the register does not say the day, the last of that office and chamber.
  func mandateKey(of mandate: ImportedMandate) -> String? {
    if mandateKeys.contains(mandate.key) { return mandate.key }
    let same = mandateKeys.filter { key in
      self[["mandates", key, "office"]] == mandate.office
        && self[["mandates", key, "chamber"]] == mandate.chamber
    }
    return same.first { self[["mandates", $0, "from"]] == mandate.from }
      ?? (mandate.isAssumed ? same.last : nil)
  }
}
