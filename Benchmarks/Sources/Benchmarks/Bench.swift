import Foundation
import Measuring
import Workload

/// A run of the benchmark: its tools, its folders, and the peers that are there.
struct Bench {
  static let largeSignatories = 10_000
  static let largeDemands = 1000
  /// Of how many documents pandoc makes a part of the work: it starts anew for each file.
  static let pandocPart = 10
  /// How the static build is named; `make release` makes it.
  static let staticBuild = "static build"

  var options: Options
  /// The repository's root, absolute.
  var root: String
  /// A folder of this run alone, in memory where there is some.
  var scratch: String
  var race: Race
  var schemaLoop: String

  init(_ options: Options) throws {
    self.options = options
    root = FileManager.default.currentDirectoryPath
    let memory = FileManager.default.isWritableFile(atPath: options.scratch)
    let base = memory ? options.scratch : NSTemporaryDirectory()
    Self.removeLeftovers(in: base)
    scratch = "\(base)/\(Self.prefix)\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    race = Race(
      launcher: products + "/launch", scratch: scratch, comparesProcessorTime: options.comparesProcessorTime)
    schemaLoop = products + "/schemaloop"
  }

  /// How the folders of runs begin; the process follows.
  private static let prefix = "demarche-bench-"

  /// Removes what runs have left that were killed.
  private static func removeLeftovers(in base: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? []
    where name.hasPrefix(prefix) {
      let process = name.dropFirst(prefix.count)
      guard Int(process) != nil, !FileManager.default.fileExists(atPath: "/proc/\(process)") else { continue }
      try? FileManager.default.removeItem(atPath: "\(base)/\(name)")
    }
  }

  /// A path below the repository unless it is absolute.
  func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : "\(root)/\(path)" }

  /// The command in a workspace.
  func demarche(_ words: [String], in workload: Workload, binary: String? = nil) -> [String] {
    [absolute(binary ?? options.binary)] + words + ["--workspace", workload.folder, "--jobs", "2", "--quiet"]
  }

  /// Makes a workload's outputs once, unmeasured, and proves them.
  func generate(_ workload: Workload) throws {
    try race.time(Contender("demarche", demarche(["generate"], in: workload)))
    try workload.proof.prove()
  }

  /// Demarche making everything anew.
  func cold(_ workload: Workload, name: String = "demarche", binary: String? = nil) -> Contender {
    let command = demarche(["generate"], in: workload, binary: binary)
    var contender = Contender(name, command, makes: [workload.output])
    let proof = workload.proof
    contender.proof = { try proof.prove() }
    return contender
  }

  /// The peers that are installed, in the order of the report; the others are told.
  func installed(_ contenders: [Contender]) throws -> [Contender] {
    var result: [Contender] = []
    for contender in contenders {
      if try isInstalled(contender) {
        result.append(contender)
      } else {
        Report.say("  \(contender.name) is not installed, and left out")
      }
    }
    return result
  }

  private func isInstalled(_ contender: Contender) throws -> Bool {
    let program = contender.name
    let python = absolute(options.python)
    switch program {
    case "jinja2", "minijinja", "chevron":
      guard FileManager.default.isExecutableFile(atPath: python) else { return false }
      return (try? race.time(Contender(program, [python, "-c", "import \(program)"]))) != nil
    case "xsltproc", "hugo", "pandoc", "ninja":
      return (try? race.time(Contender(program, ["sh", "-c", "command -v \(program)"]))) != nil
    case Self.staticBuild: return FileManager.default.isExecutableFile(atPath: contender.command[0])
    default: return true
    }
  }
}
