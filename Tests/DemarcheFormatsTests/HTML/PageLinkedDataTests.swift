import DemarcheModel
import Foundation
import Testing
import XMLTree

@testable import DemarcheFormats

@Suite("What a page tells programs")
struct PageLinkedDataTests {
  /// The data in the page of a document, read back.
  private func data(_ document: Document) throws -> [String: Any] {
    let scripts = try page(HTML.write(document, style: .none)).descendants.filter { $0.name == "script" }
    #expect(scripts.count == 1)
    let text = try #require(scripts.first?.text)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func work(_ data: [String: Any]) -> [String: Any]? { data["exampleOfWork"] as? [String: Any] }

  @Test("names the expression, the work and everybody who made it")
  func declaration() throws {
    let data = try data(Declaration.french)
    #expect(data["@context"] as? String == "https://schema.org")
    #expect(data["@id"] as? String == Declaration.french.metadata.expression.iri)
    #expect(data["inLanguage"] as? String == "fr")
    #expect(data["name"] as? String == Declaration.french.metadata.title)
    let authors = try #require(data["author"] as? [[String: Any]])
    #expect(authors.map { $0["name"] as? String } == Signer.all.map(\.person.name))
    #expect(authors.allSatisfy { $0["@type"] as? String == "Person" })
    #expect(data["creativeWorkStatus"] == nil)
  }

  @Test("names the same work in every language, and where the other versions stand")
  func languages() throws {
    let french = try #require(work(try data(Declaration.french)))
    let english = try data(Declaration.english)
    #expect(french["@id"] as? String == Declaration.french.metadata.expression.work.iri)
    #expect(work(english)?["@id"] as? String == french["@id"] as? String)
    let others = try #require(french["workExample"] as? [[String: Any]])
    #expect(others.map { $0["url"] as? String } == ["declaration.en.html"])
    let original = english["translationOfWork"] as? [String: Any]
    #expect(original?["@id"] as? String == Declaration.french.metadata.expression.iri)
  }

  @Test("says of a draft that it is one, and takes no word for a tag")
  func draft() throws {
    var document = Declaration.french
    document.metadata.isDraft = true
    document.metadata.title = "</script><script>alert(\"1\")</script> & ]]> \u{2028}"
    let data = try data(document)
    #expect(data["creativeWorkStatus"] as? String == "Draft")
    #expect(data["name"] as? String == document.metadata.title)
  }
}
