import DemarcheModel
import Testing

@testable import DemarcheKit

/// Texts of one document in its languages print the same things, whichever words and order they choose.
@Suite struct LanguageComparisonTests {
  /// The warnings about the declaration with texts at the ends of its versions.
  private func warnings(_ french: String, _ english: String) async -> [Diagnostic] {
    var files = Founding()
    files.files[Founding.path("declaration.fr.md")]? += Array("\n\(french)\n".utf8)
    files.files[Founding.path("declaration.en.md")]? += Array("\n\(english)\n".utf8)
    return await files.run().diagnostics
  }

  @Test(
    "A thing that one version prints and the other does not is told at its place",
    arguments: [
      ("{{ themes.cybersecurity }}", "A theme.", "themes.cybersecurity"),
      ("Un thème.", "{{ themes.cybersecurity }}", "themes.cybersecurity"),
      ("{{ demands.inquiry.label if demands.inquiry.label else \"\" }}", "x", "demands.inquiry.label"),
      ("{{ documents.question.date }}", "{{ documents.question.title }}", "documents.question.date"),
      ("{% for person in signatories %}{{ person.name }} {% endfor %}", "x", ""),
      ("[Texte]({{ documents.question }})", "[Text](https://www.senat.fr/)", "documents.question"),
      ("{{ events | join }}", "{{ events[\"press-conference\"] }}", "events"),
      ("{% set count = themes | count %}{{ count }}", "x", "themes"),
      ("{{ \"2024-05-08\" | date }}", "{{ \"2024-05-09\" | date }}", "\"2024-05-08\""),
      ("{% if themes.cybersecurity %}{{ document.id }}{% endif %}", "x", "document.id"),
      (
        "{{ \"formula.placeDate\" | phrase(place=document.language, date=document.date) }}", "x",
        "document.language"
      ),
    ])
  func differ(french: String, english: String, marked: String) async {
    let told = await warnings(french, english)
    guard !marked.isEmpty else {
      #expect(told.isEmpty, "the signatories are counted above in both languages")
      return
    }
    #expect(told.first?.identifier == .placeholderOnlyInOneLanguage)
    #expect(told.first?.severity == .warning)
    #expect(told.contains { $0.range?.text == marked }, "\(told.map { $0.range?.text })")
    #expect(told.allSatisfy { $0.notes.count == 1 && $0.solutions.count == 1 })
  }

  @Test(
    "Words, filters, conditions and order are each language's own choice",
    arguments: [
      ("{{ themes.cybersecurity }}", "{{ themes.cybersecurity.name | quote }}"),
      ("{{ themes.cybersecurity.name ~ \"!\" }}", "*{{ themes[\"cybersecurity\"] }}*"),
      ("{% set theme = themes.cybersecurity %}{{ theme }}", "{{ themes.cybersecurity.id }}"),
      ("{% if themes.cybersecurity %}a{% endif %}", "a"),
      ("{{ \"oui\" if themes | count > 1 else \"non\" }}", "yes"),
      ("{% for theme in themes %}{{ theme }} {% endfor %}", "{{ themes | join }}"),
      ("{% for theme in themes %}x{% endfor %}", "x"),
      ("{{ \"2024-05-08\" | date(\"iso\") }}", "{{ \"2024-05-08\" | date }}"),
    ])
  func same(french: String, english: String) async {
    let told = await warnings(french, english)
    #expect(told.isEmpty, "\(told.map(\.summary))")
  }

  @Test("A difference is told once, however often the one version prints it")
  func once() async {
    let told = await warnings("{{ themes.cybersecurity }} {{ themes.cybersecurity }}", "x")
    #expect(told.count == 1)
    #expect(told.first?.range?.start.line == 18)
    #expect(told.first?.range?.start.column == 4)
    #expect(told.first?.notes.first?.range?.file.path == Founding.path("declaration.en.md"))
    #expect(told.first?.solutions.first?.text == "Print it in `declaration.en.md` too, or take it away here")
  }

  @Test("What a partial prints is told where the version includes it")
  func partial() async throws {
    var files = Founding()
    files.files["Templates/Partials/theme.md"] = Array("{{ themes.cybersecurity }}\n".utf8)
    files.files[Founding.path("declaration.fr.md")]? += Array("\n{% include \"theme.md\" %}\n".utf8)
    let told = await files.run().diagnostics
    #expect(told.map(\.range?.text) == ["\"theme.md\""])
    #expect(told.map(\.range?.file.path) == [Founding.path("declaration.fr.md")])
  }

  @Test("A mistake in one version hides what it prints, and nothing is compared")
  func mistake() async {
    let told = await warnings("{{ themes.cybersecurity }} {{ themes.cybrsecurity }}", "x")
    #expect(told.map(\.identifier) == [.unknownMember])
  }

  @Test("As an error it holds the document back and no other")
  func raised() async {
    var files = Founding()
    files.files["demarche.yaml"] = Array("diagnostics: { placeholder-only-in-one-language: error }\n".utf8)
    files.files[Founding.path("declaration.fr.md")]? += Array("\n{{ themes.cybersecurity }}\n".utf8)
    let report = await files.run()
    #expect(report.diagnostics.map(\.severity) == [.error])
    #expect(report.proved == 12)
  }
}
