import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// Expressions are read by falling precedence, as Jinja2 orders them.
@Suite struct ExpressionParserTests {
  @Test(
    "Operators bind as in Jinja2",
    arguments: [
      Expected("a or b and c", "(or a (and b c))"), Expected("a and b or c", "(or (and a b) c)"),
      Expected("not a and b", "(and (not a) b)"), Expected("not a == b", "(not (== a b))"),
      Expected("not not a", "a"), Expected("not not not a", "(not a)"),
      Expected("a or b or c", "(or (or a b) c)"), Expected("(a or b) and c", "(and (or a b) c)"),
      Expected("a + b * c", "(+ a (* b c))"), Expected("a - b - c", "(- (- a b) c)"),
      Expected("a ~ b ~ c", "(~ (~ a b) c)"), Expected("a + 1 > b", "(> (+ a 1) b)"),
      Expected("a < b and c >= d", "(and (< a b) (>= c d))"), Expected("a != b", "(!= a b)"),
      Expected("a in b", "(in a b)"), Expected("a not in b or c", "(or (not in a b) c)"),
      Expected("not a in b", "(not (in a b))"), Expected("a <= b", "(<= a b)"),
      Expected("a.b.c", "a.b.c"), Expected("a[0].b['c-d']", "a[0].b['c-d']"),
      Expected("a[b + 1]", "a[(+ b 1)]"),
      Expected("a | f", "(|f a)"), Expected("a | f | g(1)", "(|g (|f a) 1)"),
      Expected("a ~ b | f", "(~ a (|f b))"), Expected("(a ~ b) | f", "(|f (~ a b))"),
      Expected("a | f(1, x=2, y=b.c)", "(|f a 1 2 b.c x= y=)"), Expected("a | f()", "(|f a)"),
      Expected("a | f(b | g)", "(|f a (|g b))"), Expected("not a | f", "(not (|f a))"),
      Expected("a is defined", "(is a defined)"), Expected("a is not placed", "(is-not a placed)"),
      Expected("not a is defined", "(not (is a defined))"),
      Expected("a is defined and b", "(and (is a defined) b)"),
      Expected("a if b", "(if b a)"), Expected("a if b else c", "(if b a c)"),
      Expected("a if b else c if d else e", "(if b a (if d c e))"),
      Expected("a ~ b if c or d else e", "(if (or c d) (~ a b) e)"),
      Expected("a | f(b if c else d)", "(|f a (if c b d))"),
    ])
  func precedence(_ example: Expected) throws {
    #expect(try Outline.of(expression(example.text)) == example.outline)
  }

  @Test(
    "Every literal is read",
    arguments: [
      Expected("\"a\"", "'a'"), Expected("'a'", "'a'"), Expected("\"\"", "''"),
      Expected("'é « ’'", "'é « ’'"),
      Expected("\"a\\\"\\'\\\\\"", "'a\"'\\'"), Expected("0", "0"), Expected("1000000000", "1000000000"),
      Expected("true", "#t"), Expected("True", "#t"), Expected("false", "#f"), Expected("False", "#f"),
      Expected("_a1", "_a1"), Expected("\ta\n", "a"),
    ])
  func literals(_ example: Expected) throws {
    #expect(try Outline.of(expression(example.text)) == example.outline)
  }

  @Test(
    "A mistake is told at the word where it shows",
    arguments: [
      Mistake("x {{ a ⟦b⟧ }}", .tagSyntax, "end of the tag"), Mistake("x {{ a. ⟦⟧}}", .tagSyntax, "field"),
      Mistake("x {{ ⟦⟧}}", .tagSyntax, "a value is expected"), Mistake("x {{ a | ⟦⟧}}", .tagSyntax, "filter"),
      Mistake("x {{ a | f(1 ⟦2⟧) }}", .tagSyntax, "`,` or `)`"), Mistake("x {{ (a ⟦⟧}}", .tagSyntax, "`)`"),
      Mistake("x {{ a[1 ⟦⟧}}", .tagSyntax, "`]`"), Mistake("x {{ ⟦a < b⟧ < c }}", .tagSyntax, "do not chain"),
      Mistake("x {{ a == ⟦⟧}}", .tagSyntax), Mistake("x {{ ⟦and⟧ }}", .tagSyntax, "`and` stands"),
      Mistake("x {{ ⟦“⟧a” }}", .tagSyntax, "`“` has no meaning", solution: "quotes"),
      Mistake("x {{ ⟦é⟧ }}", .tagSyntax), Mistake("x {{ a ⟦&⟧& b }}", .tagSyntax),
      Mistake("x {{ ⟦1000000001⟧ }}", .tagSyntax), Mistake("x {{ ⟦99999999999999999999⟧ }}", .tagSyntax),
      Mistake("x {{ \"a⟦\\n⟧b\" }}", .tagSyntax, "`\\n` has no meaning"),
      Mistake("x {{ ⟦\"a\n⟧b\" }}", .tagSyntax, "one line"),
      Mistake("x {{⟦+⟧ a }}", .tagSyntax, solution: "Take `+` away"),
      Mistake("x {%⟦+⟧ if a %}", .tagSyntax, "begins with a word"),
      Mistake("x {% if a ⟦=⟧ b %}y", .tagSyntax, solution: "`==`"),
      Mistake("x {% set a ⟦b⟧ %}", .tagSyntax, "`=`"), Mistake("x {% for a ⟦of⟧ b %}", .tagSyntax, "`in`"),
      Mistake("x {% for ⟦if⟧ in b %}", .tagSyntax),
      Mistake("x {% include ⟦a⟧ %}", .tagSyntax, "between quotes"),
      Mistake("{% include \"a\" ⟦b⟧ = c %}", .tagSyntax, "end of the tag"),
      Mistake("{% include \"a\" with b ⟦c⟧ %}", .tagSyntax, "`=`"),
      Mistake("{% include \"a\" with ⟦⟧%}", .tagSyntax, "the name of an argument"),
      Mistake("{% include \"a\" with b = c, ⟦⟧%}", .tagSyntax, "the name of an argument"),
      Mistake("x {% else ⟦if⟧ a %}", .tagSyntax, solution: "elif"),
      Mistake("x {% ⟦elseif⟧ a %}", .unknownTag, "`elseif`", solution: "elif"),
      Mistake("x {% ⟦signature⟧ %}", .unknownTag, solution: "signatures"),
      Mistake("x {% ⟦macro⟧ a() %}", .unknownTag),
    ])
  func mistakes(_ mistake: Mistake) {
    mistake.expect(parse(mistake.marked).1)
  }

  @Test(
    "Expressions may be 64 levels deep, and a chain is as deep as it is long",
    arguments: [
      { (count: Int) in
        String(repeating: "(", count: count - 1) + "a" + String(repeating: ")", count: count - 1)
      },
      { "a" + String(repeating: " ~ a", count: $0 - 1) }, { "a" + String(repeating: " * a", count: $0 - 1) },
      { "a" + String(repeating: " or a", count: $0 - 1) },
      { "a" + String(repeating: " and a", count: $0 - 1) },
      { "a" + String(repeating: ".b", count: $0 - 1) }, { "a" + String(repeating: " | f", count: $0 - 1) },
      { "a" + String(repeating: "[0]", count: $0 - 1) }, { "a" + String(repeating: " is b", count: $0 - 1) },
      { String(repeating: "a if b else ", count: $0 - 1) + "a" },
    ] as [@Sendable (Int) -> String])
  func depth(_ make: @Sendable (Int) -> String) throws {
    _ = try expression(make(64))
    for count in [65, 300] {
      #expect(parse("x {{ \(make(count)) }}").1.map(\.identifier) == [.nestingTooDeep])
    }
  }

  /// Reads an expression that must have no mistake.
  private func expression(_ text: String) throws -> Expression {
    let (template, mistakes) = parse("{{ \(text) }}")
    #expect(mistakes.isEmpty, "\(mistakes.map(\.summary))")
    guard case .output(let expression)? = template.blocks.first else {
      throw Mismatch(text: Outline.of(template.blocks))
    }
    return expression
  }

  /// Something else than an expression.
  private struct Mismatch: Error {
    /// What it is.
    var text: String
  }
}
