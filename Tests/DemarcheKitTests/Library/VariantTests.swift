import DemarcheLanguage
import DemarcheModel
import DemarcheTemplate
import Testing

@testable import DemarcheKit

/// Kinds and partials have variants and extend each other, the workspace's before the built-in ones.
@Suite struct VariantTests {
  /// The description of a kind.
  private static let matter = "---\nelement: doc\nname: letter\nlabel: doc.openLetter\nmade-by: author\n---\n"

  /// Reads a library with templates of its own.
  private func library(_ own: [String: String]) -> (library: Library, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let files = Dictionary(uniqueKeysWithValues: own.map { ("Templates/" + $0, Array($1.utf8)) })
    let library = Library(workspace: MemoryFileSystem(files), &diagnostics)
    return (library, diagnostics)
  }

  /// The path of the template that a kind has for an institution and a language.
  private func path(_ library: Library, _ institution: String?, _ language: String) throws -> String? {
    let tag = try #require(LanguageTag(language))
    let found = library.kindTemplates.find("letter", institution: institution, language: tag)
    guard case .found(let template) = found else { return nil }
    return template.file.path.replacing("Templates/Kinds/", with: "")
  }

  @Test("The most specific variant of a kind is taken, and it needs no description of its own")
  func kinds() throws {
    let (library, diagnostics) = library([
      "Kinds/letter.md": Self.matter + "{{ prose }}", "Kinds/letter.fr.md": "{{ prose }}\n\nfr",
      "Kinds/letter@fr-senat.md": "{% extends \"letter\" %}", "Kinds/letter@fr-an.fr.md": "{{ prose }}\n\nan",
    ])
    #expect(diagnostics.map(\.summary) == [])
    #expect(try path(library, nil, "en") == "letter.md")
    #expect(try path(library, nil, "fr") == "letter.fr.md")
    #expect(try path(library, "fr-senat", "fr") == "letter@fr-senat.md")
    #expect(try path(library, "fr-an", "fr") == "letter@fr-an.fr.md")
    #expect(try path(library, "fr-an", "en") == "letter.md")
    let kind = try located("letter").value
    for (institution, name) in [("fr-senat", "letter@fr-senat"), ("fr-an", "letter@fr-an")] {
      let found = try #require(library.kind(kind, institution: try located(institution).value))
      #expect(found.name == name)
      #expect(found.kind.name == "letter")
      #expect(found.kind.id == kind)
    }
    let programs = KindPrograms(library)
    #expect(programs.diagnostics.map(\.summary) == [])
    for name in ["letter", "letter@fr-senat", "letter@fr-an"] {
      for language in library.vocabulary.languages.keys {
        #expect(programs.program(of: name, in: language) != nil, "\(name) \(language)")
      }
    }
  }

  @Test(
    "Fields left out of a description come from the kind that is extended, the workspace's own or a built-in one"
  )
  func inherited() throws {
    let (library, diagnostics) = library([
      "Kinds/letter.md":
        "---\nlabel: doc.openLetter\nparts: [body]\n---\n{% extends \"joint-declaration\" %}\n",
      "Kinds/last.md": "---\nmade-by: author\nrequires: [author]\n---\n{% extends \"letter\" %}\n",
    ])
    #expect(diagnostics.map(\.summary) == [])
    let parent = try #require(library.kinds["joint-declaration"]?.kind)
    let kind = try #require(library.kinds["letter"]?.kind)
    #expect(kind.label.value == "doc.openLetter")
    #expect(kind.mandatoryParts == [.body])
    #expect((kind.element, kind.name) == (parent.element, parent.name))
    #expect(kind.requirements == parent.requirements)
    let last = try #require(library.kinds["last"]?.kind)
    #expect(last.authorship == .author)
    #expect(last.requirements == [.author])
    #expect(last.label.value == "doc.openLetter")
    #expect(KindPrograms(library).diagnostics.map(\.summary) == [])
  }

  @Test(
    "What is wrong with a chain is told once, at its place",
    arguments: [
      (["Kinds/letter.md": "{% extends \"lettre-ouverte\" %}"], Diagnostic.Identifier.missingParent),
      (["Kinds/letter.md": "{% extends \"letter\" %}"], .extendsCycle),
      (["Kinds/letter.md": matter + "{% extends \"letter\" %}"], .extendsCycle),
      (["Kinds/letter.md": matter + "{% extends \"lettre-ouverte\" %}"], .missingParent),
      (["Kinds/letter.md": "{% extends \"a\" %}", "Kinds/a.md": "{% extends \"letter\" %}"], .extendsCycle),
      (["Kinds/letter.fr.md": "{{ prose }}"], .unknownKind),
      (["Kinds/letter.md": matter, "Kinds/letter.fr.md": "---\nname: other\n---\n{{ prose }}"], .wrongValue),
      (["Kinds/letter.xx.md": matter], .wrongIdentifier),
      (
        ["Kinds/letter.md": matter + "{% include \"a\" %}", "Partials/a.md": "{% extends \"b\" %}"],
        .missingParent
      ),
      (
        ["Kinds/letter.md": matter + "{% include \"a\" %}", "Partials/a.md": "{% extends \"a\" %}"],
        .extendsCycle
      ),
      (["Kinds/letter.md": matter + "{% include \"aa\" %}", "Partials/ab.md": "x"], .missingPartial),
      (
        [
          "Kinds/letter.md": "---\nname: x\n---\n{% extends \"a\" %}", "Kinds/a.md": "---\nelement: x\n---\n",
        ], .wrongValue
      ),
    ])
  func mistakes(own: [String: String], identifier: Diagnostic.Identifier) throws {
    let (library, diagnostics) = library(own)
    let told = diagnostics + KindPrograms(library).diagnostics
    let errors = told.filter { $0.severity == .error }
    #expect(errors.filter { $0.identifier == identifier }.count == 1, "\(told.map(\.summary))")
    #expect(errors.allSatisfy { $0.identifier == identifier || $0.identifier == .missingField })
    #expect(told.allSatisfy { !$0.solutions.isEmpty || $0.identifier == .wrongIdentifier })
    #expect(KindPrograms(library).program(of: "letter", in: try #require(LanguageTag("fr"))) == nil)
  }

  @Test(
    "A variant that no document takes is a warning",
    arguments: [
      ("Partials/a@nowhere.md", Diagnostic.Identifier.unknownChamber), ("Partials/a.xx.md", .wrongLanguage),
    ])
  func stray(path: String, identifier: Diagnostic.Identifier) {
    let told = library([path: "x"]).diagnostics.filter { $0.identifier == identifier }
    #expect(told.map(\.severity) == [.warning])
    #expect(told.first?.solutions.isEmpty == false)
  }

  @Test("A partial has variants for languages and institutions, also where the kind has none")
  func partials() throws {
    let (library, diagnostics) = library([
      "Kinds/letter.md": Self.matter + "{{ prose }}\n\n{% include \"foot.md\" %}\n",
      "Partials/foot.md": "general", "Partials/foot.fr.md": "{{ document.nothing }}",
      "Partials/foot@fr-senat.fr.md": "Sénat",
    ])
    #expect(diagnostics == [])
    let programs = KindPrograms(library)
    #expect(programs.diagnostics.map(\.identifier) == [.unknownMember])
    let (french, english) = (try #require(LanguageTag("fr")), try #require(LanguageTag("en")))
    let senate = try located("fr-senat").value
    #expect(programs.program(of: "letter", in: french) == nil)
    #expect(programs.program(of: "letter", in: english) != nil)
    #expect(programs.program(of: "letter", in: french, institution: senate) != nil)
    #expect(programs.program(of: "letter", in: french, institution: try located("fr-an").value) == nil)
  }

  @Test("What one variant of a partial does not use is no mistake while another one uses it")
  func unused() {
    let kind = Self.matter + "{{ prose }}\n\n{% include \"foot\" with x = 1, y = 2 %}\n"
    let (library, _) = library([
      "Kinds/letter.md": kind, "Partials/foot.md": "a", "Partials/foot.fr.md": "{{ x }}",
    ])
    let told = KindPrograms(library).diagnostics
    #expect(told.map(\.identifier) == [.unusedValue])
    #expect(told.first?.range?.text == "y")
  }

  @Test(
    "The workspace's template comes before the built-in one of the same name, for those that extend it, too")
  func own() throws {
    let (library, diagnostics) = library([
      "Kinds/press-review.md": Self.matter + "{% block text %}\n{{ prose }}\n{% endblock %}\n",
      "Kinds/letter.md": "{% extends \"press-review\" %}\n{% block items %}\nx\n{% endblock %}",
    ])
    #expect(diagnostics == [])
    #expect(KindPrograms(library).diagnostics.map(\.identifier) == [.unknownBlock])
    #expect(library.kinds["letter"]?.kind.name == "letter")
  }

  @Test("A document of a kind that extends another one is made, its blocks in place")
  func document() async throws {
    var files = Founding()
    let kind = try #require(BuiltInLibrary.contents(of: "Kinds/joint-declaration.md"))
    files.files["Templates/Kinds/joint-declaration.md"] =
      kind + Array("\n{% block closing %}{% endblock %}\n".utf8)
    files.files["Templates/Kinds/joint-declaration@fr-senat.md"] = Array(
      "{% extends \"joint-declaration\" %}\n{% block closing %}\nPour le Sénat.\n{% endblock %}\n".utf8)
    try files.replace(
      "kind: joint-declaration", with: "kind: joint-declaration\n    institution: fr-senat",
      in: Founding.path("dossier.yaml"))
    let output = MemoryFileSystem()
    let report = await files.run(.generate, output: output)
    #expect(!report.diagnostics.containsErrors, "\(report.text)")
    let made = output.contents.filter { $0.key.hasSuffix("declaration.fr.txt") }.values.first ?? []
    #expect(String(decoding: made, as: UTF8.self).contains("Pour le Sénat."))
  }
}
