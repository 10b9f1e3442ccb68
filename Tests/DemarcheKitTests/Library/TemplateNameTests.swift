import DemarcheModel
import Testing

@testable import DemarcheKit

/// The names of templates and of their variants.
@Suite struct TemplateNameTests {
  @Test(
    "A name has a variant for an institution, a language or both",
    arguments: [
      ("letter", "letter", nil, nil), ("letter.md", "letter", nil, nil), ("letter@ep", "letter", "ep", nil),
      ("letter.fr", "letter", nil, "fr"), ("letter@fr-senat.fr.md", "letter", "fr-senat", "fr"),
      ("letter.xx", "letter.xx", nil, nil), ("a.b", "a.b", nil, nil), ("", "", nil, nil),
      ("@ep", "", "ep", nil),
      (".fr", "", nil, "fr"),
    ] as [(String, String, String?, String?)])
  func parts(text: String, base: String, institution: String?, language: String?) {
    let name = TemplateName(text)
    #expect(name.base == base)
    #expect(name.institution == institution)
    #expect(name.language?.tag == language)
    #expect(TemplateName(name.description) == name)
  }

  @Test(
    "The most specific variant comes first, and one extends what is less specific",
    arguments: [
      ("a", "ep", "fr", nil, ["a@ep.fr", "a@ep", "a.fr", "a"]), ("a", nil, "fr", nil, ["a.fr", "a"]),
      ("a", "ep", nil, nil, ["a@ep", "a"]), ("a", nil, nil, nil, ["a"]),
      ("a.md", "ep", "fr", "a@ep.fr", ["a@ep", "a.fr", "a"]), ("a", "ep", "fr", "a@ep", ["a.fr", "a"]),
      ("a", "ep", "fr", "b@ep", ["a@ep.fr", "a@ep", "a.fr", "a"]), ("a", "ep", "fr", "a", ["a"]),
      ("a@fr-an", "ep", "fr", "a", ["a@fr-an"]), ("a.de", "ep", "fr", nil, ["a.de"]),
    ] as [(String, String?, String?, String?, [String])])
  func candidates(
    name: String, institution: String?, language: String?, child: String?, expected: [String]
  ) {
    let found = TemplateName.candidates(
      for: name, institution: institution, language: language.flatMap { LanguageTag($0) },
      extendedBy: child.map { TemplateName($0) })
    #expect(found.map(\.description) == expected)
  }
}
