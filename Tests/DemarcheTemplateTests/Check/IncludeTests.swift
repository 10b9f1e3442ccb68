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
}
