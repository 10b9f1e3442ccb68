import DemarcheLanguage
import DemarcheModel
import Testing

@Suite("Times of day in words")
struct TimeWordsTests {
  // Frozen: a toolchain with other CLDR data must not change a document unnoticed.
  static let frozen: [(tag: String, text: String, moment: String)] = [
    ("bg", "14:30", "6 май 2024\u{202F}г. в 14:30"), ("ca", "14:30", "6 de maig del 2024, 14:30"),
    ("cs", "14:30", "6. května 2024 v 14:30"), ("da", "14.30", "6. maj 2024 kl. 14.30"),
    ("de", "14.30\u{A0}Uhr", "6. Mai 2024, 14.30\u{A0}Uhr"),
    ("el", "2:30\u{A0}μ.μ.", "6 Μαΐου 2024 στις 2:30\u{A0}μ.μ."),
    ("en", "2.30\u{A0}pm", "6 May 2024 at 2.30\u{A0}pm"), ("es", "14:30", "6 de mayo de 2024, 14:30"),
    ("et", "14:30", "6. mai 2024, kell 14:30"), ("fi", "14.30", "6. toukokuuta 2024 klo 14.30"),
    ("fr", "14\u{A0}h\u{A0}30", "6 mai 2024 à 14\u{A0}h\u{A0}30"),
    ("ga", "14:30", "6 Bealtaine 2024 ag 14:30"),
    ("hr", "14:30", "6. svibnja 2024. u 14:30"), ("hu", "14:30", "2024. május 6. 14:30"),
    ("is", "14:30", "6. maí 2024 kl. 14:30"), ("it", "14:30", "6 maggio 2024 alle ore 14:30"),
    ("lt", "14:30", "2024 m. gegužės 6 d. 14:30"), ("lv", "14:30", "2024. gada 6. maijs 14:30"),
    ("mt", "14:30", "6 ta’ Mejju 2024 14:30"), ("nb", "14:30", "6. mai 2024 kl. 14:30"),
    ("nl", "14.30\u{A0}uur", "6 mei 2024 om 14.30\u{A0}uur"), ("pl", "14:30", "6 maja 2024 o 14:30"),
    ("pt", "14h30", "6 de maio de 2024 às 14h30"), ("ro", "14:30", "6 mai 2024 la 14:30"),
    ("sk", "14:30", "6. mája 2024, 14:30"), ("sl", "14:30", "6. maj 2024 ob 14:30"),
    ("sv", "14:30", "6 maj 2024 14:30"), ("tr", "14:30", "6 Mayıs 2024 14:30"),
    ("uk", "14:30", "6 травня 2024\u{202F}р. о 14:30"),
  ]

  @Test("Every language says half past two in the afternoon, and on which day", arguments: frozen)
  func all(_ tag: String, _ text: String, _ moment: String) throws {
    let time = try #require(ClockTime(hour: 14, minute: 30))
    let words = TimeWords(language: try language(tag))
    #expect(words.text(time) == text)
    let day = DateWords(language: try language(tag)).long(try day("2024-05-06"))
    #expect(words.text(day, time) == moment)
  }

  @Test("All languages of the house are covered")
  func coverage() {
    #expect(Self.frozen.map(\.tag) == LanguageTag.allTags.filter { $0 != "no" })
  }

  @Test(
    "The turns of the day are clear",
    arguments: [
      ("fr", nil, "00:00", "0 h"), ("fr", nil, "09:00", "9 h"), ("fr", nil, "09:05", "9 h 05"),
      ("fr", nil, "12:00", "12 h"), ("en", nil, "00:00", "00.00"), ("en", nil, "00:30", "12.30 am"),
      ("en", nil, "12:00", "12 noon"), ("en", nil, "12:30", "12.30 pm"), ("en", nil, "09:00", "9 am"),
      ("en", nil, "23:59", "11.59 pm"), ("en", .americanEnglish, "14:30", "2:30 p.m."),
      ("en", .americanEnglish, "09:00", "9 a.m."), ("de", nil, "09:05", "9.05 Uhr"),
      ("de", nil, "00:00", "0.00 Uhr"), ("pt", nil, "09:00", "9h00"), ("da", nil, "09:05", "09.05"),
      ("fi", nil, "09:05", "9.05"), ("cs", nil, "09:05", "9:05"), ("el", nil, "00:30", "12:30 π.μ."),
    ] as [(String, Typography.Profile?, String, String)])
  func turns(_ tag: String, _ profile: Typography.Profile?, _ iso: String, _ expected: String) throws {
    let words = TimeWords(language: try language(tag), profile: profile)
    let text = words.text(try #require(ClockTime(iso: iso)))
    #expect(text == expected.replacing(" ", with: "\u{A0}"))
  }

  @Test("A typographic pass leaves times as they are", arguments: LanguageTag.allTags)
  func untouched(_ tag: String) throws {
    let words = TimeWords(language: try language(tag))
    for profile in Typography.Profile.allCases {
      for iso in ["00:00", "09:05", "14:30"] {
        let text = "(" + words.text(try #require(ClockTime(iso: iso))) + ")"
        #expect(Typography(profile).apply(text) == text, "\(profile)")
      }
    }
  }
}
