import Foundation

@testable import DemarcheKit

/// The founding workspace with a document that is made for each row of a table, of `Tests/Fixtures/Letters`.
enum Letters {
  /// The folder of the letters in the output.
  static let folder = "\(Founding.dossier)/letter"

  /// A file of the fixture.
  static func fixture(_ name: String) throws -> [UInt8] {
    let url = Founding.root.appendingPathComponent("Tests/Fixtures/Letters/\(name)")
    return [UInt8](try Data(contentsOf: url))
  }

  /// The workspace.
  ///
  /// - Parameters:
  ///   - table: the table; the fixture's when `nil`.
  ///   - document: the record of the document; the fixture's when `nil`.
  /// - Returns: the files, to be edited.
  /// - Throws: what is wrong with a file of the fixture.
  static func workspace(table: String? = nil, document: String? = nil) throws -> Founding {
    var files = Founding()
    files.files["Templates/Kinds/circular.md"] = try fixture("circular.md")
    files.files[Founding.path("dossier.yaml")]? +=
      try document.map { Array($0.utf8) } ?? fixture("document.yaml")
    for name in ["letter.fr.md", "letter.en.md"] { files.files[Founding.path(name)] = try fixture(name) }
    files.files[Founding.path("recipients.csv")] =
      try table.map { Array($0.utf8) } ?? fixture("recipients.csv")
    return files
  }
}
