import Foundation
import Testing

@testable import SystemFiles

/// What is told of changes in folders.
@Suite(.timeLimit(.minutes(30))) struct FolderWatchTests {
  /// A temporary folder that is watched.
  private final class Watched {
    let path = FileManager.default.temporaryDirectory.path + "/demarche-" + UUID().uuidString
    let stop: FolderWatchStop
    let watch: FolderWatch

    init() throws {
      try FileManager.default.createDirectory(
        atPath: path + "/Dossiers/a", withIntermediateDirectories: true)
      try FileManager.default.createDirectory(atPath: path + "/Output", withIntermediateDirectories: true)
      stop = try FolderWatchStop()
      watch = try FolderWatch(path, trees: ["Dossiers", "Signatories"], until: stop)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file in its place, as `>` does.
    func write(_ name: String) throws {
      try Data("text".utf8).write(to: URL(fileURLWithPath: path + "/" + name))
    }

    /// All that is told until a file has been: changes may come in several pieces.
    func changes(until name: String) throws -> Set<String> {
      var all: Set<String> = []
      while !all.contains(name) {
        guard case .changed(let some) = try watch.wait() else { return all }
        all.formUnion(some)
      }
      return all
    }
  }

  @Test("A file that is written, replaced, moved away or deleted is told by its path")
  func files() throws {
    let watched = try Watched()
    let (first, second) = (watched.path + "/Dossiers/a/b.yaml", watched.path + "/Dossiers/a/c.yaml")
    try watched.write("Dossiers/a/b.yaml")
    #expect(try watched.changes(until: "Dossiers/a/b.yaml") == ["Dossiers/a/b.yaml"])
    try FileManager.default.moveItem(atPath: first, toPath: second)
    let moved = try watched.changes(until: "Dossiers/a/c.yaml")
    #expect(moved == ["Dossiers/a/b.yaml", "Dossiers/a/c.yaml"])
    try FileManager.default.removeItem(atPath: second)
    #expect(try watched.changes(until: "Dossiers/a/c.yaml") == ["Dossiers/a/c.yaml"])
  }

  @Test("Folders that come are watched, and those that are moved are told under their new names")
  func folders() throws {
    let watched = try Watched()
    try FileManager.default.createDirectory(
      atPath: watched.path + "/Signatories/france", withIntermediateDirectories: true)
    #expect(try watched.changes(until: "Signatories").contains("Signatories"))
    try watched.write("Signatories/france/a.yaml")
    _ = try watched.changes(until: "Signatories/france/a.yaml")
    try FileManager.default.moveItem(
      atPath: watched.path + "/Signatories/france", toPath: watched.path + "/Signatories/italy")
    let moved = try watched.changes(until: "Signatories/italy")
    #expect(moved.contains("Signatories/france"))
    try watched.write("Signatories/italy/b.yaml")
    #expect(try watched.changes(until: "Signatories/italy/b.yaml") == ["Signatories/italy/b.yaml"])
  }

  @Test("A link that comes is told; what stands elsewhere, is hidden or is a backup is not")
  func others() throws {
    let watched = try Watched()
    for name in ["Output/a.txt", "Dossiers/a/.b.swp", "Dossiers/a/b.md~"] { try watched.write(name) }
    try FileManager.default.createSymbolicLink(
      atPath: watched.path + "/Dossiers/a/link.md", withDestinationPath: "nowhere")
    #expect(try watched.changes(until: "Dossiers/a/link.md") == ["Dossiers/a/link.md"])
    try watched.write("demarche.yaml")
    #expect(try watched.changes(until: "demarche.yaml") == ["demarche.yaml"])
  }

  @Test("The wait ends when it is stopped, and so does every later one")
  func stopped() throws {
    let watched = try Watched()
    let stop = watched.stop
    Thread.detachNewThread { stop.stop() }
    #expect(try watched.watch.wait() == .stopped)
    #expect(try watched.watch.wait() == .stopped)
  }

  @Test("What is no folder is not watched")
  func absent() throws {
    let stop = try FolderWatchStop()
    #expect(throws: SystemError.notAFolder) { try FolderWatch("/nowhere", trees: [], until: stop) }
  }
}
