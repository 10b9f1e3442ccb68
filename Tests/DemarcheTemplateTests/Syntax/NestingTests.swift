import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// A pair of tags opens and closes inside the same parent; anything else is told at both ends.
@Suite struct NestingTests {
  @Test(
    "Pairs fold what stands between them",
    arguments: [
      Expected(
        "x{% if a %}1{% elif b %}2{% elif c %}3{% else %}4{% endif %}",
        "p('x',if(a?'1' b?'2' c?'3' else '4'))"),
      Expected("x{% for a in b %}1{% else %}2{% endfor %}", "p('x',for(a in b: '1' else '2'))"),
      Expected("x{% if a %}{% if b %}1{% endif %}{% endif %}", "p('x',if(a?if(b?'1' else ) else ))"),
      Expected(
        "x{% if a %}{% for b in c %}1{% endfor %}2{% endif %}",
        "p('x',if(a?for(b in c: '1' else ),'2' else ))"),
      Expected("{% if a %}\n\n- b\n\n{% else %}\n\nc\n\n{% endif %}", "if(a?ul(p('b')) else p('c'))"),
      Expected("{% preface %}\na\n{% endpreface %}", "preface<p('a')>"),
      Expected("{% demands %}{% enddemands %}", "demands<>"),
      Expected(
        "{% signatures %}\n{% if a %}\nb\n{% endif %}\n{% endsignatures %}", "signatures<if(a?p('b') else )>"),
      Expected("{% include \"a.md\" %}", "include(a.md)"),
    ])
  func pairs(_ example: Expected) {
    let (template, mistakes) = parse(example.text)
    #expect(mistakes.isEmpty, "\(mistakes.map(\.summary))")
    #expect(Outline.of(template.blocks) == example.outline)
  }

  @Test(
    "A tag without its partner is told",
    arguments: [
      Mistake("x ⟦{% if a %}⟧ b", .unclosedBlock, "`if` is not closed by `endif`", solution: "{% endif %}"),
      Mistake("x ⟦{% for a in b %}⟧ b", .unclosedBlock, "endfor"),
      Mistake("⟦{% preface %}⟧\n\nb", .unclosedBlock, "endpreface"),
      Mistake("x ⟦{% endif %}⟧ b", .unexpectedTag, "`endif` has no `if`"),
      Mistake("x ⟦{% endfor %}⟧ b", .unexpectedTag, "`for`"),
      Mistake("x ⟦{% else %}⟧ b", .unexpectedTag), Mistake("x ⟦{% elif a %}⟧ b", .unexpectedTag),
      Mistake("⟦{% enddemands %}⟧", .unexpectedTag, "`demands`"),
      Mistake("x {% if a %}1{% endif %}⟦{% endif %}⟧", .unexpectedTag),
    ])
  func alone(_ mistake: Mistake) {
    mistake.expect(parse(mistake.marked).1)
  }

  @Test(
    "A pair that crosses another, or the border of a block, is told at both ends",
    arguments: [
      "x {% if a %}⟦{% for b in c %}⟧y⟦{% endif %}⟧⟦{% endfor %}⟧",
      "x ⟦{% if a %}⟧ y\n\nz ⟦{% endif %}⟧", "⟦{% if a %}⟧\n\nx ⟦{% endif %}⟧ y",
      "*x ⟦{% if a %}⟧ y* z ⟦{% endif %}⟧", "- x ⟦{% if a %}⟧\n- y ⟦{% endif %}⟧",
      "⟦{% if a %}⟧\n- x\n  ⟦{% endif %}⟧", "> ⟦{% if a %}⟧\n\n⟦{% endif %}⟧",
      "| a | b |\n|---|---|\n| ⟦{% if a %}⟧ | ⟦{% endif %}⟧ |", "# x ⟦{% if a %}⟧\n\n⟦{% endif %}⟧",
      "x ⟦{% if a %}⟧ [y](https://x.fr/) [z⟦{% endif %}⟧](https://x.fr/)",
    ])
  func crossed(_ marked: String) {
    let told = parse(marked).1
    let expected = MarkedText(marked)
    let places = Set(told.compactMap { $0.range?.bytes }).union(
      told.flatMap(\.notes).compactMap { $0.range?.bytes })
    #expect(told.containsErrors)
    #expect(Set(expected.ranges).isSubset(of: places), "\(told.map(\.summary))")
    #expect(told.allSatisfy { !$0.solutions.isEmpty })
    #expect(Set(told.map(\.identifier)).isSubset(of: [.unclosedBlock, .unexpectedTag]))
  }

  @Test(
    "A tag that makes paragraphs stands alone on its line",
    arguments: [
      Mistake("x ⟦{% include \"a\" %}⟧", .misplacedTag, "`include` must stand alone"),
      Mistake("x ⟦{% demands %}⟧{% enddemands %}", .misplacedTag, "`demands`"),
      Mistake("⟦{% conclusions %}⟧{{ document.date }}{% endconclusions %}", .misplacedTag),
    ])
  func misplaced(_ mistake: Mistake) {
    mistake.expect(parse(mistake.marked).1)
  }

  /// Quotations inside each other, three conditions in each, the innermost holding a word.
  private func quoted(_ levels: Int) -> [String] {
    guard levels > 0 else { return ["x"] }
    let open = Array(repeating: ["{% if true %}", ""], count: 3).flatMap { $0 }
    let close = Array(repeating: ["", "{% endif %}"], count: 3).flatMap { $0 }
    return open + quoted(levels - 1).map { "> " + $0 } + close
  }

  @Test(
    "Quotations and tags together nest 128 levels deep at most, and that is told once",
    arguments: [31, 33, 45])
  func combined(levels: Int) throws {
    let mistakes = try check(quoted(levels).joined(separator: "\n")).1.filter { $0.severity == .error }
    #expect(mistakes.map(\.identifier) == (levels * 4 < 128 ? [] : [.nestingTooDeep]))
  }

  @Test("Tags nest 64 levels deep, not 65")
  func depth() {
    let open = { (count: Int) in String(repeating: "{% if a %}", count: count) }
    let close = { (count: Int) in String(repeating: "{% endif %}", count: count) }
    #expect(parse("x\(open(64))y\(close(64))").1.isEmpty)
    #expect(parse("x\(open(65))y\(close(65))").1.map(\.identifier) == [.nestingTooDeep])
  }

  @Test(
    "One mistake is told once: its partner, and what follows it, are not a second one",
    arguments: [
      Mistake("x {% if a ⟦=⟧ b %}y{% else %}z{% endif %}", .tagSyntax),
      Mistake("{% for a ⟦of⟧ b %}\n\nx\n\n{% endfor %}", .tagSyntax),
      Mistake("x {% ⟦fi⟧ a %}y{% endif %}", .unknownTag),
      Mistake("x {% if a %}y{% ⟦endi⟧ %}", .unknownTag),
      Mistake("x ⟦{%⟧ if a }\n\ny {% endif %}", .unclosedTag),
      Mistake("x {% if a %}1{% else %}2⟦{% elif b %}⟧3{% endif %}", .unexpectedTag, "after `else`"),
      Mistake("x {% if a %}1{% else %}2⟦{% else %}⟧3{% endif %}", .unexpectedTag, "after `else`"),
    ])
  func once(_ mistake: Mistake) {
    mistake.expect(parse(mistake.marked).1)
  }

  @Test("Tags inside quotations inside tags crash nothing, however deep")
  func deepMixture() throws {
    var text = ""
    for level in 1...40 {
      let prefix = String(repeating: "> ", count: level)
      for _ in 1...60 where text.utf8.count < 125_000 { text += "\(prefix){% if demands %}\n\(prefix)\n" }
    }
    let (program, mistakes) = try check(text)
    #expect(mistakes.containsErrors)
    _ = program
  }
}
