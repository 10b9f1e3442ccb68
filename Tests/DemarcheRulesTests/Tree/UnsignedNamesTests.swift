import DemarcheModel
import Testing

@testable import DemarcheRules

/// A name that somebody typed is told when its owner has not signed.
@Suite struct UnsignedNamesTests {
  /// What is told of a text, in a document that does not print one person.
  private func check(_ text: String, _ status: Signature.Status = .declined) throws -> [Diagnostic] {
    var document = try SampleTree().document()
    document.body.append(.list(List(start: nil, items: [[.paragraph([.text(text)])]])))
    let signature = Signature(
      person: Located(try id("marie-dupont"), at: at(20)), status: status, range: at(20))
    let source = SourceFile(path: "declaration.fr.md", text: "Titre\n\n- \(text)\n")
    return UnsignedNames.diagnostics(
      of: document, people: [.init(name: "Marie Le\u{A0}Dupont", signature: signature)], source: source)
  }

  @Test(
    "The name is found as whole words, whatever its spaces",
    arguments: [
      ("Signé par Marie Le Dupont et d’autres.", true), ("Marie Le\u{A0}Dupont", true),
      ("Marie Le Dupontel", false), ("Marie", false), ("", false),
    ])
  func names(text: String, isTold: Bool) throws {
    let found = try check(text)
    #expect(found.map(\.identifier) == (isTold ? [.unsignedName] : []))
    #expect(!found.containsErrors)
    #expect(found.allSatisfy { $0.notes.map(\.range) == [at(20)] })
  }

  @Test("The place is that of the name in the prose, else its first line")
  func places() throws {
    #expect(try check("Signé par Marie Le Dupont.").first?.range?.text == "Marie Le Dupont")
    var document = try SampleTree().document()
    document.metadata.title = "L’appel de Marie Le Dupont"
    let signature = Signature(person: Located(try id("a"), at: at(20)), status: .withdrawn, range: at(20))
    let found = UnsignedNames.diagnostics(
      of: document, people: [.init(name: "Marie Le Dupont", signature: signature)],
      source: SourceFile(path: "declaration.fr.md", text: "Titre\nTexte\n"))
    #expect(found.map(\.range?.text) == ["Titre"])
    #expect(found.map(\.summary) == ["The fr version names Marie Le Dupont, who has withdrawn"])
  }

  @Test("Nobody is told in a document that prints everybody")
  func nobody() throws {
    let document = try SampleTree().document()
    let source = SourceFile(path: "a.md", text: "Olivier Cadic\n")
    #expect(UnsignedNames.diagnostics(of: document, people: [], source: source) == [])
  }
}
