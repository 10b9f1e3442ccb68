import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// A text agrees with a person or a group, and never guesses.
@Suite struct GenderFilterTests {
  @Test(
    "A group of women is feminine, any other masculine, and nobody is guessed",
    arguments: [
      ([], "o"), (["f"], "f"), (["m"], "m"), (["unspecified"], "o"), (["f", "f"], "f"), (["f", "m"], "m"),
      (["m", "f", "unspecified"], "o"), (["f", "unspecified"], "o"),
    ] as [([String], String)])
  func group(_ genders: [String], _ expected: String) throws {
    let guests = genders.map { Guest(given: "A", family: "B", gender: $0) }
    let text = "{{ signatories | gender(m=\"m\", f=\"f\", other=\"o\") }}"
    #expect(try words(text, signedBy: guests) == expected)
    guard genders.count == 1 else { return }
    let one = "{% for s in signatories %}{{ s | gender(other=\"o\", f=\"f\", m=\"m\") }}{% endfor %}"
    #expect(try words(one, signedBy: guests) == expected)
  }

  @Test("The members of a group agree as a list does")
  func groups() throws {
    let text =
      "{% for g in signatories | group_by(\"group\") %}"
      + "{{ g.items | gender(m=\"m\", f=\"f\", other=\"o\") }}{% endfor %}"
    #expect(try words(text) == "mf")
  }

  @Test(
    "Every text must be there, by name, and people too",
    arguments: [
      Mistake(
        "x {{ signatories | ⟦gender⟧(m=\"a\", f=\"b\") }}", .wrongArgument, "needs an argument `other`",
        solution: "gender(m=\"…\", f=\"…\", other=\"…\")"),
      Mistake("x {{ signatories | gender(⟦\"a\"⟧, \"b\", \"c\") }}", .wrongArgument, "by name"),
      Mistake("x {{ signatories | gender(⟦n⟧=\"a\") }}", .wrongArgument, "no argument `n`"),
      Mistake(
        "x {{ ⟦organizations⟧ | gender(m=\"a\", f=\"b\", other=\"c\") }}", .wrongArgument,
        "a signatory or a list"),
      Mistake("x {{ ⟦document.author⟧ | gender(m=\"a\", f=\"b\", other=\"c\") }}", .unguardedOptional),
      Mistake("x {{ signatories | gender(m=⟦demands⟧, f=\"b\", other=\"c\") }}", .wrongArgument, "a list"),
    ])
  func mistakes(_ mistake: Mistake) throws {
    mistake.expect(try check(mistake.marked).1)
  }

  @Test("A word chosen for a person is none of the person's own in a list that people sign")
  func promise() throws {
    let text =
      "{% signatures %}\n\n{{ signatory | gender(m=⟦\"ancien\"⟧, f=\"x\", other=\"y\") }}\n\n{% endsignatures %}"
    Mistake(text, .misplacedTag, "ancien").expect(try check(text).1)
  }
}
