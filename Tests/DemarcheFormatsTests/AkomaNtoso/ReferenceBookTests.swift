import DemarcheModel
import Testing

@testable import DemarcheFormats

@Suite("Labels of references")
struct ReferenceBookTests {
  private func labels(_ references: [Reference]) -> [String] {
    let book = ReferenceBook(references)
    return references.map { book.label(of: $0) }
  }

  private func thing(_ category: Reference.Category, _ label: String, _ key: String) -> Reference {
    Reference(category, label: label, key: key, name: "x")
  }

  @Test("are those of the things, where no two share one")
  func plain() {
    #expect(labels([thing(.person, "a", "1"), thing(.role, "b", "2")]) == ["a", "b"])
  }

  @Test("take the class where two things share one, and a number where that is not enough")
  func shared() {
    let things = [thing(.person, "a", "2"), thing(.role, "a", "1"), thing(.person, "a", "1")]
    #expect(labels(things) == ["aPerson2", "aRole", "aPerson"])
    #expect(labels(things.reversed()) == ["aPerson", "aRole", "aPerson2"])
  }

  @Test(
    "leave the names of the structure alone",
    arguments: ["original", "preface", "themes", "masterExpression"])
  func reserved(label: String) {
    #expect(labels([thing(.concept, label, "1")]) == [label + "Concept"])
  }

  @Test("cannot look like an identifier of the structure")
  func structural() {
    #expect(labels([thing(.person, "p_1", "1")]) == ["p1"])
  }

  @Test("stand in the order of the classes, each thing once")
  func order() {
    let document = Declaration.french
    let entries = ReferenceBook(ReferenceCollector(document).references).entries
    #expect(Set(entries.map(\.reference.iri)).count == entries.count)
    let expected = [
      "olivierCadic", "isabelleFlorennes", "andreGattolin", "anneGenetet", "bernardJomier", "constanceLeGrip",
      "andreVallini", "signatory", "senatorAbroad",
    ]
    #expect(entries.prefix(9).map(\.label) == expected)
  }
}
