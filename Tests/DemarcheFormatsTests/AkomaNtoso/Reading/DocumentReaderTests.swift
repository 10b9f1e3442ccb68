import DemarcheFormats
import DemarcheModel
import Foundation
import Testing

/// What a document cannot hold is told with its place; nothing is taken for what it is not.
@Suite("Reading documents from Akoma Ntoso")
struct DocumentReaderTests {
  /// A change of the French declaration, and what is told of it.
  struct Change: CustomStringConvertible, Sendable {
    var old: String
    var new: String
    var told: String
    var description: String { new }
  }

  /// Changes of which a document cannot hold all, and the words at the place that is told.
  static let changes = [
    Change(old: "<mainBody>", new: "<mainBody><section/>", told: "<section/>"),
    Change(old: "<mainBody>", new: "<mainBody><!-- why -->", told: "<!-- why -->"),
    Change(old: "<mainBody>", new: "<mainBody>words", told: "<mainBody>"),
    Change(old: "<p eId=\"p_1\">", new: "<p eId=\"p_1\" status=\"edited\">", told: "edited"),
    Change(old: "<p eId=\"p_1\">", new: "<p eId=\"p_1\" class=\"lead\">", told: "lead"),
    Change(old: "<p eId=\"p_1\">", new: "<p eId=\"para\">", told: "eId=\"para\""),
    Change(old: "<p eId=\"p_1\">", new: "<p eId=\"p_1\"><abbr>x</abbr>", told: "<abbr>"),
    Change(
      old: "<p eId=\"p_1\">", new: "<p eId=\"p_1\"><remark status=\"editorial\">x</remark>",
      told: "<remark status=\"editorial\">"),
    Change(old: "<p eId=\"p_1\">", new: "<p eId=\"p_1\"><date date=\"2024\">x</date>", told: "2024"),
    Change(old: "<p eId=\"p_1\">", new: "<p eId=\"p_1\"><time time=\"12:00:00\">x</time>", told: "12:00:00"),
    Change(
      old: "<p eId=\"p_1\">", new: "<p eId=\"p_1\"><a href=\"javascript:x\">x</a>", told: "javascript:x"),
    Change(
      old: "<p eId=\"p_1\">", new: "<p eId=\"p_1\"><person refersTo=\"#nobody\">x</person>", told: "#nobody"),
    Change(
      old: "<p eId=\"p_1\">", new: "<p eId=\"p_1\"><x xmlns=\"urn:x\">x</x>", told: "<x xmlns=\"urn:x\">"),
    Change(old: "<num>2.</num>", new: "<num>b)</num>", told: "<recital "),
    Change(old: "<num>2.</num>", new: "<num>999999999999999999999.</num>", told: "<recital "),
    Change(old: "<FRBRcountry value=\"fr\"/>", new: "<FRBRcountry value=\"de\"/>", told: "value=\"de\""),
    Change(
      old: "<FRBRcountry value=\"fr\"/>", new: "<FRBRcountry value=\"fr\"/><preservation/>",
      told: "<preservation/>"),
  ]

  /// Reads the French declaration after a change.
  private func read(_ old: String, _ new: String) throws -> (document: Document?, diagnostics: [Diagnostic]) {
    let file = text(AkomaNtoso.write(Declaration.french))
    try #require(file.contains(old), "\(old)")
    let changed = file.replacing(old, with: new, maxReplacements: 1)
    return AkomaNtoso.document(from: SourceFile(path: "a.xml", text: changed))
  }

  @Test("What a document cannot hold is told where it stands", arguments: changes)
  func told(change: Change) throws {
    let (document, diagnostics) = try read(change.old, change.new)
    #expect(document != nil)
    let first = try #require(diagnostics.first)
    #expect(first.identifier == .unheldMarkup)
    #expect(first.severity == .warning)
    #expect(first.range?.text.hasPrefix(change.told) == true, "\(first.summary): \(first.range?.text ?? "")")
    #expect(!first.solutions.isEmpty)
  }

  @Test(
    "A file of another sort is refused",
    arguments: [
      ("<statement ", "<act ", "</statement>", "</act>", Diagnostic.Identifier.foreignProfile),
      ("/fra@2024-05-06\"/>", "/fra@\"/>", "", "", .foreignProfile),
      ("akn/3.0", "akn/4.0", "", "", .notAkomaNtoso),
      ("</meta>", "", "", "", .xmlSyntax),
      ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "{}", "", "", .xmlSyntax),
    ])
  func refused(
    old: String, new: String, end: String, newEnd: String, identifier: Diagnostic.Identifier
  ) throws {
    var file = text(AkomaNtoso.write(Declaration.french)).replacing(old, with: new)
    if !end.isEmpty { file = file.replacing(end, with: newEnd) }
    let (document, diagnostics) = AkomaNtoso.document(from: SourceFile(path: "a.xml", text: file))
    #expect(document == nil)
    #expect(diagnostics.map(\.identifier) == [identifier], "\(diagnostics.map(\.summary))")
    #expect(diagnostics.first?.range != nil)
  }

  @Test("A signature whose awaiting mark was taken away is told, and not read as given")
  func takenMark() throws {
    var document = Declaration.french
    document.metadata.authors = []
    for (index, block) in document.conclusions.enumerated() {
      guard case .signatures(var signatures) = block else { continue }
      for entry in signatures.entries.indices {
        signatures.entries[entry].content.append(.pendingMark([.text(" (attendue)")]))
      }
      document.conclusions[index] = .signatures(signatures)
    }
    let file = text(AkomaNtoso.write(document))
    let start = try #require(file.range(of: "<remark "))
    let end = try #require(file.range(of: "</remark>"))
    let spoilt = String(file[..<start.lowerBound]) + String(file[end.upperBound...])
    let (read, diagnostics) = AkomaNtoso.document(from: SourceFile(path: "a.xml", text: spoilt))
    #expect(!diagnostics.isEmpty)
    #expect(read?.signatures.allSatisfy(\.isPending) == true)
    let again = try text(AkomaNtoso.write(#require(read)))
    #expect(!again.contains("<signature"))
  }

  @Test("No more than a thousand pieces are told of one file")
  func limit() throws {
    let many = String(repeating: "<abbr>x</abbr>", count: 3_000)
    let (document, diagnostics) = try read("<p eId=\"p_1\">", "<p eId=\"p_1\">" + many)
    #expect(diagnostics.count == 1_001)
    guard case .recitals = document?.preamble.first else {
      #expect(document?.body.isEmpty == false)
      return
    }
  }
}
