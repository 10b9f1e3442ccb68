import DemarcheKit
import Foundation

/// Measures a run of the founding dossier against copying its output, within one process.
///
/// The limits are ratios, so that they hold on any machine; a run that exceeds one by 20 % fails.
@main
struct Benchmarks {
  /// Validating and comparing everything, as a multiple of copying the output's files.
  static let limit = 80.0

  static func main() async throws {
    let root = FileManager.default.currentDirectoryPath
    let output = root + "/Output"
    let runs = 20
    var making: [Double] = []
    var copying: [Double] = []
    for _ in 0..<runs {
      let start = ContinuousClock.now
      let report = await Generator(workspace: root).run(.check)
      guard report.exitCode == 0 else { throw Failure.stale }
      let made = ContinuousClock.now
      try copy(output)
      making.append(seconds(start.duration(to: made)))
      copying.append(seconds(made.duration(to: .now)))
    }
    let ratio = median(making) / median(copying)
    print("founding dossier: check \(milliseconds(making)), cp -r of its output \(milliseconds(copying))")
    print("ratio \(String(format: "%.1f", ratio)), limit \(limit)")
    guard ratio <= limit * 1.2 else { throw Failure.exceeded }
  }

  /// Why a benchmark fails.
  enum Failure: Error {
    /// The output is not current, so the figures would mean nothing.
    case stale
    /// The ratio exceeds its limit by more than 20 %.
    case exceeded
  }

  /// Copies a folder into memory-backed scratch if there is one.
  private static func copy(_ folder: String) throws {
    let memory = "/dev/shm"
    let scratch = FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
    let target = scratch + "/demarche-bench-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.copyItem(atPath: folder, toPath: target)
    try FileManager.default.removeItem(atPath: target)
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func milliseconds(_ values: [Double]) -> String {
    String(format: "%.2f ms", median(values) * 1000)
  }
}
