import DemarcheLanguage
import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// A text is chosen by the grammar of the language, and the check knows which texts that takes.
@Suite struct PluralFilterTests {
  /// A filter with a text for each category, named for it.
  private func filter(_ categories: [PluralCategory]) -> String {
    "plural(" + categories.map { "\($0.rawValue)=\"<\($0.rawValue)>\"" }.joined(separator: ", ") + ")"
  }

  @Test("What the check asks for is enough, and prints the category", arguments: LanguageTag.allTags)
  func everyLanguage(_ tag: String) throws {
    let rules = PluralRules(language: try #require(LanguageTag(tag)))
    for number in [0, 1, 2, 3, 5, 7, 11, 12, 21, 100, 101, 999_999, -1] {
      let printed = try words("{{ \(number < 0 ? "0 - 1" : String(number)) }}", in: tag)
      #expect(!printed.isEmpty)
      let expression = number < 0 ? "(0 - 1)" : String(number)
      #expect(
        try words("{{ \(expression) | \(filter(rules.needed)) }}", in: tag)
          == "<\(rules.category(of: number).rawValue)>")
    }
  }

  @Test(
    "Each category taken away is told, and so is each that no number takes", arguments: LanguageTag.allTags)
  func complete(_ tag: String) throws {
    let rules = PluralRules(language: try #require(LanguageTag(tag)))
    for category in PluralCategory.allCases {
      let rest = rules.needed.filter { $0 != category }
      let lacking = try check("x {{ 1 | \(filter(rest)) }}", in: tag).1
      #expect(lacking.map(\.identifier) == (rules.needed.contains(category) ? [.wrongArgument] : []))
      let more = rules.needed.contains(category) ? rules.needed : rules.needed + [category]
      let told = try check("x {{ 1 | \(filter(more)) }}", in: tag).1
      let isUsed = category == .other || rules.used.contains(category)
      #expect(told.map(\.identifier) == (isUsed ? [] : [.wrongArgument]), "\(category)")
    }
  }

  @Test("A round million takes its own text, or that of all others")
  func millions() throws {
    let million = "1000 * 1000"
    #expect(try words("{{ (\(million)) | plural(one=\"a\", many=\"m\", other=\"o\") }}") == "m")
    #expect(try words("{{ (\(million)) | plural(one=\"a\", other=\"o\") }}") == "o")
  }

  @Test("A text of a category can be any text, and keeps its meaning")
  func meaning() throws {
    let text = "{{ 2 | plural(one=\"x\", other=\"Parliament\" | lang(\"en\")) }}"
    #expect(try outline("x " + text) == "body: p(x en:Parliament:)")
  }

  @Test(
    "Wrong arguments are told at their place",
    arguments: [
      Mistake("x {{ 2 | ⟦plural⟧(one=\"a\") }}", .wrongArgument, "lacks `other`", solution: "other=\"…\""),
      Mistake("x {{ 2 | ⟦plural⟧ }}", .wrongArgument, "lacks `one`, which français uses for 0, 1…"),
      Mistake(
        "x {{ 2 | plural(one=\"a\", ⟦few⟧=\"b\", other=\"c\") }}", .wrongArgument,
        "No whole number takes `few`"
      ),
      Mistake("x {{ 2 | plural(⟦zero⟧=\"b\", one=\"a\", other=\"c\") }}", .wrongArgument, "takes `zero`"),
      Mistake("x {{ 2 | plural(⟦\"a\"⟧, \"b\") }}", .wrongArgument, "by name", solution: "="),
      Mistake("x {{ 2 | plural(one=\"a\", ⟦others⟧=\"b\") }}", .wrongArgument, solution: "other"),
      Mistake("x {{ 2 | plural(one=\"a\", one=⟦\"b\"⟧, other=\"c\") }}", .wrongArgument, "twice"),
      Mistake("x {{ 2 | plural(one=⟦1⟧, other=\"b\") }}", .wrongArgument, "a number"),
      Mistake("x {{ 2 | plural(one=⟦document.lead⟧, other=\"b\") }}", .unguardedOptional),
      Mistake("x {{ ⟦signatories⟧ | plural(one=\"a\", other=\"b\") }}", .wrongArgument, "takes a number"),
    ])
  func mistakes(_ mistake: Mistake) throws {
    mistake.expect(try check(mistake.marked).1)
  }
}
