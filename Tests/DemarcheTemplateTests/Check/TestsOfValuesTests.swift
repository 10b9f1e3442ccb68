import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// `is odd`, `is even`, `is divisibleby(n)` ask numbers, as in Jinja2.
@Suite struct TestsOfValuesTests {
  @Test(
    "Numbers are asked",
    arguments: [
      Expected(
        "x{% for d in demands %}{{ \"a\" if loop.index is odd else \"b\" }}{% endfor %}", "body: p(xaba)"),
      Expected(
        "x{% for d in demands %}{{ \"a\" if loop.index0 is even else \"b\" }}{% endfor %}", "body: p(xaba)"),
      Expected(
        "x{% for d in demands %}{{ \"a\" if d.number is divisibleby(3) else \"b\" }}{% endfor %}",
        "body: p(xbba)"),
      Expected("x{{ \"a\" if (demands | count) is not divisibleby(1 + 1) else \"b\" }}", "body: p(xa)"),
      Expected("x{{ \"a\" if (demands | count) is divisibleby(themes | count) else \"b\" }}", "body: p(xb)"),
      Expected("x{{ \"a\" if (0 - (demands | count)) is odd else \"b\" }}", "body: p(xa)"),
    ])
  func numbers(_ example: Expected) throws {
    #expect(try outline(example.text) == example.outline)
  }

  @Test(
    "Nothing else is",
    arguments: [
      Mistake("x {{ 1 if ⟦document.title⟧ is odd else 2 }}", .wrongExpression, "asks a number"),
      Mistake("x {{ 1 if ⟦demands⟧ is divisibleby(2) else 2 }}", .wrongExpression, "a list"),
      Mistake("x {{ 1 if (demands | count) is divisibleby(⟦document.title⟧) else 2 }}", .wrongExpression),
      Mistake("x {{ 1 if (demands | count) is ⟦divisibleby⟧ else 2 }}", .wrongArgument, "takes a number"),
      Mistake("x {{ 1 if (demands | count) is odd(⟦3⟧) else 2 }}", .wrongArgument, "takes no argument"),
      Mistake("x {{ 1 if (demands | count) is divisibleby(⟦0⟧) else 2 }}", .wrongArgument, "divided by 0"),
      Mistake("x {{ 1 if (demands | count) is ⟦evn⟧ else 2 }}", .unknownFilter, solution: "even"),
      Mistake("x {{ 1 if (demands | count) is divisibleby(2 ⟦3⟧) else 2 }}", .tagSyntax, "`)`"),
    ])
  func mistakes(_ mistake: Mistake) throws {
    mistake.expect(try check(mistake.marked).1)
  }
}
