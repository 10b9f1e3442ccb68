import DemarcheModel

@testable import DemarcheKit

/// A small workspace in memory: a dossier with a letter in French, one signatory and one demand.
struct FuzzWorkspace: FileSystem {
  /// The files.
  var files: [String: [UInt8]]

  /// The workspace as it is before somebody spoils a file.
  private static let base: [String: [UInt8]] = [
    "Signatories/ada.yaml":
      "id: ada\nname: { given: Ada, family: Martin }\ngender: f\nmandates:\n  - { office: senator, chamber: fr-senat, place: fr-75, from: 2020-10-01 }\n",
    "Dossiers/d/dossier.yaml": """
    title: { fr: Un appel }
    country: fr
    date: 2024-05-06
    place: paris
    languages: [fr]
    status: final
    addressee: fr-government
    signatories: { required: all, list: [ada] }
    demands:
      lead: { fr: "Nous demandons :" }
      list: [{ id: truth, text: { fr: la vérité } }]
    documents:
      appeal: { kind: joint-declaration }

    """,
    "Dossiers/d/appeal.fr.md": "Un texte.\n\n{{ demands }}\n",
  ].mapValues { Array($0.utf8) }

  /// What is read once.
  private static let preparation = Preparation(FuzzWorkspace(files: base), for: ["d"], schema: nil)
  /// The places that registers name.
  static let places = PlaceFinder(preparation.library.vocabulary)
  /// No standing records.
  static let noRecords: RecordIndex = {
    var diagnostics: [Diagnostic] = []
    return RecordIndex(workspace: FuzzWorkspace(files: [:]), &diagnostics)
  }()

  /// Makes the dossier with other files in its folder; gives back what no file of a user may bring about.
  static func build(_ files: [String: [UInt8]]) -> [String] {
    var workspace = FuzzWorkspace(files: base)
    for (name, bytes) in files { workspace.files["Dossiers/d/" + name] = bytes }
    let outcome = preparation.reading(workspace).builder(Generator.Options(), output: nil).build("d")
    let ours: Set<Diagnostic.Identifier> = [.malformedOutput, .invalidOutput, .differingFormats]
    return outcome.diagnostics.filter { ours.contains($0.identifier) }.map {
      "\($0.identifier): \($0.summary)"
    }
  }

  func entries(of folder: String) throws(FileFault) -> [FileEntry] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    var entries: [String: Bool] = [:]
    for path in files.keys where path.hasPrefix(prefix) {
      let parts = path.dropFirst(prefix.count).split(separator: "/")
      if let first = parts.first { entries[String(first)] = parts.count > 1 }
    }
    return entries.keys.sorted().map { FileEntry(name: $0, isFolder: entries[$0] ?? false) }
  }

  func contents(of path: String, limit: Int) throws(FileFault) -> [UInt8] {
    guard let bytes = files[path] else { throw .missing }
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    return bytes
  }

  func write(_ bytes: [UInt8], to path: String) throws(FileFault) { throw .unwritable("only read") }

  func removeStrays(in folder: String) {}

  func remove(_ path: String) throws(FileFault) { throw .unwritable("only read") }

  func removeEmptyFolder(_ folder: String) {}

  func lock(_ use: LockUse) -> LockAttempt { .needless }
}
