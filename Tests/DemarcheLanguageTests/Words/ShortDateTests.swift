import DemarcheLanguage
import DemarcheModel
import Foundation
import Testing

@Suite("Days in figures")
struct ShortDateTests {
  @Test(
    "A day stands as the language writes it",
    arguments: [
      ("fr", "06/05/2024"), ("en", "06/05/2024"), ("de", "06.05.2024"), ("nl", "06-05-2024"),
      ("sv", "2024-05-06"),
      ("lt", "2024-05-06"), ("hu", "2024. 05. 06."), ("cs", "6. 5. 2024"), ("hr", "06. 05. 2024."),
      ("bg", "06.05.2024 г."), ("lv", "06.05.2024."), ("fi", "6.5.2024"), ("pl", "06.05.2024"),
      ("mt", "06/05/2024"),
    ])
  func text(_ tag: String, _ expected: String) throws {
    #expect(ShortDate(language: try language(tag)).text(try day("2024-05-06")) == expected)
  }

  @Test("The order of figures is CLDR's, and the year is whole", arguments: LanguageTag.allTags)
  func order(_ tag: String) throws {
    let identifier = ["en": "en_GB", "pt": "pt_PT"][tag] ?? tag
    let pattern = try #require(
      DateFormatter.dateFormat(fromTemplate: "yMMdd", options: 0, locale: Locale(identifier: identifier)))
    let order = pattern.filter { "dMy".contains($0) }.reduce(into: "") { if $0.last != $1 { $0.append($1) } }
    let figures = ShortDate(language: try language(tag)).text(try day("1987-12-31"))
      .split { !$0.isASCII || !$0.isNumber }.map(String.init)
    #expect(figures == order.map { ["d": "31", "M": "12", "y": "1987"][$0] ?? "" })
  }
}
