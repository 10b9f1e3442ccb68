import DemarcheModel
import Foundation

@testable import DemarcheKit

/// A workspace and the files of registers, in memory, to try imports on.
final class ImportBench {
  /// The workspace.
  let workspace: MemoryFileSystem
  /// The files of registers.
  private var files: [String: [UInt8]]

  /// The real excerpts of `Tests/Fixtures/Registers`, by name.
  static let fixtures: [String: [UInt8]] = {
    let folder = Founding.root.appendingPathComponent("Tests/Fixtures/Registers").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, FileManager.default.contents(atPath: "\(folder)/\(name)").map { [UInt8]($0) } ?? [])
      })
  }()

  /// Makes a workspace of records, and files beside the fixtures.
  init(records: [String: String] = [:], files: [String: String] = [:]) {
    workspace = MemoryFileSystem(records.mapValues { Array($0.utf8) })
    self.files = ImportBench.fixtures.merging(files.mapValues { Array($0.utf8) }) { $1 }
  }

  /// Puts bytes into a file.
  func put(_ bytes: [UInt8], into name: String) { files[name] = bytes }

  /// Replaces a text of a register's file, which must be there.
  func replace(_ old: String, with new: String, in name: String) {
    let text = RegisterText(path: name, bytes: files[name] ?? []).file.range.text
    precondition(text.contains(old), "\(old) is not in \(name)")
    files[name] = Array(text.replacingOccurrences(of: old, with: new).utf8)
  }

  /// Replaces a text of a record, which must be there.
  func edit(_ old: String, to new: String, in path: String) throws {
    let text = workspace.text(path)
    precondition(text.contains(old), "\(old) is not in \(path)")
    try workspace.write(Array(text.replacingOccurrences(of: old, with: new).utf8), to: path)
  }

  /// Runs an import.
  func run(_ names: [String], _ change: (inout Importer.Options) -> Void = { _ in }) -> ImportReport {
    var options = Importer.Options()
    change(&options)
    return Importer(workspace: workspace, sources: MemoryFileSystem(files)).run(names, options)
  }

  /// Imports the Sénat's excerpt.
  func senat(_ change: (inout Importer.Options) -> Void = { _ in }) -> ImportReport {
    run(["ODSEN_GENERAL.csv", "ODSEN_ELUSEN.csv"], change)
  }

  /// The record of a person as every run reads it.
  func person(_ path: String) -> Person? {
    var reader = RecordReader(SourceFile(path: path, bytes: workspace.contents[path] ?? []))
    return reader.person()
  }
}

extension ImportReport {
  /// How often each diagnostic is told.
  var counts: [String: Int] {
    Dictionary(diagnostics.map { ($0.identifier.rawValue, 1) }, uniquingKeysWith: +)
  }

  /// The diagnostics of one name.
  func told(_ identifier: Diagnostic.Identifier) -> [Diagnostic] {
    diagnostics.filter { $0.identifier == identifier }
  }

  /// All diagnostics as people read them.
  var text: String { diagnostics.map { TextRenderer().text(of: $0) }.joined(separator: "\n") }
}
