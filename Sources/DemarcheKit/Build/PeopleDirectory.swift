internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheRules

/// All people of `Signatories/`, by id.
struct PeopleDirectory: Sendable {
  /// The people.
  private(set) var people: [Identifier: Person] = [:]
  /// The names of files and of people that could not be read; nobody is called unknown because of them.
  private var broken: Set<String> = []
  /// Whether a file of several people has a record without a name, who could be anybody.
  private var hasNamelessRecord = false
  private let settings: Settings

  /// The most records that are read (SAFETY, "Limits").
  static let limit = 100_000

  /// Reads the people of a workspace.
  ///
  /// - Parameters:
  ///   - workspace: the workspace.
  ///   - settings: what the workspace has set; a warning that it takes for an error holds the person back.
  ///   - diagnostics: receives what is wrong with the files.
  init(workspace: any FileSystem, settings: Settings = Settings(), _ diagnostics: inout [Diagnostic]) {
    self.settings = settings
    var paths: [String] = []
    PeopleDirectory.find(in: "Signatories", workspace, depth: 0, &paths, &diagnostics)
    for path in paths {
      var source = SourceReader(workspace)
      let file = source.file(path)
      diagnostics += source.diagnostics
      guard let file else {
        markBroken(path, nil)
        continue
      }
      add(from: file, &diagnostics)
    }
  }

  /// Adds the people of a file; each stands or falls alone.
  private mutating func add(from file: SourceFile, _ diagnostics: inout [Diagnostic]) {
    var reader = RecordReader(file)
    let nodes = reader.personNodes()
    diagnostics += reader.diagnostics
    // In a table whose rows or columns are wrong, nobody's record is sure.
    let isSound = !reader.diagnostics.containsErrors
    if !isSound { markBroken(file.path, nil) }
    for node in nodes {
      guard people.count < PeopleDirectory.limit else {
        diagnostics.append(
          Diagnostic(
            .tooManyRecords, "Signatories/ holds more than \(PeopleDirectory.limit) people",
            at: reader.range(node).firstLine))
        return
      }
      reader.diagnostics = []
      let person = reader.person(node)
      let mistakes = reader.diagnostics + (person.map { RecordRules.check($0) } ?? [])
      diagnostics += mistakes
      if let person, isSound, !mistakes.containsErrors, !settings.raise(mistakes) {
        add(person, &diagnostics)
      } else {
        markBroken(file.path, person?.id.value.rawValue ?? node.text(of: "id"))
      }
    }
  }

  /// Remembers who cannot be read: by the name of the record, and by that of a file of one person.
  private mutating func markBroken(_ path: String, _ id: String?) {
    if let id { broken.insert(id) }
    if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
      broken.insert(PeopleDirectory.stem(path))
    } else if id == nil {
      hasNamelessRecord = true
    }
  }

  private mutating func add(_ person: Person, _ diagnostics: inout [Diagnostic]) {
    if let earlier = people[person.id.value] {
      diagnostics.append(
        Diagnostic(
          .duplicatePerson, "Two records have the id `\(person.id.value)`", at: person.id.range,
          notes: [.init("The other one", at: earlier.id.range)],
          solutions: [.init("Delete one, or give it another id")]))
      // Which of the two is meant would be a guess.
      broken.insert(person.id.value.rawValue)
      return
    }
    people[person.id.value] = person
  }

  /// Checks the people against each other and against the words of the house.
  ///
  /// - Parameters:
  ///   - vocabulary: the chambers and the places.
  ///   - diagnostics: receives what is wrong; who has an error is broken from now on.
  mutating func review(by vocabulary: Vocabulary, _ diagnostics: inout [Diagnostic]) {
    let all = people.values.sorted {
      ($0.id.range.file.path, $0.id.range.bytes.lowerBound) < (
        $1.id.range.file.path, $1.id.range.bytes.lowerBound
      )
    }
    var found = SamePeople.found(among: all)
    for person in all {
      found += RecordRules.check(person, against: vocabulary).map { ($0, [person.id.value]) }
    }
    for (diagnostic, people) in found {
      diagnostics.append(diagnostic)
      guard [diagnostic].containsErrors || settings.raise([diagnostic]) else { continue }
      for id in people { broken.insert(id.rawValue) }
    }
  }

  /// Whether a person's record is there and has mistakes, which have been reported.
  func isBroken(_ id: Identifier) -> Bool {
    broken.contains(id.rawValue) || (hasNamelessRecord && people[id] == nil)
  }

  /// Whether somebody's record has mistakes.
  var isBroken: Bool { hasNamelessRecord || !broken.isEmpty }

  /// Who stands in files, or in files of folders.
  func ids(in paths: Set<String>) -> Set<Identifier> {
    Set(
      people.values.map(\.id).filter { id in
        let path = id.range.file.path
        return paths.contains { path == $0 || path.hasPrefix($0 + "/") }
      }.map(\.value))
  }

  /// The ends of the names of files that hold people.
  private static let endings = [".yaml", ".yml", ".json", ".csv"]

  private static func find(
    in folder: String, _ workspace: any FileSystem, depth: Int, _ paths: inout [String],
    _ diagnostics: inout [Diagnostic]
  ) {
    do {
      for entry in try workspace.entries(of: folder) where !entry.name.hasPrefix(".") {
        let path = folder + "/" + entry.name
        if entry.isFolder {
          guard depth < 8 else {
            diagnostics.append(
              Diagnostic(
                .nestingTooDeep, "\(path) is a folder too deep to be read",
                at: SourceFile(path: path, bytes: []).range, solutions: [.init("Move its records up")]))
            continue
          }
          find(in: path, workspace, depth: depth + 1, &paths, &diagnostics)
        } else if endings.contains(where: { entry.name.hasSuffix($0) }) {
          paths.append(path)
        }
      }
    } catch {
      diagnostics.append(Diagnostic(error, at: folder))
    }
    if paths.count > limit, depth == 0 {
      diagnostics.append(Diagnostic(.tooManyRecords, "Signatories/ holds more than \(limit) records"))
      paths.removeLast(paths.count - limit)
    }
  }

  /// The name of a file without its folder and extension.
  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }
}
