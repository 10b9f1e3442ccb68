import DemarcheModel
import Testing

@testable import DemarcheKit

/// The pages about diagnostics of imports: the example on each provokes what it is about.
@Suite struct ImportPagesTests {
  /// The example of a page.
  private func example(_ identifier: Diagnostic.Identifier) throws -> String {
    let page = try #require(Explanation(of: identifier))
    let lines = page.markdown.split(separator: "\n").filter { $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test(
    "A file with the example provokes it",
    arguments: [
      (Diagnostic.Identifier.jsonSyntax, "a.json"), (.unknownRegister, "a.csv"), (.missingRegister, "a.csv"),
      (.unmappedColumn, "a.csv"), (.namelessRow, "a.csv"), (.damagedName, "a.csv"), (.duplicateRow, "a.csv"),
      (.sharedName, "a.csv"), (.assumedDate, "a.csv"), (.csvSyntax, "a.csv"), (.raggedRow, "a.csv"),
    ])
  func file(identifier: Diagnostic.Identifier, name: String) throws {
    let bench = ImportBench(files: [name: try example(identifier)])
    let report = bench.run([name]) { $0.asOf = CalendarDate(iso: "2024-05-06") }
    #expect(report.counts[identifier.rawValue] != nil, "\(report.text)")
  }

  @Test(
    "A general list with the example provokes it",
    arguments: [Diagnostic.Identifier.lostZeros, .contradictingState])
  func general(identifier: Diagnostic.Identifier) throws {
    let bench = ImportBench(files: ["g.csv": try example(identifier)])
    #expect(bench.run(["g.csv", "ODSEN_ELUSEN.csv"]).counts[identifier.rawValue] != nil)
  }

  @Test("A list of mandates with the example provokes it")
  func mandates() throws {
    let bench = ImportBench(files: ["m.csv": try example(.unjoinedRow)])
    let report = bench.run(["ODSEN_GENERAL.csv", "m.csv"])
    // The mandate has no senator, and the thirteen senators have no mandate.
    #expect(report.counts["unjoined-row"] == 14)
  }

  @Test(
    "A record with the example provokes it",
    arguments: [Diagnostic.Identifier.keptEdit, .absentPerson, .uneditableRecord])
  func record(identifier: Diagnostic.Identifier) throws {
    let example = try example(identifier)
    let ids = [
      Diagnostic.Identifier.keptEdit: "PA345722", .absentPerson: "PA0", .uneditableRecord: "PA345722",
    ]
    let id = ids[identifier] ?? ""
    var record = "id: a\nname: { given: Constance, family: Le Grip }\ngender: m\n"
    if identifier != .absentPerson { record += "identifiers: { assemblee: \(id) }\n" }
    if !example.contains("mandates:") { record += "mandates: []\n" }
    record += example
    if identifier == .absentPerson {
      record +=
        "sources: [{ register: assemblee, id: \(id), fields: { mandates.assemblee-15.office: deputy } }]\n"
    }
    let report = ImportBench(records: ["Signatories/a.yaml": record]).run(["deputes-active.csv"])
    #expect(report.counts[identifier.rawValue] != nil, "\(report.text)")
  }
}
