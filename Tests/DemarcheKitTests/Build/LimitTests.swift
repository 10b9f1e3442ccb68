import DemarcheModel
import Testing

@testable import DemarcheKit

/// Deep, huge and multiplying inputs end with a clear error: no hang, no crash, no flood of messages.
@Suite struct LimitTests {
  @Test("The inputs are read whole: at least ninety, hardly any of which is right")
  func corpus() throws {
    let cases = try LimitCase.read()
    #expect(cases.count >= 90)
    #expect(Set(cases.map(\.name)).count == cases.count)
    #expect(cases.filter { $0.told.isEmpty }.count <= 8)
    #expect(LimitCase.all.count == cases.count)
  }

  @Test(
    "An input is told for what it is, in few words, with a way out", .timeLimit(.minutes(10)),
    arguments: LimitCase.small)
  func told(_ input: LimitCase) async {
    var files = Founding()
    input.make(in: &files)
    let report = await files.run()
    let found = Set(report.diagnostics.filter { $0.identifier != .brokenRecord }.map(\.identifier.rawValue))
    #expect(found == Set(input.told))
    #expect(report.exitCode == (input.told.isEmpty ? 0 : 1))
    #expect(report.diagnostics.count <= Report.mostOfOneFile + 20)
    #expect(input.told.isEmpty || report.diagnostics.contains { !$0.solutions.isEmpty })
    #expect(report.text.utf8.count < 1_000_000)
  }
}
