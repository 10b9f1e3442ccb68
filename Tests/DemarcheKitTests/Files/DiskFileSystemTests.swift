import Foundation
import Testing

@testable import DemarcheKit

/// The disk: what is read stays inside the folder, what is written is whole.
@Suite struct DiskFileSystemTests {
  /// A temporary folder, and the file system that begins there.
  private final class Folder {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("demarche-" + UUID().uuidString)
    var files: DiskFileSystem { DiskFileSystem(root: url.path) }

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }
  }

  @Test("What is written is read back, and folders are made on the way")
  func roundTrip() throws {
    let folder = try Folder()
    try folder.files.write([1, 2, 3], to: "a/b/c.txt")
    try folder.files.write([4], to: "a/b/c.txt")
    #expect(try folder.files.contents(of: "a/b/c.txt", limit: 10) == [4])
    #expect(try folder.files.entries(of: "a") == [FileEntry(name: "b", isFolder: true)])
    #expect(try folder.files.entries(of: "a/b") == [FileEntry(name: "c.txt", isFolder: false)])
  }

  @Test("Names come in the order of their bytes")
  func order() throws {
    let folder = try Folder()
    for name in ["é", "z", "a", "Z", "10", "9"] { try folder.files.write([], to: name) }
    #expect(try folder.files.entries(of: "").map(\.name) == ["10", "9", "Z", "a", "z", "é"])
  }

  @Test("A folder that is not there has no entries, and a file that is not there is missing")
  func absent() throws {
    let folder = try Folder()
    #expect(try folder.files.entries(of: "nothing") == [])
    #expect(throws: FileFault.missing) { try folder.files.contents(of: "nothing", limit: 10) }
  }

  @Test("A file over the limit is refused")
  func limit() throws {
    let folder = try Folder()
    try folder.files.write([1, 2, 3], to: "a")
    #expect(throws: FileFault.tooLarge(limit: 2)) { try folder.files.contents(of: "a", limit: 2) }
  }

  @Test("A link out of the folder is refused, one inside it is followed")
  func links() throws {
    let folder = try Folder()
    try folder.files.write([7], to: "a")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.path + "/inside", withDestinationPath: folder.url.path + "/a")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.path + "/outside", withDestinationPath: "/etc/hostname")
    #expect(try folder.files.contents(of: "inside", limit: 10) == [7])
    #expect(throws: FileFault.leavesFolder) { try folder.files.contents(of: "outside", limit: 1000) }
  }

  @Test("Nothing is written, and nothing removed, behind a link that leaves the folder")
  func linkedFolder() throws {
    let (folder, away) = (try Folder(), try Folder())
    try away.files.write([7], to: ".demarche-0")
    try folder.files.write([1], to: "inside/a")
    for (name, destination) in [("away", away.url.path), ("near", "inside")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.url.path + "/" + name, withDestinationPath: destination)
    }
    #expect(throws: FileFault.leavesFolder) { try folder.files.write([1], to: "away/b") }
    #expect(throws: FileFault.leavesFolder) { try folder.files.write([1], to: "away/c/b") }
    folder.files.removeStrays(in: "away")
    #expect(try away.files.entries(of: "").map(\.name) == [".demarche-0"])
    try folder.files.write([2], to: "near/a")
    #expect(try folder.files.contents(of: "inside/a", limit: 1) == [2])
    // Where the folder itself is not there yet, nothing leads away from it.
    try DiskFileSystem(root: folder.url.path + "/new").write([3], to: "d/e")
    #expect(try folder.files.contents(of: "new/d/e", limit: 1) == [3])
  }

  @Test("A file gets another name over what has it")
  func moved() throws {
    let folder = try Folder()
    for (name, byte) in [("a", 1), ("b", 2)] { try folder.files.write([UInt8(byte)], to: name) }
    try folder.files.move("a", to: "b")
    #expect(try folder.files.contents(of: "b", limit: 1) == [1])
    #expect(throws: FileFault.missing) { try folder.files.move("a", to: "b") }
  }

  @Test("What is no file cannot be read or written over")
  func notAFile() throws {
    let folder = try Folder()
    try folder.files.write([1], to: "a/b")
    #expect(throws: FileFault.unreadable("it is not a file")) {
      try folder.files.contents(of: "a", limit: 10)
    }
    #expect(throws: FileFault.unwritable("a file stands where a folder is needed")) {
      try folder.files.write([1], to: "a/b/c")
    }
    #expect(throws: FileFault.self) { try folder.files.write([1], to: "a") }
    #expect(try folder.files.contents(of: "a/b", limit: 10) == [1])
  }

  @Test("Half-written files of runs that were killed are removed")
  func strays() throws {
    let folder = try Folder()
    for name in [".demarche-abc", "kept.txt"] {
      #expect(FileManager.default.createFile(atPath: folder.url.path + "/" + name, contents: Data()))
    }
    folder.files.removeStrays(in: "")
    #expect(try folder.files.entries(of: "").map(\.name) == ["kept.txt"])
  }
}
