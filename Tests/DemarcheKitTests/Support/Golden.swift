import Foundation
import Testing

/// Compares a text with a file of `Tests/Fixtures`, or of another folder; a missing or different one is written and fails this run.
enum Golden {
  /// Compares, and records what was found when `DEMARCHE_RECORD` is set or the file is missing.
  static func expect(
    _ text: String, _ path: String, in folder: String = "Tests/Fixtures",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = Founding.root.appendingPathComponent(folder + "/" + path)
    let recorded = try? String(contentsOf: url, encoding: .utf8)
    if recorded == text { return }
    let records = ProcessInfo.processInfo.environment["DEMARCHE_RECORD"] != nil
    if recorded == nil || records {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      Issue.record("Recorded \(path); read it, then run again", sourceLocation: sourceLocation)
    } else {
      #expect(
        text == recorded, "\(path) differs; DEMARCHE_RECORD=1 records it anew", sourceLocation: sourceLocation
      )
    }
  }
}
