import DemarcheKit
import DemarcheModel
import Foundation

/// The project's own workspace with the founding dossier, in memory, so that a test can break it.
struct Founding {
  /// The name of the dossier.
  static let dossier = "2024-05-06-apt31"

  /// The folder of the project.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The official schema, where `make schema` puts it, or where the environment says it is.
  static let schema =
    ProcessInfo.processInfo.environment["DEMARCHE_AKN_SCHEMA"]
    ?? root.appendingPathComponent(".build/akn/akomantoso30.xsd").path

  /// The paths of the sources below the project's folder.
  private static let sources: [String: [UInt8]] = {
    var files: [String: [UInt8]] = [:]
    for folder in ["Signatories/france", "Dossiers/\(dossier)"] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/" + folder)) ?? []
      for name in names {
        let path = "\(folder)/\(name)"
        files[path] = FileManager.default.contents(atPath: "\(root.path)/\(path)").map { [UInt8]($0) }
      }
    }
    return files
  }()

  /// The files, to be edited.
  var files = Founding.sources

  /// A shipped template, which an edit makes the workspace's own.
  static func template(_ path: String) -> [UInt8]? {
    guard path.hasPrefix("Templates/") else { return nil }
    return FileManager.default.contents(atPath: root.path + "/" + path).map { [UInt8]($0) }
  }

  /// The path of a file of the dossier.
  static func path(_ name: String) -> String { "Dossiers/\(dossier)/\(name)" }

  /// Replaces a text that must stand in a file once.
  mutating func replace(_ old: String, with new: String, in path: String) throws {
    let text = String(decoding: files[path] ?? [], as: UTF8.self)
    guard text.components(separatedBy: old).count == 2 else { throw Missing(text: old, path: path) }
    files[path] = Array(text.replacingOccurrences(of: old, with: new).utf8)
  }

  /// A text that an edit looks for is not there, or not once.
  struct Missing: Error, CustomStringConvertible {
    /// The text.
    var text: String
    /// The file.
    var path: String
    /// The complaint.
    var description: String { "`\(text)` does not stand once in \(path)" }
  }

  /// Runs the flow on the files.
  func run(
    _ purpose: Generator.Purpose = .validate, _ options: Generator.Options = .init(),
    output: MemoryFileSystem = MemoryFileSystem()
  ) async -> Report {
    await Generator(workspace: MemoryFileSystem(files), output: output).run(purpose, options)
  }

  /// Makes the documents; gives back the output.
  func generated(_ options: Generator.Options = .init()) async -> MemoryFileSystem {
    let output = MemoryFileSystem()
    _ = await run(.generate, options, output: output)
    return output
  }
}

extension Report {
  /// All diagnostics as people read them.
  var text: String { diagnostics.map { TextRenderer().text(of: $0) }.joined(separator: "\n") }
}
