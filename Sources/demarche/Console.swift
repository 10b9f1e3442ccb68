import ArgumentParser
import DemarcheKit
import DemarcheModel
import Foundation

/// Prints what a run has to tell: mistakes to standard error, results to standard output.
enum Console {
  /// Prints a report and ends with its exit code.
  ///
  /// A format for programs has standard output for itself, and the lines for people go to standard error.
  static func print(
    _ report: Report, as format: DiagnosticsFormat, _ volume: VolumeOptions = VolumeOptions()
  ) throws {
    let details = volume.verbose ? report.detailLines : []
    let lines = report.writtenLines + report.differenceLines + details + [report.summary]
    try print(report.rendered(as: format, usesColor: usesColor), volume.quiet ? [] : lines, as: format)
    if report.exitCode != 0 { throw ExitCode(report.exitCode) }
  }

  /// Runs a flow with a line at the terminal about how far it is, and prints its report.
  static func run(
    _ generator: Generator, _ purpose: Generator.Purpose, _ options: Generator.Options,
    as format: DiagnosticsFormat, _ volume: VolumeOptions
  ) async throws {
    var options = options
    options.listsUnchanged = volume.verbose
    let progress = ProgressLine(isShown: isTerminal, isQuiet: volume.quiet)
    let report = await generator.run(purpose, options) { progress.tell($0) }
    progress.clear()
    try print(report, as: format, volume)
  }

  /// Runs a flow again for each edit, and prints a line about each, until Ctrl-C.
  static func watch(
    _ generator: Generator, _ purpose: Generator.Purpose, _ options: Generator.Options,
    _ volume: VolumeOptions
  ) async throws {
    guard let stop = WatchStop() else { throw ExitCode(70) }
    let interrupt = Interrupt { stop.end() }
    let progress = ProgressLine(isShown: isTerminal, isQuiet: volume.quiet)
    var isFirst = true
    let fault = await generator.watch(purpose, options, until: stop, telling: { progress.tell($0) }) {
      rebuild in
      progress.clear()
      let report = rebuild.report
      let last = isFirst ? [report.summary, "Watching the workspace; Ctrl-C ends"] : [rebuild.line]
      let lines = (volume.verbose ? report.writtenLines : []) + report.differenceLines + last
      isFirst = false
      // A reader that has gone ends no watch.
      try? print(report.rendered(as: .human, usesColor: usesColor), volume.quiet ? [] : lines, as: .human)
    }
    withExtendedLifetime(interrupt) {}
    guard let fault else { return }
    try print([fault])
    throw ExitCode(1)
  }

  /// Whether standard error is a terminal on which a line can be written anew.
  private static var isTerminal: Bool {
    isatty(STDERR_FILENO) == 1
      && !["", "dumb"].contains(ProcessInfo.processInfo.environment["TERM"] ?? "")
  }

  /// Prints what an import has to tell, and ends with its exit code.
  static func print(_ report: ImportReport, as format: DiagnosticsFormat) throws {
    let lines = report.readLines + report.differenceLines + [report.summary]
    try print(report.rendered(as: format, usesColor: usesColor), lines, as: format)
    if report.exitCode != 0 { throw ExitCode(report.exitCode) }
  }

  /// Prints what an import of documents has to tell, and ends with its exit code.
  static func print(_ report: DocumentImportReport, as format: DiagnosticsFormat) throws {
    let lines = report.readLines + report.newLines + [report.summary]
    try print(report.rendered(as: format, usesColor: usesColor), lines, as: format)
    if report.exitCode != 0 { throw ExitCode(report.exitCode) }
  }

  /// Prints what a check of files has to tell, and ends with its exit code.
  static func print(_ report: FileReport, as format: DiagnosticsFormat, _ volume: VolumeOptions) throws {
    let lines = volume.quiet ? [] : [report.summary]
    try print(report.rendered(as: format, usesColor: usesColor), lines, as: format)
    if report.exitCode != 0 { throw ExitCode(report.exitCode) }
  }

  /// Prints what the packing of a dossier has to tell, and ends with its exit code.
  static func print(_ bundle: DossierBundle, _ path: String?, as format: DiagnosticsFormat) throws {
    let lines = path.map { ["\($0): \(bundle.summary)"] } ?? []
    try print(bundle.report.rendered(as: format, usesColor: usesColor), lines, as: format)
    if path == nil { throw ExitCode(max(1, bundle.report.exitCode)) }
  }

  private static func print(_ mistakes: String, _ lines: [String], as format: DiagnosticsFormat) throws {
    let results = lines.map { $0 + "\n" }.joined()
    let isHuman = format == .human
    try? write(isHuman ? mistakes : results, to: .standardError)
    do {
      try write(isHuman ? results : mistakes, to: .standardOutput)
    } catch  where isHuman && StandardStreams.isReaderGone(error) {
      // As in `demarche generate | head -1`: what was to be done is done.
    } catch {
      try? write("error: Standard output cannot be written; the report is not whole\n", to: .standardError)
      throw ExitCode(1)
    }
  }

  /// Prints mistakes for people.
  static func print(_ mistakes: [Diagnostic]) throws {
    let renderer = TextRenderer(usesColor: usesColor)
    try write(mistakes.map { renderer.text(of: $0) + "\n" }.joined(), to: .standardError)
  }

  /// Prints a text that was asked for.
  static func print(_ text: String) throws {
    try write(text, to: .standardOutput)
  }

  /// Whether mistakes are shown in colours.
  private static var usesColor: Bool {
    showsColor(isTerminal: isatty(STDERR_FILENO) == 1, environment: ProcessInfo.processInfo.environment)
  }

  /// Prints a remark beside a result.
  static func warn(_ text: String) throws {
    try write("warning: " + text, to: .standardError)
  }

  private static func write(_ text: String, to handle: FileHandle) throws {
    guard !text.isEmpty else { return }
    try handle.write(contentsOf: Data(text.utf8))
  }

  /// Colours at a terminal that shows them only, and never with NO_COLOR.
  static func showsColor(isTerminal: Bool, environment: [String: String]) -> Bool {
    isTerminal && (environment["NO_COLOR"] ?? "").isEmpty
      && !["", "dumb"].contains(environment["TERM"] ?? "")
  }
}
