import DemarcheLanguage
import DemarcheModel
import Testing

@testable import DemarcheKit

/// Which languages a run reads the words of.
@Suite struct NeededLanguagesTests {
  /// The languages told from files, in order; `nil` for all.
  private func needed(_ dossiers: [String]) -> [String]? {
    var files: [String: [UInt8]] = [:]
    for (index, text) in dossiers.enumerated() { files["Dossiers/\(index)/dossier.yaml"] = Array(text.utf8) }
    let names = dossiers.indices.map { String($0) }
    return NeededLanguages.of(names, in: MemoryFileSystem(files))?.sorted().map(\.tag)
  }

  @Test(
    "Every way of writing the languages is understood",
    arguments: [
      "languages: [fr, en]\nstatus: final\n", "languages:\n  - fr\n  - en\nstatus: final\n",
      "languages:\n- fr # the source: French\n- en\n", "\"languages\": [\"fr\", 'en']",
      "{languages: [fr,en]}",
      "? languages\n: [fr, en]\n", "languages: [fr, en]", "languages:\n  [\n    fr,\n\n    en\n  ]\n",
      "languages: [en]\ndocuments:\n  question: { kind: a, languages: [fr], title: x }\n",
      "title: languages\nlanguages : [fr, en]\ndate: 2024-05-06\n",
      "\u{FEFF}languages: [fr, en]\r\nstatus: final\r\n", "languages: [&a fr, en]\n",
    ])
  func ways(_ text: String) {
    #expect(needed([text]) == ["en", "fr"])
  }

  @Test("The languages of all dossiers come together, and a file that is not there has none")
  func several() {
    #expect(needed(["languages: [fr]\n", "languages: [el, bg]\n"]) == ["bg", "el", "fr"])
    #expect(NeededLanguages.of(["nowhere"], in: MemoryFileSystem()) == [])
    #expect(needed([""]) == [])
    #expect(needed(["languages"]) == [])
    #expect(needed(["languages:"]) == [])
  }

  @Test("Words of another key are no languages")
  func otherKeys() {
    #expect(needed(["languages: [fr]\ntitle: en es et it\n"]) == ["fr"])
    #expect(needed(["title: two languages de it\nlanguages: [fr]\n"]) == ["fr"])
  }

  @Test("A file with an escape could hide a language, and all are read")
  func escape() {
    #expect(needed(["\"l\\u0061nguages\": [\"\\x66r\"]\n"]) == nil)
  }

  @Test("For many dossiers all are read, and no file twice")
  func many() {
    let text = "languages: [fr]\n"
    #expect(needed(Array(repeating: text, count: NeededLanguages.mostDossiers)) == ["fr"])
    #expect(needed(Array(repeating: text, count: NeededLanguages.mostDossiers + 1)) == nil)
  }

  @Test("A run reads the words of its dossiers' languages alone, and the workspace's own files")
  func reading() {
    var diagnostics: [Diagnostic] = []
    let own = "Templates/Vocabulary/Languages/el.yaml"
    let needed = NeededLanguages.of(
      ["a"], in: MemoryFileSystem(["Dossiers/a/dossier.yaml": Array("languages: [de]".utf8)]))
    let workspace = MemoryFileSystem([own: Array("language: el\n".utf8)])
    let library = Library(workspace: workspace, languages: needed, &diagnostics)
    #expect(library.vocabulary.languages.keys.map(\.tag) == ["de"])
    #expect(library.brokenLanguages.map(\.tag) == ["el"])
    #expect(diagnostics.allSatisfy { $0.range?.file.path == own })
  }
}
