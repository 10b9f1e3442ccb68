import Foundation
import Measuring
import Workload

/// Measures the release binary as processes, in turn with its peers; limits are ratios, so that they hold on
/// any machine.
@main
struct Benchmarks {
  static let page = "Sources/DemarcheKit/DemarcheKit.docc/Performance.md"

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    if words.contains("--help") {
      Report.say(Options.help)
      return
    }
    do {
      let options = try Options(words)
      exit(try run(options) ? 0 : 1)
    } catch let error as Options.Misunderstood {
      fail("\(error.word) is not understood; --help shows the options", code: 2)
    } catch {
      fail("\(error)", code: 1)
    }
  }

  /// Whether all limits are kept.
  private static func run(_ options: Options) throws -> Bool {
    let table = try LimitTable(page: Files.text(page))
    let bench = try Bench(options)
    defer {
      if options.keeps {
        Report.say("The scratch folder is \(bench.scratch)")
      } else {
        try? FileManager.default.removeItem(atPath: bench.scratch)
      }
    }
    var figures: [Figure] = []
    for variant in options.variants { figures += try bench.measure(variant) }
    let exceeded = Report.print(figures, table)
    guard options.records else { return !exceeded || !options.hasLimits }
    // The page may have been edited while the run went on.
    var recorded = try LimitTable(page: Files.text(page))
    for figure in figures { recorded.record(figure) }
    try Files.write(recorded.page, to: page)
    Report.say("\nThe limits in \(page) are those of this run.")
    return true
  }

  private static func fail(_ message: String, code: Int32) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(code)
  }
}
