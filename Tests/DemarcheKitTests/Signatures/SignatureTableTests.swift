import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// Who signs, who has not yet, and where the names are printed.
@Suite struct SignatureTableTests {
  private func table(_ files: Founding, _ dossiers: [String] = []) -> SignatureTable {
    SignatureTable(of: dossiers, workspace: MemoryFileSystem(files.files))
  }

  /// The dossiers shown, by the names of their golden files.
  static let shown: [(name: String, make: @Sendable () throws -> Founding)] = [
    ("founding", { Founding() }), ("draft", { try DraftTests.draft() }),
    (
      "mixed",
      {
        var files = try DraftTests.draft()
        let path = Founding.path("dossier.yaml")
        try files.replace("status: draft", with: "status: final", in: path)
        try files.replace(
          "    kind: press-release\n",
          with: "    kind: press-release\n    status: draft\n    date: 2023-09-30\n",
          in: path)
        return files
      }
    ),
  ]

  @Test("The tables read as recorded", arguments: shown.map(\.name))
  func golden(_ name: String) throws {
    let files = try #require(Self.shown.first { $0.name == name }).make()
    let table = table(files)
    try Golden.expect(table.text, "Signatures/\(name).txt")
    try Golden.expect(table.json, "Signatures/\(name).json")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(table.json.utf8)) }
  }

  @Test("Columns are as wide as their words on a terminal")
  func aligned() throws {
    var files = Founding()
    try files.replace(
      "family: Vallini", with: "family: 習近平", in: "Signatories/france/andre-vallini.yaml")
    let lines = table(files).text.split(separator: "\n").dropFirst().dropLast()
    let columns = lines.map { line in
      line.range(of: "  yes").map { DisplayWidth.of(String(line[..<$0.lowerBound])) }
    }
    #expect(Set(columns.dropFirst()).count == 1, "\(columns)")
  }

  @Test(
    "A required signature that a final document lacks is an error, in a draft it is not",
    arguments: [("final", true), ("draft", false)])
  func missing(status: String, isTold: Bool) throws {
    var files = Founding()
    let path = Founding.path("dossier.yaml")
    try files.replace("status: final", with: "status: \(status)", in: path)
    try files.replace(
      "list:\n    - olivier-cadic", with: "list:\n    - { person: olivier-cadic, status: pending }", in: path)
    #expect(table(files).diagnostics.map(\.identifier) == (isTold ? [.unsignedSignature] : []))
  }

  @Test("A dossier or a person that is not there is told")
  func unknown() throws {
    #expect(table(Founding(), ["2024-05-06-apt32"]).diagnostics.map(\.identifier) == [.unknownDossier])
    var files = Founding()
    files.files["Signatories/france/anne-genetet.yaml"] = nil
    let found = table(files, [Founding.dossier])
    #expect(found.diagnostics.map(\.identifier) == [.unknownSignatory])
    #expect(found.parts[0].rows.contains { $0.name == "anne-genetet" && $0.mandate == nil })
    files.files[Founding.path("dossier.yaml")] = Array("title: {}\n".utf8)
    #expect(table(files).diagnostics.containsErrors && table(files).parts.isEmpty)
  }

  @Test("A dossier without signatories says so")
  func nobody() throws {
    var files = Founding()
    files.files[Founding.path("dossier.yaml")] = Array(
      """
      title: { fr: T }
      country: fr
      date: 2024-05-06
      languages: [fr]
      documents: { review: { kind: press-review } }

      """.utf8)
    #expect(table(files).text == "\(Founding.dossier) (draft)\n\n  Nobody signs\n")
  }
}
