internal import Glibc

/// Tells what changes in folders below a root, as the system tells it.
///
/// A file counts as changed when its writer closes it, or when it is put in the place of another; so nothing is told of
/// a file half written. Folders that come later are watched too.
package final class FolderWatch {
  /// What came of waiting.
  package enum Outcome: Sendable, Equatable {
    /// The paths that changed, relative to the root; a folder stands for all within, the root is empty.
    case changed(Set<String>)
    /// The watch was stopped.
    case stopped
  }

  private let events: Descriptor
  private let stop: FolderWatchStop
  private let root: String
  /// The folders that are watched below the root, by the system's numbers.
  private var folders: [Int32: String] = [:]
  private let trees: [String]

  /// For how long nothing may change before a change is told, and after what time it is told anyhow, in milliseconds.
  private static let (pause, longest): (Int32, Int) = (8, 40)
  /// How deep folders are watched.
  private static let depth = 16

  /// Watches folders.
  ///
  /// - Parameters:
  ///   - root: the folder whose own files are watched.
  ///   - trees: the folders in it that are watched with all within; they may come later.
  ///   - stop: ends the watch.
  /// - Throws: the system's refusal, ``SystemError/fullDisk`` for more folders than it watches.
  package init(_ root: String, trees: [String], until stop: FolderWatchStop) throws(SystemError) {
    events = Descriptor(
      adopting: try retrying { inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK)) })
    (self.root, self.trees, self.stop) = (root, trees, stop)
    guard SystemFiles.kind(of: root) == .folder else { throw .notAFolder }
    try add("")
    for tree in trees { try addTree(tree, depth: 0) }
  }

  /// Waits until something changes.
  ///
  /// - Returns: what changed, all of it that changed within a moment.
  /// - Throws: the system's refusal.
  package func wait() throws(SystemError) -> Outcome {
    var changed: Set<String> = []
    var rounds = 0
    while true {
      let isCalm = !changed.isEmpty
      let ready = try stop.poll(beside: events.number, isCalm ? FolderWatch.pause : -1)
      switch ready {
      case .stopped: return .stopped
      case .nothing: return .changed(changed)
      case .something:
        try read(into: &changed)
        rounds += isCalm ? 1 : 0
        if rounds * Int(FolderWatch.pause) >= FolderWatch.longest { return .changed(changed) }
      }
    }
  }

  /// Watches a folder; one that has gone meanwhile is none.
  private func add(_ folder: String) throws(SystemError) {
    let mask =
      UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_DELETE)
      | UInt32(IN_CREATE) | UInt32(IN_ONLYDIR) | UInt32(IN_EXCL_UNLINK)
    let number = unsafe inotify_add_watch(events.number, folder.isEmpty ? root : root + "/" + folder, mask)
    guard number >= 0 else {
      let error = SystemError.last
      if error.isAbsence { return }
      throw error
    }
    folders[number] = folder
  }

  /// Watches a folder and all within.
  private func addTree(_ folder: String, depth: Int) throws(SystemError) {
    guard SystemFiles.kind(of: root + "/" + folder) == .folder, depth < FolderWatch.depth else { return }
    try add(folder)
    for entry in (try? SystemFiles.names(in: root + "/" + folder)) ?? []
    where entry.isFolder && !entry.name.hasPrefix(".") {
      try addTree(folder + "/" + entry.name, depth: depth + 1)
    }
  }

  /// Forgets a folder that was moved away, and all within: it would be told under its old name.
  private func removeTree(_ folder: String) {
    for (number, path) in folders where path == folder || path.hasPrefix(folder + "/") {
      _ = inotify_rm_watch(events.number, number)
      folders[number] = nil
    }
  }

  /// Reads the events that are there.
  private func read(into changed: inout Set<String>) throws(SystemError) {
    let bytes = try events.readAvailable(65_536)
    var offset = 0
    let size = MemoryLayout<inotify_event>.size
    while offset + size <= bytes.count {
      let event = unsafe bytes.withUnsafeBytes {
        unsafe $0.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
      }
      let end = min(bytes.count, offset + size + Int(event.len))
      let name = String(decoding: bytes[offset + size..<end].prefix { $0 != 0 }, as: UTF8.self)
      offset = end
      try take(event.wd, event.mask, name, &changed)
    }
  }

  private func take(
    _ number: Int32, _ mask: UInt32, _ name: String, _ changed: inout Set<String>
  ) throws(SystemError) {
    if mask & UInt32(IN_Q_OVERFLOW) != 0 {
      // Some events are lost, and with them folders that came.
      for tree in trees { try addTree(tree, depth: 0) }
      changed.insert("")
      return
    }
    if mask & UInt32(IN_IGNORED) != 0 {
      folders[number] = nil
      return
    }
    guard let folder = folders[number], !name.isEmpty, !name.hasPrefix("."), !name.hasSuffix("~") else {
      return
    }
    let path = folder.isEmpty ? name : folder + "/" + name
    if folder.isEmpty, mask & UInt32(IN_ISDIR) != 0, !trees.contains(name) { return }
    if mask & UInt32(IN_ISDIR) != 0 {
      if mask & UInt32(IN_MOVED_FROM) != 0 { removeTree(path) }
      // What came into it before it was watched is told by its own name.
      if mask & (UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)) != 0 {
        try addTree(path, depth: path.split(separator: "/").count - 1)
      }
      changed.insert(path)
    } else if mask & UInt32(IN_CREATE) == 0 || isWhole(path) {
      changed.insert(path)
    }
  }

  /// Whether a file that has just come is not one that its writer will close: a link.
  private func isWhole(_ path: String) -> Bool {
    var status = stat()
    guard unsafe lstat(root + "/" + path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFLNK || status.st_nlink > 1
  }
}

/// Ends the wait of a ``FolderWatch``, from any thread.
package final class FolderWatchStop: Sendable {
  private let reader: Descriptor
  private let writer: Descriptor

  /// What a poll found.
  enum Ready {
    /// The watch is to end.
    case stopped
    /// There is something to read.
    case something
    /// Nothing came in time.
    case nothing
  }

  /// Prepares to end a watch.
  package init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    _ = try retrying { unsafe pipe(&ends) }
    reader = Descriptor(adopting: ends[0])
    writer = Descriptor(adopting: ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  /// Ends the wait that is on, and every later one.
  package func stop() {
    try? writer.write([1])
  }

  /// Waits for something to read, or for the end.
  func poll(beside number: Int32, _ milliseconds: Int32) throws(SystemError) -> Ready {
    var files = [
      pollfd(fd: reader.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: number, events: Int16(POLLIN), revents: 0),
    ]
    let count = try retrying { unsafe Glibc.poll(&files, 2, milliseconds) }
    if files[0].revents != 0 { return .stopped }
    return count == 0 ? .nothing : .something
  }
}
