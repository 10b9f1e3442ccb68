import DemarcheFormats
import DemarcheModel
import DemarcheRules
import Foundation
import Testing
import XMLTree

@testable import DemarcheKit

/// Drafts of the founding dossier: what is awaited is marked, and what is not given is nowhere.
@Suite struct DraftTests {
  /// The founding dossier as a draft: two signatures are awaited, one was declined, one withdrawn.
  static func draft() throws -> Founding {
    var files = Founding()
    let path = Founding.path("dossier.yaml")
    try files.replace("status: final", with: "status: draft", in: path)
    try files.replace(
      """
        list:
          - olivier-cadic
          - isabelle-florennes
          - andre-gattolin
          - anne-genetet
          - bernard-jomier
          - constance-le-grip
      """,
      with: """
          list:
            - olivier-cadic
            - { person: isabelle-florennes, status: pending, since: 2024-05-02 }
            - { person: andre-gattolin, status: declined, since: 2024-05-03 }
            - { person: anne-genetet, status: pending }
            - bernard-jomier
            - { person: constance-le-grip, signed: 2024-05-03, status: withdrawn, since: 2024-05-04 }
        """, in: path)
    // What the prose says of people by name is about those who are printed.
    for (language, and) in [("fr", "et"), ("en", "and")] {
      try files.replace(
        "{{ signatories[\"constance-le-grip\"] }} \(and) {{ signatories[\"andre-gattolin\"] }}",
        with: "{{ signatories[\"isabelle-florennes\"] }} \(and) {{ signatories[\"bernard-jomier\"] }}",
        in: Founding.path("press-release.\(language).md"))
    }
    try files.replace("    - andre-gattolin\n", with: "", in: path)
    try files.replace("    - constance-le-grip\n", with: "", in: path)
    return files
  }

  /// The finished files of the draft, pages without their style.
  private func output(_ make: (inout Founding) throws -> Void = { _ in }) async throws -> MemoryFileSystem {
    var files = try Self.draft()
    try make(&files)
    var options = Generator.Options()
    options.isFragment = true
    let output = MemoryFileSystem()
    let report = await files.run(.generate, options, output: output)
    #expect(report.exitCode == 0, "\(report.text)")
    return output
  }

  @Test(
    "A draft reads as recorded in every language and format", arguments: ["fr", "en"],
    ["txt", "html", "xml"])
  func golden(language: String, format: String) async throws {
    for name in ["declaration", "press-release"] {
      let file = "\(name).\(language).\(format)"
      try Golden.expect(try await output().text("\(Founding.dossier)/\(file)"), "Drafts/\(file)")
    }
  }

  @Test("Every file of a draft is valid by the official schema")
  func schema() async throws {
    let schema = try XML.Schema(path: Founding.schema)
    for (path, bytes) in try await output().contents where path.hasSuffix(".xml") {
      #expect(schema.validate(try XML.Document(parsing: bytes)) == [], "\(path)")
    }
  }

  @Test("Who has declined or withdrawn stands in no byte of any file, their ids neither")
  func nowhere() async throws {
    let contents = try await output().contents
    #expect(contents.count == 18)
    for (path, bytes) in contents {
      let text = String(decoding: bytes, as: UTF8.self)
      for name in ["Gattolin", "gattolin", "Le Grip", "Le\u{A0}Grip", "le-grip", "LeGrip"] {
        #expect(!text.contains(name), "\(name) in \(path)")
      }
    }
  }

  @Test("In Akoma Ntoso nobody who is awaited signs, makes the work, or has a step but that of being asked")
  func akomaNtoso() async throws {
    let bytes = try await output().contents["\(Founding.dossier)/declaration.fr.xml"] ?? []
    let root = try XML.Document(parsing: bytes).root()
    let elements = root.descendants.map { $0 }
    #expect(elements.count { $0.name == "signature" } == 3)
    #expect(elements.count { $0.name == "p" && $0[attribute: "class"] == "pending" } == 2)
    #expect(elements.count { $0.name == "remark" } == 2)
    let authors = elements.filter { $0.name == "FRBRauthor" }.map { $0[attribute: "href"] }
    #expect(!authors.contains("#isabelleFlorennes") && !authors.contains("#anneGenetet"))
    let steps = elements.filter { $0.name == "step" }
    #expect(
      steps.map {
        "\($0[attribute: "date"] ?? "") \($0[attribute: "by"] ?? "") \($0[attribute: "outcome"] ?? "")"
      }
        == [
          "2024-05-02 #isabelleFlorennes #requested", "2024-05-06 #olivierCadic #signed",
          "2024-05-06 #bernardJomier #signed", "2024-05-06 #andreVallini #signed",
        ])
    #expect(
      elements.first { $0.name == "FRBRExpression" }?.descendants.contains {
        $0.name == "FRBRauthoritative" && $0[attribute: "value"] == "false"
      } == true)
  }

  @Test("The prose, too, marks the names of those who are awaited")
  func prose() async throws {
    let text = try await output { files in
      files.files[Founding.path("declaration.fr.md")]? += Array(
        "\nAvec {{ signatories[\"anne-genetet\"] }} et Mme {{ signatories[\"isabelle-florennes\"].family | upper }}.\n"
          .utf8)
      files.files[Founding.path("declaration.en.md")]? += Array(
        "\nWith {{ signatories[\"anne-genetet\"] }} and {{ signatories[\"isabelle-florennes\"].family }}.\n"
          .utf8)
    }.text("\(Founding.dossier)/declaration.fr.txt")
    #expect(
      text.contains(
        "Avec Anne Genetet [signature en attente] et Mme\u{A0}FLORENNES [SIGNATURE EN ATTENTE]."))
  }

  @Test("A body that prints other fields of a signatory is marked all the same")
  func body() async throws {
    let block = """

      {% signatures %}
      {{ signatory.given }} {{ signatory.id | upper }} {{ signatory.name | upper }} {{ signatory.name }}, {{ signatory.title }}
      {% endsignatures %}

      """
    let text = try await output { files in
      for language in ["fr", "en"] {
        files.files[Founding.path("declaration.\(language).md")]? += Array(block.utf8)
      }
    }.text("\(Founding.dossier)/declaration.en.txt")
    #expect(
      text.contains("Anne ANNE-GENETET ANNE GENETET [SIGNATURE AWAITED] Anne Genetet [signature awaited],"))
  }

  @Test("One document of a final dossier can be a draft, and waits alone")
  func oneDocument() async throws {
    var files = try Self.draft()
    let path = Founding.path("dossier.yaml")
    try files.replace("status: draft", with: "status: final", in: path)
    let output = MemoryFileSystem()
    let report = await files.run(.generate, output: output)
    #expect(Set(report.diagnostics.map(\.identifier)) == [.unsignedSignature], "\(report.text)")
    #expect(report.diagnostics.count == 2)
    #expect(output.contents.keys.allSatisfy { $0.contains("/question.") || $0.contains("/press-review.") })

    for kind in ["joint-declaration", "press-release"] {
      try files.replace("    kind: \(kind)\n", with: "    kind: \(kind)\n    status: draft\n", in: path)
    }
    let generated = MemoryFileSystem()
    // The title of the press release speaks of seven, and five are asked.
    let drafted = await files.run(.generate, output: generated)
    #expect(drafted.exitCode == 0 && drafted.diagnostics.allSatisfy { $0.identifier == .wrongCount })
    #expect(generated.text("\(Founding.dossier)/declaration.fr.txt").hasPrefix("Projet – "))
    #expect(generated.text("\(Founding.dossier)/question.fr.txt").hasPrefix("Sénat\n"))
  }

  @Test("A final document counts and prints those who have signed")
  func optional() async throws {
    var files = Founding()
    let path = Founding.path("dossier.yaml")
    try files.replace(
      "    - andre-vallini\n  list:", with: "  list:", in: path)
    try files.replace(
      "    - andre-vallini\n\ndemands", with: "    - { person: andre-vallini, status: pending }\n\ndemands",
      in: path)
    let output = MemoryFileSystem()
    let report = await files.run(.generate, output: output)
    #expect(report.exitCode == 0)
    // The title and the words before the demands still say seven.
    #expect(Set(report.diagnostics.map(\.identifier)) == [.wrongCount])
    #expect(!output.contents.values.contains { String(decoding: $0, as: UTF8.self).contains("Vallini") })
  }

  @Test("Prose that names somebody who is not printed is told why")
  func namedInProse() async throws {
    var files = Founding()
    let path = Founding.path("dossier.yaml")
    try files.replace(
      "    - isabelle-florennes\n    - andre-gattolin\n    - anne-genetet\n    - bernard-jomier\n"
        + "    - constance-le-grip\n    - andre-vallini\n  list:", with: "  list:", in: path)
    try files.replace(
      "    - andre-gattolin\n", with: "    - { person: andre-gattolin, status: declined }\n", in: path)
    let found = await files.run().diagnostics.filter { $0.identifier == .unknownMember }
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.explanation == "`andre-gattolin` has declined, and is not printed." })
  }

  @Test(
    "A name in the prose whose owner has declined is told", arguments: ["pending", "declined", "withdrawn"])
  func typedName(_ status: String) async throws {
    var files = Founding()
    let path = Founding.path("dossier.yaml")
    try files.replace("    - andre-vallini\n  list:", with: "  list:", in: path)
    try files.replace(
      "    - andre-vallini\n\ndemands", with: "    - { person: andre-vallini, status: \(status) }\n\ndemands",
      in: path)
    for (language, words) in [("fr", "\nAvec le soutien d’André Vallini.\n"), ("en", "\nWith others.\n")] {
      files.files[Founding.path("declaration.\(language).md")]? += Array(words.utf8)
    }
    let found = await files.run().diagnostics.filter { $0.identifier == .unsignedName }
    #expect(found.map(\.range?.text) == ["André Vallini"])
  }
}
