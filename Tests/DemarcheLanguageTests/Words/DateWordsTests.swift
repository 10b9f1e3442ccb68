import DemarcheLanguage
import DemarcheModel
import Foundation
import Testing

@Suite("Dates in words")
struct DateWordsTests {
  // Frozen: a toolchain with other CLDR data must not change a document unnoticed.
  static let frozen: [(tag: String, long: String, full: String)] = [
    ("bg", "6 май 2024\u{202F}г.", "понеделник, 6 май 2024\u{202F}г."),
    ("ca", "6 de maig del 2024", "dilluns, 6 de maig del 2024"),
    ("cs", "6. května 2024", "pondělí 6. května 2024"),
    ("da", "6. maj 2024", "mandag den 6. maj 2024"),
    ("de", "6. Mai 2024", "Montag, 6. Mai 2024"),
    ("el", "6 Μαΐου 2024", "Δευτέρα 6 Μαΐου 2024"),
    ("en", "6 May 2024", "Monday, 6 May 2024"),
    ("es", "6 de mayo de 2024", "lunes, 6 de mayo de 2024"),
    ("et", "6. mai 2024", "esmaspäev, 6. mai 2024"),
    ("fi", "6. toukokuuta 2024", "maanantai 6. toukokuuta 2024"),
    ("fr", "6 mai 2024", "lundi 6 mai 2024"),
    ("ga", "6 Bealtaine 2024", "Dé Luain 6 Bealtaine 2024"),
    ("hr", "6. svibnja 2024.", "ponedjeljak, 6. svibnja 2024."),
    ("hu", "2024. május 6.", "2024. május 6., hétfő"),
    ("is", "6. maí 2024", "mánudagur, 6. maí 2024"),
    ("it", "6 maggio 2024", "lunedì 6 maggio 2024"),
    ("lt", "2024 m. gegužės 6 d.", "2024 m. gegužės 6 d., pirmadienis"),
    ("lv", "2024. gada 6. maijs", "pirmdiena, 2024. gada 6. maijs"),
    ("mt", "6 ta’ Mejju 2024", "It-Tnejn, 6 ta’ Mejju 2024"),
    ("nb", "6. mai 2024", "mandag 6. mai 2024"),
    ("nl", "6 mei 2024", "maandag 6 mei 2024"),
    ("no", "6. mai 2024", "mandag 6. mai 2024"),
    ("pl", "6 maja 2024", "poniedziałek, 6 maja 2024"),
    ("pt", "6 de maio de 2024", "segunda-feira, 6 de maio de 2024"),
    ("ro", "6 mai 2024", "luni, 6 mai 2024"),
    ("sk", "6. mája 2024", "pondelok, 6. mája 2024"),
    ("sl", "6. maj 2024", "ponedeljek, 6. maj 2024"),
    ("sv", "6 maj 2024", "måndag 6 maj 2024"),
    ("tr", "6 Mayıs 2024", "6 Mayıs 2024 Pazartesi"),
    ("uk", "6 травня 2024\u{202F}р.", "понеділок, 6 травня 2024\u{202F}р."),
  ]

  @Test("Every language has its long dates, and a new CLDR cannot change them unnoticed", arguments: frozen)
  func all(_ tag: String, _ long: String, _ full: String) throws {
    let words = DateWords(language: try language(tag))
    #expect(words.long(try day("2024-05-06")) == long)
    #expect(words.full(try day("2024-05-06")) == full)
  }

  @Test("All languages of the house are covered")
  func coverage() {
    #expect(Self.frozen.map(\.tag) == LanguageTag.allTags)
  }

  @Test("The first of the month is an ordinal in French and Italian")
  func firstOfTheMonth() throws {
    let first = try day("2024-05-01")
    #expect(DateWords(language: try language("fr")).long(first) == "1er mai 2024")
    #expect(DateWords(language: try language("fr")).full(first) == "mercredi 1er mai 2024")
    #expect(DateWords(language: try language("it")).long(first) == "1º maggio 2024")
    #expect(DateWords(language: try language("en")).long(first) == "1 May 2024")
    #expect(DateWords(language: try language("de")).long(first) == "1. Mai 2024")
  }

  @Test("Names and the machine's form stand alone")
  func names() throws {
    let words = DateWords(language: try language("pl"))
    let date = try day("2024-05-06")
    #expect(words.month(date) == "maj")
    #expect(words.weekday(date) == "poniedziałek")
    #expect(words.iso(date) == "2024-05-06")
  }

  @Test(
    "Our composition agrees with Foundation's formatter on every day of a year",
    arguments: LanguageTag.allTags)
  func agreesWithFoundation(_ tag: String) throws {
    let identifiers = ["en": "en_GB", "pt": "pt_PT"]
    let words = DateWords(language: try language(tag))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: identifiers[tag] ?? tag)
    formatter.calendar = calendar
    formatter.timeZone = .gmt
    formatter.timeStyle = .none
    for style in [DateFormatter.Style.long, .full] {
      formatter.dateStyle = style
      for month in 1...12 {
        for number in 2...28 {
          let date = try #require(CalendarDate(year: 2025, month: month, day: number))
          let components = DateComponents(year: 2025, month: month, day: number, hour: 12)
          let instant = try #require(calendar.date(from: components))
          #expect((style == .long ? words.long(date) : words.full(date)) == formatter.string(from: instant))
        }
      }
    }
  }
}
