import DemarcheModel
import Testing

@testable import DemarcheKit

/// The people of `Signatories/`: none is dropped without a word.
@Suite struct PeopleDirectoryTests {
  /// The record of a person.
  private static func record(_ id: String) -> String {
    "id: \(id)\nname: { given: A, family: B }\ngender: f\nmandates: [{ office: mep, from: 2020-01-01 }]\n"
  }

  /// Reads files below `Signatories/`.
  private func read(_ texts: [String: String]) -> (people: PeopleDirectory, diagnostics: [Diagnostic]) {
    var files: [String: [UInt8]] = [:]
    for (name, text) in texts { files["Signatories/" + name] = Array(text.utf8) }
    var diagnostics: [Diagnostic] = []
    let people = PeopleDirectory(workspace: MemoryFileSystem(files), &diagnostics)
    return (people, diagnostics)
  }

  /// The ids that were read.
  private func ids(_ people: PeopleDirectory) -> [String] { people.people.keys.sorted().map(\.rawValue) }

  @Test("Records are found in folders of the office's choice, as .yaml and .yml")
  func folders() {
    let (people, diagnostics) = read([
      "a.yaml": Self.record("a"), "france/b.yml": Self.record("b"), "eu/ep/left/c.yaml": Self.record("c"),
    ])
    #expect(ids(people) == ["a", "b", "c"])
    #expect(diagnostics == [])
  }

  @Test(
    "Hidden files and other files are no records",
    arguments: [".a.yaml", "._a.yaml", ".git/a.yaml", "README.md", "a.yaml~"])
  func hidden(_ name: String) {
    let (people, diagnostics) = read([name: "not: a record", "b.yaml": Self.record("b")])
    #expect(ids(people) == ["b"])
    #expect(diagnostics == [])
  }

  @Test("A .json file holds one person, or a list of them", arguments: ["", "\t", "  "])
  func json(_ indent: String) throws {
    let one = """
      {
      \(indent)"id": "a", "name": {\(indent)"given":"Anna\\u00e9", "family": "Ox\\/By\\"", "particle": null},
      \(indent)"gender": "f", "honorary": null, "mandates": [
      \(indent){"office": "mep", "constituency": null, "from": "2020-01-01", "to": null}\(indent)]
      }

      """
    let (people, diagnostics) = read(["a.json": one])
    #expect(diagnostics == [])
    let person = try #require(people.people[try located("a").value])
    #expect(person.name == PersonName(given: "Annaé", family: "Ox/By\""))
    #expect(person.mandates.first?.to == nil)
    let list = "[\(one),\n\(one.replacing("\"a\"", with: "\"b\""))]"
    #expect(ids(read(["people.json": list]).people) == ["a", "b"])
    #expect(read(["people.json": list]).diagnostics == [])
  }

  @Test("A mistake in one of several people is told at its place, and the others are read")
  func severalInOneFile() throws {
    let list = """
      [
        {"id": "a", "name": {"given": "A", "family": "B"}, "gender": "f", "mandates": []},
        {"id": "b", "name": {"given": "A", "family": "C"}, "gender": "x", "mandates": []}
      ]
      """
    let (people, diagnostics) = read(["people.json": list])
    #expect(ids(people) == ["a"])
    #expect(diagnostics.map(\.identifier) == [.wrongValue])
    #expect(diagnostics.first?.range?.text == "\"x\"")
    #expect(diagnostics.first?.range?.start.line == 3)
    #expect(people.isBroken(try located("b").value))
    #expect(!people.isBroken(try located("a").value))
    #expect(!people.isBroken(try located("c").value))
    #expect(!people.isBroken(try located("people").value))
  }

  @Test(
    "Of a file of several people that cannot be read, anybody could be in it",
    arguments: [
      ("[", Diagnostic.Identifier.yamlSyntax), ("- id: a\n", .wrongType), ("", .missingField),
      ("[]", .missingField), ("[{}]", .missingField), ("[1]", .wrongType), ("null", .wrongType),
      ("[{\"id\": \"\\uD83D\\uDE00\"}]", .yamlSyntax), ("[{\"id\": \"a\", \"id\": \"b\"}]", .duplicateKey),
    ])
  func brokenJSON(_ text: String, _ told: Diagnostic.Identifier) throws {
    let (people, diagnostics) = read(["people.json": text, "b.yaml": Self.record("b")])
    #expect(diagnostics.contains { $0.identifier == told })
    #expect(people.isBroken(try located("anybody").value))
    #expect(!people.isBroken(try located("b").value))
    #expect(ids(people) == ["b"])
  }

  /// The same as ``read(_:)``, looked through with the words of the house and with settings.
  private func reviewed(
    _ texts: [String: String], settings text: String = ""
  ) -> (people: PeopleDirectory, diagnostics: [Diagnostic]) {
    var files: [String: [UInt8]] = ["demarche.yaml": Array(text.utf8)]
    for (name, text) in texts { files["Signatories/" + name] = Array(text.utf8) }
    let workspace = MemoryFileSystem(files)
    var diagnostics: [Diagnostic] = []
    let settings = Settings(workspace: workspace, &diagnostics)
    let library = Library(workspace: MemoryFileSystem(), &diagnostics)
    var people = PeopleDirectory(workspace: workspace, settings: settings, &diagnostics)
    people.review(by: library.vocabulary, &diagnostics)
    return (people, diagnostics)
  }

  @Test("Two people with one id of a register are told, and neither is guessed to be meant")
  func sameIdentifier() throws {
    let known = "identifiers: { wikidata: Q1 }\n"
    let (people, diagnostics) = reviewed([
      "a.yaml": Self.record("a") + known,
      "b.yaml": Self.record("b").replacing("family: B", with: "family: C") + known,
    ])
    #expect(diagnostics.map(\.identifier) == [.duplicatePerson])
    #expect(diagnostics.first?.range?.file.path == "Signatories/b.yaml")
    #expect(people.isBroken(try located("a").value))
    #expect(people.isBroken(try located("b").value))
  }

  @Test(
    "A warning about a person holds nobody back, until the workspace takes it for an error",
    arguments: [
      ("family: B", "family: BB", Diagnostic.Identifier.nameInCapitals),
      ("given: A,", "given: \u{410}nna,", .lookAlikeLetter),
      ("office: mep,", "office: mep, chamber: ep, from: 1900-01-01 }, { office: mp,", .mandateOutsideChamber),
      ("office: mep,", "office: mep, text: { fr: du Val de Marne },", .missingHyphen),
      ("office: mep,", "office: mep, groups: [{ name: G, to: 2019 }],", .wrongGroupDates),
      ("id: a", "id: c", .sameName),
    ])
  func warnings(_ old: String, _ new: String, _ told: Diagnostic.Identifier) throws {
    let other =
      told == .sameName ? Self.record("a") : Self.record("z").replacing("family: B", with: "family: Z")
    let files = ["one.yaml": Self.record("a").replacing(old, with: new), "two.yaml": other]
    let id = try located(told == .sameName ? "c" : "a").value
    let (people, diagnostics) = reviewed(files)
    #expect(diagnostics.map(\.identifier) == [told])
    #expect(diagnostics.allSatisfy { $0.severity == .warning })
    #expect(!people.isBroken(id))
    let strict = reviewed(files, settings: "diagnostics: { \(told.rawValue): error }\n")
    #expect(strict.diagnostics.map(\.identifier) == [told])
    #expect(strict.people.isBroken(id))
  }

  @Test("A folder too deep to be read is told")
  func depth() {
    let nine = Array(repeating: "x", count: 8).joined(separator: "/")
    #expect(ids(read(["\(nine)/a.yaml": Self.record("a")]).people) == ["a"])
    let (people, diagnostics) = read(["\(nine)/x/a.yaml": Self.record("a")])
    #expect(ids(people) == [])
    #expect(diagnostics.map(\.identifier) == [.nestingTooDeep])
  }

  @Test("No folder at all is no mistake of its own")
  func none() {
    let (people, diagnostics) = read([:])
    #expect(ids(people) == [])
    #expect(diagnostics == [])
  }

  @Test("Two records of one id are told at both places, and neither is guessed to be meant")
  func duplicate() throws {
    let (people, diagnostics) = read(["a.yaml": Self.record("a"), "b.yaml": Self.record("a")])
    #expect(diagnostics.map(\.identifier) == [.duplicatePerson])
    #expect(diagnostics.first?.range?.file.path == "Signatories/b.yaml")
    #expect(diagnostics.first?.notes.first?.range?.file.path == "Signatories/a.yaml")
    #expect(people.isBroken(try located("a").value))
  }

  @Test("Two records of one signatory hold the dossier back")
  func duplicateInDossier() async {
    var files = Founding()
    files.files["Signatories/other.yaml"] = Array(Self.record("andre-vallini").utf8)
    let output = MemoryFileSystem()
    let report = await files.run(.generate, output: output)
    #expect(Set(report.diagnostics.map(\.identifier)) == [.duplicatePerson, .brokenRecord])
    #expect(output.contents.isEmpty)
  }

  @Test(
    "A record that cannot be read is broken by the name of its file, so that nobody is called unknown",
    arguments: ["id: a\n", "", "\u{202E}", "a: [", "id: a\nid: a\n"])
  func broken(_ text: String) throws {
    let (people, diagnostics) = read(["x/a.yaml": text, "b.yaml": Self.record("b")])
    #expect(!diagnostics.isEmpty)
    #expect(people.isBroken(try located("a").value))
    #expect(!people.isBroken(try located("b").value))
    #expect(ids(people) == ["b"])
  }

  @Test("A record whose rules are broken is broken by its id and its file's name")
  func rules() throws {
    let text = Self.record("a").replacing("from: 2020-01-01", with: "from: 2020-01-01, to: 2019-01-01")
    let (people, diagnostics) = read(["file.yaml": text])
    #expect(diagnostics.map(\.identifier) == [.mandateEndsBeforeItBegins])
    #expect(people.isBroken(try located("a").value))
    #expect(people.isBroken(try located("file").value))
    #expect(ids(people) == [])
  }

  @Test("The mistakes of all records are told in one run")
  func all() {
    let (_, diagnostics) = read(["a.yaml": "id: A", "b.yaml": "id: B"])
    #expect(Set(diagnostics.compactMap(\.range?.file.path)) == ["Signatories/a.yaml", "Signatories/b.yaml"])
  }
}
