import Foundation
import Testing

@testable import SystemFiles

/// The door to the files of the system.
@Suite struct SystemFilesTests {
  /// A temporary folder.
  private final class Folder {
    let path = FileManager.default.temporaryDirectory.path + "/demarche-" + UUID().uuidString

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The names inside, sorted.
    func names() throws -> [String] { try SystemFiles.names(in: path).map(\.name).sorted() }
  }

  @Test("A file is in its place only once it is committed, and nothing else is left")
  func staging() throws {
    let folder = try Folder()
    let path = folder.path + "/a"
    for bytes in [[UInt8](repeating: 7, count: 300_000), [], [1, 2, 3]] {
      let old = try? SystemFiles.contents(of: path, limit: 1_000_000)
      let staged = try StagedFile.stage(bytes, for: path)
      #expect((try? SystemFiles.contents(of: path, limit: 1_000_000)) == old)
      try staged.commit()
      #expect(try SystemFiles.contents(of: path, limit: 1_000_000) == bytes)
      #expect(try folder.names() == ["a"])
    }
  }

  @Test("A file that is not committed is gone")
  func dropped() throws {
    let folder = try Folder()
    do { _ = try StagedFile.stage([1], for: folder.path + "/a") }
    #expect(try folder.names() == [])
  }

  @Test("The permissions of the old file are kept")
  func permissions() throws {
    let folder = try Folder()
    let path = folder.path + "/a"
    try StagedFile.stage([1], for: path).commit()
    try FileManager.default.setAttributes([.posixPermissions: 0o604], ofItemAtPath: path)
    try StagedFile.stage([2], for: path).commit()
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o604)
  }

  @Test("What a killed writer left is removed; what a living one writes, and what is not ours, stays")
  func strays() throws {
    let folder = try Folder()
    let stray = folder.path + "/" + StagedFile.prefix + "0"
    #expect(FileManager.default.createFile(atPath: stray, contents: Data([1])))
    #expect(FileManager.default.createFile(atPath: folder.path + "/kept", contents: Data([1])))
    let hidden = StagedFile.prefix + "gone-a"
    #expect(FileManager.default.createFile(atPath: folder.path + "/" + hidden, contents: Data([1])))
    let staged = try StagedFile.stage([2], for: folder.path + "/a")
    SystemFiles.removeStrays(in: folder.path)
    #expect(try folder.names().count == 3)
    try staged.commit()
    #expect(try folder.names() == [hidden, "a", "kept"])
  }

  @Test("A file over the limit is refused, one at the limit is read")
  func limit() throws {
    let folder = try Folder()
    let path = folder.path + "/a"
    try StagedFile.stage([UInt8](repeating: 1, count: 100), for: path).commit()
    #expect(try SystemFiles.contents(of: path, limit: 100).count == 100)
    #expect(throws: SystemFiles.ReadFault.tooLarge) { try SystemFiles.contents(of: path, limit: 99) }
    // Its size is told as nothing, and it is longer.
    #expect(throws: SystemFiles.ReadFault.tooLarge) {
      try SystemFiles.contents(of: "/proc/cpuinfo", limit: 10)
    }
    #expect(try !SystemFiles.contents(of: "/proc/cpuinfo", limit: 10_000_000).isEmpty)
  }

  @Test("What is no file is refused without waiting", arguments: ["/dev/null", "/tmp"])
  func noFile(_ path: String) {
    #expect(throws: SystemFiles.ReadFault.notAFile) { try SystemFiles.contents(of: path, limit: 10) }
  }

  @Test("Folders are made on the way, twice without harm, and not over a file")
  func folders() throws {
    let folder = try Folder()
    for _ in 0..<2 { try SystemFiles.makeFolder(folder.path + "/a/b/c") }
    #expect(SystemFiles.kind(of: folder.path + "/a/b/c") == .folder)
    try StagedFile.stage([1], for: folder.path + "/a/file").commit()
    #expect(throws: SystemError.notAFolder) { try SystemFiles.makeFolder(folder.path + "/a/file") }
    #expect(throws: SystemError.notAFolder) { try SystemFiles.makeFolder(folder.path + "/a/file/b") }
    #expect(throws: SystemError.isAFolder) { try StagedFile.stage([1], for: folder.path + "/a").commit() }
  }

  @Test("A link to a folder is a folder, a broken one is nothing")
  func links() throws {
    let folder = try Folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: folder.path)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/broken", withDestinationPath: folder.path + "/nothing")
    let entries = try SystemFiles.names(in: folder.path)
    #expect(entries.first { $0.name == "link" }?.isFolder == true)
    #expect(entries.first { $0.name == "broken" }?.isFolder == false)
    #expect(SystemFiles.kind(of: folder.path + "/broken") == nil)
    #expect(
      try SystemFiles.realPath(folder.path + "/link/../" + URL(filePath: folder.path).lastPathComponent)
        == SystemFiles.realPath(folder.path))
  }

  @Test("An absence and the system's words are told")
  func errors() throws {
    let folder = try Folder()
    #expect(throws: SystemFiles.ReadFault.system(SystemError(number: 2))) {
      try SystemFiles.contents(of: folder.path + "/nothing", limit: 1)
    }
    #expect(SystemError(number: 2).isAbsence)
    #expect(SystemError(number: 5).words == "Input/output error")
    try SystemFiles.remove(folder.path + "/nothing")
  }
}
