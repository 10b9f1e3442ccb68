internal import SystemFiles

/// A folder on the disk; nothing outside it is read, not even through a link.
package struct DiskFileSystem: FileSystem {
  /// The folder, as given.
  package let root: String
  /// The folder after all links, with a `/` at its end; `nil` while it is not there.
  private let realRoot: String?

  /// Opens a folder; it need not be there yet.
  package init(root: String) {
    self.root = root
    realRoot = (try? SystemFiles.realPath(root)).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  package func entries(of folder: String) throws(FileFault) -> [FileEntry] {
    do {
      return try SystemFiles.names(in: absolute(folder)).map {
        FileEntry(name: $0.name, isFolder: $0.isFolder)
      }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    } catch {
      if error.isAbsence { return [] }
      throw .unreadable(error.reason)
    }
  }

  package func contents(of path: String, limit: Int) throws(FileFault) -> [UInt8] {
    let real: String
    do {
      real = try SystemFiles.realPath(absolute(path))
    } catch {
      throw error.isAbsence ? .missing : .unreadable(error.reason)
    }
    guard let realRoot = realRoot ?? DiskFileSystem(root: root).realRoot, real.hasPrefix(realRoot) else {
      throw .leavesFolder
    }
    do {
      return try SystemFiles.contents(of: real, limit: limit)
    } catch {
      switch error {
      case .notAFile: throw .unreadable("it is not a file")
      case .tooLarge: throw .tooLarge(limit: limit)
      case .system(let error): throw error.isAbsence ? .missing : .unreadable(error.reason)
      }
    }
  }

  package func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    guard staysInside(path) else { throw .leavesFolder }
    let path = absolute(path)
    do {
      if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
        try SystemFiles.makeFolder(String(path[..<slash]))
      }
      try StagedFile.stage(bytes, for: path).commit()
    } catch {
      throw .unwritable(error.reason)
    }
  }

  package func removeStrays(in folder: String) {
    guard staysInside(folder + "/") else { return }
    SystemFiles.removeStrays(in: absolute(folder))
  }

  package func remove(_ path: String) throws(FileFault) {
    do {
      try SystemFiles.remove(absolute(path))
    } catch {
      throw .unwritable(error.reason)
    }
  }

  package func move(_ path: String, to newPath: String) throws(FileFault) {
    do {
      try SystemFiles.rename(absolute(path), to: absolute(newPath))
    } catch {
      throw error.isAbsence ? .missing : .unwritable(error.reason)
    }
  }

  package func removeEmptyFolder(_ folder: String) { SystemFiles.removeEmptyFolder(absolute(folder)) }

  package func lock(_ use: LockUse) -> LockAttempt {
    guard use != .look else { return FolderLock.holder(of: root).map { .held(by: $0) } ?? .needless }
    do {
      try SystemFiles.makeFolder(root)
      switch try FolderLock.attempt(in: root, use == .change ? .alone : .shared) {
      case .taken(let lock): return .taken(lock)
      case .held(let holder): return .held(by: holder)
      }
    } catch {
      // Where no file can be made, none can be changed, and each says so itself.
      return .needless
    }
  }

  /// Whether a path leads to a file.
  static func isFile(_ path: String) -> Bool {
    guard let kind = SystemFiles.kind(of: path) else { return false }
    return kind != .folder
  }

  /// Whether the folder of a path, where it is there and whatever links lead to it, is the root or inside it.
  private func staysInside(_ path: String) -> Bool {
    var folder = ""
    var hasLink = false
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() where !part.isEmpty {
      folder += "/" + part
      hasLink = hasLink || SystemFiles.isLink(root + folder)
    }
    // Most often there is none, and the long way through all folders above is spared.
    guard hasLink, let real = try? SystemFiles.realPath(root + folder) else { return !hasLink }
    return (real + "/").hasPrefix(realRoot ?? DiskFileSystem(root: root).realRoot ?? real)
  }

  private func absolute(_ path: String) -> String { path.isEmpty ? root : root + "/" + path }
}

extension SystemError {
  /// The reason in the house's words, in one line.
  fileprivate var reason: String {
    switch self {
    case .noPermission, .notOwner: "permission denied"
    case .readOnlyDisk: "the disk is read-only"
    case .fullDisk, .fullQuota: "the disk is full"
    case .notAFolder, .exists: "a file stands where a folder is needed"
    case .isAFolder: "a folder stands where the file is needed"
    default: words
    }
  }
}
