import DemarcheLanguage
import DemarcheModel
import Testing

@Suite("Days of the week in texts")
struct WeekdayFinderTests {
  static let tags: [String] = LanguageTag.allTags

  @Test(
    "What the house writes it finds again, on every day of a fortnight, in every language", arguments: tags)
  func house(_ tag: String) throws {
    let words = DateWords(language: try language(tag))
    let finder = words.weekdayFinder
    for number in 1...14 {
      let date = try #require(CalendarDate(year: 2024, month: 1 + number % 12, day: number))
      let text = "APT31, 15: " + words.full(date) + ", 116 (7)."
      let findings = finder.findings(in: text)
      #expect(findings.map(\.date) == [date], "\(text)")
      #expect(findings.allSatisfy { $0.isTrue }, "\(text)")
    }
  }

  @Test("Another day of the week is told in every language", arguments: tags)
  func wrong(_ tag: String) throws {
    let words = DateWords(language: try language(tag))
    let date = try day("2024-05-06")
    let other = try day("2024-05-07")
    let text = words.full(date).replacing(words.weekday(date), with: words.weekday(other))
    // Where the name inside a date differs from the one alone, nothing was replaced.
    guard text != words.full(date) else { return }
    let findings = words.weekdayFinder.findings(in: text)
    #expect(findings.map(\.date) == [date])
    #expect(findings.map(\.weekday) == [2])
    #expect(findings.allSatisfy { !$0.isTrue })
  }

  @Test(
    "Hand-written days are understood",
    arguments: [
      ("fr", "Le mardi 30 avril 2024, au Sénat", "mardi 30 avril 2024", true),
      ("fr", "ce lundi 30 avril 2024", "lundi 30 avril 2024", false),
      ("fr", "Mercredi 1er mai 2024", "Mercredi 1er mai 2024", true),
      ("fr", "LUNDI 6 MAI 2024", "LUNDI 6 MAI 2024", true),
      ("fr", "lundi, le 6\u{A0}mai\u{A0}2024", "lundi, le 6\u{A0}mai\u{A0}2024", true),
      ("en", "on Tuesday, 6 May 2024", "Tuesday, 6 May 2024", false),
      ("en", "on Monday, May 6, 2024 in Paris", "Monday, May 6, 2024", true),
      ("en", "Monday the 6th May 2024", "Monday the 6th May 2024", true),
      ("de", "am Montag, den 6. Mai 2024", "Montag, den 6. Mai 2024", true),
    ])
  func byHand(_ tag: String, _ text: String, _ found: String, _ isTrue: Bool) throws {
    let findings = DateWords(language: try language(tag)).weekdayFinder.findings(in: text)
    #expect(findings.map(\.text) == [found])
    #expect(findings.map(\.isTrue) == [isTrue])
  }

  @Test(
    "A day without year or day of the week claims nothing",
    arguments: [
      "lundi 6 mai", "le 6 mai 2024", "mai 2024", "lundi 31 février 2024", "lundi", "6", "",
      "en mai, lundi 7",
    ])
  func nothing(_ text: String) throws {
    #expect(DateWords(language: try language("fr")).weekdayFinder.findings(in: text) == [])
  }
}
