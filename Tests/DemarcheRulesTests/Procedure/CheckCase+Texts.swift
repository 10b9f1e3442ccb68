import DemarcheModel

@testable import DemarcheRules

extension CheckCase {
  /// Conditions on the text and the form of a document.
  static let texts: [CheckCase] = [
    CheckCase(
      testDescription: "characters of the title",
      check: .length(.title, .characters, Bound(atMost: .number(5))),
      kept: { [try facts { $0.title = "élève" }] }, broken: { try facts { $0.title = "élèves" } },
      summary: "The title of the en version has 6 characters, and the rule allows at most 5",
      remedy: "Shorten the title"),
    CheckCase(
      testDescription: "characters without spaces",
      check: .length(.text, .letters, Bound(atMost: .number(4))),
      kept: { [try facts(text: "a b\u{A0}c d")] }, broken: { try facts(text: "ab cde") },
      summary: "The text of the en version has 5 characters, and the rule allows at most 4",
      remedy: "Shorten the text, or split it into two documents"),
    CheckCase(
      testDescription: "sentences", check: .length(.text, .sentences, .exactly(1)),
      kept: { [try facts(text: "That this House notes A; and B.")] },
      broken: { try facts(text: "That this House notes it. And more.") },
      summary: "The text of the en version has 2 sentences, and the rule allows exactly 1",
      remedy: "Write it as the rule asks; semicolons join clauses into one sentence"),
    CheckCase(
      testDescription: "questions", check: .questions(Bound(atMost: .number(3))),
      kept: { [try facts { $0.questionCount = 3 }] }, broken: { try facts { $0.questionCount = 4 } },
      summary: "The en version asks 4 questions, and the rule allows at most 3",
      remedy: "Ask fewer questions, or ask them in another document"),
    CheckCase(
      testDescription: "demands", check: .demands(Bound(atLeast: .number(2))),
      kept: { [try facts { $0.demandCount = 2 }] }, broken: { try facts { $0.demandCount = 1 } },
      summary: "The document prints 1 demand, and the rule asks for at least 2", remedy: "Add 1 demand"),
    CheckCase(
      testDescription: "addressees", check: .addressees(.exactly(1)),
      kept: { [try facts(addressees: ["eu-council"])] },
      broken: { try facts(addressees: ["eu-council", "eu-commission"]) },
      summary: "The document has 2 addressees, and the rule asks for exactly 1",
      remedy: "Keep 1, and take the others away"),
    CheckCase(
      testDescription: "no addressee", check: try .addressee(among: [id("eu-council")]),
      kept: { [try facts(addressees: ["eu-council"])] }, broken: { try facts() },
      summary: "The document names no addressee, and the rule asks for one",
      remedy: "Address one of: eu-council"),
    CheckCase(
      testDescription: "beginning", check: try .begins(.text, with: "That this House", in: language("en")),
      kept: {
        [try facts(text: "That this House notes."), try facts(text: "Cette assemblée", language: "fr")]
      },
      broken: { try facts(text: "This House notes.") },
      summary: "The text of the en version does not begin with “That this House”",
      remedy: "Begin it with these words"),
    CheckCase(
      testDescription: "words to avoid",
      check: try .avoids(.text, words: ["demand", "order"], in: language("en")),
      kept: {
        [try facts(text: "A demanding border, reordered"), try facts(text: "un order", language: "fr")]
      },
      broken: { try facts(text: "We do (ORDER) and demand it") },
      summary: "The text of the en version holds “demand”, which the rule does not allow",
      remedy: "Choose another word, or make sure that the sentence means something else"),
    CheckCase(
      testDescription: "parts", check: .parts([.body, .questions]),
      kept: { [try facts { $0.parts = [.body, .questions, .preface] }] },
      broken: { try facts { $0.parts = [.body] } },
      summary: "The en version lacks what the rule asks for: questions", remedy: "Add it to the text"),
    CheckCase(
      testDescription: "languages", check: try .languages([language("en"), language("fr")]),
      kept: { [try facts { $0.languages = [try language("en"), try language("fr")] }] },
      broken: { try facts() },
      summary: "The document is not made in fr, and the rule asks for that",
      remedy: "Add the language to `languages`, and its text"),
    CheckCase(
      testDescription: "interest", check: .interest(mark: "[R]"),
      kept: {
        [
          try facts(), try facts(text: "It [R]") { $0.hasInterest = true },
          try facts { ($0.hasInterest, $0.title) = (true, "Title [R]") },
        ]
      },
      broken: { try facts(text: "It R") { $0.hasInterest = true } },
      summary: "The authors have an interest, and the en version has no mark [R]",
      remedy: "Write [R] where the chamber wants it"),
    CheckCase(
      testDescription: "clear days", check: .clearDays(6),
      kept: {
        [
          try facts(),
          try facts(date: "2024-02-26") { $0.debate = Located(try day("2024-03-04"), at: at(50)) },
        ]
      },
      broken: { try facts(date: "2025-02-26") { $0.debate = Located(try day("2025-03-04"), at: at(50)) } },
      summary:
        "5 clear days lie between 2025-02-26 and the debate on 2025-03-04, and the rule asks for at least 6",
      remedy: "Debate it later, or table it earlier"),
    CheckCase(
      testDescription: "quantity", check: try .quantity(id("people"), Bound(atLeast: .number(7))),
      kept: { [try facts(), try facts { $0.quantities = [try id("people"): 7] }] },
      broken: { try facts { $0.quantities = [try id("people"): 6] } },
      summary: "The quantity `people` is 6, and the rule asks for at least 7", remedy: "Check the number"),
    CheckCase(
      testDescription: "abolished", check: .abolished, kept: { [] }, broken: { try facts() },
      summary: "The institution no longer knows documents of the kind `written-question` on 2025-03-01",
      remedy: "Choose another kind, or check the document's date"),
    CheckCase(
      testDescription: "replaced", check: .replaced, kept: { [] }, broken: { try facts() },
      summary:
        "`ep` has new rules of procedure on 2025-03-01, which nobody has compared with these",
      remedy: "Read the new rules, and write them into `Templates/Rules/`"),
    CheckCase(
      testDescription: "speaking time", check: .speakingTime(seconds: 2, wordsPerMinute: 60),
      kept: { [try facts(text: "one two")] }, broken: { try facts(text: "one two three") },
      summary: "Spoken, the text takes about 3 seconds, and 2 are allowed",
      remedy: "Shorten the text by about 1 word"),
  ]
}
