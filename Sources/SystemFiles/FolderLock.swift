internal import Glibc

/// A lock on a folder, for the time in which somebody changes what is in it.
///
/// It is a file inside the folder that the system locks, so it ends with its holder, however that ends; the file
/// itself goes too, but after a kill, and the next holder takes it over. It says who holds it.
package final class FolderLock: Sendable {
  /// The name of the file.
  package static let name = ".demarche.lock"

  /// With whom a lock is shared.
  package enum Use: Sendable {
    /// With nobody.
    case alone
    /// With others who share it: they change other files.
    case shared
  }

  /// How an attempt ended.
  package enum Attempt: Sendable {
    /// The lock is held until its last use.
    case taken(FolderLock)
    /// Somebody else holds it, in their own words.
    case held(by: String)
  }

  private let file: Descriptor
  private let path: String

  private init(_ file: consuming Descriptor, at path: String) {
    self.file = file
    self.path = path
  }

  // The file goes before the descriptor, whose end frees the lock; others who share it keep it.
  deinit {
    if flock(file.number, LOCK_EX | LOCK_NB) == 0 { _ = unsafe unlink(path) }
  }

  /// Tries to take the lock on a folder, without waiting.
  ///
  /// - Parameters:
  ///   - folder: the folder, which must be there.
  ///   - use: with whom it is shared.
  /// - Returns: the lock, or who holds it.
  /// - Throws: why there can be none: a folder in which nothing may be written, a disk that knows no locks.
  package static func attempt(in folder: String, _ use: Use) throws(SystemError) -> Attempt {
    let path = folder + "/" + name
    while true {
      let file = try Descriptor(opening: path, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o666)
      guard flock(file.number, (use == .alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 else {
        guard errno == EWOULDBLOCK else { throw .last }
        return .held(by: try holder(in: file))
      }
      // The last holder took the file away as it ended: what stands there now is another one.
      guard try stands(file, at: path) else { continue }
      try sign(file)
      return .taken(FolderLock(file, at: path))
    }
  }

  /// Who changes what is in a folder; `nil` for nobody, and where nothing can be told.
  package static func holder(of folder: String) -> String? {
    guard let file = try? Descriptor(opening: folder + "/" + name, O_RDONLY | O_NOFOLLOW),
      flock(file.number, LOCK_SH | LOCK_NB) != 0, errno == EWOULDBLOCK
    else { return nil }
    return try? holder(in: file)
  }

  /// Whether the file that was opened is the one at its path.
  private static func stands(_ file: borrowing Descriptor, at path: String) throws(SystemError) -> Bool {
    let opened = try file.status()
    var there = stat()
    guard unsafe lstat(path, &there) == 0 else { return false }
    return opened.st_dev == there.st_dev && opened.st_ino == there.st_ino
  }

  /// Writes into the file who holds it.
  private static func sign(_ file: borrowing Descriptor) throws(SystemError) {
    _ = try retrying { ftruncate(file.number, 0) }
    try file.write(Array("process \(getpid()) on \(hostName)\n".utf8))
  }

  /// Who holds a lock, as the file says; it may just be about to.
  private static func holder(in file: borrowing Descriptor) throws(SystemError) -> String {
    let line = try file.read(200).prefix { $0 != 0x0A }
    return line.isEmpty ? "another process" : String(decoding: line, as: UTF8.self)
  }

  /// The name of the machine.
  private static var hostName: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard unsafe gethostname(&buffer, buffer.count - 1) == 0 else { return "this machine" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
