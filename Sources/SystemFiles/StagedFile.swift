internal import Glibc

/// A file written whole beside the place where it is to stand, which `commit()` gives it in one step.
///
/// It is locked while its writer lives, so that ``SystemFiles/removeStrays(in:)`` can tell what a killed run left.
/// Nothing is synced to the disk: what the house writes can be made again.
package struct StagedFile: ~Copyable {
  /// What the name of a staged file begins with.
  static let prefix = ".demarche-"

  /// Whether a name is one of a staged file: the prefix and a number.
  static func isName(_ name: String) -> Bool {
    name.hasPrefix(prefix) && !name.dropFirst(prefix.count).contains("-")
  }

  private let file: Descriptor
  private let temporary: String
  private let path: String
  private var isCommitted = false

  private init(_ file: consuming Descriptor, at temporary: String, for path: String) {
    self.file = file
    self.temporary = temporary
    self.path = path
  }

  /// Writes bytes beside a path, whose folder must be there.
  ///
  /// An old file's permissions are kept.
  package static func stage(_ bytes: [UInt8], for path: String) throws(SystemError) -> StagedFile {
    guard let slash = path.lastIndex(of: "/") else { throw SystemError(number: EINVAL) }
    if SystemFiles.kind(of: path) == .folder { throw .isAFolder }
    let temporary = String(path[...slash]) + prefix + String(UInt64.random(in: 0 ... .max), radix: 36)
    let file = try Descriptor(opening: temporary, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
    let staged = StagedFile(file, at: temporary, for: path)
    try staged.fill(bytes)
    return staged
  }

  private func fill(_ bytes: [UInt8]) throws(SystemError) {
    // Some file systems know no locks; there a stray stays until somebody removes it.
    _ = flock(file.number, LOCK_EX | LOCK_NB)
    try file.write(bytes)
    var old = stat()
    if unsafe lstat(path, &old) == 0, old.st_mode & S_IFMT == S_IFREG {
      _ = fchmod(file.number, old.st_mode & 0o777)
    }
  }

  /// Puts the file in its place, over an old one.
  package consuming func commit() throws(SystemError) {
    guard unsafe rename(temporary, path) == 0 else { throw .last }
    isCommitted = true
  }

  deinit {
    if !isCommitted { _ = unsafe unlink(temporary) }
  }
}

extension SystemFiles {
  /// Removes what writers that were killed have left in a folder.
  package static func removeStrays(in folder: String) {
    for entry in (try? names(in: folder)) ?? [] where StagedFile.isName(entry.name) {
      let path = folder + "/" + entry.name
      guard !entry.isFolder, let file = try? Descriptor(opening: path, O_RDONLY | O_NOFOLLOW),
        flock(file.number, LOCK_EX | LOCK_NB) == 0
      else { continue }
      try? remove(path)
    }
  }
}
