internal import Synchronization

/// An output in memory, from which a bundle takes its files.
final class BundleFiles: FileSystem {
  private let files = Mutex<[String: [UInt8]]>([:])

  /// What was written, in the order of the names' bytes.
  var all: [(path: String, bytes: [UInt8])] {
    files.withLock { files in
      files.map { ($0.key, $0.value) }.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
    }
  }

  func entries(of folder: String) throws(FileFault) -> [FileEntry] { [] }

  func contents(of path: String, limit: Int) throws(FileFault) -> [UInt8] {
    guard let bytes = files.withLock({ $0[path] }) else { throw .missing }
    return bytes
  }

  func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    files.withLock { $0[path] = bytes }
  }

  func removeStrays(in folder: String) {}

  func remove(_ path: String) throws(FileFault) {
    files.withLock { _ = $0.removeValue(forKey: path) }
  }

  func removeEmptyFolder(_ folder: String) {}

  func lock(_ use: LockUse) -> LockAttempt { .needless }
}
