import DemarcheLanguage
import DemarcheModel
import Testing

@testable import DemarcheKit

/// The templates of kinds, checked before any document is made.
@Suite struct KindProgramsTests {
  /// A library with one kind of its own.
  private func library(_ template: String) -> Library {
    let text = "---\nelement: doc\nname: letter\nlabel: doc.openLetter\nmade-by: author\n---\n" + template
    var diagnostics: [Diagnostic] = []
    let languages = Set(["fr", "en"].compactMap { LanguageTag($0) })
    let workspace = MemoryFileSystem(["Templates/Kinds/letter.md": Array(text.utf8)])
    return Library(workspace: workspace, languages: languages, &diagnostics)
  }

  @Test("Every built-in kind has a program in every language of the vocabulary")
  func builtIn() {
    var diagnostics: [Diagnostic] = []
    let library = Library(workspace: MemoryFileSystem(), &diagnostics)
    let programs = KindPrograms(library)
    #expect(programs.diagnostics == [])
    #expect(!library.kinds.isEmpty && !library.vocabulary.languages.isEmpty)
    for name in library.kinds.keys {
      for language in library.vocabulary.languages.keys {
        #expect(programs.program(of: name, in: language) != nil, "\(name) \(language)")
      }
    }
  }

  @Test("A mistake of every language is told once, and there is no program")
  func everyLanguage() throws {
    let library = library("{{ document.titel }}\n")
    let programs = KindPrograms(library)
    #expect(programs.diagnostics.map(\.identifier) == [.unknownMember])
    for language in library.vocabulary.languages.keys {
      #expect(programs.program(of: "letter", in: language) == nil)
    }
    #expect(programs.program(of: "press-review", in: try #require(LanguageTag("fr"))) != nil)
  }

  @Test("A mistake of one language leaves the others their program")
  func oneLanguage() throws {
    var library = library("{{ \"formula.sitting\" | phrase(date=document.date) }}\n")
    let english = try #require(LanguageTag("en"))
    library.vocabulary.languages[english]?.phrases["formula.sitting"] = nil
    let programs = KindPrograms(library)
    #expect(
      programs.diagnostics.allSatisfy {
        $0.identifier == .missingPhrase && $0.summary.contains("formula.sitting")
      })
    #expect(!programs.diagnostics.isEmpty)
    #expect(programs.program(of: "letter", in: english) == nil)
    #expect(programs.program(of: "letter", in: try #require(LanguageTag("fr"))) != nil)
  }

  @Test("A kind that is not there has no program")
  func unknown() throws {
    #expect(
      KindPrograms(library("{{ prose }}\n")).program(of: "none", in: try #require(LanguageTag("fr"))) == nil)
  }
}
