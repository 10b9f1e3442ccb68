import Foundation
import Testing

/// `--watch`, as a user runs it.
@Suite(.timeLimit(.minutes(30))) struct WatchCommandTests {
  /// A command that watches a workspace, and the lines that it prints.
  private final class Watcher {
    let scratch: Scratch
    private let process = Process()
    private let output = Pipe()
    private var rest = Data()

    init(_ arguments: [String]) throws {
      scratch = try Scratch.workspace()
      process.executableURL = Command.binary
      process.arguments = arguments
      process.currentDirectoryURL = scratch.url
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      process.standardInput = FileHandle.nullDevice
      try process.run()
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    /// The lines up to one that has a text, in which times are left out; those before the end when none has it.
    func lines(until text: String) -> [String] {
      var lines: [String] = []
      while lines.last?.contains(text) != true {
        if let end = rest.firstIndex(of: 0x0A) {
          let line = String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
          rest = Data(rest[(end + 1)...])
          lines.append(line.replacing(#/ in \d+ ms/#, with: ""))
        } else {
          let more = output.fileHandleForReading.availableData
          if more.isEmpty { return lines }
          rest += more
        }
      }
      return lines
    }

    /// Replaces a text of a source, as an editor does that puts a new file in the place of the old one.
    func edit(_ path: String, _ old: String, _ new: String) throws {
      let url = scratch.url.appendingPathComponent(path)
      let text = try String(contentsOf: url, encoding: .utf8)
      try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: url, options: .atomic)
    }

    /// Sends a signal, and waits for the end.
    func end(_ number: Int32) -> (reason: Process.TerminationReason, code: Int32) {
      kill(process.processIdentifier, number)
      process.waitUntilExit()
      return (process.terminationReason, process.terminationStatus)
    }
  }

  private static let dossier = "Dossiers/2024-05-06-apt31"
  private static let text = "Output/2024-05-06-apt31/declaration.fr.txt"

  @Test(
    "Each edit makes what it touches, a mistake is survived, and Ctrl-C ends with 0",
    arguments: [SIGINT, SIGTERM])
  func edits(signal: Int32) throws {
    let watcher = try Watcher(["generate", "--watch"])
    let first = watcher.lines(until: "Watching")
    #expect(first.first == "7 signatories, 1 dossier; 0 files written, 18 unchanged")
    try watcher.edit(Self.dossier + "/declaration.fr.md", "Aucune pression", "Nulle pression")
    #expect(watcher.lines(until: "2024").last == "2024-05-06-apt31: 3 files written, 15 unchanged")
    let text = try String(contentsOf: watcher.scratch.url.appendingPathComponent(Self.text), encoding: .utf8)
    #expect(text.contains("Nulle pression"))
    try watcher.edit(Self.dossier + "/declaration.fr.md", "Nulle pression", "{{ nothing }}")
    #expect(watcher.lines(until: "2024").last == "2024-05-06-apt31: 0 files written, 12 unchanged; 1 error")
    try watcher.edit(Self.dossier + "/declaration.fr.md", "{{ nothing }}", "Aucune pression")
    #expect(watcher.lines(until: "2024").last == "2024-05-06-apt31: 3 files written, 15 unchanged")
    let end = watcher.end(signal)
    #expect(end.reason == .exit && end.code == 0)
  }

  @Test("A dossier that comes and goes is made and removed, and edits of people reach those who name them")
  func folders() throws {
    let watcher = try Watcher(["generate", "--watch"])
    _ = watcher.lines(until: "Watching")
    let (old, new) = (
      watcher.scratch.url.appendingPathComponent(Self.dossier),
      watcher.scratch.url.appendingPathComponent("copy")
    )
    try FileManager.default.copyItem(at: old, to: new)
    let copy = new.appendingPathComponent("dossier.yaml")
    let record = try String(contentsOf: copy, encoding: .utf8)
    try Data(record.replacingOccurrences(of: "date: 2024-05-06\n", with: "date: 2024-05-07\n").utf8).write(
      to: copy)
    try FileManager.default.moveItem(
      atPath: new.path, toPath: watcher.scratch.url.path + "/Dossiers/2024-05-07-copy")
    #expect(watcher.lines(until: "2024").last?.hasPrefix("2024-05-07-copy: ") == true)
    try watcher.edit("Signatories/france/andre-vallini.yaml", "family: Vallini", "family: Valini")
    #expect(watcher.lines(until: "2024").last?.hasPrefix("2024-05-06-apt31, 2024-05-07-copy: ") == true)
    try FileManager.default.removeItem(atPath: watcher.scratch.url.path + "/Dossiers/2024-05-07-copy")
    _ = watcher.lines(until: "no dossier")
    #expect(watcher.end(SIGINT).code == 0)
  }

  @Test("validate watches too, and writes nothing")
  func validate() throws {
    let watcher = try Watcher(["validate", "--watch"])
    _ = watcher.lines(until: "Watching")
    let before = try watcher.scratch.files(below: "Output")
    try watcher.edit(Self.dossier + "/declaration.fr.md", "Aucune pression", "Nulle pression")
    #expect(watcher.lines(until: "2024").last == "2024-05-06-apt31: 18 files proved")
    #expect(try watcher.scratch.files(below: "Output") == before)
    #expect(watcher.end(SIGINT).code == 0)
  }

  @Test(
    "What cannot be watched is not understood",
    arguments: [["--check"], ["--shard", "1/2"], ["--diagnostics", "json"]])
  func usage(others: [String]) throws {
    let result = try Command.run(["generate", "--watch"] + others, in: Command.root)
    #expect(result.exitCode == 2)
    #expect(result.errors.contains("--watch"))
  }
}
