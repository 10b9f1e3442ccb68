internal import DemarcheFormats
internal import DemarcheModel

/// Makes the documents of a dossier that is not written yet, to see what they become.
struct TrialRun {
  /// The versions that were made, by language.
  private(set) var documents: [LanguageTag: Document] = [:]
  /// What was told.
  private(set) var diagnostics: [Diagnostic] = []

  /// Makes a dossier.
  ///
  /// - Parameters:
  ///   - dossier: its name.
  ///   - files: the files that are not written yet, by their paths.
  ///   - workspace: the workspace around them.
  init(_ dossier: String, _ files: [String: [UInt8]], over workspace: any FileSystem) {
    let workspace = LaidOverFiles(files: files, base: workspace)
    let settings = Settings(workspace: workspace, &diagnostics)
    let library = Library(
      workspace: workspace, languages: NeededLanguages.of([dossier], in: workspace),
      institutions: NeededRules.of([dossier], in: workspace), profiles: settings.profiles, &diagnostics)
    let programs = KindPrograms(library)
    let people = PeopleDirectory(workspace: workspace, settings: settings, &diagnostics)
    let builder = DossierBuilder(
      workspace: workspace, library: library, people: people, programs: programs,
      selection: Selection(formats: [.akomaNtoso], languages: nil, isFragment: true), schema: nil,
      settings: settings)
    let outcome = builder.build(dossier)
    diagnostics += outcome.diagnostics
    for file in outcome.files {
      let source = SourceFile(path: file.path, bytes: file.bytes)
      guard let document = AkomaNtoso.document(from: source).document else { continue }
      documents[document.metadata.expression.language] = document
    }
  }
}

/// Files that are not written yet, laid over a workspace.
struct LaidOverFiles: FileSystem {
  /// The files, by their paths.
  let files: [String: [UInt8]]
  /// The workspace below.
  let base: any FileSystem

  func entries(of folder: String) throws(FileFault) -> [FileEntry] {
    var entries: [String: FileEntry] = [:]
    for entry in try base.entries(of: folder) { entries[entry.name] = entry }
    let prefix = folder.isEmpty ? "" : folder + "/"
    for path in files.keys where path.hasPrefix(prefix) {
      let parts = path.dropFirst(prefix.count).split(separator: "/")
      guard let first = parts.first.map(String.init) else { continue }
      entries[first] = FileEntry(name: first, isFolder: parts.count > 1)
    }
    return entries.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  func contents(of path: String, limit: Int) throws(FileFault) -> [UInt8] {
    guard let bytes = files[path] else { return try base.contents(of: path, limit: limit) }
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    return bytes
  }

  func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    throw .unwritable("a trial writes nothing")
  }

  func removeStrays(in folder: String) {}

  func remove(_ path: String) throws(FileFault) {
    throw .unwritable("a trial removes nothing")
  }

  func removeEmptyFolder(_ folder: String) {}

  func lock(_ use: LockUse) -> LockAttempt { .needless }
}
