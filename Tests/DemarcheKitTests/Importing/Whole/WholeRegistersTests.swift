import DemarcheModel
import Testing

@testable import DemarcheKit

/// Imports of whole registers, with the counts that they had when they were made.
@Suite(.enabled(if: WholeRegisters.folder != nil, "DEMARCHE_REGISTERS names the folder of the registers"))
struct WholeRegistersTests {
  @Test("All 1,842 senators and their 3,342 mandates are imported, and what is odd in the lists is told")
  func senat() throws {
    let bench = WholeRegisters.bench(WholeRegisters.senat)
    let report = bench.run(WholeRegisters.senat)
    #expect(report.summary == "1842 people, 3342 mandates; 1842 new, 0 changed, 0 unchanged; 19 warnings")
    #expect(
      report.counts == [
        "lost-zeros": 1, "mandate-overlap": 8, "ragged-row": 8, "shared-name": 2, "unmapped-column": 2,
      ])
    #expect(report.told(.lostZeros)[0].summary == "492 values of `Matricule` lost leading zeros")
    #expect(bench.workspace.contents.count == 1842)
    let again = bench.run(WholeRegisters.senat)
    #expect(again.written.isEmpty && again.unchanged == 1842)
  }

  @Test("All 570 deputies are imported")
  func assemblee() throws {
    let report = WholeRegisters.bench(WholeRegisters.assemblee).run(WholeRegisters.assemblee)
    #expect(report.summary == "570 people, 570 mandates; 570 new, 0 changed, 0 unchanged")
    #expect(report.counts == ["unmapped-column": 1])
  }

  @Test("All 537 legislators and their 2,792 terms are imported")
  func congress() throws {
    let bench = WholeRegisters.bench(WholeRegisters.congress)
    let report = bench.run(WholeRegisters.congress) { $0.asOf = CalendarDate(iso: "2026-06-15") }
    #expect(report.summary == "537 people, 2792 mandates; 537 new, 0 changed, 0 unchanged")
    #expect(report.counts == ["assumed-date": 1, "unmapped-column": 1])
    #expect(report.told(.assumedDate)[0].summary.hasPrefix("537 mandates end after 2026-06-15"))
  }

  @Test("All three stand in one workspace, and the records are read without an error")
  func together() async throws {
    let paths = WholeRegisters.senat + WholeRegisters.assemblee + WholeRegisters.congress
    let bench = WholeRegisters.bench(paths)
    for files in [WholeRegisters.senat, WholeRegisters.assemblee, WholeRegisters.congress] {
      #expect(bench.run(files) { $0.asOf = CalendarDate(iso: "2026-06-15") }.exitCode == 0)
    }
    var diagnostics: [Diagnostic] = []
    let people = PeopleDirectory(workspace: bench.workspace, &diagnostics)
    #expect(people.people.count == 1842 + 570 + 537)
    #expect(!diagnostics.containsErrors)
  }
}
