import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// Partials stand in for their text, and cannot turn in circles or multiply.
@Suite struct IncludeTests {
  @Test("A partial sees the names around it and gives its own")
  func merged() throws {
    let partials = ["a.md": "- {{ x }}\n\n{% set y = 2 %}", "b.md": "- {{ y }}"]
    let text = "{% set x = 1 %}\n\n{% include \"a.md\" %}\n{% include 'b.md' %}"
    #expect(try outline(text, partials: partials) == "body: ul(p(1); p(2))")
  }

  @Test("A mistake in a partial is told at its place in the partial")
  func mistake() throws {
    let told = try check("{% include \"a.md\" %}", partials: ["a.md": "x {{ y }}"]).1
    #expect(told.map(\.range?.file.path) == ["Templates/Partials/a.md"])
    #expect(told.map(\.range?.text) == ["y"])
  }

  @Test("A partial that is not there is told")
  func missing() throws {
    for name in ["x.md", "../../etc/passwd", ""] {
      let marked = "{% include ⟦\"\(name)\"⟧ %}"
      Mistake(marked, .missingPartial, "`\(name)`").expect(try check(marked).1)
    }
  }

  @Test("A circle is told where it closes, with the way there")
  func cycles() throws {
    let told = try check(
      "{% include \"a\" %}", partials: ["a": "{% include \"b\" %}", "b": "{% include \"a\" %}"]
    ).1
    #expect(told.map(\.identifier) == [.includeCycle])
    #expect(told.first?.range?.file.path == "Templates/Partials/b")
    #expect(told.first?.notes.count == 2)
    #expect(told.first?.solutions.isEmpty == false)
  }

  @Test("Partials nest 32 levels deep")
  func depth() throws {
    for (count, isFine) in [(32, true), (33, false)] {
      var partials = ["p\(count)": "x"]
      for level in 1..<count { partials["p\(level)"] = "{% include \"p\(level + 1)\" %}" }
      let told = try check("{% include \"p1\" %}", partials: partials).1
      #expect(told.map(\.identifier) == (isFine ? [] : [.nestingTooDeep]))
    }
  }

  @Test("Partials that include two others each stop early")
  func bomb() throws {
    var partials = ["p30": "x"]
    for level in 1..<30 {
      partials["p\(level)"] = "{% include \"p\(level + 1)\" %}\n{% include \"p\(level + 1)\" %}"
    }
    #expect(try check("{% include \"p1\" %}", partials: partials).1.map(\.identifier) == [.tooManySteps])
  }

  @Test(
    "A partial knows its arguments, each with its type, and the names around it",
    arguments: [
      Expected("{% include \"a\" with x = 2 + 3 %}", "body: p(5)"),
      Expected("{% set y = 1 %}\n\n{% include \"a\" with x = y %}", "body: p(1)"),
      Expected("{% set x = 1 %}\n\n{% include \"a\" with x = x + 1 %}\n\n{{ x }}", "body: p(2) p(1)"),
      Expected("{% include 'b' with x = 1, y = \"c\" ~ \"d\" %}", "body: p(1cd)"),
      Expected("{% set y = 0 %}\n\n{% include 'b' with x = y, y = 7 %}", "body: p(07)"),
      Expected(
        "{% for s in signatories %}\n{% include 'a' with x = s.given ~ loop.index %}\n{% endfor %}",
        "body: p(Anne1) p(Anne2) p(Anne3)"),
      Expected("{% include 'c' with d = document, who = signatories %}", "body: p(Attaques 3)"),
      Expected("{% set x = 3 %}\n\n{% include 'a' with context %}", "body: p(3)"),
      Expected("{% include 'd' with x = 1 %}", "body: p(2)"),
      Expected("{% include 'a' with x = document.lead if document.lead else \"d\" %}", "body: p(d)"),
    ])
  func arguments(_ example: Expected) throws {
    let partials = [
      "a": "{{ x }}", "b": "{{ x }}{{ y }}", "c": "{{ d.title }} {{ who | count }}",
      "d": "{% include 'a' with x = x + 1 %}",
    ]
    #expect(try outline(example.text, Sample(isComplete: false), partials: partials) == example.outline)
  }

  @Test(
    "Wrong arguments are told at the tag",
    arguments: [
      Mistake("{% include 'a' with x = 1, ⟦x⟧ = 2 %}", .wrongArgument, "given twice"),
      Mistake("{% include 'a' with ⟦demands⟧ = 1 %}", .wrongExpression, "cannot be set"),
      Mistake("{% include 'a' with x = ⟦y⟧ %}", .unknownVariable),
      Mistake("{% include 'a' with x = 1 %}\n\n{{ ⟦x⟧ }}", .unknownVariable),
      Mistake("{% include 'b' with x = 1 %}\n\n{{ ⟦y⟧ }}", .unknownVariable),
      Mistake("x ⟦{% include 'a' with x = 1 %}⟧", .misplacedTag, "alone on its line"),
    ])
  func wrongArguments(_ mistake: Mistake) throws {
    let partials = ["a": "{{ x }}", "b": "{% set y = x %}\n\n{{ y }}"]
    mistake.expect(try check(mistake.marked, partials: partials).1)
  }

  @Test(
    "An argument that a partial lacks, or of another type, is told in the partial, with the tag as a note")
  func missingArguments() throws {
    for (text, identifier, place) in [
      ("{% include 'a' %}", Diagnostic.Identifier.unknownVariable, "x"),
      ("{% include 'a' with y = 1 %}", .unknownVariable, "x"),
      ("{% include 'a' with x = demands %}", .wrongArgument, "x"),
      ("{% include 'a' with x = document.lead %}", .unguardedOptional, "x"),
    ] {
      let told = try check(text, partials: ["a": "{{ x | upper }}"]).1
      #expect(told.map(\.identifier) == [identifier])
      #expect(told.map(\.range?.file.path) == ["Templates/Partials/a"])
      #expect(told.map(\.range?.text) == [place])
      #expect(told.first?.notes.map(\.range?.text) == ["'a'"])
    }
  }

  @Test("The notes of a mistake are the tags that led there, the innermost first")
  func trail() throws {
    let told = try check(
      "{% include 'a' %}", partials: ["a": "b\n\n{% include 'c' with d = 1 %}", "c": "{{ d }}{{ e }}"]
    ).1
    #expect(told.map(\.identifier) == [.unknownVariable])
    #expect(told.first?.notes.map(\.range?.text) == ["'c'", "'a'"])
  }
}
