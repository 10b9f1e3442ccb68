import Foundation
import Testing

/// `demarche schemas`, as a user runs it.
@Suite struct SchemasCommandTests {
  @Test("The schemas are stored where the dossiers look for them, and stored again only when they differ")
  func store() throws {
    let scratch = try Scratch.workspace()
    let first = try Command.run(["schemas"], in: scratch.url)
    #expect(first.exitCode == 0, "\(first.errors)")
    #expect(first.output.hasPrefix("wrote Templates/Schemas/signatory.schema.json\n"))
    #expect(first.output.hasSuffix("\n12 schemas written, 0 unchanged\n"))
    let files = try scratch.files(below: "Templates/Schemas")
    #expect(files.count == 12)
    let dossier = String(decoding: files["dossier.schema.json"] ?? Data(), as: UTF8.self)
    #expect(dossier.contains("\"olivier-cadic\""))
    #expect(try Command.run(["schemas"], in: scratch.url).output == "0 schemas written, 12 unchanged\n")
    let person = scratch.url.appendingPathComponent("Signatories/france/andre-vallini.yaml")
    try FileManager.default.removeItem(at: person)
    let again = try Command.run(["schemas"], in: scratch.url)
    #expect(
      again.output == ["dossier", "rules"].map { "wrote Templates/Schemas/\($0).schema.json\n" }.joined()
        + "2 schemas written, 10 unchanged\n")
  }

  @Test("Another folder can be named, from wherever the command runs")
  func into() throws {
    let scratch = try Scratch.workspace()
    let inside = scratch.url.appendingPathComponent("Dossiers")
    let result = try Command.run(["schemas", "--into", "here"], in: inside)
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(try scratch.files(below: "Dossiers/here").count == 12)
  }

  @Test("Mistakes of records and of the disk are told, and fail the run")
  func mistakes() throws {
    let scratch = try Scratch.workspace()
    let person = scratch.url.appendingPathComponent("Signatories/france/andre-vallini.yaml")
    try Data("id: andre-vallini\n".utf8).write(to: person)
    try Data("a file".utf8).write(to: scratch.url.appendingPathComponent("blocked"))
    let result = try Command.run(["schemas", "--into", "blocked"], in: scratch.url)
    #expect(result.exitCode == 1)
    #expect(result.errors.contains("A signatory needs a field `name`"))
    #expect(result.errors.contains("a file stands where a folder is needed"))
    #expect(result.output == "0 schemas written, 0 unchanged\n")
  }
}
