import DemarcheFormats
import DemarcheModel
import Foundation

@testable import DemarcheKit

/// A workspace on the disk that is edited step by step, and the output that lives with it.
final class LivedInOutput {
  /// What is done before a run.
  enum Step: CaseIterable, Sendable {
    case edit, touch, clock, spoiltOutput, deletedOutput, swappedOutput, foreign, option, mistake, killed
  }

  private let root: URL
  private var disk: [String: [UInt8]] = [:]
  private var dice: Dice
  private var sources: EditedSources
  private var foreign: [String: [UInt8]] = [:]
  private var options = Generator.Options()
  private var watched: WatchedRun?
  private var output: String { root.path + "/Output" }

  /// Makes a workspace in a temporary folder, in memory where the system has one there.
  init(seed: UInt64) throws {
    let memory = "/dev/shm"
    let place = FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
    root = URL(fileURLWithPath: "\(place)/demarche-" + UUID().uuidString)
    dice = Dice(seed: seed)
    sources = try EditedSources()
    _ = try store()
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  private var generator: Generator { Generator(workspace: root.path) }

  /// Does one step and runs; gives back what was done, and what is wrong then.
  func step() async throws -> (story: String, wrong: [String]) {
    // Edits of sources are what most people do most of the time.
    let step = dice.roll(2) == 0 ? .edit : dice.pick(Step.allCases)
    var story = "\(step)"
    var changed: Set<String> = []
    switch step {
    case .edit:
      for _ in 0...dice.roll(3) {
        let part = dice.pick(EditedSources.Part.allCases)
        sources.states[part] = dice.roll(40)
        story += " \(part) \(sources.states[part] ?? 0)"
      }
      changed = try store()
    case .touch, .clock: try date(isPast: step == .clock)
    case .spoiltOutput, .deletedOutput, .swappedOutput: story += try spoil(step)
    case .foreign: try putForeign()
    case .option: changeOption()
    case .mistake: story += try await makeMistake()
    case .killed: try leaveLitter()
    }
    let before = try tree()
    let (report, how) = await run(changed, canWatch: step == .edit)
    return try await ("\(story), \(how)", check(report, before))
  }

  /// Runs in one of several ways; all of them make the whole.
  private func run(_ changed: Set<String>, canWatch: Bool) async -> (Report, String) {
    if !canWatch { watched = nil }
    let way = dice.roll(6)
    if var run = watched, way > 1 {
      let rebuild = await run.rebuild(changed)
      watched = run
      return (rebuild?.report ?? Report(purpose: .generate), "watched \(changed.sorted())")
    }
    watched = nil
    options.jobs = 1 + dice.roll(3)
    switch way {
    case 0:
      var run = WatchedRun(generator, .generate, options)
      let report = await run.whole().report
      watched = run
      return (report, "watch begun")
    case 1:
      var parts = options
      var report = Report(purpose: .generate)
      for number in 1...3 {
        parts.shard = Shard(number, of: 3)
        let part = await generator.run(.generate, parts)
        report.written += part.written
        report.diagnostics += part.diagnostics
      }
      return (report, "3 shards")
    default: return (await generator.run(.generate, options), "\(options.jobs) jobs")
    }
  }

  /// What is wrong after a run: the output is not that of a fresh build, or a file was written that was right.
  private func check(_ report: Report, _ before: [String: [UInt8]]) async throws -> [String] {
    let fresh = MemoryFileSystem()
    let clean = await Generator(workspace: MemoryFileSystem(disk), output: fresh).run(.generate, options)
    guard clean.exitCode == 0 else { return ["the sources are no good: \(clean.text)"] }
    let due = fresh.contents.merging(foreign) { $1 }
    let found = try tree()
    var wrong = report.diagnostics.filter { $0.severity == .error }.map(\.summary)
    for path in Set(due.keys).union(found.keys).sorted() where due[path] != found[path] {
      wrong.append(
        "\(path) " + (found[path] == nil ? "is missing" : due[path] == nil ? "is left over" : "differs"))
    }
    for path in report.written {
      let name = String(path.drop { $0 != "/" }.dropFirst())
      if before[name] != nil, before[name] == found[name] { wrong.append("\(path) was written anew") }
    }
    return wrong
  }

  /// The files of the output; folders in which nothing stands count too.
  private func tree() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    guard FileManager.default.fileExists(atPath: output) else { return files }
    for path in try FileManager.default.subpathsOfDirectory(atPath: output) {
      let full = output + "/" + path
      if let contents = try? FileManager.default.contentsOfDirectory(atPath: full) {
        if contents.isEmpty { files[path + "/"] = [] }
      } else {
        files[path] = try [UInt8](Data(contentsOf: URL(fileURLWithPath: full)))
      }
    }
    return files
  }

  /// Puts the sources on the disk, only what differs; gives back the paths that did.
  private func store() throws -> Set<String> {
    let files = try sources.files()
    var changed: Set<String> = []
    for (path, bytes) in files where disk[path] != bytes {
      let url = root.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url, options: dice.roll(2) == 0 ? .atomic : [])
      changed.insert(path)
    }
    for path in disk.keys where files[path] == nil {
      let url = root.appendingPathComponent(path)
      try FileManager.default.removeItem(at: url)
      changed.insert(path)
      let folder = url.deletingLastPathComponent()
      if try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty {
        try FileManager.default.removeItem(at: folder)
        changed.insert(path.split(separator: "/").dropLast().joined(separator: "/"))
      }
    }
    disk = files
    return changed
  }

  /// Gives sources and outputs other dates: of now, or of 1970 and 2040.
  private func date(isPast: Bool) throws {
    let dates =
      isPast ? [Date(timeIntervalSince1970: 1), Date(timeIntervalSince1970: 2_208_988_800)] : [Date()]
    let paths = disk.keys.sorted() + (try made()).map { "Output/" + $0 }
    for _ in 0...dice.roll(20) {
      try FileManager.default.setAttributes(
        [.modificationDate: dice.pick(dates)], ofItemAtPath: root.path + "/" + dice.pick(paths))
    }
  }

  /// The files of the output that are the house's.
  private func made() throws -> [String] { try tree().keys.filter { foreign[$0] == nil }.sorted() }

  /// Does to outputs what a hand or a bad disk does.
  private func spoil(_ step: Step) throws -> String {
    let paths = try made()
    guard !paths.isEmpty else { return "" }
    let (path, other) = (dice.pick(paths), dice.pick(paths))
    let url = URL(fileURLWithPath: output + "/" + path)
    switch step {
    case .deletedOutput:
      // One file, its folder, or all of them.
      let names = [url, url.deletingLastPathComponent(), URL(fileURLWithPath: output)]
      try FileManager.default.removeItem(at: dice.pick(names))
      foreign = foreign.filter { FileManager.default.fileExists(atPath: output + "/" + $0.key) }
    case .swappedOutput:
      try Data(contentsOf: URL(fileURLWithPath: output + "/" + other)).write(to: url)
    default:
      var bytes = try [UInt8](Data(contentsOf: url))
      switch dice.roll(4) {
      case 0: bytes = []
      case 1: bytes += Array("by hand\n".utf8)
      case 2: bytes.removeLast(min(bytes.count, 1 + dice.roll(100)))
      default: bytes[dice.roll(bytes.count)] ^= 1
      }
      try Data(bytes).write(to: url)
    }
    return " \(path)"
  }

  /// Puts a file of somebody else into the output, or takes it away.
  private func putForeign() throws {
    let folders = Set(try made().compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
    let path = dice.pick(
      ["notes.txt", "index.html", "old/notes.md"] + folders.flatMap { ["\($0)/plan.md", "\($0)/.keep"] })
    let url = URL(fileURLWithPath: output + "/" + path)
    if foreign.removeValue(forKey: path) != nil { return try FileManager.default.removeItem(at: url) }
    let bytes = Array("not ours \(dice.roll(1000))\n".utf8)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    foreign[path] = bytes
  }

  private func changeOption() {
    options.width = dice.pick([nil, 40, 76])
    options.plainSpaces = dice.roll(2) == 0
    options.isFragment = dice.roll(4) == 0
  }

  /// Runs once with a mistake in a source, which is mended then.
  private func makeMistake() async throws -> String {
    let path = dice.pick(disk.keys.filter { !$0.contains("specimen") && $0.hasSuffix("d") }.sorted())
    let url = root.appendingPathComponent(path)
    try Data((disk[path] ?? []) + Array("\n{{ nothing }}\n".utf8)).write(to: url)
    let report = await generator.run(.generate, options)
    try Data(disk[path] ?? []).write(to: url)
    return " in \(path), exit \(report.exitCode)"
  }

  /// Leaves what a killed run leaves: files half written, a lock, a removal that was begun.
  private func leaveLitter() throws {
    let folders = try made().map { ($0 as NSString).deletingLastPathComponent } + [""]
    for name in [".demarche-0\(dice.roll(100))", ".demarche-gone-declaration.fr.xml"] {
      let folder = dice.pick(folders)
      guard !folder.isEmpty else { continue }
      try Data("<half".utf8).write(to: URL(fileURLWithPath: "\(output)/\(folder)/\(name)"))
    }
    if FileManager.default.fileExists(atPath: output) {
      try Data("process 1\n".utf8).write(to: URL(fileURLWithPath: output + "/.demarche.lock"))
    }
  }
}
