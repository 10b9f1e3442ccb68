import DemarcheModel
import Testing

@testable import DemarcheKit

/// What a run has to tell: order, each mistake once, exit code, summary.
@Suite struct ReportTests {
  /// A diagnostic at bytes of a file.
  private func diagnostic(
    _ identifier: Diagnostic.Identifier, _ summary: String, _ path: String, _ bytes: Range<Int>,
    _ severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    let file = SourceFile(path: path, text: "0123456789")
    return Diagnostic(identifier, summary, at: SourceRange(file: file, bytes: bytes), severity: severity)
  }

  /// A finished report.
  private func report(_ purpose: Generator.Purpose, _ diagnostics: [Diagnostic]) -> Report {
    var report = Report(purpose: purpose)
    report.diagnostics = diagnostics
    report.finish()
    return report
  }

  @Test(
    "Errors are 1, a stale output is 3 when it was asked for, anything else is 0",
    arguments: [
      (Generator.Purpose.validate, Diagnostic.Severity?.none, false, 0), (.validate, .error, false, 1),
      (.validate, .warning, false, 0), (.validate, .advice, false, 0), (.generate, nil, true, 0),
      (.generate, .error, true, 1), (.check, nil, false, 0), (.check, nil, true, 3),
      (.check, .warning, true, 3),
      (.check, .error, true, 1),
    ])
  func exitCodes(purpose: Generator.Purpose, severity: Diagnostic.Severity?, differs: Bool, code: Int32) {
    var report = report(purpose, severity.map { [diagnostic(.wrongValue, "x", "a", 0..<1, $0)] } ?? [])
    if differs { report.differences = [.init("Output/a", .leftOver)] }
    #expect(report.exitCode == code)
  }

  @Test("Mistakes stand in the order of files and places, those without a place last")
  func order() {
    let placeless = Diagnostic(.emptyWorkspace, "no place")
    let told = report(
      .validate,
      [
        placeless, diagnostic(.wrongValue, "c", "b", 1..<2), diagnostic(.wrongValue, "b", "a", 5..<6),
        diagnostic(.wrongValue, "a", "a", 1..<2), diagnostic(.missingField, "z", "a", 5..<6),
      ])
    #expect(told.diagnostics.map(\.summary) == ["a", "z", "b", "c", "no place"])
  }

  @Test("A mistake that several documents meet is told once")
  func once() {
    let mistake = diagnostic(.wrongValue, "a", "a", 0..<1)
    var inEnglish = mistake
    inEnglish.explanation = "in another language"
    #expect(report(.validate, [mistake, inEnglish, mistake]).diagnostics.count == 1)
  }

  @Test("A mistake is told once even when another of its words begins at the same place")
  func onceBetweenOthers() {
    let wide = diagnostic(.wrongValue, "a", "a", 0..<2)
    let narrow = diagnostic(.wrongValue, "a", "a", 0..<1)
    #expect(report(.validate, [narrow, wide, narrow]).diagnostics.count == 2)
  }

  @Test("Different mistakes are all told")
  func notDropped() {
    let mistakes = [
      diagnostic(.wrongValue, "a", "a", 0..<1), diagnostic(.wrongValue, "b", "a", 0..<1),
      diagnostic(.wrongValue, "a", "b", 0..<1), diagnostic(.wrongValue, "a", "a", 1..<2),
      Diagnostic(.emptyWorkspace, "a"), Diagnostic(.unknownDossier, "b"),
    ]
    #expect(report(.validate, mistakes).diagnostics.count == mistakes.count)
  }

  @Test("An error is never dropped for a warning of the same words")
  func severities() {
    let warning = diagnostic(.wrongValue, "a", "a", 0..<1, .warning)
    let error = diagnostic(.wrongValue, "a", "a", 0..<1, .error)
    #expect(report(.validate, [warning, error]).exitCode == 1)
    #expect(report(.validate, [error, warning]).exitCode == 1)
  }
}
