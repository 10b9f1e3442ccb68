import Foundation
import Testing

@testable import SystemFiles

/// The lock on a folder.
@Suite struct FolderLockTests {
  /// A temporary folder.
  private final class Folder {
    let path = FileManager.default.temporaryDirectory.path + "/demarche-" + UUID().uuidString

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The names inside.
    func names() throws -> [String] { try SystemFiles.names(in: path).map(\.name) }

    /// Tries to take the lock; `nil` when somebody holds it.
    func lock(_ use: FolderLock.Use = .alone) throws -> FolderLock? {
      guard case .taken(let lock) = try FolderLock.attempt(in: path, use) else { return nil }
      return lock
    }
  }

  @Test("One holds it, the next one is told who, and has it afterwards; no file is left")
  func turns() throws {
    let folder = try Folder()
    var first: FolderLock? = try folder.lock()
    #expect(first != nil)
    guard case .held(let holder) = try FolderLock.attempt(in: folder.path, .alone) else {
      Issue.record("Two hold it")
      return
    }
    #expect(holder.hasPrefix("process \(ProcessInfo.processInfo.processIdentifier) on "))
    #expect(FolderLock.holder(of: folder.path) == holder)
    #expect(try folder.lock(.shared) == nil)
    first = nil
    #expect(FolderLock.holder(of: folder.path) == nil)
    #expect(try folder.names() == [])
    #expect(try folder.lock() != nil)
  }

  @Test("Those who share it hold it together, and keep out who does not")
  func shared() throws {
    let folder = try Folder()
    var (first, second) = (try folder.lock(.shared), try folder.lock(.shared))
    #expect(first != nil && second != nil)
    #expect(try folder.lock() == nil)
    first = nil
    #expect(try folder.lock() == nil)
    #expect(try folder.names() == [FolderLock.name])
    second = nil
    #expect(try folder.lock() != nil)
  }

  @Test("What a killed holder left is taken over")
  func takenOver() throws {
    let folder = try Folder()
    #expect(
      FileManager.default.createFile(
        atPath: folder.path + "/" + FolderLock.name, contents: Data("process 1 on elsewhere\n".utf8)))
    #expect(FolderLock.holder(of: folder.path) == nil)
    var lock = try folder.lock()
    #expect(FolderLock.holder(of: folder.path)?.hasPrefix("process 1 on elsewhere") == false)
    withExtendedLifetime(lock) {}
    lock = nil
    #expect(try folder.names() == [])
  }

  @Test("A link in the place of the file is not followed")
  func link() throws {
    let folder = try Folder()
    let target = folder.path + "/target"
    #expect(FileManager.default.createFile(atPath: target, contents: Data("kept".utf8)))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/" + FolderLock.name, withDestinationPath: target)
    #expect(throws: SystemError.self) { try FolderLock.attempt(in: folder.path, .alone) }
    #expect(try SystemFiles.contents(of: target, limit: 10) == Array("kept".utf8))
  }

  @Test("A folder goes only when nothing stands in it")
  func emptyFolder() throws {
    let folder = try Folder()
    try SystemFiles.makeFolder(folder.path + "/a/b")
    SystemFiles.removeEmptyFolder(folder.path + "/a")
    #expect(SystemFiles.kind(of: folder.path + "/a/b") == .folder)
    SystemFiles.removeEmptyFolder(folder.path + "/a/b")
    SystemFiles.removeEmptyFolder(folder.path + "/a")
    #expect(try folder.names() == [])
  }
}
