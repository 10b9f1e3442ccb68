import Foundation

/// A workspace of `Tests/Fixtures`, in memory.
struct FixtureWorkspace {
  /// The files, to be edited.
  var files: [String: [UInt8]] = [:]

  /// Reads all files of a folder, without what was generated from them.
  init(_ name: String) throws {
    let folder = Founding.root.appendingPathComponent("Tests/Fixtures/" + name)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    for path in paths where !path.hasPrefix("Output") {
      let url = folder.appendingPathComponent(path)
      guard (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true else { continue }
      files[path] = try [UInt8](Data(contentsOf: url))
    }
  }
}
