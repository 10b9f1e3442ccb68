/// A folder of files, the only way to the world outside: the disk, or a dictionary in tests.
package protocol FileSystem: Sendable {
  /// The names directly inside a folder, in the order of their bytes; empty when there is no such folder.
  func entries(of folder: String) throws(FileFault) -> [FileEntry]

  /// The bytes of a file.
  ///
  /// - Throws: ``FileFault/missing``, ``FileFault/tooLarge(limit:)``, ``FileFault/leavesFolder`` or
  ///   ``FileFault/unreadable(_:)``.
  func contents(of path: String, limit: Int) throws(FileFault) -> [UInt8]

  /// Puts bytes into a file, wholly or not at all, and makes the folders on its way.
  ///
  /// - Throws: ``FileFault/unwritable(_:)``; the old file is whole then.
  func write(_ bytes: [UInt8], to path: String) throws(FileFault)

  /// Removes from a folder what runs that were killed have left half written.
  func removeStrays(in folder: String)
}

/// One name inside a folder.
package struct FileEntry: Sendable, Equatable {
  /// The name without its folder.
  package var name: String
  /// Whether it is a folder.
  package var isFolder: Bool

  /// Makes an entry.
  package init(name: String, isFolder: Bool) {
    self.name = name
    self.isFolder = isFolder
  }
}

/// What can go wrong with a file.
package enum FileFault: Error, Sendable, Equatable {
  /// There is none.
  case missing
  /// It has more bytes than a file of its sort may have.
  case tooLarge(limit: Int)
  /// A symbolic link leads out of the folder.
  case leavesFolder
  /// It cannot be read, with the system's reason.
  case unreadable(String)
  /// It cannot be written, with the system's reason.
  case unwritable(String)
}

/// How large files may be, in bytes (SAFETY, "Limits").
package enum FileLimit {
  /// A source: records, prose, templates.
  package static let source = 8 * 1024 * 1024
  /// An output.
  package static let output = 16 * 1024 * 1024
}
