import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// Expressions give what Jinja2 gives where the two overlap.
@Suite struct EvaluatorTests {
  @Test(
    "Expressions have their values",
    arguments: [
      Expected("1 + 2 * 3", "7"), Expected("7 - 2 - 1", "4"), Expected("(1 + 2) * 3", "9"),
      Expected("0 - 5", "-5"),
      Expected("1 ~ 2", "12"), Expected("\"a\" ~ \"b\" ~ 1", "ab1"), Expected("demands | count", "3"),
      Expected("demands | count | words", "trois"), Expected("\"a\" if 1 == 1 else \"b\"", "a"),
      Expected("\"a\" if 1 > 2 else \"b\"", "b"), Expected("\"a\" if 1 <= 1 and 2 >= 3 else \"b\"", "b"),
      Expected("\"a\" if \"b\" in \"abc\" else \"c\"", "a"),
      Expected("\"a\" if \"\" in \"abc\" else \"c\"", "a"),
      Expected("\"a\" if \"d\" not in \"abc\" else \"c\"", "a"),
      Expected("\"a\" if not themes else \"b\"", "a"), Expected("\"a\" if themes is empty else \"b\"", "a"),
      Expected("\"a\" if demands is not empty else \"b\"", "a"), Expected("\"a\" if 0 else \"b\"", "b"),
      Expected("\"a\" if document.type == \"Déclaration\" else \"b\"", "a"),
      Expected("\"a\" if document.date == dossier.date else \"b\"", "a"),
      Expected("\"a\" if document.date < (\"2024-05-07\" | date) else \"b\"", "a"),
      Expected("\"a\" if document.lead != \"x\" else \"b\"", "a"),
      Expected("document.lead | default(\"x\")", "Nous demandons :"),
      Expected("document.type | upper", "DÉCLARATION"), Expected("\"ÉTÉ\" | lower", "été"),
      Expected("\"été à Paris\" | capitalize", "Été à Paris"), Expected("\"a\" | quote", "«a»"),
      Expected("\"a\" | lang(\"en\")", "en:a:"), Expected("\"a\" | lang(tag=\"en\") | quote", "«en:a:»"),
      Expected("document.date | date", "<2024-05-06|6 mai 2024>"),
      Expected("document.date | date(\"long\")", "<2024-05-06|6 mai 2024>"),
      Expected("document.date | date(\"iso\")", "<2024-05-06|2024-05-06>"),
      Expected("document.date | date(form=\"weekday\")", "<2024-05-06|lundi 6 mai 2024>"),
      Expected("signatories | join(\" / \")", "@Anne 1@ / @Anne 2@ / @Anne 3@"),
      Expected("themes | join", ""),
    ])
  func values(_ example: Expected) throws {
    let made = try outline("x{{ \(example.text) }}")
    #expect(made == "body: p(x\(example.outline))")
  }

  @Test(
    "Missing values choose the other way",
    arguments: ["document.lead", "document.place", "document.contact.email"])
  func missing(_ path: String) throws {
    let owner = path == "document.contact.email" ? "document.contact and " : ""
    let text = "x{% if \(owner)\(path) %}a{% else %}b{% endif %}"
    #expect(try outline(text, Sample(isComplete: false)) == "body: p(xb)")
    #expect(try outline(text) == "body: p(xa)")
  }

  @Test(
    "A number that leaves the range is told once, and never printed",
    arguments: [
      "x{{ ⟦1000000000 * 1000000000 * 1000000000⟧ }}",
      "{% for s in signatories %}{{ (⟦0 - 1000000000) * 1000000000 * 1000000000⟧ }}{% endfor %}",
    ])
  func overflow(_ marked: String) throws {
    let (program, mistakes) = try check(marked)
    #expect(mistakes.isEmpty)
    Mistake(marked, .wrongExpression, "too large").expect(program.merged(with: try Sample().context()).1)
  }
}
