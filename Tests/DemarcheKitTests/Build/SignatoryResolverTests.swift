import DemarcheModel
import Testing

@testable import DemarcheKit

/// Under which mandate and title a person appears.
@Suite struct SignatoryResolverTests {
  /// Resolves a person on a day, signed two days before the founding declaration.
  private func resolved(
    _ id: String, as mandate: String? = nil, on date: String = "2024-05-06", _ language: String = "fr",
    _ files: Founding = Founding()
  ) throws -> (signatory: Signatory?, diagnostics: [Diagnostic]) {
    let signature = Signature(
      person: try located(id), status: .signed(on: nil), mandate: try mandate.map { try located($0) },
      range: nowhere)
    var resolver = try Bench(files).resolver(language, on: day(date))
    let signatory = resolver.signatory(signature, signed: try day("2024-05-04"))
    return (signatory, resolver.diagnostics)
  }

  @Test(
    "The title follows the document's date, the language and the gender",
    arguments: [
      ("andre-gattolin", "2024-05-06", "fr", "ancien sénateur des Hauts-de-Seine", true),
      ("andre-gattolin", "2023-10-01", "fr", "sénateur des Hauts-de-Seine", false),
      ("andre-gattolin", "2023-10-02", "fr", "ancien sénateur des Hauts-de-Seine", true),
      ("andre-gattolin", "2024-05-06", "en", "former Senator for Hauts-de-Seine", true),
      ("isabelle-florennes", "2024-05-06", "fr", "sénatrice des Hauts-de-Seine", false),
    ])
  func titles(id: String, on date: String, language: String, title: String, isFormer: Bool) throws {
    let resolved = try resolved(id, on: date, language)
    let signatory = try #require(resolved.signatory)
    #expect(signatory.title == title)
    #expect(signatory.mandate.isFormer == isFormer)
    #expect(signatory.signed.description == "2024-05-04")
    #expect(resolved.diagnostics == [])
  }

  @Test("The person and the role are referred to by lasting names")
  func references() throws {
    let signatory = try #require(try resolved("andre-gattolin").signatory)
    #expect(signatory.reference.iri == "/akn/ontology/person/fr.andre-gattolin")
    #expect(signatory.reference.label == "andreGattolin")
    #expect(signatory.role.iri == "/akn/ontology/role/demarche.fr.former-senator.fr-92")
    #expect(signatory.role.label == "formerSenatorFr92")
    #expect(signatory.role.name == "ancien sénateur des Hauts-de-Seine")
  }

  @Test("Someone unknown is told with the one probably meant")
  func unknown() throws {
    let near = try resolved("andre-gatolin")
    #expect(near.signatory == nil)
    #expect(near.diagnostics.map(\.identifier) == [.unknownSignatory])
    #expect(near.diagnostics.flatMap(\.solutions).map(\.text) == ["Did you mean `andre-gattolin`?"])
    let far = try resolved("xyz")
    #expect(far.diagnostics.map(\.identifier) == [.unknownSignatory])
    #expect(far.diagnostics.first?.solutions.first?.text.hasPrefix("Add a record") == true)
  }

  @Test(
    "A mandate that cannot be chosen is told and never guessed",
    arguments: [
      ("andre-gattolin", String?.some("deputy"), "2024-05-06", Diagnostic.Identifier.unknownMandate),
      ("andre-gattolin", String?.none, "2001-05-06", .missingMandate),
      ("andre-gattolin", "senator", "2001-05-06", .missingMandate),
    ])
  func doubts(id: String, mandate: String?, on date: String, told: Diagnostic.Identifier) throws {
    let (signatory, diagnostics) = try resolved(id, as: mandate, on: date)
    #expect(signatory == nil)
    #expect(diagnostics.map(\.identifier) == [told])
    #expect(diagnostics.allSatisfy { !$0.notes.isEmpty })
  }

  @Test(
    "A title that cannot be said is told, with the file to mend",
    arguments: [
      ("office: senator", "office: senatrice", Diagnostic.Identifier.unknownOffice, "senatrice"),
      ("place: fr-38", "place: fr-380", .unknownPlace, "fr-380"),
      ("chamber: fr-senat", "chamber: fr-senate", .unknownChamber, "fr-senate"),
      ("place: fr-38", "text: { en: for Isère }", .missingPlaceForm, "{ en: for Isère }"),
    ])
  func gaps(old: String, new: String, told: Diagnostic.Identifier, marked: String) throws {
    var files = Founding()
    let path = "Signatories/france/andre-vallini.yaml"
    let text = String(decoding: try #require(files.files[path]), as: UTF8.self)
    files.files[path] = Array(text.replacing(old, with: new).utf8)
    let (signatory, diagnostics) = try resolved("andre-vallini", "fr", files)
    #expect(signatory == nil)
    #expect(diagnostics.map(\.identifier) == [told])
    #expect(diagnostics.first?.range?.text == marked)
    #expect(diagnostics.first?.range?.file.path == path)
  }

  @Test("A person of no stated gender is printed, with a warning")
  func gender() throws {
    var files = Founding()
    try files.replace("gender: m", with: "gender: unspecified", in: "Signatories/france/andre-vallini.yaml")
    let (signatory, diagnostics) = try resolved("andre-vallini", "fr", files)
    #expect(signatory != nil)
    #expect(diagnostics.map(\.identifier) == [.unspecifiedGender])
    #expect(diagnostics.map(\.severity) == [.warning])
  }
}
