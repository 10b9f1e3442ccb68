import DemarcheModel
import Testing

@testable import DemarcheKit

/// A table of people is read as their records are, every mistake with its line and column.
@Suite struct PersonTableTests {
  /// Two people, one of them with two mandates.
  static let table = #"""
    id;name.given;name.particle;name.family;name.native.el.given;name.native.el.family;gender;honorary.fr;\#
    identifiers.senat;contact.email;mandate.office;mandate.chamber;mandate.place;mandate.constituency;\#
    mandate.group;mandate.from;mandate.to;mandate.text.fr
    anna;Anna;de;"La ""Mer""";Άννα;Λα Μερ;f;sénatrice honoraire;000346;a@senat.fr;senator;fr-senat;fr-92;;UC;2011-10-01;2017-10;
    bert;Bert;;Roux;;;m;;;;;;;;;;;
    anna;;;;;;f;;;;deputy;fr-an;fr-38;3;;2019;;de l’Isère

    """#

  /// Reads a table as a file of `Signatories/`.
  private func read(_ text: String) -> (people: PeopleDirectory, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let workspace = MemoryFileSystem(["Signatories/people.csv": Array(text.utf8)])
    let people = PeopleDirectory(workspace: workspace, &diagnostics)
    return (people, diagnostics)
  }

  @Test("Every column is read, the rows of one id are one person")
  func columns() throws {
    let (people, diagnostics) = read(Self.table)
    #expect(diagnostics == [])
    #expect(people.people.keys.sorted().map(\.rawValue) == ["anna", "bert"])
    let anna = try #require(people.people[try located("anna").value])
    #expect(anna.name == PersonName(given: "Anna", family: "La \"Mer\"", particle: "de"))
    #expect(anna.nativeNames[try #require(LanguageTag("el"))] == PersonName(given: "Άννα", family: "Λα Μερ"))
    #expect(anna.gender == .feminine)
    #expect(anna.honorary?.entries.map(\.value.value) == ["sénatrice honoraire"])
    #expect(anna.identifiers.map(\.id.value) == ["000346"])
    #expect(anna.contact?.email == "a@senat.fr")
    #expect(anna.mandates.map(\.office.value.rawValue) == ["senator", "deputy"])
    #expect(anna.mandates[0].groups.map(\.name.value) == ["UC"])
    #expect(anna.mandates[0].to?.value.description == "2017-10")
    #expect(anna.mandates[1].constituency?.value == 3)
    #expect(anna.mandates[1].complement?.entries.map(\.value.value) == ["de l’Isère"])
    #expect(anna.mandates[1].from.range.start.line == 4)
    let bert = try #require(people.people[try located("bert").value])
    #expect(bert.mandates.isEmpty && bert.contact == nil && bert.nativeNames.isEmpty)
  }

  static let slips: [Slip] = [
    Slip("name.family", "name.familly", .unknownField, "name.familly"),
    Slip("name.native.el.given", "name.native.gr.given", .unknownField, "name.native.gr.given"),
    Slip("mandate.from", "mandates.from", .unknownField, "mandates.from"),
    Slip("mandate.group", "mandate.groups", .unknownField, "mandate.groups"),
    Slip("identifiers.senat", "identifiers.Sénat", .unknownField, "identifiers.Sénat"),
    Slip("honorary.fr", "honorary", .unknownField, "honorary"),
    Slip("gender;honorary", "name.given;honorary", .duplicateKey, "name.given"),
    Slip("2011-10-01", "01/10/2011", .wrongDate, "01/10/2011"),
    Slip("a@senat.fr", "a.senat.fr", .wrongValue, "a.senat.fr"),
    Slip("fr-38", "Isère", .wrongIdentifier, "Isère"),
    Slip("anna;;;;;;f;", "anna;;;;;;m;", .wrongValue, "m"),
    Slip("anna;;;;;;f;", "anna;Anne;;;;;f;", .wrongValue, "Anne"),
    Slip("deputy;fr-an", ";fr-an", .missingField, "anna;;;;;;f;;;;;fr-an;fr-38;3;;2019;;de l’Isère"),
    Slip("bert;Bert;;Roux;", "bert;Bert;;;", .missingField, "Bert"),
    Slip("bert;Bert", ";Bert", .missingField, ";Bert;;Roux;;;m;;;;;;;;;;;"),
    Slip("2019;;", "2019;", .raggedRow, "anna;;;;;;f;;;;deputy;fr-an;fr-38;3;;2019;de l’Isère"),
    Slip(";2019;", ";;", .mandateWithoutDate, "anna;;;;;;f;;;;deputy;fr-an;fr-38;3;;;;de l’Isère"),
    Slip("\"La \"\"Mer\"\"\"", "\"La\nMer\"", .multilineValue, "La"),
    Slip("\"La \"\"Mer\"\"\"", "\"La Mer", .csvSyntax, "\""),
  ]

  @Test(
    "A mistake in a table is told at its cell, column or row, and who has it is not taken", arguments: slips)
  func slip(_ slip: Slip) throws {
    let (people, diagnostics) = read(try slip.made(in: Self.table))
    let first = try #require(diagnostics.first { $0.identifier == slip.told })
    #expect(first.range?.text == slip.marked)
    #expect(first.severity == .error)
    #expect(people.people.count < 2)
  }

  @Test("A table without people, or without their ids, is told")
  func empty() {
    #expect(read("").diagnostics.map(\.identifier) == [.missingField])
    #expect(read("name.given;gender\nA;f\n").diagnostics.map(\.identifier) == [.missingField])
    #expect(read("id;gender\n").diagnostics == [])
  }

  @Test("Of a table with a mistake in its form, anybody could be in it")
  func broken() throws {
    let (people, _) = read("id;name\na;A\n")
    #expect(people.isBroken(try located("a").value))
    #expect(people.isBroken(try located("z").value))
  }
}
