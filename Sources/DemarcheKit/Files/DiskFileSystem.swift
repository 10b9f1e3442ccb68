internal import Foundation

/// A folder on the disk; nothing outside it is read, not even through a link.
package struct DiskFileSystem: FileSystem {
  /// The folder, as given.
  package let root: String
  /// The folder after all links, with a `/` at its end.
  private let realRoot: String

  /// Opens a folder; it need not be there yet.
  package init(root: String) {
    self.root = root
    let real = URL(fileURLWithPath: root).resolvingSymlinksInPath().path
    realRoot = real.hasSuffix("/") ? real : real + "/"
  }

  package func entries(of folder: String) throws(FileFault) -> [FileEntry] {
    let path = absolute(folder)
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: path)
      return names.map { FileEntry(name: $0, isFolder: DiskFileSystem.isFolder(path + "/" + $0)) }
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    } catch {
      throw .unreadable(DiskFileSystem.reason(error))
    }
  }

  package func contents(of path: String, limit: Int) throws(FileFault) -> [UInt8] {
    let url = URL(fileURLWithPath: absolute(path))
    guard FileManager.default.fileExists(atPath: url.path) else { throw .missing }
    guard (url.resolvingSymlinksInPath().path + "/").hasPrefix(realRoot) else { throw .leavesFolder }
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: url.resolvingSymlinksInPath().path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else {
        throw FileFault.unreadable("it is not a file")
      }
      if let size = attributes[.size] as? Int, size > limit { throw FileFault.tooLarge(limit: limit) }
      return [UInt8](try Data(contentsOf: url))
    } catch let fault as FileFault {
      throw fault
    } catch {
      throw .unreadable(DiskFileSystem.reason(error))
    }
  }

  package func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    let url = URL(fileURLWithPath: absolute(path))
    guard !standsOnFile(url.deletingLastPathComponent()) else {
      throw .unwritable(DiskFileSystem.reason(.ENOTDIR))
    }
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      // Atomic: a temporary file in the same folder, renamed over the old one.
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw .unwritable(DiskFileSystem.reason(error))
    }
  }

  /// Foundation writes to `.dat.nosync<process>.<random>` first; a file of a process that has gone is a stray.
  package func removeStrays(in folder: String) {
    let prefix = ".dat.nosync"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: absolute(folder))) ?? []
    for name in names where name.hasPrefix(prefix) {
      let digits = name.dropFirst(prefix.count).prefix { $0 != "." }
      guard let process = Int(digits, radix: 16), !FileManager.default.fileExists(atPath: "/proc/\(process)")
      else { continue }
      try? FileManager.default.removeItem(atPath: absolute(folder) + "/" + name)
    }
  }

  /// Whether a file stands where a folder or one of the folders above it should be.
  private func standsOnFile(_ folder: URL) -> Bool {
    var folder = folder
    while !FileManager.default.fileExists(atPath: folder.path), folder.path != "/" {
      folder.deleteLastPathComponent()
    }
    return DiskFileSystem.isFile(folder.path)
  }

  /// Whether a path leads to a file.
  static func isFile(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path) && !isFolder(path)
  }

  /// Whether a path leads to a folder, through links too.
  private static func isFolder(_ path: String) -> Bool {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let type = try? FileManager.default.attributesOfItem(atPath: real)[.type] as? FileAttributeType
    return type == .typeDirectory
  }

  private func absolute(_ path: String) -> String { path.isEmpty ? root : root + "/" + path }

  /// The system's reason, in one line.
  private static func reason(_ error: any Error) -> String {
    let cocoa = error as NSError
    if let posix = (cocoa.userInfo[NSUnderlyingErrorKey] as? NSError ?? cocoa).posixCode {
      return reason(posix)
    }
    return switch CocoaError.Code(rawValue: cocoa.code) {
    case .fileReadNoPermission, .fileWriteNoPermission: reason(.EACCES)
    case .fileWriteVolumeReadOnly: reason(.EROFS)
    case .fileWriteOutOfSpace: reason(.ENOSPC)
    case .fileWriteFileExists: reason(.ENOTDIR)
    default: cocoa.localizedDescription
    }
  }

  private static func reason(_ code: POSIXErrorCode) -> String {
    switch code {
    case .EACCES, .EPERM: "permission denied"
    case .EROFS: "the disk is read-only"
    case .ENOSPC, .EDQUOT: "the disk is full"
    case .ENOTDIR, .EEXIST: "a file stands where a folder is needed"
    case .EISDIR: "a folder stands where the file is needed"
    default: POSIXError(code).localizedDescription
    }
  }
}

extension NSError {
  /// The system's own number, if it is one of the system's errors.
  fileprivate var posixCode: POSIXErrorCode? {
    domain == NSPOSIXErrorDomain ? POSIXErrorCode(rawValue: Int32(code)) : nil
  }
}
