import DemarcheModel
import Testing

@testable import DemarcheKit

/// The record of a person: every field once right and once wrong.
@Suite struct PersonReaderTests {
  /// A record with every field.
  static let record = """
    id: anne-destaing
    name: { given: Anne, family: Estaing, particle: d’, sortAs: Estaing Anne }
    gender: f
    mandates:
      - id: first
        office: senator
        chamber: fr-senat
        place: fr-92
        text: { fr: représentant les Français }
        group: UC
        from: 2011-10-01
        to: 2017-10-01
      - office: mep
        from: 2019-07-02
    """

  /// A record with the fields that registers give.
  static let registered = """
    id: anna
    name:
      given: Anna
      family: Nikolaou
      native:
        el: { given: Άννα, family: Νικολάου }
        bg: { given: Анна, family: Николау, particle: ван, sortAs: Николау }
    gender: f
    honorary: { fr: sénatrice honoraire }
    identifiers: { senat: "000346", wikidata: Q123 }
    contact: { email: anna@senat.fr, telephone: +33 1 42 34 20 00, web: "https://www.senat.fr/anna" }
    mandates:
      - office: deputy
        chamber: fr-an
        place: fr-38
        constituency: 11
        from: 2017
        to: 2022-06
        groups: [{ name: LREM, from: 2017-06, to: 2020 }, { name: RDPI, from: 2021 }]
    sources:
      - { register: senat, id: "000346", asOf: 2021-11-15, fields: { gender: f, name.given: Anna, contact.web: "" } }
      - register: manual
    """

  /// Reads a record.
  private func read(_ text: String) -> (person: Person?, diagnostics: [Diagnostic]) {
    var reader = RecordReader(SourceFile(path: "Signatories/a.yaml", text: text))
    let person = reader.person()
    return (person, reader.diagnostics)
  }

  @Test("Every field of a record is read")
  func fields() throws {
    let (person, diagnostics) = read(Self.record)
    #expect(diagnostics == [])
    let read = try #require(person)
    #expect(read.id.value.rawValue == "anne-destaing")
    #expect(read.name == PersonName(given: "Anne", family: "Estaing", particle: "d’", sortAs: "Estaing Anne"))
    #expect(read.gender == .feminine)
    try #require(read.mandates.count == 2)
    let mandate = read.mandates[0]
    #expect(mandate.id?.value.rawValue == "first")
    #expect(mandate.office.value.rawValue == "senator")
    #expect(mandate.chamber?.value.rawValue == "fr-senat")
    #expect(mandate.place?.value.rawValue == "fr-92")
    #expect(mandate.complement?.entries.map(\.value.value) == ["représentant les Français"])
    #expect(mandate.groups.map(\.name.value) == ["UC"])
    #expect(mandate.from.value.description == "2011-10-01")
    #expect(mandate.to?.value.description == "2017-10-01")
    #expect(mandate.from.range.text == "2011-10-01")
    #expect(read.mandates[1].to == nil)
    #expect(read.mandates[1].chamber == nil)
    #expect(read.writtenNames.map(\.text.value) == ["Anne", "d’", "Estaing"])
    #expect(read.writtenNames.map(\.text.range.text) == ["Anne", "d’", "Estaing"])
    #expect(read.honorary == nil && read.contact == nil && read.identifiers.isEmpty && read.sources.isEmpty)
  }

  @Test("Every field that registers give is read")
  func registeredFields() throws {
    let (person, diagnostics) = read(Self.registered)
    #expect(diagnostics == [])
    let read = try #require(person)
    let greek = try #require(LanguageTag("el"))
    let bulgarian = try #require(LanguageTag("bg"))
    #expect(read.nativeNames[greek] == PersonName(given: "Άννα", family: "Νικολάου"))
    #expect(read.nativeNames[bulgarian]?.full == "Анна ван Николау")
    #expect(read.writtenNames.map(\.language) == [nil, nil, greek, greek, bulgarian, bulgarian, bulgarian])
    #expect(read.honorary?.entries.map(\.value.value) == ["sénatrice honoraire"])
    #expect(read.identifiers.map(\.scheme.value.rawValue) == ["senat", "wikidata"])
    #expect(read.identifiers.map(\.id.value) == ["000346", "Q123"])
    #expect(read.contact?.email == "anna@senat.fr")
    #expect(read.contact?.telephone == "+33 1 42 34 20 00")
    #expect(read.contact?.web == "https://www.senat.fr/anna")
    let mandate = try #require(read.mandates.first)
    #expect(mandate.constituency?.value == 11)
    #expect(mandate.from.value.description == "2017")
    #expect(mandate.to?.value.description == "2022-06")
    #expect(mandate.groups.map(\.name.value) == ["LREM", "RDPI"])
    #expect(mandate.groups.map { $0.from?.value.description } == ["2017-06", "2021"])
    #expect(mandate.groups.map { $0.to?.value.description } == ["2020", nil])
    #expect(read.sources.map(\.register.value.rawValue) == ["senat", "manual"])
    let source = read.sources[0]
    #expect(source.id?.value == "000346")
    #expect(source.asOf?.value.description == "2021-11-15")
    #expect(source.fields.map(\.path) == ["gender", "name.given", "contact.web"])
    #expect(source.fields.map(\.value.value) == ["f", "Anna", ""])
  }

  static let registeredSlips: [Slip] = [
    Slip("el: { given: Άννα", "gr: { given: Άννα", .wrongLanguage, "gr"),
    Slip("given: Άννα, ", "", .missingField, "{ family: Νικολάου }"),
    Slip("{ given: Άννα, family: Νικολάου }", "Άννα Νικολάου", .wrongType, "Άννα Νικολάου"),
    Slip("particle: ван", "von: ван", .unknownField, "von"),
    Slip("honorary: { fr: sénatrice honoraire }", "honorary: sénatrice", .wrongType, "sénatrice"),
    Slip("senat: \"000346\", wikidata", "Sénat: \"000346\", wikidata", .wrongIdentifier, "Sénat"),
    Slip("wikidata: Q123", "wikidata: [Q123]", .wrongType, "[Q123]"),
    Slip("anna@senat.fr", "anna.senat.fr", .wrongValue, "anna.senat.fr"),
    Slip("\"https://www.senat.fr/anna\"", "www.senat.fr", .unsafeLink, "www.senat.fr"),
    Slip("telephone: +33 1 42 34 20 00", "phone: 1", .unknownField, "phone"),
    Slip("constituency: 11", "constituency: 0", .wrongType, "0"),
    Slip("constituency: 11", "constituency: 011", .wrongType, "011"),
    Slip("constituency: 11", "constituency: 11e", .wrongType, "11e"),
    Slip("from: 2017\n", "from: 2017-13\n", .wrongDate, "2017-13"),
    Slip("to: 2022-06\n", "to: June 2022\n", .wrongDate, "June 2022"),
    Slip("{ name: RDPI, from: 2021 }", "RDPI", .wrongType, "RDPI"),
    Slip("{ name: RDPI, from: 2021 }", "{ from: 2021 }", .missingField, "{ from: 2021 }"),
    Slip("name: RDPI, from: 2021", "name: RDPI, from: soon", .wrongDate, "soon"),
    Slip("register: manual", "from: manual", .unknownField, "from"),
    Slip("asOf: 2021-11-15", "asOf: 2021-11", .wrongDate, "2021-11"),
    Slip("gender: f, name.given", "gender: [f], name.given", .wrongType, "[f]"),
    Slip(
      "{ gender: f, name.given: Anna, contact.web: \"\" }", "[gender]", .wrongType, "[gender]"),
  ]

  @Test("A wrong field of those that registers give is told at its place", arguments: registeredSlips)
  func registeredSlip(_ slip: Slip) throws {
    let (_, diagnostics) = read(try slip.made(in: Self.registered))
    let first = try #require(diagnostics.first { $0.identifier == slip.told })
    #expect(first.range?.text == slip.marked)
    #expect(first.severity == .error)
  }

  static let slips: [Slip] = [
    Slip(
      "id: anne-destaing\n", "", .missingField,
      "name: { given: Anne, family: Estaing, particle: d’, sortAs: Estaing Anne }"),
    Slip("anne-destaing", "Anne d’Estaing", .wrongIdentifier, "Anne d’Estaing"),
    Slip(
      "{ given: Anne, family: Estaing, particle: d’, sortAs: Estaing Anne }", "Anne d’Estaing", .wrongType,
      "Anne d’Estaing"),
    Slip("given: Anne, ", "", .missingField, "{ family: Estaing, particle: d’, sortAs: Estaing Anne }"),
    Slip("family: Estaing, ", "", .missingField, "{ given: Anne, particle: d’, sortAs: Estaing Anne }"),
    Slip("family: Estaing", "surname: Estaing, family: E", .unknownField, "surname"),
    Slip("particle: d’", "particle: [d]", .wrongType, "[d]"),
    Slip("sortAs: Estaing Anne", "sortAs: \"\"", .missingField, "\"\""),
    Slip("gender: f", "gender: female", .wrongValue, "female"),
    Slip("gender: f\n", "", .missingField, "id: anne-destaing"),
    Slip("  - id: first", "  - id: First", .wrongIdentifier, "First"),
    Slip("office: senator\n", "chamb: x\n", .unknownField, "chamb"),
    Slip("office: senator", "office: ancien sénateur", .wrongIdentifier, "ancien sénateur"),
    Slip("fr-senat", "Sénat", .wrongIdentifier, "Sénat"),
    Slip("fr-92", "Hauts-de-Seine", .wrongIdentifier, "Hauts-de-Seine"),
    Slip(
      "{ fr: représentant les Français }", "représentant les Français", .wrongType,
      "représentant les Français"),
    Slip("group: UC", "group: { fr: UC }", .wrongType, "{ fr: UC }"),
    Slip("2011-10-01", "2011-13", .wrongDate, "2011-13"),
    Slip("to: 2017-10-01", "to: now", .wrongDate, "now"),
    Slip("to: 2017-10-01", "to:", .missingField, ""),
    Slip("to: 2017-10-01", "until: 2017-10-01", .unknownField, "until"),
    Slip("    from: 2011-10-01\n", "", .mandateWithoutDate, "id: first"),
  ]

  @Test("A wrong field is told at its place", arguments: slips)
  func slip(_ slip: Slip) throws {
    let (_, diagnostics) = read(try slip.made(in: Self.record))
    let first = try #require(diagnostics.first { $0.identifier == slip.told })
    #expect(first.range?.text == slip.marked)
    #expect(first.severity == .error)
  }

  @Test("A whole name is refused, since nobody can tell where the family name begins")
  func wholeName() {
    let (person, diagnostics) = read("id: a\nname: Anne d’Estaing\ngender: f\nmandates: []\n")
    #expect(person == nil)
    #expect(diagnostics.map(\.identifier) == [.wrongType])
    #expect(diagnostics[0].solutions[0].text.contains("given: …, family: …"))
  }

  @Test("A file that holds nothing is told", arguments: ["", "# nothing yet\n", "---\n"])
  func empty(_ text: String) {
    let (person, diagnostics) = read(text)
    #expect(person == nil)
    #expect(diagnostics.count == 1)
  }

  @Test("Two people in one file are told, not one of them taken")
  func twoPeople() {
    let (person, diagnostics) = read("- id: a\n- id: b\n")
    #expect(person == nil)
    #expect(diagnostics.map(\.identifier) == [.wrongType])
    let (other, faults) = read("id: a\n---\nid: b\n")
    #expect(other == nil)
    #expect(faults.map(\.identifier) == [.yamlFeature])
  }

  @Test("All mistakes of a record are told at once")
  func all() {
    let (_, diagnostics) = read("id: A\nname: { given: B }\ngender: x\nmandates: none\n")
    #expect(diagnostics.map(\.identifier) == [.wrongIdentifier, .missingField, .wrongValue, .wrongType])
  }
}
