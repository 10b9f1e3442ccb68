import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// Second imports: what is brought up to date, and what the hand keeps.
@Suite struct ImportUpdateTests {
  private let vallini = "Signatories/senat/andre-vallini.yaml"

  @Test("An import repeated changes nothing and writes nothing")
  func idempotent() {
    let bench = ImportBench()
    let first = bench.senat()
    #expect(first.written.count == 13, "\(first.text)")
    let before = bench.workspace.contents
    let second = bench.senat()
    #expect(second.written.isEmpty && second.differenceLines.isEmpty)
    #expect(second.unchanged == 13)
    #expect(bench.workspace.contents == before)
  }

  @Test("A newer register closes a mandate, opens another and changes a group; comments stay")
  func update() throws {
    let bench = ImportBench()
    _ = bench.senat()
    try bench.edit("gender: m\n", to: "gender: m  # checked\n", in: vallini)
    bench.replace(
      "51152,2017-09-24 00:00:00.0,2017-10-02 00:00:00.0,,Renouvellement 1,,,En Cours",
      with: "51152,,2017-10-02,,,2023-10-01,,Fin", in: "ODSEN_ELUSEN.csv")
    bench.replace(
      "Vallini,André,ACTIF,1956-07-15 00:00:00.0,,SER", with: "Vallini,André,ANCIEN,,,SOC",
      in: "ODSEN_GENERAL.csv")
    let report = bench.senat { $0.asOf = CalendarDate(iso: "2023-10-02") }
    #expect(
      report.differenceLines.filter { $0.contains("vallini") || $0.hasPrefix("  ") } == [
        "changed: Signatories/senat/andre-vallini.yaml (André Vallini)",
        "  mandates.senat-51152.group: `SER` → `SOC`", "  mandates.senat-51152.to: nothing → `2023-10-01`",
      ], "\(report.differenceLines)")
    let text = bench.workspace.text(vallini)
    #expect(text.contains("gender: m  # checked\n"))
    #expect(text.contains("group: SOC, from: 2017-10-02, to: 2023-10-01 }"))
    #expect(text.contains("asOf: 2023-10-02\n"))
    #expect(bench.senat { $0.asOf = CalendarDate(iso: "2023-10-02") }.written.isEmpty)
  }

  @Test("An edit by hand stays, and both values are told, first as a warning and then as advice")
  func handEdit() throws {
    let bench = ImportBench()
    _ = bench.senat()
    try bench.edit("name: { given: André,", to: "name: { given: Andy,", in: vallini)
    try bench.edit(
      "group: SER, from: 2017-10-02 }", to: "group: SER, from: 2017-10-02, to: 2023-10-01 }", in: vallini)
    var report = bench.senat()
    #expect(report.written.isEmpty)
    #expect(report.told(.keptEdit).map(\.severity) == [.advice])
    #expect(
      report.told(.keptEdit)[0].summary == "The record has `Andy` for `name.given`, and the register `André`")
    bench.replace("Vallini,André,ACTIF", with: "Vallini,Andrew,ACTIF", in: "ODSEN_GENERAL.csv")
    report = bench.senat()
    #expect(report.told(.keptEdit).map(\.severity) == [.warning])
    #expect(report.told(.keptEdit)[0].range?.text == "Andy")
    #expect(report.told(.keptEdit)[0].explanation?.contains("`André`") == true)
    #expect(bench.person(vallini)?.name.given == "Andy")
    #expect(bench.workspace.text(vallini).contains("name.given: Andrew"))
    #expect(bench.person(vallini)?.mandates.last?.to?.value.description == "2023-10-01")
    #expect(bench.senat().told(.keptEdit).map(\.severity) == [.advice])
  }

  @Test("A mandate that the hand took away stays away, and what the register takes back stays in the record")
  func removed() throws {
    let bench = ImportBench()
    _ = bench.senat()
    try bench.edit(
      "  - { id: senat-12719, office: senator, chamber: fr-senat, place: fr-38, from: 2011-10-01, to: 2014-05-11 }\n",
      to: "", in: vallini)
    bench.replace("a.vallini@senat.fr", with: "Non public", in: "ODSEN_GENERAL.csv")
    let report = bench.senat()
    let told = report.told(.keptEdit).map(\.summary).sorted()
    #expect(
      told == [
        "The record has no `mandates.senat-12719`, and the register has it",
        "The register no longer has `contact.email`, and the record keeps it",
      ])
    #expect(bench.person(vallini)?.mandates.count == 2)
    #expect(bench.person(vallini)?.contact?.email == "a.vallini@senat.fr")
  }

  @Test("A record made by hand is found by its name and mandates, keeps its values, and gets what it lacks")
  func adopted() throws {
    let record = """
      # By hand.
      id: andre-vallini
      name: { given: André, family: Vallini }
      gender: m
      mandates:
        - { office: senator, chamber: fr-senat, place: fr-38, group: SOC, from: 2011-10-01, to: 2014-05-11 }
        - { office: senator, chamber: fr-senat, place: fr-38, group: SOC, from: 2017-10-02, to: 2023-10-01 } # last

      """
    let path = "Signatories/france/andre-vallini.yaml"
    let bench = ImportBench(records: [path: record])
    let report = bench.senat()
    #expect(report.told(.sharedName).count == 2)  // the two Jean Boyer
    #expect(
      report.told(.keptEdit).map(\.summary) == [
        "The record has `SOC` for `mandates.senat-51152.group`, and the register `SER`"
      ])
    let text = bench.workspace.text(path)
    #expect(
      text.hasPrefix(
        "# By hand.\nid: andre-vallini\nname: { given: André, family: Vallini }\ngender: m\nidentifiers: { senat: \"11041F\" }\ncontact: { email: a.vallini@senat.fr }\nmandates:\n"
      ))
    #expect(text.contains("group: SOC, from: 2011-10-01, to: 2014-05-11, id: senat-12719 }\n"))
    #expect(
      text.contains("to: 2023-10-01, id: senat-51152 } # last\n  - { id: senat-22524, office: senator,"))
    #expect(bench.workspace.contents["Signatories/senat/andre-vallini.yaml"] == nil)
    #expect(bench.senat().written.isEmpty)
  }

  @Test("A namesake without a mandate in common is another record, and the way to join them is told")
  func namesake() throws {
    let record = """
      id: anne-genetet
      name: { given: Anne, family: Genetet }
      gender: f
      mandates:
        - { office: senator, chamber: fr-senat, place: fr-099, from: 2005-10-01, to: 2008-09-30 }

      """
    let path = "Signatories/anne-genetet.yaml"
    let bench = ImportBench(records: [path: record])
    var report = bench.run(["deputes-active.csv"])
    #expect(report.written.contains("Signatories/assemblee/anne-genetet-pa721024.yaml"))
    let told = try #require(report.told(.sharedName).first)
    #expect(told.notes.first?.range?.file.path == path)
    let joined = ImportBench(records: [
      path: record.replacingOccurrences(
        of: "gender: f", with: "gender: f\nidentifiers: { assemblee: PA721024 }")
    ])
    report = joined.run(["deputes-active.csv"])
    #expect(report.told(.sharedName).isEmpty)
    #expect(joined.person(path)?.mandates.count == 2)
  }

  @Test("Who is absent from a newer register is told, and the mandate stays open")
  func absent() throws {
    let bench = ImportBench()
    _ = bench.run(["deputes-active.csv"])
    let text = RegisterText(path: "", bytes: ImportBench.fixtures["deputes-active.csv"] ?? []).file.range.text
    let without = text.split(separator: "\n").filter { !$0.contains("Genetet") }.joined(separator: "\n")
    bench.put(Array(without.utf8), into: "deputes-active.csv")
    let report = bench.run(["deputes-active.csv"])
    #expect(
      report.told(.absentPerson).map(\.summary) == [
        "The register no longer has `anne-genetet`, whose mandate is open"
      ])
    #expect(report.told(.absentPerson).first?.range?.text == "2017-06-21")
    #expect(report.written.isEmpty)
    let path = "Signatories/assemblee/anne-genetet.yaml"
    try bench.edit("from: 2017-06-21 }", to: "from: 2017-06-21, to: 2022-06-21 }", in: path)
    #expect(bench.run(["deputes-active.csv"]).told(.absentPerson).isEmpty)
  }

  @Test("An open mandate is closed when the register has the next one, and that is told")
  func nextTerm() throws {
    let bench = ImportBench()
    _ = bench.run(["deputes-active.csv"])
    bench.replace("PA721024,15,", with: "PA721024,16,", in: "deputes-active.csv")
    bench.replace("099,11,2017-06-21", with: "099,11,2022-06-22", in: "deputes-active.csv")
    let report = bench.run(["deputes-active.csv"])
    #expect(report.told(.assumedDate).map(\.severity) == [.warning])
    let person = try #require(bench.person("Signatories/assemblee/anne-genetet.yaml"))
    #expect(person.mandates.map { $0.id?.value.rawValue } == ["assemblee-15", "assemblee-16"])
    #expect(person.mandates[0].to?.value.description == "2022-06-21")
    #expect(person.mandates[1].to == nil)
  }

  @Test("Namesakes of a table without ids stay two, and a change that could be of either is not guessed")
  func namesakesWithoutIDs() {
    let table = "given,family,gender,office,group,from\nJean,Boyer,m,mp,A,2017\nJean,Boyer,m,mp,B,2017\n"
    let bench = ImportBench(files: ["a.csv": table])
    #expect(
      bench.run(["a.csv"]).written == [
        "Signatories/csv/jean-boyer.yaml", "Signatories/csv/jean-boyer-2.yaml",
      ])
    #expect(bench.run(["a.csv"]).unchanged == 2)
    bench.replace("mp,B", with: "mp,C", in: "a.csv")
    let report = bench.run(["a.csv"])
    #expect(report.told(.sharedName).map(\.summary) == ["Several records could be Jean Boyer"])
    #expect(report.written.isEmpty && report.unchanged == 1)
  }

  @Test("A record that would have two mandates at once is left alone")
  func overlapping() throws {
    let record = """
      id: bernard-jomier
      name: { given: Bernard, family: Jomier }
      gender: m
      identifiers: { senat: 19683J }
      mandates:
        - { office: senator, chamber: fr-senat, place: fr-75, from: 2016-01-01, to: 2023-10-01 }

      """
    let path = "Signatories/bernard-jomier.yaml"
    let bench = ImportBench(records: [path: record])
    let report = bench.senat()
    #expect(report.told(.uneditableRecord).map(\.range?.file.path) == [path])
    #expect(
      report.told(.uneditableRecord)[0].solutions[0].text.contains(
        "`mandates.senat-51177.from`: `2017-10-02`"))
    #expect(bench.workspace.text(path) == record)
  }
}
