/// A workspace as it would be after one edit, with the people alone whom a dossier names.
struct EditedFiles: FileSystem {
  /// The workspace.
  let base: any FileSystem
  /// The files of people that are seen; all of them when `nil`.
  var people: Set<String>?
  /// The file that is edited, and its bytes after that.
  var edit: (path: String, bytes: [UInt8])?

  func contents(of path: String, limit: Int) throws(FileFault) -> [UInt8] {
    if let edit, edit.path == path { return edit.bytes }
    return try base.contents(of: path, limit: limit)
  }

  func entries(of folder: String) throws(FileFault) -> [FileEntry] {
    let entries = try base.entries(of: folder)
    guard let people, folder == "Signatories" || folder.hasPrefix("Signatories/") else { return entries }
    return entries.filter { entry in
      let path = folder + "/" + entry.name
      return people.contains(path) || entry.isFolder && people.contains { $0.hasPrefix(path + "/") }
    }
  }

  func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    throw .unwritable("a trace writes nothing")
  }

  func removeStrays(in folder: String) {}

  func remove(_ path: String) throws(FileFault) { throw .unwritable("a trace writes nothing") }

  func removeEmptyFolder(_ folder: String) {}

  func lock(_ use: LockUse) -> LockAttempt { .needless }
}
