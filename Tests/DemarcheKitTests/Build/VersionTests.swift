import DemarcheKit
import DemarcheModel
import Testing

/// What is told when the versions of a document drift apart, or a number or a day in it is wrong.
@Suite struct VersionTests {
  private let english = Founding.path("declaration.en.md")
  private let french = Founding.path("declaration.fr.md")

  private func told(_ change: (inout Founding) throws -> Void) async throws -> [Diagnostic] {
    var files = Founding()
    try change(&files)
    return await files.run().diagnostics
  }

  @Test("The founding dossier tells nothing")
  func founding() async throws {
    #expect(try await told { _ in } == [])
  }

  @Test("A demand that is not required and that one version leaves out is an error there")
  func demands() async throws {
    let diagnostics = try await told { files in
      try files.replace(
        "required: [attribution, sanctions, warning, assistance, inquiry]",
        with: "required: [attribution, sanctions, warning, assistance]", in: Founding.path("dossier.yaml"))
      let some =
        "{% for demand in demands %}{% if demand.id != \"inquiry\" %}{{ demand }}{% endif %}{% endfor %}"
      try files.replace("{{ demands }}", with: "{% demands %}\n\(some)\n{% enddemands %}", in: english)
    }
    #expect(diagnostics.contains { $0.severity == .error }, "\(diagnostics.map(\.summary))")
  }

  @Test("A list that one version lacks is told at the other, a paragraph is not")
  func blocks() async throws {
    let diagnostics = try await told { $0.files[self.english]? += Array("\n- One.\n- Two.\n".utf8) }
    #expect(diagnostics.map(\.identifier) == [.differingBlocks])
    #expect(diagnostics.first?.severity == .warning)
    #expect(diagnostics.first?.range?.file.path == english)
    #expect(try await told { $0.files[self.english]? += Array("\nOne more.\n".utf8) } == [])
  }

  @Test(
    "A wrong number in a title is told, a right one and a quantity are not",
    arguments: [
      ("6 parlementaires visés par APT31", true), ("Huit signataires contre APT31", true),
      ("7 parlementaires visés", false), ("Sept signataires et cinq demandes", false),
      ("Quatre demandes au Gouvernement", true), ("116 parlementaires visés", false),
      ("APT31 en 7 points", true),
    ])
  func counts(_ title: String, _ isWrong: Bool) async throws {
    let diagnostics = try await told { files in
      try files.replace(
        "fr: Sept parlementaires visés par APT31 demandent au Gouvernement de réagir", with: "fr: \(title)",
        in: Founding.path("dossier.yaml"))
    }
    #expect(diagnostics.map(\.identifier) == (isWrong ? [.wrongCount] : []), "\(diagnostics.map(\.summary))")
    #expect(diagnostics.allSatisfy { $0.range?.text == title })
  }

  @Test("A wrong day of the week is marked where it stands")
  func weekday() async throws {
    let diagnostics = try await told { files in
      files.files[self.french]? += Array("\nLe *lundi* 30 avril 2024.\n\nLe mardi 30 avril 2024.\n".utf8)
    }
    #expect(diagnostics.map(\.identifier) == [.wrongWeekday])
    let plain = try await told { $0.files[self.english]? += Array("\nOn Monday, 30 April 2024.\n".utf8) }
    #expect(plain.map { $0.range?.text } == ["Monday, 30 April 2024"])
  }
}
