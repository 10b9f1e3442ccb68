import DemarcheLanguage
import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// The French titles of whole registers, compared with a table that is written in the test.
@Suite(.enabled(if: WholeRegisters.folder != nil, "DEMARCHE_REGISTERS names the folder of the registers"))
struct WholeTitlesTests {
  /// The titles of all records of a workspace on a day, by the id of the first register.
  private func titles(_ bench: ImportBench, on date: String) throws -> [String: String] {
    var diagnostics: [Diagnostic] = []
    let library = Library(workspace: MemoryFileSystem(), &diagnostics)
    let titles = try #require(LanguageTag("fr").flatMap { library.titles[$0] })
    let day = try #require(CalendarDate(iso: date))
    var found: [String: String] = [:]
    for path in bench.workspace.contents.keys {
      let person = try #require(bench.person(path))
      let shown = try person.mandate(shownOn: day, as: nil)
      found[person.identifiers[0].id.value] = try titles.title(of: shown, gender: person.gender).get().text
    }
    return found
  }

  @Test("Every senator has the right article and gender")
  func senators() throws {
    let bench = WholeRegisters.bench(WholeRegisters.senat)
    _ = bench.run(WholeRegisters.senat)
    let found = try titles(bench, on: "2021-11-15")
    var wrong: [String] = []
    let rows = try WholeRegisters.rows("senat/ODSEN_GENERAL.csv", encoding: .windowsCP1252)
    #expect(rows.count == 1842)
    for row in rows {
      let matricule = row["Matricule"] ?? ""
      let key = String(repeating: "0", count: 6 - matricule.count) + matricule
      let isWoman = row["Qualité"] != "M."
      let office = isWoman ? "sénatrice" : "sénateur"
      let former = row["État"] == "ACTIF" ? "" : isWoman ? "ancienne " : "ancien "
      let place = row["Circonscription"] ?? ""
      let number = FrenchPlaces.numbers[place] ?? (row["Code Circonscription"] ?? "").lowercased()
      let words = FrenchPlaces.former[place] ?? FrenchPlaces.words[number] ?? "?"
      let expected = "\(former)\(office) \(words)"
      if found[key] != expected { wrong.append("\(key): \(found[key] ?? "nothing"), not \(expected)") }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(10))")
  }

  @Test("Every deputy has the right ordinal, article and gender")
  func deputies() throws {
    let bench = WholeRegisters.bench(WholeRegisters.assemblee)
    _ = bench.run(WholeRegisters.assemblee)
    let found = try titles(bench, on: "2021-11-15")
    var wrong: [String] = []
    let rows = try WholeRegisters.rows("assemblee/deputes-active-2021-11.csv", encoding: .utf8)
    #expect(rows.count == 570)
    for row in rows {
      let key = row["id"] ?? ""
      let number = row["circo"] ?? ""
      let code = row["departementCode"] ?? ""
      let words =
        switch row["departementNom"] {
        case "Français établis hors de France": "des Français établis hors de France"
        case "Saint-Barthélemy et Saint-Martin": "de Saint-Barthélemy et Saint-Martin"
        default: FrenchPlaces.words[code] ?? "?"
        }
      let place = "de la \(number)\(number == "1" ? "re" : "e") circonscription \(words)"
      let expected = "\(row["civ"] == "M." ? "député" : "députée") \(place)"
      if found[key] != expected { wrong.append("\(key): \(found[key] ?? "nothing"), not \(expected)") }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(10))")
  }
}
