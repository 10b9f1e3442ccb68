import DemarcheModel
import Testing

@testable import DemarcheKit

/// The last line of a run, and the lines about what differs.
@Suite struct ReportTextTests {
  /// A report with numbers in it.
  private func report(_ purpose: Generator.Purpose, number: Int, errors: Int = 0, warnings: Int = 0) -> Report
  {
    var report = Report(purpose: purpose)
    report.people = number
    report.dossiers = number
    report.proved = number
    report.unchanged = number
    report.written = (0..<number).map { "Output/\($0)" }
    report.diagnostics += (0..<errors).map { Diagnostic(.wrongValue, "error \($0)") }
    report.diagnostics += (0..<warnings).map { Diagnostic(.unusedProse, "warning \($0)", severity: .warning) }
    return report
  }

  @Test(
    "The summary says what was done, with one and many",
    arguments: [
      (Generator.Purpose.validate, 1, "1 signatory, 1 dossier; 1 file proved"),
      (.validate, 2, "2 signatories, 2 dossiers; 2 files proved"),
      (.validate, 0, "0 signatories, 0 dossiers; 0 files proved"),
      (.generate, 1, "1 signatory, 1 dossier; 1 file written, 1 unchanged"),
      (.generate, 2, "2 signatories, 2 dossiers; 2 files written, 2 unchanged"),
      (.check, 1, "1 signatory, 1 dossier; 1 file up to date"),
      (.check, 2, "2 signatories, 2 dossiers; 2 files up to date"),
    ])
  func summary(purpose: Generator.Purpose, number: Int, line: String) {
    #expect(report(purpose, number: number).summary == line)
  }

  @Test("Errors and warnings are counted at the end, when there are any")
  func counts() {
    let base = "0 signatories, 0 dossiers; 0 files proved"
    #expect(report(.validate, number: 0, errors: 1).summary == base + "; 1 error")
    #expect(report(.validate, number: 0, errors: 2, warnings: 1).summary == base + "; 2 errors; 1 warning")
    #expect(report(.validate, number: 0, warnings: 3).summary == base + "; 3 warnings")
  }

  @Test("Each difference is one line with the command that mends it")
  func differences() {
    var report = Report(purpose: .check)
    report.differences = [
      .init("Output/a", .stale), .init("Output/b", .missing), .init("Output/c", .leftOver),
    ]
    #expect(
      report.differenceLines == [
        "stale: Output/a  (run `demarche generate`)", "missing: Output/b  (run `demarche generate`)",
        "left over: Output/c  (no source makes it; run `rm Output/c`)",
      ])
    #expect(report.summary.hasSuffix("; 3 to mend"))
    #expect(report.exitCode == 3)
  }
}
