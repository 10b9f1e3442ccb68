import DemarcheKit
import Synchronization

/// A folder in memory; writing can be made to fail.
final class MemoryFileSystem: FileSystem {
  private let files: Mutex<[String: [UInt8]]>
  private let refusal: FileFault?
  private let readings = Mutex<[String: Int]>([:])
  private let holders: Mutex<[String]>
  private let uses = Mutex<[LockUse]>([])

  /// Makes a folder of files.
  ///
  /// - Parameters:
  ///   - files: the files.
  ///   - refusal: what every write answers.
  ///   - holders: who holds the lock on it, attempt after attempt.
  init(
    _ files: [String: [UInt8]] = [:], refusingWrites refusal: FileFault? = nil, heldBy holders: [String] = []
  ) {
    self.files = Mutex(files)
    self.refusal = refusal
    self.holders = Mutex(holders)
  }

  /// For what it was to be locked, attempt after attempt.
  var lockUses: [LockUse] { uses.withLock { $0 } }

  /// The files as they are now.
  var contents: [String: [UInt8]] { files.withLock { $0 } }

  /// How often each file has been read.
  var reads: [String: Int] { readings.withLock { $0 } }

  /// A file as text; empty when there is none.
  func text(_ path: String) -> String { String(decoding: contents[path] ?? [], as: UTF8.self) }

  func entries(of folder: String) throws(FileFault) -> [FileEntry] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    var entries: [String: Bool] = [:]
    for path in contents.keys where path.hasPrefix(prefix) {
      let parts = path.dropFirst(prefix.count).split(separator: "/")
      guard let first = parts.first else { continue }
      entries[String(first)] = parts.count > 1
    }
    return entries.keys.sorted().map { FileEntry(name: $0, isFolder: entries[$0] ?? false) }
  }

  func contents(of path: String, limit: Int) throws(FileFault) -> [UInt8] {
    guard let bytes = contents[path] else { throw .missing }
    readings.withLock { $0[path, default: 0] += 1 }
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    return bytes
  }

  func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    if let refusal { throw refusal }
    files.withLock { $0[path] = bytes }
  }

  func removeStrays(in folder: String) {}

  func remove(_ path: String) throws(FileFault) {
    if let refusal { throw refusal }
    files.withLock { $0[path] = nil }
  }

  func move(_ path: String, to newPath: String) throws(FileFault) {
    if let refusal { throw refusal }
    try files.withLock { files throws(FileFault) in
      guard let bytes = files.removeValue(forKey: path) else { throw .missing }
      files[newPath] = bytes
    }
  }

  func removeEmptyFolder(_ folder: String) {}

  func lock(_ use: LockUse) -> LockAttempt {
    uses.withLock { $0.append(use) }
    return holders.withLock { $0.isEmpty ? .taken(0) : .held(by: $0.removeFirst()) }
  }
}
