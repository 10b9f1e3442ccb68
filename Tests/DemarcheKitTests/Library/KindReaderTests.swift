import DemarcheModel
import Testing

@testable import DemarcheKit

/// The description of a kind, and the template below it.
@Suite struct KindReaderTests {
  /// A kind with every field.
  static let text = """
    ---
    element: statement
    name: declaration
    label: doc.jointDeclaration
    made-by: signatories
    requires: [signatories, demands]
    parts: [preface, body]
    ---
    {{ prose }}

    """

  /// Reads a kind.
  private func read(_ text: String, _ name: String = "letter") -> (
    kind: KindTemplate?, diagnostics: [Diagnostic]
  ) {
    var reader = KindReader(SourceFile(path: "Templates/Kinds/\(name).md", text: text))
    let kind = reader.kind(name)
    return (kind, reader.diagnostics)
  }

  @Test(
    "Every field of a description is read",
    arguments: [text, text.replacing("\n", with: "\r\n"), text.replacing("---\n", with: "--- \t\n")])
  func fields(_ text: String) throws {
    let (read, diagnostics) = read(text)
    #expect(diagnostics == [])
    let template = try #require(read)
    #expect(template.name == "letter")
    #expect(template.kind.id.rawValue == "letter")
    #expect(template.kind.element == "statement")
    #expect(template.kind.name == "declaration")
    #expect(template.kind.label.value == "doc.jointDeclaration")
    #expect(template.kind.authorship == .signatories)
    #expect(template.kind.requirements == [.signatories, .demands])
    #expect(template.kind.mandatoryParts == [.preface, .body])
  }

  @Test("A variant keeps the institution in its name and the kind in its id")
  func variant() {
    let (kind, _) = read(Self.text, "letter@fr-senat")
    #expect(kind?.name == "letter@fr-senat")
    #expect(kind?.kind.id.rawValue == "letter")
  }

  @Test(
    "A kind is named for its file, with an id",
    arguments: ["Letter", "open letter", "@fr-senat", "", "lettre_ouverte"])
  func wrongName(_ name: String) {
    let (kind, diagnostics) = read(Self.text, name)
    #expect(kind == nil)
    #expect(diagnostics.map(\.identifier) == [.wrongIdentifier])
  }

  @Test(
    "A description that is missing or not closed is told on the first line",
    arguments: [
      "", "{{ prose }}\n", "---", "---\nelement: statement\n{{ prose }}\n", "\n" + text, " " + text,
      "----\n" + text,
    ])
  func noDescription(_ text: String) {
    let (kind, diagnostics) = read(text)
    #expect(kind == nil)
    #expect(diagnostics.map(\.identifier) == [.missingField])
    #expect(diagnostics.first?.range?.start.line == 1)
  }

  @Test(
    "A description that holds nothing is told, not passed over",
    arguments: ["---\n---\n{{ prose }}\n", "---\n# soon\n---\n"])
  func emptyDescription(_ text: String) {
    let (kind, diagnostics) = read(text)
    #expect(kind == nil)
    #expect(diagnostics.map(\.summary) == ["The description of the kind is empty"])
  }

  static let slips: [Slip] = [
    Slip("element: statement", "element: article", .wrongValue, "article"),
    Slip("element: statement\n", "", .missingField, "name: declaration"),
    Slip("name: declaration\n", "", .missingField, "element: statement"),
    Slip("label: doc.jointDeclaration\n", "", .missingField, "element: statement"),
    Slip("label: doc.jointDeclaration", "label: [Lettre]", .wrongType, "[Lettre]"),
    Slip("made-by: signatories", "made-by: everyone", .wrongValue, "everyone"),
    Slip("made-by: signatories\n", "", .missingField, "element: statement"),
    Slip("[signatories, demands]", "[signatories, demand]", .wrongValue, "demand"),
    Slip("[signatories, demands]", "signatories", .wrongType, "signatories"),
    Slip("[signatories, demands]", "[demands]", .missingField, "declaration"),
    Slip("[preface, body]", "[preface, bodies]", .wrongValue, "bodies"),
    Slip("parts:", "blocks:", .unknownField, "blocks"),
  ]

  @Test("A wrong field is told at its place in the file, and the kind waits", arguments: slips)
  func slip(_ slip: Slip) throws {
    let (kind, diagnostics) = read(try slip.made(in: Self.text))
    #expect(kind == nil)
    let told = try #require(diagnostics.first { $0.identifier == slip.told })
    #expect(told.range?.text == slip.marked)
  }

  @Test("A mistake in the template holds the kind back, and has its line in the whole file")
  func template() {
    let (kind, diagnostics) = read(Self.text + "{{ prose\n")
    #expect(kind == nil)
    #expect(diagnostics.map(\.range?.start.line) == [10])
  }

  @Test("Mistakes of description and template are told together")
  func both() {
    let (_, diagnostics) = read("---\nelement: x\n---\n{{ prose\n")
    #expect(Set(diagnostics.map(\.identifier)).isSuperset(of: [.wrongValue, .missingField, .unclosedTag]))
  }
}
