import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// A checked program knows which values of the dossier it uses, where, and whether it prints them.
@Suite struct ValueUseTests {
  @Test(
    "Each use has its path, its place and whether it prints",
    arguments: [
      Expected("{{ document.title }}", "document.title"),
      Expected("{{ document.title | quote }} {{ demands | count }}", "document.title demands"),
      Expected("{{ organizations.apt31.name }}", "organizations.apt31.name"),
      Expected("{{ signatories[\"person-1\"].title }}", "signatories[\"person-1\"].title"),
      Expected(
        "{% if document.place %}{{ document.place.name }}{% endif %}", "?document.place document.place.name"),
      Expected(
        "{{ signatories[0].name if signatories[0] else \"\" }}",
        "?signatories[0] signatories[0].name"),
      Expected(
        "{% for a in signatories %}{{ a.name }}{{ loop.index }}{% endfor %}",
        "?signatories signatories[].name"),
      Expected(
        "{% for a in document.items %}{{ a.date }}{% endfor %}", "?document.items document.items[].date"),
      Expected(
        "{% set a = documents.declaration %}{{ a.title }}",
        "?documents.declaration documents.declaration.title"),
      Expected("{% set a = demands | count %}{{ a }}", "demands"),
      Expected("{{ \"2024-05-06\" | date }}", "2024-05-06"),
      Expected("{{ \"formula.sitting\" | phrase(date=document.date) }}", "document.date"),
      Expected("[a]({{ documents.declaration }})", "documents.declaration"),
      Expected("{% demands %}\n{{ demand.number }}\n{% enddemands %}", "demands demands[].number"),
      Expected("{{ demands }}\n\n{{ \"x\" }}{{ 1 + 2 }}", "demands"),
    ])
  func uses(_ example: Expected) throws {
    let (program, mistakes) = try check(example.text)
    #expect(mistakes.isEmpty, "\(mistakes.map(\.summary))")
    let found = program.uses.map { use in
      switch use.subject {
      case .value(let path): (use.isPrinted ? "" : "?") + path.description
      case .day(let day): day.description
      }
    }
    #expect(found.joined(separator: " ") == example.outline)
  }

  @Test("A use in a partial knows the tag that brought it in")
  func partial() throws {
    let program = try check("x\n\n{% include \"a\" %}", partials: ["a": "{{ document.title }}"]).0
    #expect(program.uses.map(\.range.text) == ["document.title"])
    #expect(program.uses.map(\.inclusion?.text) == ["\"a\""])
  }

  @Test(
    "The words of a thing are the thing, and its days and addresses are facts of their own",
    arguments: [
      ("{{ document.title }}", "document.title"), ("{{ dossier.id }}", "dossier.id"),
      ("{{ organizations.apt31.name }}", "organizations.apt31"),
      ("{{ quantities.targets.value }}", "quantities.targets"),
      ("{{ signatories[\"person-1\"].signed }}", "signatories[\"person-1\"].signed"),
      ("{% for a in signatories %}{{ a }}{% endfor %}", "signatories"),
      ("{% for a in document.items %}{{ a.outlet }}{% endfor %}", "document.items"),
      ("{% for a in document.items %}{{ a.date }}{% endfor %}", "document.items[].date"),
      ("{{ documents.declaration.type }}", "documents.declaration"),
    ])
  func things(text: String, thing: String) throws {
    let last = try #require(try check(text).0.uses.last?.subject)
    var found: ValuePath?
    if case .value(let path) = last { found = path.thing }
    #expect(found?.description == thing)
  }
}
