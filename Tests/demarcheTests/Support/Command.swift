import Foundation

/// Runs the built command as a user would.
struct Command {
  /// What a run printed, and how it ended.
  struct Result {
    /// Standard output.
    var output: String
    /// Standard error.
    var errors: String
    /// The exit code.
    var exitCode: Int32
  }

  /// The folder of the project.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The command, which the build puts beside the tests.
  static let binary = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("demarche")

  /// Runs the command with arguments.
  ///
  /// - Parameters:
  ///   - arguments: the words after `demarche`.
  ///   - folder: the working folder.
  ///   - environment: what is added to the environment.
  ///   - input: what it reads from standard input.
  /// - Returns: what was printed, and the exit code.
  /// - Throws: when the command cannot be started.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:], input: String = ""
  ) throws -> Result {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files, not pipes: a full pipe would stop the command, and a report may be long.
    let scratch = try Scratch()
    let (output, errors) = (
      scratch.url.appendingPathComponent("out"), scratch.url.appendingPathComponent("err")
    )
    for url in [output, errors] { try Data().write(to: url) }
    let given = scratch.url.appendingPathComponent("in")
    try Data(input.utf8).write(to: given)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = try FileHandle(forReadingFrom: given)
    try process.run()
    process.waitUntilExit()
    return Result(
      output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8),
      exitCode: process.terminationStatus)
  }
}

/// A temporary folder that goes when the test ends.
final class Scratch {
  /// The folder.
  let url: URL

  /// Makes an empty folder.
  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("demarche-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Makes a copy of the project's sources: what a user edits.
  static func workspace() throws -> Scratch {
    let scratch = try Scratch()
    for folder in ["Signatories/france", "Dossiers/2024-05-06-apt31", "Output/2024-05-06-apt31"] {
      let copy = scratch.url.appendingPathComponent(folder)
      try FileManager.default.createDirectory(
        at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: Command.root.appendingPathComponent(folder), to: copy)
    }
    return scratch
  }

  /// The bytes of all files below a folder, by path.
  func files(below folder: String) throws -> [String: Data] {
    let root = url.appendingPathComponent(folder)
    var files: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
      files[name] = FileManager.default.contents(atPath: root.path + "/" + name)
    }
    return files
  }
}
