import DemarcheModel
import Testing

@testable import DemarcheKit

/// Of a file with very many mistakes the first are told, errors before others, and the rest is counted.
@Suite struct ReportLimitTests {
  private func report(_ severities: [Diagnostic.Severity], path: String = "a.md") -> Report {
    let file = SourceFile(path: path, text: String(repeating: "x", count: severities.count))
    var report = Report(purpose: .validate)
    report.diagnostics = severities.enumerated().map { offset, severity in
      Diagnostic(
        .unusedProse, "Nr. \(offset)", at: SourceRange(file: file, bytes: offset..<offset + 1),
        severity: severity)
    }
    report.finish()
    return report
  }

  @Test("A hundred are all told")
  func hundred() {
    let report = report(Array(repeating: .error, count: 100))
    #expect(report.diagnostics.count == 100)
    #expect(report.diagnostics.allSatisfy { $0.notes.isEmpty })
    #expect(report.summary.hasSuffix("; 100 errors"))
  }

  @Test("Of more, a hundred are told, the last of them says how many are not, and all are counted")
  func more() {
    let report = report(Array(repeating: .error, count: 250))
    #expect(report.diagnostics.count == 100)
    #expect(
      report.diagnostics.last?.notes.map(\.text) == ["150 more of this file are not shown; mend these first"])
    #expect(report.summary.hasSuffix("; 250 errors"))
  }

  @Test("An error is told though it comes after a thousand warnings")
  func errors() {
    let report = report(Array(repeating: .warning, count: 1000) + [.error])
    #expect(report.diagnostics.count == 100)
    #expect(report.exitCode == 1)
    #expect(report.summary.hasSuffix("; 1 error; 1000 warnings"))
  }

  @Test("Each file has its own hundred")
  func files() {
    var both = report(Array(repeating: .error, count: 99))
    both.diagnostics += report(Array(repeating: .error, count: 99), path: "b.md").diagnostics
    both.finish()
    #expect(both.diagnostics.count == 198)
  }
}
