import DemarcheModel
import DemarcheTemplate
import Foundation
import Testing

@testable import DemarcheKit

/// What `demarche vars` tells of a template.
@Suite struct TemplateVariablesTests {
  /// What is told of a template of the founding workspace, or of one made from it.
  private func variables(_ template: String, _ files: Founding = Founding()) throws -> TemplateVariables {
    try TemplateVariables(of: template, workspace: MemoryFileSystem(files.files))
  }

  /// The path of the French declaration.
  private static let prose = Founding.path("declaration.fr.md")

  @Test(
    "A template is found by its name or by its path, wherever the path begins",
    arguments: [
      ("joint-declaration", "kind"), ("joint-declaration.md", "kind"),
      ("Templates/Kinds/joint-declaration.md", "kind"), ("/home/a/Templates/Kinds/press-review.md", "kind"),
      ("notice", "partial"), ("Templates/Partials/notice.md", "partial"), (prose, "prose"),
      ("./" + prose, "prose"), ("/home/a/" + prose, "prose"),
    ])
  func found(_ words: String, form: String) throws {
    var files = Founding()
    files.files["Templates/Partials/notice.md"] = Array("{{ document.title }} {{ given }}\n".utf8)
    #expect(try variables(words, files).template.form.rawValue == form)
  }

  @Test("Every value and every field of the table is told, with its type and what it says")
  func all() throws {
    let text = try variables("joint-declaration").text
    for global in Globals.all + [Globals.prose] {
      #expect(text.contains("\n  \(global.name) "))
      #expect(text.contains("\(global.shape.words) "))
      #expect(text.contains("  \(global.summary)\n"))
    }
    for record in RecordShape.table where record.name != .row {
      #expect(text.contains("\n\(Shape.record(record.name).words.capitalizedFirst) has\n"))
      for field in record.fields {
        #expect(text.contains("\n  .\(field.name) "), "\(record.name).\(field.name)")
        #expect(text.contains("  \(field.summary)\n"))
      }
    }
    #expect(!text.contains("ids:"))
    #expect(text.contains("a place that may be missing"))
  }

  @Test("Prose is told the ids of its dossier, and not `prose`")
  func ids() throws {
    let told = try variables(Self.prose)
    #expect(told.template.language?.tag == "fr")
    #expect(!told.hasMistakes)
    func ids(_ name: String) -> [String]? { told.variables.first { $0.name == name }?.ids }
    #expect(ids("demands") == ["attribution", "sanctions", "warning", "assistance", "inquiry"])
    #expect(ids("documents") == ["declaration", "question", "press-release", "press-review"])
    #expect(ids("events") == ["press-conference"])
    #expect(ids("signatories")?.count == 7)
    #expect(told.text.contains("ids: apt31, ipac, senat\n"))
    #expect(!told.variables.contains { $0.name == "prose" })
  }

  @Test("What is used is told once, with all of its lines")
  func uses() throws {
    var files = Founding()
    files.files[Self.prose] = Array(
      """
      {{ organizations.apt31 }} et {{ document.title }}

      {% for one in signatories %}{{ one.name }} {% endfor %}

      {{ document.title }} {{ documnt.title }}

      """.utf8)
    let told = try variables(Self.prose, files)
    #expect(
      told.uses.map(\.path) == ["organizations.apt31", "document.title", "signatories", "signatories[].name"])
    #expect(told.uses.map { $0.places.map(\.start.line) } == [[1], [1, 5], [3], [3]])
    #expect(told.hasMistakes)
    #expect(told.text.contains("\n  document.title "))
    #expect(told.text.contains("lines 1, 5\n"))
    #expect(told.text.contains("It has mistakes"))
  }

  @Test("What a partial uses is told with its file")
  func partial() throws {
    var files = Founding()
    files.files["Templates/Partials/notice.md"] = Array("{{ dossier.title }}\n".utf8)
    files.files[Self.prose] = Array("{% include \"notice.md\" %}\n".utf8)
    #expect(try variables(Self.prose, files).text.contains("Templates/Partials/notice.md:1\n"))
    let alone = try variables("notice", files)
    #expect(alone.uses.map(\.path) == ["dossier.title"])
    #expect(alone.text.contains("line 1\n"))
  }

  @Test("A dossier, a kind or a text that cannot be read is told as such, and the values still are")
  func broken() throws {
    var files = Founding()
    files.files[Founding.path("dossier.yaml")] = Array("title: x\n".utf8)
    files.files["Templates/Kinds/letter.md"] = Array("no front matter\n".utf8)
    let prose = try variables(Self.prose, files)
    #expect(prose.text.contains("ids: not known"))
    let kind = try variables("letter", files)
    #expect(kind.hasMistakes)
    #expect(kind.text.contains("It has mistakes"))
    #expect(kind.variables.count > Globals.all.count)
  }

  @Test(
    "Words that name no template are told, with the one probably meant",
    arguments: [
      ("joint-declaratoin", "There is no template `joint-declaratoin`. Did you mean `joint-declaration`?"),
      (Founding.path("declaration.rf.md"), "Did you mean `\(Founding.path("declaration.fr.md"))`?"),
      ("xyz", "Name a kind (early-day-motion, joint-declaration, kleine-anfrage, open-letter,"),
      ("", "There is no template ``."), ("Dossiers", "There is no template `Dossiers`."),
      ("../../etc/passwd", "There is no template"), ("a\u{1B}[31m", "There is no template `a<U+001B>[31m`."),
      (Founding.path("dossier.yaml"), "There is no template"),
    ])
  func unknown(words: String, message: String) throws {
    let error = #expect(throws: UnknownTemplate.self) { try variables(words) }
    #expect(error?.message.contains(message) ?? false, "\(error?.message ?? "")")
  }

  @Test("The list for programs holds what the list for people holds")
  func json() throws {
    let told = try variables(Self.prose)
    let read = try JSONSerialization.jsonObject(with: Data(told.json.utf8)) as? [String: Any]
    let object = try #require(read)
    #expect(object["version"] as? Int == 1)
    #expect(object["template"] as? String == Self.prose)
    #expect(object["form"] as? String == "prose")
    #expect(object["language"] as? String == "fr")
    #expect(object["hasMistakes"] as? Bool == false)
    let values = try #require(object["values"] as? [[String: Any]])
    #expect(values.compactMap { $0["name"] as? String } == told.variables.map(\.name))
    #expect(values.first { $0["name"] as? String == "themes" }?["ids"] as? [String] != nil)
    let records = try #require(object["records"] as? [[String: Any]])
    #expect(
      Set(records.compactMap { $0["name"] as? String })
        == Set(RecordShape.Name.allCases.filter { $0 != .row }.map(\.rawValue)))
    let uses = try #require(object["uses"] as? [[String: Any]])
    #expect(uses.compactMap { $0["path"] as? String } == told.uses.map(\.path))
    #expect(!uses.isEmpty)
  }
}
