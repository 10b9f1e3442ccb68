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

  /// Removes a file; one that is not there is fine.
  ///
  /// - Throws: ``FileFault/unwritable(_:)``.
  func remove(_ path: String) throws(FileFault)

  /// Gives a file another name, in one step and over what has it.
  ///
  /// - Throws: ``FileFault/missing`` or ``FileFault/unwritable(_:)``.
  func move(_ path: String, to newPath: String) throws(FileFault)

  /// Removes a folder if nothing stands in it.
  func removeEmptyFolder(_ folder: String)

  /// Tries to keep others from changing the files, without waiting.
  func lock(_ use: LockUse) -> LockAttempt
}

extension FileSystem {
  /// Refuses: most folders are for one way only.
  package func move(_ path: String, to newPath: String) throws(FileFault) {
    throw .unwritable("nothing is moved here")
  }
}

/// For what a folder is locked.
package enum LockUse: Sendable {
  /// To change files, with nobody else.
  case change
  /// To change files that no other holder changes.
  case changePart
  /// To look at files that nobody changes meanwhile; nothing is written, and nobody is kept waiting.
  case look
}

/// How an attempt to lock a folder ended.
package enum LockAttempt: Sendable {
  /// The folder is locked as long as this value lives.
  case taken(any Sendable)
  /// There is nothing to lock: nothing can be written there, or nobody changes anything.
  case needless
  /// Somebody else holds it, in their own words.
  case held(by: String)
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
