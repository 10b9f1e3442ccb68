import Foundation
import Testing

/// The files of the page about CI do what it says.
@Suite struct RunningInCITests {
  /// The blocks of the page in one language.
  private static func blocks(_ language: String) throws -> [String] {
    let page = Command.root.appendingPathComponent("Sources/DemarcheKit/DemarcheKit.docc/RunningInCI.md")
    return try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```\(language)\n")
      .dropFirst()
      .map { $0.components(separatedBy: "```")[0] }
  }

  /// The project's dossiers, without what was generated, and the command on the path.
  private static func workspace() throws -> Scratch {
    let scratch = try Scratch()
    for folder in ["Signatories", "Dossiers"] {
      try FileManager.default.copyItem(
        at: Command.root.appendingPathComponent(folder), to: scratch.url.appendingPathComponent(folder))
    }
    try FileManager.default.createDirectory(
      at: scratch.url.appendingPathComponent("bin"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: scratch.url.appendingPathComponent("bin/demarche"), withDestinationURL: Command.binary)
    return scratch
  }

  /// Runs a script in a workspace.
  private func run(_ script: String, in scratch: Scratch, _ environment: [String: String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = scratch.url
    var variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    variables["PATH"] = scratch.url.path + "/bin:" + (variables["PATH"] ?? "")
    process.environment = variables
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// The output of the project.
  private func expected() throws -> [String: Data] {
    let root = Command.root.appendingPathComponent("Output")
    var files: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
      files[name] = FileManager.default.contents(atPath: root.path + "/" + name)
    }
    return files
  }

  @Test("The array job of SLURM makes everything, its tasks in any order")
  func slurm() throws {
    let scratch = try Self.workspace()
    let script = try #require(Self.blocks("bash").first)
    #expect(script.contains("--array=1-8"))
    for task in [3, 8, 1, 7, 2, 6, 4, 5] {
      let environment = [
        "SLURM_ARRAY_TASK_ID": "\(task)", "SLURM_ARRAY_TASK_COUNT": "8", "SLURM_CPUS_PER_TASK": "2",
      ]
      #expect(try run(script, in: scratch, environment) == 0)
    }
    #expect(try scratch.files(below: "Output") == expected())
  }

  @Test("The indexed job of Kubernetes makes everything, and the matrix of GitHub finds it current")
  func kubernetes() throws {
    let scratch = try Self.workspace()
    let blocks = try Self.blocks("yaml")
    let job = try #require(blocks.first { $0.contains("kind: Job") })
    let command = try #require(job.firstMatch(of: /command: \[sh, -c, "(.*)"\]/)?.1)
    #expect(job.contains("completions: 8\n") && job.contains("completionMode: Indexed\n"))
    for index in 0..<8 {
      #expect(try run(String(command), in: scratch, ["JOB_COMPLETION_INDEX": "\(index)"]) == 0)
    }
    #expect(try scratch.files(below: "Output") == expected())
    let workflow = try #require(blocks.first { $0.contains("matrix:") })
    let shards = try #require(workflow.firstMatch(of: /shard: \[(.*)\]/)?.1).split(separator: ", ")
    let line = String(try #require(workflow.firstMatch(of: /- run: (demarche .*)/)?.1))
    #expect(line.hasSuffix("/\(shards.count)"))
    for shard in shards {
      let command = line.replacing("${{ matrix.shard }}", with: shard)
      #expect(try run(command, in: scratch, [:]) == 0)
    }
    let old = scratch.url.appendingPathComponent("Output/2024-05-06-apt31/declaration.fr.txt")
    try Data("old".utf8).write(to: old)
    let codes = try shards.map { try run(line.replacing("${{ matrix.shard }}", with: $0), in: scratch, [:]) }
    #expect(codes.sorted() == [0, 0, 0, 3])
  }
}
