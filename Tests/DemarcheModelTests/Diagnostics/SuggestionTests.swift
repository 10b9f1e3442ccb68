import DemarcheModel
import Testing

/// A suggestion is offered when it is probably right, and never when it is a guess.
struct SuggestionTests {
  static let people = ["olivier-cadic", "andre-vallini", "andre-gattolin", "anne-genetet"]

  @Test(
    "A near name is found",
    arguments: [
      ("olivier-cadik", "olivier-cadic"), ("oliver-cadic", "olivier-cadic"),
      ("olivier-cacid", "olivier-cadic"), ("loivier-cadic", "olivier-cadic"),
      ("Olivier-Cadic", "olivier-cadic"), ("andre-valini", "andre-vallini"),
      ("anne-genetett", "anne-genetet"), ("ane-genetet", "anne-genetet"),
      ("olivier-cadic", "olivier-cadic"),
    ])
  func near(_ written: String, _ meant: String) {
    #expect(Suggestion.nearest(to: written, among: SuggestionTests.people) == meant)
  }

  @Test("A far one is not", arguments: ["", "x", "emmanuel-macron", "cadic", "andre", "-", "法国"])
  func far(_ written: String) {
    #expect(Suggestion.nearest(to: written, among: SuggestionTests.people) == nil)
  }

  @Test("Nothing is near to no candidates, nor to empty ones")
  func empty() {
    #expect(Suggestion.nearest(to: "olivier", among: []) == nil)
    #expect(Suggestion.nearest(to: "", among: ["", "a"]) == nil)
    #expect(Suggestion.nearest(to: "a", among: [""]) == nil)
  }

  @Test("A swap of neighbours counts once, so that a word of two letters is found")
  func swaps() {
    #expect(Suggestion.nearest(to: "rf", among: ["de", "fr"]) == "fr")
    #expect(Suggestion.nearest(to: "form", among: ["to", "from"]) == "from")
    #expect(Suggestion.nearest(to: "abdc", among: ["abcd"]) == "abcd")
    #expect(Suggestion.nearest(to: "cba", among: ["abc"]) == nil)
  }

  @Test("The nearest wins, and of equally near ones the first")
  func best() {
    #expect(Suggestion.nearest(to: "andre-gatolin", among: SuggestionTests.people) == "andre-gattolin")
    #expect(Suggestion.nearest(to: "cat", among: ["bat", "rat"]) == "bat")
    #expect(Suggestion.nearest(to: "cat", among: ["bat", "cat"]) == "cat")
  }

  @Test("A third of the longer word may differ, and no more")
  func limit() {
    #expect(Suggestion.nearest(to: "abcxyz", among: ["abcdez"]) == "abcdez")
    #expect(Suggestion.nearest(to: "abcxyw", among: ["abcdez"]) == nil)
    #expect(Suggestion.nearest(to: "abc", among: ["abcd"]) == "abcd")
    #expect(Suggestion.nearest(to: "abcd", among: ["abc"]) == "abc")
    #expect(Suggestion.nearest(to: "ab", among: ["abcd"]) == nil)
  }

  @Test("The distance has no side")
  func symmetric() {
    let words = ["senator", "sentaor", "deputy", "député", "deputies", "sen", "senatress", "a", "fr"]
    for left in words {
      for right in words {
        let there = Suggestion.nearest(to: left, among: [right]) != nil
        #expect(there == (Suggestion.nearest(to: right, among: [left]) != nil), "\(left) \(right)")
      }
    }
  }

  @Test("A name of a megabyte is compared in no time")
  func long() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(Suggestion.nearest(to: long, among: SuggestionTests.people) == nil)
  }
}
