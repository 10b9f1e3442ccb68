internal import Glibc

/// The files of the system, by their paths: the only door to it.
///
/// Foundation syncs each file that it writes as a whole (10 s for the 1,842 senators) and reads the table of users
/// for the attributes of a file.
package enum SystemFiles {
  /// What stands at a path, through links.
  package enum Kind: Sendable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A pipe, a device, a socket.
    case other

    fileprivate init(_ mode: mode_t) {
      switch mode & S_IFMT {
      case S_IFREG: self = .file
      case S_IFDIR: self = .folder
      default: self = .other
      }
    }
  }

  /// Why a file was not read.
  package enum ReadFault: Error, Equatable {
    /// The system refused.
    case system(SystemError)
    /// It is a folder, a pipe, a device.
    case notAFile
    /// It has more bytes than asked for.
    case tooLarge
  }

  /// What stands at a path, through links; `nil` when there is nothing or it cannot be seen.
  package static func kind(of path: String) -> Kind? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return Kind(status.st_mode)
  }

  /// Whether a link stands at a path, wherever it leads.
  package static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// The absolute path without a link, of something that is there.
  package static func realPath(_ path: String) throws(SystemError) -> String {
    guard let real = unsafe realpath(path, nil) else { throw .last }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Reads a regular file.
  ///
  /// - Parameters:
  ///   - path: the file; no link at its end is followed, ``realPath(_:)`` comes first.
  ///   - limit: in bytes.
  /// - Returns: its bytes.
  /// - Throws: ``ReadFault``.
  package static func contents(of path: String, limit: Int) throws(ReadFault) -> [UInt8] {
    do {
      let file = try Descriptor(opening: path, O_RDONLY | O_NOFOLLOW | O_NOCTTY)
      let status = try file.status()
      guard Kind(status.st_mode) == .file else { throw ReadFault.notAFile }
      guard status.st_size <= limit else { throw ReadFault.tooLarge }
      // One byte more than the size tells a file that grows, and some files of the system say that they are empty.
      var bytes = try file.read(Int(status.st_size) + 1)
      while bytes.count > status.st_size, bytes.count <= limit {
        let more = try file.read(min(65_536, limit + 1 - bytes.count))
        if more.isEmpty { break }
        bytes += more
      }
      guard bytes.count <= limit else { throw ReadFault.tooLarge }
      return bytes
    } catch let fault as ReadFault {
      throw fault
    } catch let error as SystemError {
      throw .system(error)
    } catch {
      throw .notAFile
    }
  }

  /// The names inside a folder, in no order, and whether each is a folder, through links.
  package static func names(in folder: String) throws(SystemError) -> [(name: String, isFolder: Bool)] {
    guard let stream = unsafe opendir(folder) else { throw .last }
    defer { unsafe closedir(stream) }
    var names: [(String, Bool)] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        if errno != 0 { throw .last }
        return names
      }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      let isFolder =
        switch unsafe Int(entry.pointee.d_type) {
        case Int(DT_DIR): true
        case Int(DT_REG): false
        default: kind(of: folder + "/" + name) == .folder
        }
      names.append((name, isFolder))
    }
  }

  /// Makes a folder and those on its way; one that is there is fine.
  package static func makeFolder(_ path: String) throws(SystemError) {
    if unsafe mkdir(path, 0o777) == 0 { return }
    let error = SystemError.last
    switch error.number {
    case ENOENT:
      guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { throw error }
      try makeFolder(String(path[..<slash]))
      guard unsafe mkdir(path, 0o777) != 0 else { return }
      guard errno == EEXIST, kind(of: path) == .folder else { throw .last }
    case EEXIST: guard kind(of: path) == .folder else { throw .notAFolder }
    default:
      // A folder above which nothing may be written can be there all the same.
      guard kind(of: path) == .folder else { throw error }
    }
  }

  /// Removes a file; one that is not there is fine.
  package static func remove(_ path: String) throws(SystemError) {
    guard unsafe unlink(path) != 0 else { return }
    let error = SystemError.last
    guard error.number == ENOENT else { throw error }
  }

  /// Gives a file another name on the same disk, in one step and over what has it.
  package static func rename(_ path: String, to newPath: String) throws(SystemError) {
    guard unsafe Glibc.rename(path, newPath) == 0 else { throw .last }
  }

  /// Removes a folder in which nothing stands; one that holds something, or is not there, stays as it is.
  package static func removeEmptyFolder(_ path: String) {
    _ = unsafe rmdir(path)
  }
}
