import Foundation

/// Times commands in turn, round for round: A B C, A B C.
package struct Race {
  /// Why a race ends early.
  package enum Failure: Error, CustomStringConvertible {
    /// A command failed: its name, its exit code, the beginning of what it said.
    case failed(String, Int, String)
    /// The launcher said something else than figures.
    case launcher(String)

    package var description: String {
      switch self {
      case .failed(let name, let code, let errors): "\(name) exits with \(code): \(errors)"
      case .launcher(let line): "the launcher says: \(line)"
      }
    }
  }

  /// The program `launch`.
  package var launcher: String
  /// A folder for what the commands say.
  package var scratch: String
  /// Whether processor time is compared instead of the clock's.
  package var comparesProcessorTime: Bool

  package init(launcher: String, scratch: String, comparesProcessorTime: Bool) {
    self.launcher = launcher
    self.scratch = scratch
    self.comparesProcessorTime = comparesProcessorTime
  }

  /// What each contender took in each round; a round before them warms up and is proved.
  package func run(_ contenders: [Contender], rounds: Int) throws -> Results {
    var results = Results()
    results.comparesProcessorTime = comparesProcessorTime
    for round in 0...rounds {
      for contender in contenders {
        for path in contender.makes { try? FileManager.default.removeItem(atPath: path) }
        let cost = try time(contender)
        if round == 0 {
          try contender.proof()
        } else {
          results[contender.name].append(cost.scaled(by: contender.factor))
        }
      }
    }
    for path in contenders.flatMap(\.makes) { try? FileManager.default.removeItem(atPath: path) }
    return results
  }

  /// Runs a contender once.
  @discardableResult
  package func time(_ contender: Contender) throws -> Cost {
    let errors = scratch + "/errors"
    guard FileManager.default.createFile(atPath: errors, contents: nil),
      let handle = FileHandle(forWritingAtPath: errors)
    else { throw Failure.launcher("\(errors) cannot be written") }
    defer { try? handle.close() }
    let process = Process()
    let figures = Pipe()
    process.executableURL = URL(fileURLWithPath: launcher)
    process.arguments = [contender.input] + contender.command
    process.standardOutput = figures
    process.standardError = handle
    // Nothing of the caller's surroundings may change what is measured.
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = ["PATH": path, "LANG": "C.UTF-8", "HOME": scratch]
    try process.run()
    let line = String(decoding: figures.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let said = String(decoding: FileManager.default.contents(atPath: errors) ?? Data(), as: UTF8.self).prefix(
      600)
    guard let (cost, code) = Cost.read(line) else { throw Failure.launcher(line + said) }
    guard code == 0 else { throw Failure.failed(contender.name, code, String(said)) }
    return cost
  }
}
