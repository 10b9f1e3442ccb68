import DemarcheModel
import Testing

/// The names of works, expressions and files, to the letter of the mapping to Akoma Ntoso.
struct FRBRTests {
  @Test("A work, and its main component")
  func works() throws {
    #expect(try declaration().iri == "/akn/fr/statement/declaration/2024-05-06/apt31")
    #expect(try declaration().mainIRI == "/akn/fr/statement/declaration/2024-05-06/apt31/!main")
  }

  @Test("A work that an institution emanates names it")
  func actors() throws {
    var work = try declaration()
    work.element = "doc"
    work.subtype = "question"
    work.actor = "senat"
    work.date = try day("2024-04-30")
    #expect(work.iri == "/akn/fr/doc/question/senat/2024-04-30/apt31")
  }

  @Test(
    "Other kinds",
    arguments: [
      ("pressRelease", "2024-05-06", "/akn/fr/doc/pressRelease/2024-05-06/apt31"),
      ("pressReview", "2024-05-13", "/akn/fr/doc/pressReview/2024-05-13/apt31"),
    ])
  func kinds(_ subtype: String, _ date: String, _ iri: String) throws {
    let work = FRBR.Work(
      country: "fr", element: "doc", subtype: subtype, actor: nil, date: try day(date), name: "apt31")
    #expect(work.iri == iri)
  }

  @Test("An expression names its language by three letters and its version by its day")
  func expressions() throws {
    let french = FRBR.Expression(
      work: try declaration(), language: try language("fr"), version: try day("2024-05-06"))
    #expect(french.iri == "/akn/fr/statement/declaration/2024-05-06/apt31/fra@2024-05-06")
    #expect(french.mainIRI == "/akn/fr/statement/declaration/2024-05-06/apt31/fra@2024-05-06/!main")
    let english = FRBR.Expression(
      work: try declaration(), language: try language("en"), version: try day("2024-05-07"))
    let file = FRBR.Manifestation(expression: english, format: .akomaNtoso)
    #expect(file.iri == "/akn/fr/statement/declaration/2024-05-06/apt31/eng@2024-05-07.xml")
  }

  @Test(
    "A file is named by its extension",
    arguments: [(FRBR.Format.text, "txt"), (.html, "html"), (.akomaNtoso, "xml")])
  func manifestations(_ format: FRBR.Format, _ suffix: String) throws {
    let expression = FRBR.Expression(
      work: try declaration(), language: try language("fr"), version: try day("2024-05-06"))
    let file = FRBR.Manifestation(expression: expression, format: format)
    let iri = "/akn/fr/statement/declaration/2024-05-06/apt31/fra@2024-05-06"
    #expect(file.iri == "\(iri).\(suffix)")
    #expect(file.mainIRI == "\(iri)/!main.\(suffix)")
  }

  @Test("Formats have names and extensions of their own")
  func formats() {
    #expect(Set(FRBR.Format.allCases.map(\.fileExtension)).count == FRBR.Format.allCases.count)
    #expect(FRBR.Format.allCases.map(\.name) == ["plain text", "HTML", "Akoma Ntoso"])
  }

  @Test(
    "Things that outlive a document",
    arguments: [
      (.person, "fr.olivier.cadic", "/akn/ontology/person/fr.olivier.cadic"),
      (.organization, "int.ipac", "/akn/ontology/organization/int.ipac"),
      (.role, "demarche.fr.senator.92", "/akn/ontology/role/demarche.fr.senator.92"),
      (.concept, "demarche.demand.attribution", "/akn/ontology/concept/demarche.demand.attribution"),
      (.process, "demarche.fr.signing", "/akn/ontology/process/demarche.fr.signing"),
      (.location, "geonames.paris", "/akn/ontology/location/geonames.paris"),
    ] as [(Reference.Category, String, String)])
  func references(_ category: Reference.Category, _ key: String, _ iri: String) {
    #expect(Reference(category, label: "x", key: key, name: "X").iri == iri)
  }
}
