import Foundation
import Measuring

/// What is printed.
enum Report {
  /// Prints a line at once, so that a long run can be watched through a pipe too.
  static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  /// A line for each contender: the medians of its times and its memory.
  static func print(_ contenders: [Contender], _ results: Results) {
    say("  " + row(["", "wall ms", "cpu ms", "MiB", "× cp -r"]))
    for contender in contenders {
      guard let wall = results.median(contender.name, \.wall),
        let cpu = results.median(contender.name, \.cpu),
        let memory = results.median(contender.name, \.memory)
      else { continue }
      let ratio = results.ratio(contender.name, to: "cp -r").map(Statistics.short) ?? ""
      let name = contender.factor == 1 ? contender.name : contender.name + " (a part, scaled)"
      let numbers = [wall * 1000, cpu * 1000, memory].map(Statistics.short)
      say("  " + row([name] + numbers + [ratio]))
    }
  }

  /// A line for each figure: its goal and its limit; gives back whether one is exceeded.
  static func print(_ figures: [Figure], _ table: LimitTable) -> Bool {
    var exceeded = false
    say("\n" + row(["figure", "measured", "goal", "", "limit", ""]))
    for figure in figures {
      let verdict = table.verdict(on: figure)
      let goal = verdict.row?.goal.map(Statistics.short) ?? "–"
      let limit = verdict.row?.limit.map(Statistics.short) ?? "–"
      let reached = verdict.reached.map { $0 ? "reached" : "missed" } ?? ""
      let kept = verdict.exceeded ? "EXCEEDED" : verdict.row?.limit == nil ? "" : "kept"
      exceeded = exceeded || verdict.exceeded
      let name = "(\(figure.variant)) \(figure.name)"
      say(row([name, Statistics.short(figure.value), goal, reached, limit, kept]))
    }
    return exceeded
  }

  /// Cells in columns, the first flush left.
  private static func row(_ cells: [String]) -> String {
    cells.enumerated().map { index, cell in
      let room = String(repeating: " ", count: max(0, (index == 0 ? 24 : 10) - cell.count))
      return index == 0 ? cell + room : room + cell
    }.joined(separator: "  ")
  }
}
