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
      ("isabelle-florennes", "2021-05-06", "fr", "députée des Hauts-de-Seine", false),
      ("isabelle-florennes", "2023-10-01", "fr", "ancienne députée des Hauts-de-Seine", true),
    ])
  func titles(id: String, on date: String, language: String, title: String, isFormer: Bool) throws {
    let resolved = try resolved(id, on: date, language)
    let signatory = try #require(resolved.signatory)
    #expect(signatory.title == title)
    #expect(signatory.mandate.isFormer == isFormer)
    #expect(signatory.signed?.description == "2024-05-04")
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

  /// The founding workspace with other words in a record.
  private func founding(_ id: String, _ old: String, _ new: String) throws -> Founding {
    var files = Founding()
    try files.replace(old, with: new, in: "Signatories/france/\(id).yaml")
    return files
  }

  @Test("A month that leaves open whether an office was held is told at the document, with the record")
  func openMandate() throws {
    let files = try founding("constance-le-grip", "from: 2017-06-21", "from: 2017-06-21, to: 2024-05")
    let (signatory, diagnostics) = try resolved("constance-le-grip", "fr", files)
    #expect(signatory == nil)
    #expect(diagnostics.map(\.identifier) == [.uncertainMandate])
    #expect(diagnostics.first?.notes.map { $0.range?.text } == ["2024-05"])
    let later = try resolved("constance-le-grip", on: "2024-06-01", "fr", files)
    #expect(later.signatory?.title == "ancienne députée des Hauts-de-Seine")
  }

  @Test(
    "The group is that of the day; where the record leaves it open, none is printed, with a warning",
    arguments: [("2020-05-06", "LREM", 0), ("2022-12-31", nil, 1), ("2024-05-06", "RE", 0)]
      as [(String, String?, Int)])
  func groups(on date: String, group: String?, warnings: Int) throws {
    let files = try founding(
      "constance-le-grip", "group: RE, from: 2017-06-21",
      "from: 2017-06-21, groups: [{ name: LREM, to: 2022 }, { name: RE, from: 2022 }]")
    let (signatory, diagnostics) = try resolved("constance-le-grip", on: date, "fr", files)
    #expect(try #require(signatory).group == group)
    #expect(diagnostics.map(\.identifier) == Array(repeating: .uncertainGroup, count: warnings))
    #expect(diagnostics.allSatisfy { $0.severity == .warning && $0.notes.count == 2 })
  }

  @Test("A numbered constituency is said by the language, and the role has its number")
  func constituency() throws {
    let files = try founding("constance-le-grip", "place: fr-92", "place: fr-92, constituency: 6")
    let signatory = try #require(try resolved("constance-le-grip", "fr", files).signatory)
    #expect(signatory.title == "députée de la 6e circonscription des Hauts-de-Seine")
    #expect(signatory.role.iri == "/akn/ontology/role/demarche.fr.deputy.fr-92-6")
    #expect(signatory.role.label == "deputyFr926")
    let english = try resolved("constance-le-grip", "en", files).signatory?.title
    #expect(english == "Member of the National Assembly for the 6th constituency of Hauts-de-Seine")
  }

  @Test("A conferred title is printed verbatim where it is asked for, and told where a language lacks it")
  func honorary() throws {
    let files = try founding("andre-vallini", "gender: m", "gender: m\nhonorary: { fr: sénateur honoraire }")
    let asked = try resolved("andre-vallini", as: "honorary", "fr", files)
    let signatory = try #require(asked.signatory)
    #expect(signatory.title == "sénateur honoraire")
    #expect(signatory.role.iri == "/akn/ontology/role/demarche.fr.honorary-senator.fr-38")
    #expect(asked.diagnostics == [])
    let plain = try #require(try resolved("andre-vallini", "fr", files).signatory)
    #expect(plain.title == "ancien sénateur de l’Isère")
    #expect(plain.honorary == "sénateur honoraire")
    let english = try resolved("andre-vallini", as: "honorary", "en", files)
    #expect(english.signatory == nil)
    #expect(english.diagnostics.map(\.identifier) == [.missingTranslation])
  }

  @Test("The native form of a name is printed in its language alone, wherever the person is named")
  func nativeName() throws {
    let files = try founding(
      "andre-vallini", "family: Vallini",
      "family: Vallini, native: { en: { given: Andrew, family: Vallini } }")
    let english = try #require(try resolved("andre-vallini", "en", files).signatory)
    #expect(english.name.full == "Andrew Vallini")
    #expect(english.reference.name == "Andrew Vallini")
    #expect(try #require(try resolved("andre-vallini", "fr", files).signatory).name.full == "André Vallini")
  }

  @Test(
    "A language of other letters warns of a name without a form in them",
    arguments: [("bg", "Cyrillic", "Андре"), ("uk", "Cyrillic", "Андре"), ("el", "Greek", "Αντρέ")])
  func foreignScript(_ tag: String, _ script: String, _ given: String) throws {
    // Words of the language are not needed to see the name.
    var files = Founding()
    files.files["Templates/Vocabulary/Languages/\(tag).yaml"] = Array(
      """
      language: \(tag)
      name: \(tag)
      complement: "({base})"
      former: { m: x, f: x, mPl: x, fPl: x, pattern: "{former} {office}" }
      offices:
        senator: { m: s, f: s, mPl: s, fPl: s }
      """.utf8)
    let told = try resolved("andre-vallini", tag, files)
    #expect(told.signatory?.name.full == "André Vallini")
    #expect(told.diagnostics.map(\.identifier) == [.missingNativeName])
    #expect(told.diagnostics.first?.summary.contains(script) == true)
    #expect(told.diagnostics.first?.solutions.first?.text.contains("native: { \(tag): {") == true)
    try files.replace(
      "family: Vallini", with: "family: Vallini, native: { \(tag): { given: \(given), family: V } }",
      in: "Signatories/france/andre-vallini.yaml")
    let native = try resolved("andre-vallini", tag, files)
    #expect(native.signatory?.name.full == "\(given) V")
    #expect(native.diagnostics == [])
    #expect(try resolved("andre-vallini", "fr").diagnostics == [])
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
