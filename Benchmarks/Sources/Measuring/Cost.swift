/// What one run of a command took.
package struct Cost: Sendable, Equatable {
  /// From its start to its end, in seconds.
  package var wall: Double
  /// Of all processors together, in seconds.
  package var cpu: Double
  /// The most that was resident at a time, in MiB.
  package var memory: Double

  package init(wall: Double, cpu: Double, memory: Double) {
    self.wall = wall
    self.cpu = cpu
    self.memory = memory
  }

  /// Reads the line of `launch`: microseconds, microseconds, KiB, exit code; nil for another line.
  package static func read(_ line: String) -> (cost: Cost, exitCode: Int)? {
    let words = line.split(whereSeparator: { $0 == " " || $0.isNewline })
    guard words.count == 4, let wall = Double(words[0]), let cpu = Double(words[1]),
      let memory = Double(words[2]), let code = Int(words[3])
    else { return nil }
    return (Cost(wall: wall / 1e6, cpu: cpu / 1e6, memory: memory / 1024), code)
  }

  /// The same for work of which this run did a part only: its times grow, its memory does not.
  package func scaled(by factor: Double) -> Cost {
    Cost(wall: wall * factor, cpu: cpu * factor, memory: memory)
  }
}
