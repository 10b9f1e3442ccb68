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
    #expect(mandate.group?.value == "UC")
    #expect(mandate.from.value.description == "2011-10-01")
    #expect(mandate.to?.value.description == "2017-10-01")
    #expect(mandate.from.range.text == "2011-10-01")
    #expect(read.mandates[1].to == nil)
    #expect(read.mandates[1].chamber == nil)
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
    Slip("2011-10-01", "2011", .wrongDate, "2011"),
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
