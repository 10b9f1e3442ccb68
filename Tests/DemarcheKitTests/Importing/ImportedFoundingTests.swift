import DemarcheLanguage
import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// The founding declaration, made from records that were imported out of the registers of November 2021.
@Suite struct ImportedFoundingTests {
  /// The changes since the registers were made, by hand: the Senate election of 24 September 2023; and that the
  /// declaration names the département alone for Constance Le Grip.
  static func makeDatedChanges(_ bench: ImportBench) throws {
    let senate = "Signatories/senat/"
    for name in ["andre-gattolin", "andre-vallini", "bernard-jomier"] {
      try bench.edit(
        "from: 2017-10-02 }", to: "from: 2017-10-02, to: 2023-10-01 }", in: "\(senate)\(name).yaml")
    }
    try bench.edit(
      "sources:\n",
      to:
        "  - { office: senator, chamber: fr-senat, place: fr-75, group: SER, from: 2023-10-02 }\nsources:\n",
      in: senate + "bernard-jomier.yaml")
    let florennes = "Signatories/assemblee/isabelle-florennes.yaml"
    try bench.edit("from: 2017-06-21 }", to: "from: 2017-06-21, to: 2023-10-01 }", in: florennes)
    try bench.edit(
      "sources:\n",
      to: "  - { office: senator, chamber: fr-senat, place: fr-92, group: UC, from: 2023-10-02 }\nsources:\n",
      in: florennes)
    try bench.edit("constituency: 6, ", to: "", in: "Signatories/assemblee/constance-le-grip.yaml")
  }

  /// The titles in French of the seven on a day, in the order of the declaration.
  static func lines(_ bench: ImportBench, on date: String) throws -> [String] {
    var diagnostics: [Diagnostic] = []
    let library = Library(workspace: MemoryFileSystem(), &diagnostics)
    let titles = try #require(LanguageTag("fr").flatMap { library.titles[$0] })
    let day = try #require(CalendarDate(iso: date))
    let paths = [
      "senat/olivier-cadic", "assemblee/isabelle-florennes", "senat/andre-gattolin", "assemblee/anne-genetet",
      "senat/bernard-jomier", "assemblee/constance-le-grip", "senat/andre-vallini",
    ]
    return try paths.map { path in
      let person = try #require(bench.person("Signatories/\(path).yaml"))
      let shown = try person.mandate(shownOn: day, as: nil)
      return "\(person.name.full), \(try titles.title(of: shown, gender: person.gender).get().text)"
    }
  }

  @Test("The seven lines are those of the declaration, byte for byte, in the files that are made")
  func declaration() async throws {
    let bench = ImportBench()
    #expect(bench.senat().exitCode == 0)
    #expect(bench.run(["deputes-active.csv"]).exitCode == 0)
    try Self.makeDatedChanges(bench)
    var files = Founding()
    for path in files.files.keys where path.hasPrefix("Signatories/") { files.files[path] = nil }
    files.files.merge(bench.workspace.contents) { $1 }
    let output = MemoryFileSystem()
    let report = await files.run(.generate, output: output)
    #expect(!report.diagnostics.containsErrors, "\(report.text)")
    let made = output.text("2024-05-06-apt31/declaration.fr.txt")
    let committed = try String(
      contentsOf: Founding.root.appendingPathComponent("Output/2024-05-06-apt31/declaration.fr.txt"),
      encoding: .utf8)
    #expect(made == committed)
    // The changes by hand are edits that an import keeps.
    let again = bench.run(["deputes-active.csv"])
    #expect(again.written.isEmpty && again.told(.keptEdit).map(\.severity) == [.advice])
  }

  @Test("The same people read as they were on 6 May 2021, and as they are on 6 May 2024")
  func titles() throws {
    let bench = ImportBench()
    _ = bench.senat()
    _ = bench.run(["deputes-active.csv"])
    try Self.makeDatedChanges(bench)
    #expect(
      try Self.lines(bench, on: "2021-05-06") == [
        "Olivier Cadic, sénateur représentant les Français établis hors de France",
        "Isabelle Florennes, députée de la 4e circonscription des Hauts-de-Seine",
        "André Gattolin, sénateur des Hauts-de-Seine",
        "Anne Genetet, députée de la 11e circonscription des Français établis hors de France",
        "Bernard Jomier, sénateur de Paris",
        "Constance Le Grip, députée des Hauts-de-Seine",
        "André Vallini, sénateur de l’Isère",
      ])
    #expect(
      try Self.lines(bench, on: "2024-05-06") == [
        "Olivier Cadic, sénateur représentant les Français établis hors de France",
        "Isabelle Florennes, sénatrice des Hauts-de-Seine",
        "André Gattolin, ancien sénateur des Hauts-de-Seine",
        "Anne Genetet, députée de la 11e circonscription des Français établis hors de France",
        "Bernard Jomier, sénateur de Paris",
        "Constance Le Grip, députée des Hauts-de-Seine",
        "André Vallini, ancien sénateur de l’Isère",
      ])
  }
}
