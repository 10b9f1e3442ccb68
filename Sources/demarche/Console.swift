import ArgumentParser
import DemarcheKit
import Foundation

/// Prints what a run has to tell: mistakes to standard error, results to standard output.
enum Console {
  /// Prints a report and ends with its exit code.
  static func print(_ report: Report) throws {
    let renderer = TextRenderer(usesColor: showsColor)
    for diagnostic in report.diagnostics { write(renderer.text(of: diagnostic) + "\n", to: .standardError) }
    var lines = report.written.map { "wrote \($0)" }
    lines += report.differenceLines
    lines.append(report.summary)
    write(lines.joined(separator: "\n") + "\n", to: .standardOutput)
    if report.exitCode != 0 { throw ExitCode(report.exitCode) }
  }

  private static func write(_ text: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Data(text.utf8))
  }

  /// Colours at a terminal only, and never with NO_COLOR.
  private static var showsColor: Bool {
    isatty(STDERR_FILENO) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
  }
}
