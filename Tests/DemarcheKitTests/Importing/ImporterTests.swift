import DemarcheLanguage
import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// First imports of each register, from real excerpts.
@Suite struct ImporterTests {
  @Test(
    "The Sénat's two files make records with dated mandates, from Windows-1252 with comments and lost zeros")
  func senat() throws {
    let bench = ImportBench()
    let report = bench.senat()
    #expect(report.exitCode == 0)
    #expect(
      report.readLines == [
        "read ODSEN_GENERAL.csv: Sénat, general list, Windows-1252, parted by commas, 13 rows, 3 comment lines skipped",
        "read ODSEN_ELUSEN.csv: Sénat, mandates, Windows-1252, parted by commas, 30 rows",
      ])
    #expect(
      report.summary == "13 people, 30 mandates; 13 new, 0 changed, 0 unchanged; 4 warnings", "\(report.text)"
    )
    #expect(
      report.counts == [
        "lost-zeros": 1, "mandate-overlap": 1, "shared-name": 2, "unmapped-column": 2,
      ])
    #expect(report.told(.lostZeros)[0].summary == "2 values of `Matricule` lost leading zeros")
    let cadic = try #require(bench.person("Signatories/senat/olivier-cadic.yaml"))
    #expect(cadic.mandates.map { $0.to?.value.description } == ["2021-09-30", nil])
    #expect(cadic.mandates.map { $0.place?.value.rawValue } == ["fr-099", "fr-099"])
    #expect(cadic.mandates.map { $0.groups.first?.name.value } == [nil, "UC"])
    #expect(cadic.contact?.email == "o.cadic@senat.fr")
    #expect(cadic.identifiers.map { "\($0.scheme.value) \($0.id.value)" } == ["senat 14255U"])
    let ornano = try #require(bench.person("Signatories/senat/paul-d-ornano.yaml"))
    #expect(ornano.name == PersonName(given: "Paul", family: "Ornano", particle: "d'"))
    #expect(ornano.contact == nil)
    let achour = try #require(bench.person("Signatories/senat/youssef-achour.yaml"))
    #expect(achour.mandates[0].place?.value.rawValue == "fr-alger")
    #expect(bench.person("Signatories/senat/leila-aichi.yaml")?.gender == .feminine)
    #expect(bench.person("Signatories/senat/jean-boyer-83018r.yaml")?.mandates.count == 2)
    #expect(bench.person("Signatories/senat/sonia-de-la-provote.yaml")?.name.family == "La Provôté")
    let armengaud = try #require(bench.person("Signatories/senat/andre-armengaud.yaml"))
    #expect(
      armengaud.mandates.map { $0.to?.value.description } == ["1959-05-04", "1968-10-01", "1974-03-11"])
  }

  @Test("The Assemblée's deputies have their constituency by number, whatever the order of the columns")
  func assemblee() throws {
    let bench = ImportBench()
    let report = bench.run(["deputes-active.csv"])
    #expect(
      report.summary == "10 people, 10 mandates; 10 new, 0 changed, 0 unchanged", "\(report.text)")
    let genetet = try #require(bench.person("Signatories/assemblee/anne-genetet.yaml"))
    #expect(genetet.mandates[0].place?.value.rawValue == "fr-099")
    #expect(genetet.mandates[0].constituency?.value == 11)
    #expect(genetet.sources[0].asOf?.value.description == "2021-11-02")
    #expect(
      bench.person("Signatories/assemblee/philippe-naillet.yaml")?.mandates[0].place?.value.rawValue
        == "fr-974")
    #expect(
      bench.person("Signatories/assemblee/paul-andre-colombani.yaml")?.mandates[0].place?.value.rawValue
        == "fr-2a")
    let particle = try #require(bench.person("Signatories/assemblee/charles-de-la-verpilliere.yaml"))
    #expect(particle.name.full == "Charles de la Verpillière")
    let other = ImportBench(files: [
      "half.csv": "villeNaissance;prenom;civ;nom;departementNom;id;datePriseFonction;circo\n"
        + "Neuilly;Constance;Mme;Le Grip;Hauts-de-Seine;PA345722;2017-06-21;6\n"
    ])
    #expect(other.run(["half.csv"]).counts == ["unmapped-column": 1])
    let grip = try #require(other.person("Signatories/assemblee/constance-le-grip.yaml"))
    #expect(grip.mandates[0].id?.value.rawValue == "deputy-2017-06-21")
    #expect(grip.mandates[0].constituency?.value == 6)
  }

  @Test("Congress has terms, districts, suffixes, a change of party, and ends that lie ahead")
  func congress() throws {
    let bench = ImportBench()
    let report = bench.run(["legislators-current.yaml"]) { $0.asOf = CalendarDate(iso: "2026-06-15") }
    #expect(report.exitCode == 0, "\(report.text)")
    #expect(report.people == 3 && report.counts["mandate-overlap"] == nil)
    #expect(report.told(.assumedDate).map(\.severity) == [.advice])
    let cantwell = try #require(bench.person("Signatories/congress/maria-cantwell.yaml"))
    #expect(cantwell.mandates.map { $0.office.value.rawValue }.prefix(2) == ["representative", "senator"])
    #expect(
      cantwell.mandates.map { $0.to?.value.description }.suffix(3) == ["2019-01-02", "2025-01-02", nil])
    #expect(cantwell.mandates[0].place?.value.rawValue == "us-wa")
    #expect(cantwell.mandates[0].constituency?.value == 1)
    #expect(cantwell.mandates[1].constituency == nil)
    let bishop = try #require(bench.person("Signatories/congress/sanford-d-bishop-jr.yaml"))
    #expect(bishop.name == PersonName(given: "Sanford D.", family: "Bishop Jr.", sortAs: "Bishop Sanford D."))
    let kiley = try #require(bench.person("Signatories/congress/kevin-kiley.yaml"))
    #expect(kiley.mandates.last?.groups.map { $0.name.value } == ["Republican", "Independent"])
    #expect(kiley.mandates.last?.groups.last?.to == nil)
  }

  @Test(
    "A term of Congress is titled as its country numbers constituencies",
    arguments: [
      ("en", "1993-06-01", "Representative for the 1st congressional district of Washington"),
      ("en", "2019-06-01", "Senator for Washington"),
      ("fr", "1993-06-01", "représentante de la 1re circonscription de l’État de Washington"),
      ("fr", "2019-06-01", "sénatrice de l’État de Washington"),
    ])
  func congressTitles(_ tag: String, _ date: String, _ expected: String) throws {
    let bench = ImportBench()
    _ = bench.run(["legislators-current.yaml"]) { $0.asOf = CalendarDate(iso: "2026-06-15") }
    let cantwell = try #require(bench.person("Signatories/congress/maria-cantwell.yaml"))
    var diagnostics: [Diagnostic] = []
    let library = Library(workspace: MemoryFileSystem(), &diagnostics)
    let titles = try #require(LanguageTag(tag).flatMap { library.titles[$0] })
    let shown = try cantwell.mandate(shownOn: try #require(CalendarDate(iso: date)), as: nil)
    #expect(try titles.title(of: shown, gender: cantwell.gender).get().text == expected)
  }

  @Test(
    "The European Parliament's list has no days: the day of the list is taken, and damaged names are held back"
  )
  func europeanParliament() throws {
    let bench = ImportBench()
    var report = bench.run(["meps.csv"])
    #expect(
      report.readLines == [
        "read meps.csv: European Parliament, members, Windows-1252, parted by semicolons, 3 rows"
      ])
    #expect(report.counts == ["damaged-name": 1, "mandate-without-date": 1, "unmapped-column": 1])
    #expect(report.told(.damagedName)[0].range?.text == "Wi?niewska")
    #expect(bench.person("Signatories/ep/roberta-metsola.yaml")?.mandates.isEmpty == true)
    let dated = ImportBench()
    report = dated.run(["meps.csv"]) { $0.asOf = CalendarDate(iso: "2024-07-16") }
    #expect(report.told(.assumedDate).map(\.severity) == [.warning])
    let metsola = try #require(dated.person("Signatories/ep/roberta-metsola.yaml"))
    #expect(metsola.name.family == "Metsola")
    #expect(metsola.mandates[0].from.value.description == "2024-07-16")
    // A later list does not move the day.
    report = dated.run(["meps.csv"]) { $0.asOf = CalendarDate(iso: "2025-01-01") }
    #expect(
      dated.person("Signatories/ep/roberta-metsola.yaml")?.mandates[0].from.value.description == "2024-07-16")
  }

  @Test("Official names in another script become native names")
  func scripts() throws {
    let bench = ImportBench()
    let report = bench.run(["meps-utf16.csv"]) { $0.asOf = CalendarDate(iso: "2019-01-01") }
    #expect(report.readLines[0].contains("UTF-16 LE"))
    let person = try #require(bench.person("Signatories/ep/andrey-kovatchev.yaml"))
    #expect(person.nativeNames[try #require(LanguageTag("bg"))]?.full == "Андрей Ковачев")
    #expect(person.gender == .masculine)
    #expect(person.contact?.web == "https://www.andrey-kovatchev.eu")
    #expect(
      bench.person("Signatories/ep/kostadinka-kuneva.yaml")?.nativeNames[try #require(LanguageTag("el"))]?
        .family == "Κούνεβα")
  }

  @Test(
    "EveryPolitician's table has a row for each term, partial dates, and whole names that another column parts"
  )
  func everyPoliticianTable() throws {
    let bench = ImportBench()
    let report = bench.run(["everypolitician.csv"])
    #expect(report.counts["nameless-row"] == 1)
    #expect(report.people == 2 && report.mandates == 3, "\(report.text)")
    let ratas = try #require(bench.person("Signatories/everypolitician/juri-ratas.yaml"))
    #expect(ratas.mandates.map { $0.to?.value.description } == ["2016-11-23", nil])
    #expect(ratas.identifiers.map { $0.id.value } == ["5c0d8b1e-0001", "Q1340063"])
    let kallas = try #require(bench.person("Signatories/everypolitician/kaja-kallas.yaml"))
    #expect(kallas.mandates[0].from.value.description == "2019-04")
    #expect(kallas.mandates[0].to?.value.description == "2021-01")
  }

  @Test("EveryPolitician's JSON has terms as events, and memberships of parties are no mandates")
  func everyPoliticianJSON() throws {
    let bench = ImportBench()
    let report = bench.run(["everypolitician.json"])
    #expect(report.readLines == ["read everypolitician.json: EveryPolitician, UTF-8, 2 people"])
    #expect(report.counts["nameless-row"] == 1)
    let tsipras = try #require(bench.person("Signatories/everypolitician/alexis-tsipras.yaml"))
    #expect(
      tsipras.mandates.map { "\($0.from.value) \($0.to?.value.description ?? "")" } == [
        "2015-02-05 2015-08-28", "2015-10-03 2019",
      ])
    #expect(tsipras.mandates[0].groups.first?.name.value == "ΣΥΡΙΖΑ")
    #expect(tsipras.nativeNames[try #require(LanguageTag("el"))]?.full == "Αλέξης Τσίπρας")
    #expect(tsipras.contact?.email == "a.tsipras@parliament.gr")
    #expect(report.diagnostics.contains { $0.summary == "1 membership is of no chamber and no mandate" })
    #expect(report.diagnostics.contains { $0.summary == "1 other name is not read" })
  }

  @Test("Popolo has embedded memberships; a field that is not known is told")
  func popolo() throws {
    let bench = ImportBench()
    let report = bench.run(["popolo.json"])
    #expect(
      report.diagnostics.contains { $0.summary == "The field `shoe_size` of a person is not read, 1 time" })
    let bures = try #require(bench.person("Signatories/popolo/doris-bures.yaml"))
    #expect(bures.mandates[0].groups.first?.name.value == "SPÖ")
    #expect(bench.person("Signatories/popolo/wolfgang-sobotka.yaml")?.mandates.isEmpty == true)
  }

  @Test("Any table is read by the names of its columns, and by what the user says of them")
  func anyTable() throws {
    let bench = ImportBench()
    var report = bench.run(["mitglieder.csv"])
    #expect(report.readLines == ["read mitglieder.csv: table, Windows-1252, parted by semicolons, 2 rows"])
    #expect(
      report.counts == ["unknown-office": 1, "unknown-place": 1, "unmapped-column": 1], "\(report.text)")
    #expect(report.told(.unmappedColumn)[0].range?.text == "Sitz")
    let mueller = try #require(bench.person("Signatories/csv/hans-muller.yaml"))
    #expect(mueller.mandates[0].from.value.description == "1999-12-06")
    #expect(mueller.mandates[0].groups.first?.name.value == "Die Mitte; CVP")
    report = ImportBench().run(["mitglieder.csv"]) { $0.map = ["Sitz": .ignore, "sitzz": .id] }
    #expect(report.exitCode == 1 && report.written.isEmpty)
    #expect(report.told(.unknownField)[0].solutions[0].text == "Did you mean `Sitz`?")
    let ignoring = ImportBench().run(["mitglieder.csv"]) {
      $0.map = ["Sitz": .ignore]
      $0.folder = "Signatories/schweiz"
    }
    #expect(ignoring.counts["unmapped-column"] == nil)
    #expect(ignoring.written.contains("Signatories/schweiz/christa-markwalder.yaml"))
  }

  @Test("Strict makes errors of warnings, and writes nothing; a dry run writes nothing either")
  func strict() {
    let bench = ImportBench()
    let strict = bench.senat { $0.isStrict = true }
    #expect(strict.exitCode == 1 && strict.written.isEmpty)
    #expect(strict.summary.contains("nothing written; 4 errors"))
    let dry = bench.senat { $0.isDryRun = true }
    #expect(dry.exitCode == 0 && dry.written.isEmpty)
    #expect(dry.differenceLines.count == 13)
    #expect(
      dry.differenceLines[0] == "new: Signatories/senat/youssef-achour.yaml (Youssef Achour, 1 mandate)")
    #expect(
      dry.summary
        == "13 people, 30 mandates; 13 new, 0 changed, 0 unchanged; nothing written (dry run); 4 warnings")
    #expect(bench.workspace.contents.isEmpty)
    let clean = ImportBench().run(["deputes-active.csv"]) { $0.isStrict = true }
    #expect(clean.told(.unmappedColumn).map(\.severity) == [.advice])
  }

  @Test("A disk that cannot be written is told for each file")
  func fullDisk() {
    let workspace = MemoryFileSystem([:], refusingWrites: .unwritable("the disk is full"))
    let report = Importer(workspace: workspace, sources: MemoryFileSystem(ImportBench.fixtures)).run([
      "popolo.json"
    ])
    #expect(report.exitCode == 1 && report.written.isEmpty)
    #expect(report.told(.outputUnwritable).count == 2)
  }

  @Test("The report has every format, and the same bytes each time")
  func formats() throws {
    let report = ImportBench().senat()
    for format in DiagnosticsFormat.allCases {
      let text = report.rendered(as: format)
      #expect(text.contains("lost-zeros") && text == ImportBench().senat().rendered(as: format))
    }
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(report.rendered(as: .json).utf8)) as? [String: Any])
    let summary = try #require(json["summary"] as? [String: Int])
    #expect(
      summary["people"] == 13 && summary["new"] == 13 && summary["written"] == 13 && summary["warnings"] == 4)
  }
}
