import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// The JSON Schemas of the records; a real validator tries them on all records in `make test-all`.
@Suite struct RecordSchemaTests {
  @Test("The schemas of the house are those of the table", arguments: RecordFile.allCases)
  func recorded(_ file: RecordFile) throws {
    let made = try #require(RecordSchemas().files.first { $0.name == "\(file.rawValue).schema.json" })
    try Golden.expect(made.text, made.name, in: RecordSchemas.folder)
  }

  @Test("The examples that the validator tries are those of the table", arguments: RecordFile.whole)
  func examples(_ file: RecordFile) throws {
    try Golden.expect(file.type.wholeExample + "\n", "Records/\(file.rawValue).yaml")
  }

  @Test("The example of rules has every shape of a check, and is read without a word")
  func rules() throws {
    let path = Founding.root.appendingPathComponent("Tests/Fixtures/Records/rules.yaml")
    let text = try String(contentsOf: path, encoding: .utf8)
    #expect(RecordFile.rules.diagnostics(reading: text) == [])
    for shape in CheckFormat.names { #expect(text.contains("check: { \(shape): "), "\(shape)") }
  }

  /// A schema as Foundation reads it.
  private func schema(_ file: RecordFile, of schemas: RecordSchemas) throws -> [String: Any] {
    let text = try #require(schemas.files.first { $0.name.hasPrefix(file.rawValue) }).text
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The value below a path of names.
  private func value(_ path: String, in schema: [String: Any]) -> Any? {
    path.split(separator: "/").reduce(schema as Any?) { ($0 as? [String: Any])?[String($1)] }
  }

  /// All values of `$ref` in a tree.
  private func references(in tree: Any) -> [String] {
    if let list = tree as? [Any] { return list.flatMap { references(in: $0) } }
    guard let object = tree as? [String: Any] else { return [] }
    return object.flatMap { key, value in
      key == "$ref" ? [value as? String ?? ""] : references(in: value)
    }
  }

  @Test(
    "Every reference leads to a definition of the same file, and every record stands in its file",
    arguments: RecordFile.allCases)
  func references(_ file: RecordFile) throws {
    let schema = try schema(file, of: RecordSchemas())
    let definitions = schema["$defs"] as? [String: Any] ?? [:]
    let found = references(in: schema)
    #expect(Set(found.map { String($0.dropFirst("#/$defs/".count)) }) == Set(definitions.keys))
    for reference in found { #expect(reference.hasPrefix("#/$defs/")) }
    for record in file.records {
      let object = definitions[record.name] as? [String: Any] ?? schema
      let properties = try #require(object["properties"] as? [String: Any])
      #expect(Set(properties.keys) == Set(record.fields.map(\.name)), "\(record.words)")
      #expect(object["additionalProperties"] as? Bool == false)
    }
  }

  @Test("The schemas of a workspace know its ids")
  func workspace() throws {
    var founding = Founding()
    let kind = try #require(BuiltInLibrary.contents(of: "Kinds/press-review.md"))
    founding.files["Templates/Kinds/digest@fr-senat.md"] = kind
    let schemas = RecordSchemas(workspace: MemoryFileSystem(founding.files))
    #expect(schemas.diagnostics == [])
    let dossier = try schema(.dossier, of: schemas)
    let people = [
      "andre-gattolin", "andre-vallini", "anne-genetet", "bernard-jomier", "constance-le-grip",
      "isabelle-florennes", "olivier-cadic",
    ]
    #expect(value("$defs/signature/properties/person/enum", in: dossier) as? [String] == people)
    let kinds = value("$defs/document/properties/kind/enum", in: dossier) as? [String]
    #expect(kinds?.contains("digest") ?? false)
    #expect(kinds?.contains("joint-declaration") ?? false)
    #expect(kinds?.contains { $0.contains("@") } == false)
    let releases = value("$defs/document/properties/release/enum", in: dossier) as? [String]
    #expect(releases?.contains("immediate") ?? false)
    let addressees = value("properties/addressee/enum", in: dossier) as? [String]
    #expect(addressees?.contains("fr-government") ?? false)
    let signatory = try schema(.signatory, of: schemas)
    let mandate = "$defs/mandate/properties"
    let places = value("\(mandate)/place/enum", in: signatory) as? [String] ?? []
    // The second is no place of the vocabulary: its mandate has a text.
    #expect(places.contains("fr-92") && places.contains("fr-099-11"))
    #expect(places == Set(places).sorted())
    #expect((value("\(mandate)/chamber/enum", in: signatory) as? [String])?.contains("fr-senat") ?? false)
    #expect((value("\(mandate)/office/enum", in: signatory) as? [String])?.contains("senator") ?? false)
    #expect(value("\(mandate)/id/$ref", in: signatory) as? String == "#/$defs/id")
  }

  @Test("What is wrong with the records is told, and the schemas are made")
  func broken() throws {
    var founding = Founding()
    try founding.replace("gender: m", with: "gender: x", in: "Signatories/france/andre-vallini.yaml")
    let schemas = RecordSchemas(workspace: MemoryFileSystem(founding.files))
    #expect(schemas.diagnostics.map(\.identifier) == [.wrongValue])
    #expect(schemas.files.count == RecordFile.allCases.count)
  }

  @Test("The page on editors names every schema with its files", arguments: RecordFile.allCases)
  func page(_ file: RecordFile) throws {
    let page = try String(
      contentsOf: Founding.root.appendingPathComponent("Sources/DemarcheKit/DemarcheKit.docc/Editors.md"),
      encoding: .utf8)
    let line = "\"\(RecordSchemas.folder)/\(file.rawValue).schema.json\": \"\(file.path)\""
    #expect(page.contains(file == .kind ? "`kind.schema.json`" : line))
  }

  @Test("Every record of the workspace names the schema of its file in its first line")
  func firstLines() {
    for (path, bytes) in Founding().files where path.hasSuffix(".yaml") {
      let name = path.hasPrefix("Signatories/") ? "signatory" : "dossier"
      let line = "# yaml-language-server: $schema=../../\(RecordSchemas.folder)/\(name).schema.json\n"
      #expect(bytes.starts(with: line.utf8), "\(path)")
    }
  }
}
