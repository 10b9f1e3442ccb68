import DemarcheModel
import Testing

@testable import DemarcheKit

/// The library a workspace sees: its own files over the built-in ones.
@Suite struct TemplateFolderTests {
  /// A folder over a workspace of texts.
  private func folder(_ texts: [String: String] = [:]) -> TemplateFolder {
    TemplateFolder(workspace: MemoryFileSystem(texts.mapValues { Array($0.utf8) }))
  }

  @Test("The names are the built-in ones and the workspace's, each once and in order")
  func names() {
    let own = folder(["Templates/Kinds/joint-declaration.md": "x", "Templates/Kinds/a-letter.md": "x"])
    let names = own.names(in: "Kinds")
    #expect(names == names.sorted())
    #expect(Set(names) == Set(folder().names(in: "Kinds") + ["a-letter.md"]))
    #expect(names.count == folder().names(in: "Kinds").count + 1)
  }

  @Test(
    "Folders and hidden files are no names of the library",
    arguments: ["deep/a.md", ".a.md", "._a.md", ".#a.md"])
  func hidden(_ name: String) {
    #expect(folder(["Templates/Kinds/\(name)": "x"]).names(in: "Kinds") == folder().names(in: "Kinds"))
  }

  @Test("Files of deeper built-in folders are not names of the folder above")
  func deeper() {
    let names = folder().names(in: "Vocabulary")
    #expect(names.contains("chambers.yaml"))
    #expect(!names.contains { $0.contains("/") || $0 == "fr.yaml" })
  }

  @Test("A built-in file says that it is one")
  func builtIn() throws {
    var diagnostics: [Diagnostic] = []
    let file = try #require(folder().file("Vocabulary/chambers.yaml", &diagnostics))
    #expect(file.path == "Templates/Vocabulary/chambers.yaml (built in)")
    #expect(file.bytes == BuiltInLibrary.contents(of: "Vocabulary/chambers.yaml"))
    #expect(diagnostics == [])
  }

  @Test("The workspace's own file comes first, under its own path")
  func own() throws {
    var diagnostics: [Diagnostic] = []
    let own = folder(["Templates/Vocabulary/chambers.yaml": "mine: 1"])
    let file = try #require(own.file("Vocabulary/chambers.yaml", &diagnostics))
    #expect(file.path == "Templates/Vocabulary/chambers.yaml")
    #expect(file.range.text == "mine: 1")
  }

  @Test("An own file that cannot be read is told; the built-in one never takes its place")
  func broken() {
    var diagnostics: [Diagnostic] = []
    let own = folder(["Templates/Vocabulary/chambers.yaml": "a: \u{202E}"])
    #expect(own.file("Vocabulary/chambers.yaml", &diagnostics) == nil)
    #expect(diagnostics.map(\.identifier) == [.bidirectionalCharacter])
  }

  @Test("A file that is nowhere is `nil`, without a word")
  func nowhere() {
    var diagnostics: [Diagnostic] = []
    #expect(folder().file("Kinds/none.md", &diagnostics) == nil)
    #expect(diagnostics == [])
  }

  @Test("Private-use characters are refused in templates alone")
  func privateUse() {
    var diagnostics: [Diagnostic] = []
    let own = folder(["Templates/a.md": "\u{E000}"])
    #expect(own.file("a.md", &diagnostics) != nil)
    #expect(own.file("a.md", &diagnostics, isTemplate: true) == nil)
    #expect(diagnostics.map(\.identifier) == [.forbiddenCharacter])
  }
}
