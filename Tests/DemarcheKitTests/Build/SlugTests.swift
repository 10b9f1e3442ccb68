import Testing

@testable import DemarcheKit

/// Names made from texts.
@Suite struct SlugTests {
  @Test(
    "Letters and digits without accents, joined by hyphens",
    arguments: [
      ("Le Monde", "le-monde"), ("Libération", "liberation"), ("01Net", "01net"), ("L’Express", "lexpress"),
      ("L'Express", "l-express"), ("  Public — Sénat  ", "public-senat"), ("E\u{301}te\u{301}", "ete"),
      ("BFM TV / RMC", "bfm-tv-rmc"),
    ])
  func slugs(text: String, slug: String) {
    #expect(Slug.of(text) == slug)
  }

  @Test("Two outlets of other scripts are two things, not one without a name")
  func otherScripts() {
    let slugs = ["大纪元", "人民日报", "Правда", "Известия", "Η Καθημερινή", "BBC Русская", "BBC"].map(Slug.of)
    #expect(Set(slugs).count == slugs.count)
    #expect(slugs.allSatisfy { !$0.isEmpty })
  }

  @Test("A very long text still has a name of its own")
  func long() {
    #expect(Slug.of(String(repeating: "a", count: 200)) != Slug.of(String(repeating: "b", count: 200)))
  }

  @Test(
    "A label begins with a letter",
    arguments: [("le-monde", "leMonde"), ("01net", "n01net"), ("a", "a"), ("7-jours", "n7Jours"), ("", "n")])
  func labels(slug: String, label: String) {
    #expect(Slug.camelCase(slug) == label)
  }
}
