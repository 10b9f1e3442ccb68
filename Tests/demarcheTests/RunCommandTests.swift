import DemarcheKit
import Foundation
import Testing

@testable import demarche

/// How much a run says, and how runs get along.
@Suite struct RunCommandTests {
  @Test("--quiet says nothing of a run without mistakes, and the exit code tells the rest")
  func quiet() throws {
    let scratch = try Scratch.workspace()
    let file = scratch.url.appendingPathComponent("Output/2024-05-06-apt31/declaration.fr.txt")
    try FileManager.default.removeItem(at: file)
    let check = try Command.run(["generate", "--check", "--quiet"], in: scratch.url)
    #expect(check.exitCode == 3 && check.output == "" && check.errors == "")
    let run = try Command.run(["generate", "-q"], in: scratch.url)
    #expect(run.exitCode == 0 && run.output == "" && run.errors == "")
    #expect(FileManager.default.fileExists(atPath: file.path))
  }

  @Test(
    "A report that nobody can read is an error, and the files are made all the same",
    arguments: [
      (">/dev/full", 1), (">&-", 1), ("<&- >&- 2>&-", 1), ("--quiet >&-", 0), ("2>&-", 0),
      ("--verbose | true; exit ${PIPESTATUS[0]}", 0),
    ])
  func streams(_ words: String, code: Int32) throws {
    let scratch = try Scratch.workspace()
    let expected = try scratch.files(below: "Output")
    try FileManager.default.removeItem(at: scratch.url.appendingPathComponent("Output"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "'\(Command.binary.path)' generate \(words)"]
    process.currentDirectoryURL = scratch.url
    let errors = scratch.url.appendingPathComponent("errors")
    try Data().write(to: errors)
    (process.standardOutput, process.standardError) = (
      FileHandle.nullDevice, try FileHandle(forWritingTo: errors)
    )
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == code)
    let told = try String(contentsOf: errors, encoding: .utf8)
    let isTold = code == 1 && !words.contains("2>&-")
    #expect(told == (isTold ? "error: Standard output cannot be written; the report is not whole\n" : ""))
    #expect(try scratch.files(below: "Output") == expected)
  }

  @Test("--quiet tells mistakes")
  func quietMistake() throws {
    let scratch = try Scratch.workspace()
    let prose = scratch.url.appendingPathComponent("Dossiers/2024-05-06-apt31/declaration.fr.md")
    try Data("{{ nothing }}\n".utf8).write(to: prose)
    let result = try Command.run(["validate", "--quiet"], in: scratch.url)
    #expect(result.exitCode == 1 && result.output == "")
    #expect(result.errors.contains("[unknown-variable]"))
  }

  @Test("--verbose names the files that are unchanged, and what the run took")
  func verbose() throws {
    let scratch = try Scratch.workspace()
    let result = try Command.run(["generate", "--verbose"], in: scratch.url)
    let lines = result.output.split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("unchanged Output/2024-05-06-apt31/") }.count == 18)
    #expect(lines.dropLast().last?.hasSuffix(" templates parsed; 6 documents merged") == true)
    #expect(lines.last == "7 signatories, 1 dossier; 0 files written, 18 unchanged")
    let both = try Command.run(["generate", "--verbose", "--quiet"], in: scratch.url)
    #expect(both.exitCode == 2 && both.errors.contains("exclude each other"))
  }

  @Test(
    "Four runs at once leave what one leaves: each file is written by the first of them",
    .timeLimit(.minutes(10)))
  func atOnce() throws {
    let expected = try Scratch.workspace().files(below: "Output")
    let scratch = try Scratch.workspace()
    try FileManager.default.removeItem(at: scratch.url.appendingPathComponent("Output"))
    let runs = try (0..<4).map { _ in
      let process = Process()
      process.executableURL = Command.binary
      process.arguments = ["generate"]
      process.currentDirectoryURL = scratch.url
      let output = Pipe()
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      return (process, output)
    }
    var written: [Int] = []
    for (process, output) in runs {
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      written.append(text.split(separator: "\n").filter { $0.hasPrefix("wrote ") }.count)
    }
    #expect(written.sorted() == [0, 0, 0, 18])
    #expect(try scratch.files(below: "Output") == expected)
  }

  @Test("A run that may not wait tells that the output is held, and a run in a foreign folder makes none")
  func held() throws {
    let scratch = try Scratch.workspace()
    let lock = DiskFileSystem(root: scratch.url.path + "/Output").lock(.change)
    let result = try Command.run(["generate", "--wait", "0"], in: scratch.url)
    withExtendedLifetime(lock) {}
    #expect(result.exitCode == 1)
    let words = "Another run changes Output: process \(ProcessInfo.processInfo.processIdentifier) on "
    #expect(result.errors.hasPrefix("error: " + words), "\(result.errors)")
    #expect(result.errors.contains("[output-locked]"))
    let elsewhere = try Scratch()
    #expect(try Command.run(["generate"], in: elsewhere.url).exitCode == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.url.path) == [])
  }

  @Test(
    "The line at a terminal says how far a run is, how fast, and for how long",
    arguments: [
      (1200, 10_000, Duration.milliseconds(1500), "1200 of 10000 dossiers, 800 a second, 11 s left"),
      (0, 10, .seconds(1), "0 of 10 dossiers"),
      (1, 1000, .seconds(1), "1 of 1000 dossiers, 1 a second, 16 min left"),
      (10, 10, .seconds(5), "10 of 10 dossiers, 2 a second, 0 s left"),
    ])
  func line(done: Int, count: Int, time: Duration, text: String) {
    #expect(ProgressLine.text(done, of: count, "dossiers", after: time) == text)
  }
}
