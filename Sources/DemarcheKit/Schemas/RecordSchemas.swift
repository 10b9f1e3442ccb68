internal import DemarcheLanguage
public import DemarcheModel

/// The JSON Schemas of the YAML files, with which editors complete and check them.
public struct RecordSchemas: Sendable {
  /// The folder of a workspace in which editors look for them.
  public static let folder = "Templates/Schemas"

  /// One schema.
  public struct File: Sendable, Equatable {
    /// The name of its file: `dossier.schema.json`.
    public let name: String
    /// Its text.
    public let text: String
  }

  /// What became of the files.
  public struct Outcome: Sendable {
    /// The names of the files that were stored.
    public var written: [String] = []
    /// How many were as they should be.
    public var unchanged = 0
    /// What stood in the way of the others.
    public var diagnostics: [Diagnostic] = []
  }

  /// The schemas, in the order of the table.
  public let files: [File]
  /// What is wrong with the records whose ids were collected.
  public let diagnostics: [Diagnostic]

  /// Makes the schemas of any workspace, which take every id of the grammar.
  public init() {
    self.init(ids: [:], diagnostics: [])
  }

  /// Makes the schemas of one workspace, which know the ids that exist in it.
  ///
  /// - Parameter workspace: the folder that holds `Signatories/` and `Dossiers/`.
  public init(workspace: String) {
    self.init(workspace: DiskFileSystem(root: workspace))
  }

  /// Makes the schemas of a workspace anywhere.
  package init(workspace: any FileSystem) {
    var diagnostics: [Diagnostic] = []
    let library = Library(workspace: workspace, &diagnostics)
    let people = PeopleDirectory(workspace: workspace, &diagnostics)
    let ids = library.ids.merging(people.ids) { Set($0 + $1).sorted() }
    self.init(ids: ids, diagnostics: diagnostics)
  }

  private init(ids: [IdCollection: [String]], diagnostics: [Diagnostic]) {
    files = RecordFile.allCases.map { file in
      File(name: file.rawValue + RecordSchema.suffix, text: RecordSchema(file, ids: ids).document)
    }
    self.diagnostics = diagnostics.sorted(by: Diagnostic.reportOrder)
  }

  /// Stores the schemas that differ.
  ///
  /// - Parameter folder: the folder, which is made when there is none.
  /// - Returns: what became of each file.
  public func store(in folder: String) -> Outcome {
    let disk = DiskFileSystem(root: folder)
    var outcome = Outcome()
    for file in files {
      let bytes = Array(file.text.utf8)
      if let old = try? disk.contents(of: file.name, limit: FileLimit.output), old == bytes {
        outcome.unchanged += 1
        continue
      }
      do {
        try disk.write(bytes, to: file.name)
        outcome.written.append(file.name)
      } catch {
        outcome.diagnostics.append(Diagnostic(error, at: "\(folder)/\(file.name)"))
      }
    }
    return outcome
  }
}

extension Library {
  /// The ids that records may name, by what they name.
  fileprivate var ids: [IdCollection: [String]] {
    let packs = vocabulary.languages.values
    let release = "release."
    return [
      .places: vocabulary.places.keys.map(\.rawValue).sorted(),
      .chambers: vocabulary.chambers.keys.map(\.rawValue).sorted(),
      .addressees: vocabulary.addressees.keys.map(\.rawValue).sorted(),
      .kinds: Library.bases(of: Array(kinds.keys) + brokenKinds),
      .offices: Library.bases(of: packs.flatMap(\.offices.keys)),
      .releases: Library.bases(
        of: packs.flatMap(\.phrases.keys).filter { $0.hasPrefix(release) }.map {
          String($0.dropFirst(release.count))
        }.filter { Identifier($0) != nil }),
    ]
  }

  /// The names without their variants, each once, in order.
  private static func bases(of names: [String]) -> [String] {
    Set(names.map { String($0.prefix { $0 != "@" }) }).sorted()
  }
}

extension PeopleDirectory {
  /// The ids of all people, and of the places that need no entry in the vocabulary: their mandates have a text.
  fileprivate var ids: [IdCollection: [String]] {
    let told = people.values.flatMap(\.mandates).filter { $0.complement != nil }
    return [
      .people: people.keys.map(\.rawValue).sorted(),
      .places: told.compactMap { $0.place?.value.rawValue },
    ]
  }
}
