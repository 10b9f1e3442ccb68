import DemarcheModel
import Testing

@testable import DemarcheKit
@testable import DemarcheTemplate

/// The values that templates name agree with the shapes against which templates are checked.
@Suite struct ValuesBuilderTests {
  /// The values of a document in a language, with what is told.
  private func values(
    _ bench: Bench, _ id: String, _ tag: String
  ) throws -> (values: ValuesBuilder.Values?, diagnostics: [Diagnostic]) {
    let builder = try bench.expression(id, tag)
    let wording = try #require(bench.library.wordings[builder.language.value])
    let signatories = try bench.signatories(tag)
    let author = signatories.first { $0.id == builder.work.plan.author?.value }
    var diagnostics: [Diagnostic] = []
    let values = ValuesBuilder(
      builder, wording, signatories: signatories, authors: [author].compactMap { $0 }
    ).build(&diagnostics)
    return (values, diagnostics)
  }

  /// The founding workspace with one text of a file replaced.
  private func bench(_ old: String, _ new: String, in path: String = Founding.path("dossier.yaml")) throws
    -> Bench
  {
    var files = Founding()
    try files.replace(old, with: new, in: path)
    return try Bench(files)
  }

  /// What is wrong with a value of a shape, with the path to it.
  private func faults(_ value: Value, _ shape: Shape, _ path: String) -> [String] {
    switch (value, shape) {
    case (.none, .optional), (.text, .text), (.marked, .text), (.number, .number), (.boolean, .boolean),
      (.date, .date),
      (.link, .link):
      return []
    case (_, .optional(let shape)): return faults(value, shape, path)
    case (.list(let values), .list(let element)):
      return values.flatMap { faults($0, element, path + "[]") }
    case (.list(let values), .collection(let name)):
      return values.flatMap { faults($0, .record(name), path + "[]") }
    case (.record(let record), .record(let name)):
      let fields = RecordShape.named(name).fields
      guard record.shape == name, record.fields.count == fields.count else {
        return ["\(path) is \(record.shape) of \(record.fields.count) fields, not \(name) of \(fields.count)"]
      }
      return zip(record.fields, fields).flatMap { faults($0, $1.shape, "\(path).\($1.name)") }
    default: return ["\(path) is \(value), not \(shape.words)"]
    }
  }

  @Test(
    "Every value has the shape that templates are checked against",
    arguments: [
      ("declaration", "fr"), ("declaration", "en"), ("question", "fr"), ("press-release", "fr"),
      ("press-release", "en"), ("press-review", "fr"),
    ])
  func shapes(id: String, tag: String) throws {
    let (values, diagnostics) = try values(Bench(), id, tag)
    #expect(diagnostics == [])
    let globals = try #require(values).globals
    #expect(globals.count == Globals.all.count)
    for (value, global) in zip(globals, Globals.all) {
      #expect(faults(value, global.shape, global.name) == [])
    }
  }

  @Test("The law of shapes catches a value of another shape")
  func lawCanFail() {
    #expect(faults(.number(1), .text, "a") != [])
    #expect(faults(.none, .text, "a") != [])
    #expect(faults(.record(Record(.dossier, fields: [])), .record(.dossier), "a") != [])
  }

  /// A field of a record that a global holds.
  private func field(_ value: Value?, _ name: String) throws -> Value {
    guard case .record(let record)? = value else {
      Issue.record("no record")
      return .none
    }
    let index = try #require(RecordShape.named(record.shape).index(of: name))
    return record.fields[index]
  }

  @Test(
    "A particle that is elided stands at its name",
    arguments: [("d’", "d’Estaing"), ("de", "de Estaing"), ("van der", "van der Estaing")])
  func particle(particle: String, family: String) throws {
    let bench = try bench(
      "{ given: André, family: Vallini }", "{ given: André, family: Estaing, particle: \(particle) }",
      in: "Signatories/france/andre-vallini.yaml")
    let globals = try #require(try values(bench, "declaration", "fr").values).globals
    let vallini = globals[2].members.first { member in
      if case .record(let record) = member { return record.id == "andre-vallini" }
      return false
    }
    #expect(try field(vallini, "family") == .text(family))
    #expect(try field(vallini, "name").plainText == "André \(family)")
  }

  @Test("Press items stand newest first, and on one day by outlet")
  func items() throws {
    let globals = try #require(try values(Bench(), "press-review", "fr").values).globals
    let items = try field(globals[0], "items").members
    let days = try items.map { try field($0, "date").plainText }
    #expect(days.count == 11)
    #expect(days == days.sorted(by: >))
    let outlets = try items.filter { try field($0, "date").plainText == "2024-05-06" }.map {
      try field($0, "outlet").plainText
    }
    #expect(outlets == ["Entrevue", "Europe 1", "Public Sénat", "TF1 Info"])
  }

  @Test("A link that a dossier may hold is a link in the page, never mere words")
  func links() async throws {
    var files = Founding()
    let address = "https://www.lemonde.fr:443/a/b_c-d.html?x=1,2;y=(3)*~'!$@#z"
    try files.replace(
      "title: Avant la visite", with: "link: \"\(address)\"\n        title: Avant la visite",
      in: Founding.path("dossier.yaml"))
    let page = await files.generated().text("\(Founding.dossier)/press-review.fr.html")
    #expect(page.contains("href=\"\(address)\""))
  }

  @Test(
    "A text that a language lacks is told at its texts",
    arguments: [
      ("  en: Cyberattacks by APT31 against French parliamentarians\n", "declaration", "The title"),
      ("    en: \"We call on the Government to:\"\n", "declaration", "The words before the demands"),
      (
        "      en: \"The seven signatories call on the Government to:\"\n", "press-release",
        "The words before the demands"
      ),
      (
        "  en: Cyberattacks by APT31 against French parliamentarians\n", "press-release",
        "The title of the dossier"
      ),
    ])
  func missing(line: String, document: String, what: String) throws {
    let (values, diagnostics) = try values(try bench(line, ""), document, "en")
    #expect(values == nil)
    #expect(diagnostics.map(\.summary) == ["\(what) is missing in `en`"])
    #expect(diagnostics.map(\.identifier) == [.missingTranslation])
  }

  @Test(
    "A name that no record bears is told at its place",
    arguments: [
      ("place: paris", "place: pariss", Diagnostic.Identifier.unknownPlace, "pariss"),
      ("addressee: fr-government", "addressee: fr-governement", .unknownAddressee, "fr-governement"),
    ])
  func unknown(old: String, new: String, told: Diagnostic.Identifier, marked: String) throws {
    let (values, diagnostics) = try values(try bench(old, new), "declaration", "fr")
    #expect(values == nil)
    #expect(diagnostics.map(\.identifier) == [told])
    #expect(diagnostics.map(\.range?.text) == [marked])
    #expect(diagnostics.flatMap(\.solutions).first?.text.hasPrefix("Did you mean") == true)
  }

  @Test("A release line that the language lacks is told")
  func release() throws {
    let (values, diagnostics) = try values(
      try bench("release: immediate", "release: soon"), "press-release", "fr")
    #expect(values == nil)
    #expect(diagnostics.map(\.identifier) == [.missingPhrase])
    #expect(diagnostics.map(\.range?.text) == ["soon"])
  }
}
