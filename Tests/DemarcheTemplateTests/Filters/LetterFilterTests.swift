import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// Other letters leave the meaning of a text as it is.
@Suite struct LetterFilterTests {
  @Test(
    "A text keeps its meaning",
    arguments: [
      Expected("x {{ organizations.ipac.name | upper }}", "body: p(x @ALLIANCE@)"),
      Expected("x {{ organizations.ipac.name | lower }}", "body: p(x @alliance@)"),
      Expected("x {{ (\"a \" ~ organizations.ipac) | upper }}", "body: p(x A @ALLIANCE@)"),
      Expected("x {{ (\"le \" ~ organizations.ipac) | capitalize }}", "body: p(x Le @Alliance@)"),
      Expected("x {{ \"un mot\" | quote | capitalize }}", "body: p(x «Un mot»)"),
      Expected("x {{ (document.date ~ \" mai\") | upper }}", "body: p(x <2024-05-06|6 MAI 2024> MAI)"),
      Expected("x {{ (\"ıi\" ~ (\"izmir\" | lang(\"tr\"))) | upper }}", "body: p(x IItr:İZMİR:)"),
      Expected("x {{ \"\" | capitalize }}y", "body: p(x y)"),
    ])
  func meaning(_ expected: Expected) throws {
    #expect(try outline(expected.text) == expected.outline)
  }

  @Test(
    "Arguments of forms are told in so many words",
    arguments: [
      Mistake(
        "x {{ document.date | date(⟦document.title⟧) }}", .wrongArgument, "so many words",
        solution: "\"short\""),
      Mistake("x {{ 1 | ordinal(gender=⟦\"n\"⟧) }}", .wrongArgument, "`n`"),
      Mistake("x {{ 1 | ordinal(⟦\"x\"⟧) }}", .wrongArgument, "`x`"),
      Mistake("x {{ ⟦\"1\"⟧ | ordinal }}", .wrongArgument, "a number"),
      Mistake("x {{ \"a\" | upper(⟦\"b\"⟧) }}", .wrongArgument, "no arguments"),
      Mistake("x {{ \"a\" | upper(b=⟦\"b\"⟧) }}", .wrongArgument, "no arguments"),
      Mistake(
        "x {{ document.date | date(\"iso\" if demands else ⟦\"lang\"⟧) }}", .wrongArgument, "`lang`",
        solution: "long"),
    ])
  func forms(_ mistake: Mistake) throws {
    mistake.expect(try check(mistake.marked).1)
  }

  @Test(
    "An argument without a meaning in the language is refused", arguments: ["de", "sv", "hu", "tr", "ga"])
  func useless(_ tag: String) throws {
    let told = try check("x {{ 1 | words(gender=\"f\") }}", in: tag).1
    #expect(told.map(\.summary) == ["`words` has no `gender` in language \(tag)"])
    #expect(try check("x {{ 1 | ordinal(gender=\"f\") }}", in: tag).1.isEmpty)
  }

  @Test("Words of many great numbers take too many steps instead of too long")
  func limit() throws {
    let loop = "{% for a in demands %}{% for b in demands %}{% for c in demands %}{% for d in demands %}"
    let end = String(repeating: "{% endfor %}", count: 4)
    let sample = Sample(demands: Array(repeating: "x", count: 12))
    let (program, mistakes) = try check("x " + loop + "{{ 777 | words }}" + end)
    #expect(mistakes.isEmpty)
    #expect(program.merged(with: try sample.context()).1.map(\.identifier) == [.tooManySteps])
  }

  @Test("A form may be chosen by a condition")
  func chosen() throws {
    let text = "x {{ document.date | date(\"iso\" if demands else \"short\") }}"
    #expect(try outline(text) == "body: p(x <2024-05-06|2024-05-06>)")
  }
}
