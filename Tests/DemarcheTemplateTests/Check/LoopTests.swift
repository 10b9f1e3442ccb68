import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// `loop` tells where a loop is, and its neighbours have the type of the list's members.
@Suite struct LoopTests {
  @Test(
    "Neighbours are there but for the first and the last",
    arguments: [
      Expected(
        "x{% for d in demands %} {% if loop.previtem %}{{ loop.previtem.number }}<{% endif %}{{ d.number }}{% endfor %}",
        "body: p(x 1 1<2 2<3)"),
      Expected(
        "x{% for d in demands %} {{ d.number }}{% if loop.nextitem is defined %}>{{ loop.nextitem.number }}{% endif %}{% endfor %}",
        "body: p(x 1>2 2>3 3)"),
      Expected(
        "x{% for d in demands %}{% if not loop.last %} {{ loop.nextitem.number }}{% endif %}{% endfor %}",
        "body: p(x 2 3)"),
      Expected(
        "x{% for s in signatories %}{% if loop.first or loop.previtem.group != s.group %} {{ s.given }}{% endif %}{% endfor %}",
        "body: p(x Anne)"),
      Expected(
        "x{% for s in signatories %}{% if loop.first %} a{% else %} {{ loop.previtem }}{% endif %}{% endfor %}",
        "body: p(x a @Anne 1@ @Anne 2@)"),
      Expected(
        "x{% for d in demands %}{% set l = loop %}{% if l.nextitem %} {{ l.nextitem.number }}{% endif %}{% endfor %}",
        "body: p(x 2 3)"),
      Expected(
        "x{% for d in demands %}{% for s in signatories %}{% if loop.nextitem and d.number == 1 %} {{ loop.nextitem }}{% endif %}{% endfor %}{% endfor %}",
        "body: p(x @Anne 2@ @Anne 3@)"),
      Expected(
        "{% signatures %}\n{{ signatory }}{% if loop.nextitem %},{% endif %}\n{% endsignatures %}",
        "conclusions: signatures[Les signataires :](@Anne 1@,; @Anne 2@,; @Anne 3@)"),
      Expected(
        "x{% for s in signatories %}{{ loop.previtem.given if loop.previtem else \"-\" }}{% endfor %}",
        "body: p(x-AnneAnne)"),
    ])
  func neighbours(_ example: Expected) throws {
    #expect(try outline(example.text) == example.outline)
  }

  @Test(
    "Without a guard they may be missing, and their fields are those of the members",
    arguments: [
      Mistake("x{% for d in demands %}{{ ⟦loop.previtem⟧ }}{% endfor %}", .unguardedOptional),
      Mistake("x{% for d in demands %}{{ ⟦loop.nextitem⟧.number }}{% endfor %}", .unguardedOptional),
      Mistake(
        "x{% for d in demands %}{% if loop.first %}{{ ⟦loop.previtem⟧ }}{% endif %}{% endfor %}",
        .unguardedOptional),
      Mistake(
        "x{% for d in demands %}{% if not loop.last %}{{ ⟦loop.previtem⟧ }}{% endif %}{% endfor %}",
        .unguardedOptional),
      Mistake(
        "x{% for d in demands %}{% if not loop.last %}{% for s in signatories %}{{ ⟦loop.nextitem⟧ }}{% endfor %}{% endif %}{% endfor %}",
        .unguardedOptional),
      Mistake(
        "x{% for d in demands %}{% if loop.previtem %}{{ loop.previtem.⟦title⟧ }}{% endif %}{% endfor %}",
        .unknownMember, "A demand has no field `title`"),
      Mistake(
        "x{% for d in demands %}{{ loop.⟦previous⟧ }}{% endfor %}", .unknownMember, "The loop has no field"),
      Mistake(
        "x{% for d in demands %}{{ loop.⟦nextitm⟧ }}{% endfor %}", .unknownMember, solution: "nextitem"),
      Mistake("x{% for d in demands %}{{ ⟦loop⟧ }}{% endfor %}", .wrongExpression, "no text of its own"),
      Mistake(
        "x{% for d in demands %}{% if ⟦loop == d⟧ %}y{% endif %}{% endfor %}", .wrongExpression, "compared"),
    ])
  func mistakes(_ mistake: Mistake) throws {
    mistake.expect(try check(mistake.marked).1)
  }

  @Test(
    "The words of a neighbour stand under no other name that is signed", arguments: ["previtem", "nextitem"])
  func foreign(_ name: String) throws {
    let mistake = Mistake(
      "{% signatures %}\n{{ signatory }}{% if loop.\(name) %} {{ ⟦loop.\(name)⟧.title }}{% endif %}\n{% endsignatures %}",
      .misplacedTag, "not what the record of the signatory says")
    mistake.expect(try check(mistake.marked).1)
  }
}
