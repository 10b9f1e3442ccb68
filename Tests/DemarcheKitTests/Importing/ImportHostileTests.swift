import DemarcheModel
import Testing

@testable import DemarcheKit

/// Imports of files that mean harm, or were harmed.
@Suite struct ImportHostileTests {
  @Test(
    "A value that may not stand in a record is told and left out",
    arguments: [
      ("\"Le\nGrip\"", "multiline-value"), ("Le\u{202E}Grip", "forbidden-character"),
      ("Le\u{7}Grip", "forbidden-character"),
      ("L" + String(repeating: "\u{301}", count: 40), "forbidden-character"),
      (String(repeating: "a", count: 5_000), "value-too-long"),
    ])
  func values(family: String, told: String) {
    let bench = ImportBench(files: ["a.csv": "given,family,gender\nConstance,\(family),f\nAnne,Genetet,f\n"])
    let report = bench.run(["a.csv"])
    #expect(report.counts == [told: 1, "nameless-row": 1])
    #expect(report.written == ["Signatories/csv/anne-genetet.yaml"])
  }

  @Test("A name cannot become a path, nor a value YAML")
  func injection() throws {
    let bench = ImportBench(files: [
      "a.csv": "id,given,family,gender,group,from\n../x,../../etc,passwd,m,\"x, to: 2020 }\",2017\n"
    ])
    let report = bench.run(["a.csv"])
    #expect(report.written == ["Signatories/csv/etc-passwd.yaml"], "\(report.text)")
    let person = try #require(bench.person("Signatories/csv/etc-passwd.yaml"))
    #expect(person.name.given == "../../etc")
    #expect(person.mandates[0].groups.first?.name.value == "x, to: 2020 }")
    #expect(person.mandates[0].to == nil)
  }

  @Test(
    "Broken files are refused with a place, and nothing is written",
    arguments: [
      ("", "file-unreadable"), ("[{\"terms\":", "json-syntax"), ("- id: {", "yaml-syntax"),
      ("a\n1\n", "unknown-register"),
      ("{}", "unknown-register"), ("given,family\n\"a,b\n", "csv-syntax"),
      ("\u{0}\u{0}\u{0}", "unknown-register"),
    ])
  func broken(text: String, told: String) {
    let bench = ImportBench(files: ["a": text])
    let report = bench.run(["a"])
    #expect(report.counts[told] != nil, "\(report.text)")
    #expect(report.exitCode == 1 && bench.workspace.contents.isEmpty)
  }

  @Test("Files of two registers, a missing file and a register that is named wrongly are refused")
  func mixed() {
    let bench = ImportBench()
    #expect(bench.run(["meps.csv", "popolo.json"]).counts["unknown-register"] == 1)
    #expect(bench.run(["nothing.csv"]).counts["file-unreadable"] == 1)
    #expect(bench.run(["meps.csv"]) { $0.register = .senat }.counts["unknown-register"] == 1)
    #expect(bench.run(["popolo.json"]) { $0.register = .congress }.counts["unknown-register"] == 1)
    #expect(bench.run(["ODSEN_GENERAL.csv", "ODSEN_GENERAL.csv"]).counts["missing-register"] == 1)
    #expect(bench.workspace.contents.isEmpty)
  }

  @Test("Of many mistakes of one sort the first are told and the others counted", .timeLimit(.minutes(10)))
  func many() {
    let rows = String(repeating: "A,,m\n", count: 1_500)
    let report = ImportBench(files: ["a.csv": "given,family,gender\n" + rows]).run(["a.csv"])
    #expect(report.counts["nameless-row"] == ImportFindings.limit)
    #expect(report.told(.namelessRow).last?.notes.map(\.text) == ["500 more like it follow"])
  }

  @Test("Any cut of a register is read without a trap", arguments: Array(stride(from: 0, to: 3_300, by: 331)))
  func cuts(length: Int) {
    for name in ["ODSEN_GENERAL.csv", "everypolitician.json", "legislators-current.yaml"] {
      let bench = ImportBench()
      bench.put(Array((ImportBench.fixtures[name] ?? []).prefix(length)), into: name)
      let report = name.hasPrefix("ODSEN") ? bench.senat() : bench.run([name])
      #expect(report.exitCode == 1 || report.people >= 0)
      for path in bench.workspace.contents.keys { #expect(bench.person(path) != nil, "\(path)") }
    }
  }
}
