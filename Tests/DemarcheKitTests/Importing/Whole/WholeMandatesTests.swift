import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// Which mandate of each senator is shown, compared with what the register's own rows say, computed apart.
@Suite(.enabled(if: WholeRegisters.folder != nil, "DEMARCHE_REGISTERS names the folder of the registers"))
struct WholeMandatesTests {
  /// What a row of the list of mandates says, as texts that sort by time.
  private struct Row {
    var id: String
    var from: String
    var to: String
  }

  /// Twenty days: over the register's whole time, and those on which much changes.
  static let days = [
    "1955-06-28", "1958-12-31", "1959-05-05", "1962-07-04", "1962-09-23", "1968-10-01", "1974-09-28",
    "1977-10-02",
    "1983-10-02", "1986-10-02", "1992-09-30", "1995-10-01", "2001-09-30", "2008-09-30", "2011-10-01",
    "2014-05-11",
    "2014-10-01", "2017-10-01", "2020-10-01", "2021-11-15",
  ]

  /// The mandates of each senator, by Matricule.
  private static func rows() throws -> [String: [Row]] {
    var rows: [String: [Row]] = [:]
    for row in try WholeRegisters.rows("senat/ODSEN_ELUSEN.csv", encoding: .windowsCP1252) {
      let (from, to) = (row["Date de début de mandat"] ?? "", row["Date de fin de mandat"] ?? "")
      rows[row["Matricule"] ?? "", default: []].append(
        Row(
          id: "senat-" + (row["Identifiant mandat"] ?? ""), from: String(from.prefix(10)),
          to: to.isEmpty ? "9999" : String(to.prefix(10))))
    }
    return rows
  }

  /// The mandate that the rows mean on a day: of those held, the one begun last; else the one ended last.
  private static func shown(_ rows: [Row], on day: String) -> String {
    let held = rows.filter { $0.from <= day && day <= $0.to }
    if let row = held.max(by: { $0.from < $1.from }) { return row.id + " current" }
    let ended = rows.filter { $0.to < day }
    return ended.max { $0.to < $1.to }.map { $0.id + " former" } ?? "none"
  }

  @Test("For every senator and twenty days, the mandate shown and whether it is former are the register's")
  func mandates() throws {
    let bench = WholeRegisters.bench(WholeRegisters.senat)
    _ = bench.run(WholeRegisters.senat)
    let rows = try Self.rows()
    var compared = 0
    var different: [String] = []
    var kinds: [String: Int] = [:]
    for path in bench.workspace.contents.keys.sorted() {
      let person = try #require(bench.person(path))
      let own = try #require(rows[person.identifiers[0].id.value])
      for date in Self.days {
        let day = try #require(CalendarDate(iso: date))
        var found = "none"
        do {
          let shown = try person.mandate(shownOn: day, as: nil)
          found = "\(shown.mandate.id?.value.rawValue ?? "") \(shown.isFormer ? "former" : "current")"
        } catch .none {
          found = "none"
        } catch {
          found = "\(error)"
        }
        let expected = Self.shown(own, on: date)
        if found != expected { different.append("\(person.id.value) on \(date): \(found), not \(expected)") }
        kinds[String(expected.split(separator: " ").last ?? ""), default: 0] += 1
        compared += 1
      }
    }
    #expect(compared == 1842 * 20)
    #expect(different.isEmpty, "\(different.prefix(10))")
    // Each of the answers is given often, so that the comparison says something.
    #expect(["current", "former", "none"].allSatisfy { (kinds[$0] ?? 0) > 3_000 }, "\(kinds)")
  }
}
