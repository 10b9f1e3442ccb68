import Foundation
import Testing

/// `demarche import`, as a user runs it.
@Suite struct ImportCommandTests {
  /// The excerpts of registers.
  private static let registers = Command.root.appendingPathComponent("Tests/Fixtures/Registers").path

  /// A workspace without people.
  private func empty() throws -> Scratch {
    let scratch = try Scratch()
    for folder in ["Signatories", "Dossiers"] {
      try FileManager.default.createDirectory(
        at: scratch.url.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    return scratch
  }

  @Test("A dry run says what would change, an import writes it, and another has nothing to do")
  func senat() throws {
    let scratch = try empty()
    let files = ["\(Self.registers)/ODSEN_GENERAL.csv", "\(Self.registers)/ODSEN_ELUSEN.csv"]
    let dry = try Command.run(["import"] + files + ["--dry-run"], in: scratch.url)
    #expect(dry.exitCode == 0, "\(dry.errors)")
    #expect(dry.output.contains("\nnew: Signatories/senat/olivier-cadic.yaml (Olivier Cadic, 2 mandates)\n"))
    #expect(dry.output.hasSuffix("nothing written (dry run); 4 warnings\n"))
    #expect(try scratch.files(below: "Signatories").isEmpty)
    let first = try Command.run(["import"] + files, in: scratch.url)
    #expect(first.exitCode == 0)
    #expect(try scratch.files(below: "Signatories/senat").count == 13)
    let second = try Command.run(["import"] + files, in: scratch.url)
    #expect(second.output.hasSuffix("13 people, 30 mandates; 0 new, 0 changed, 13 unchanged; 2 warnings\n"))
    let strict = try Command.run(["import"] + files + ["--strict", "--diagnostics", "json"], in: scratch.url)
    #expect(strict.exitCode == 1)
    #expect(strict.output.hasPrefix("{\n  \"version\": 1,\n"))
    #expect(strict.errors.hasSuffix("nothing written; 2 errors\n"))
  }

  @Test("Files are named from the current folder, and records go where they are told to go")
  func folders() throws {
    let scratch = try empty()
    let table = "nom;prenom;sexe;fonction;chambre;depuis\nDupré;Ève;F;sénatrice;Sénat;2020-10-01\n"
    try Data(table.utf8).write(to: scratch.url.appendingPathComponent("liste.csv"))
    let result = try Command.run(
      [
        "import", "liste.csv", "--map", "depuis=from", "--into", "Signatories/Bureau-2/amis", "--as-of",
        "2024-05-06",
      ],
      in: scratch.url)
    #expect(result.exitCode == 0, "\(result.errors)")
    let record = try scratch.files(below: "Signatories/Bureau-2/amis")["eve-dupre.yaml"].map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(
      record?.hasPrefix(
        """
        id: eve-dupre
        name: { given: Ève, family: Dupré }
        gender: f
        mandates:
          - { id: senator-2020-10-01, office: senator, chamber: fr-senat, from: 2020-10-01 }
        sources:
          - register: csv
            asOf: 2024-05-06
        """) == true, "\(record ?? "")")
  }

  @Test(
    "Words that make no sense are not understood",
    arguments: [
      (["--from", "bundestag"], "--from takes one of: auto, senat"),
      (["--as-of", "yesterday"], "--as-of takes a day"),
      (["--map", "a"], "--map takes column=field"), (["--map", "a=shoe"], "--map takes column=field"),
      (["--into", "Output"], "--into takes a folder of Signatories/"),
      (["--into", "Signatories/../x"], "--into takes"),
      (["--into", "/Signatories"], "--into takes"),
    ])
  func usage(arguments: [String], words: String) throws {
    let result = try Command.run(["import", "a.csv"] + arguments, in: Command.root)
    #expect(result.exitCode == 2)
    #expect(result.errors.contains(words), "\(result.errors)")
  }

  @Test("Files of Akoma Ntoso become a dossier, which generate makes into the same files")
  func document() throws {
    let scratch = try empty()
    let folder = Command.root.appendingPathComponent("Output/2024-05-06-apt31").path
    let files = ["\(folder)/declaration.fr.xml", "\(folder)/declaration.en.xml"]
    let into = ["--into", "Dossiers/2024-05-06-apt31"]
    let result = try Command.run(["import"] + files + into, in: scratch.url)
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(result.output.contains("\nnew: Dossiers/2024-05-06-apt31/declaration.en.md\n"))
    #expect(result.output.hasSuffix("10 files written; 7 warnings\n"))
    let made = try Command.run(["generate", "--format", "akn"], in: scratch.url)
    #expect(made.exitCode == 0, "\(made.errors)")
    let output = try scratch.files(below: "Output/2024-05-06-apt31")
    for name in ["declaration.fr.xml", "declaration.en.xml"] {
      let isSame = output[name] == FileManager.default.contents(atPath: "\(folder)/\(name)")
      #expect(isSame, "\(name)")
    }
    let again = try Command.run(["import"] + files + into, in: scratch.url)
    #expect(again.exitCode == 1)
    #expect(again.errors.contains("[existing-dossier]"))
  }

  @Test(
    "A document without the folder of its dossier, or with what is for registers, is wrong usage",
    arguments: [
      ["a.xml"], ["a.xml", "--into", "Signatories/x"], ["a.xml", "--into", "Dossiers"],
      ["a.xml", "--into", "Dossiers/../x"], ["a.xml", "b.csv", "--into", "Dossiers/x"],
      ["a.xml", "--into", "Dossiers/x", "--from", "senat"],
      ["a.xml", "--into", "Dossiers/x", "--as-of", "2024-05-06"],
    ])
  func usage(arguments: [String]) throws {
    let scratch = try empty()
    let result = try Command.run(["import"] + arguments, in: scratch.url)
    #expect(result.exitCode == 2, "\(result.errors)")
  }
}
