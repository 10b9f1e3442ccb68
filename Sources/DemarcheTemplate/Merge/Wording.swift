package import DemarcheLanguage
package import DemarcheModel

/// The words of one language as a merge needs them: phrases, dates, numbers, lists.
package struct Wording: Sendable {
  /// The language's vocabulary.
  package private(set) var pack: LanguagePack
  private let dates: DateWords
  private let numbers: NumberWords
  private let lists: ListWords
  private let demands: DemandStyle
  /// Finds days that are said with a day of the week.
  package let weekdays: WeekdayFinder
  private let shortDates: ShortDate
  /// The order of texts.
  let collation: Collation
  /// The plural categories of numbers.
  let plurals: PluralRules
  /// Numbers as places in an order.
  package let ordinals: OrdinalWords
  /// Upper and lower case.
  package let letters: LetterCase

  /// Prepares the words of a language; made once for a run.
  package init(_ pack: LanguagePack) {
    self.pack = pack
    dates = DateWords(language: pack.language)
    weekdays = dates.weekdayFinder
    numbers = NumberWords(language: pack.language)
    lists = ListWords(language: pack.language)
    demands = DemandStyle(language: pack.language)
    shortDates = ShortDate(language: pack.language)
    collation = Collation(language: pack.language)
    plurals = PluralRules(language: pack.language)
    ordinals = OrdinalWords(language: pack.language, numbers: numbers)
    letters = LetterCase(language: pack.language)
  }

  /// The same words set by another house style.
  package func set(by profile: Typography.Profile) -> Wording {
    var wording = self
    wording.pack.profile = profile
    return wording
  }

  /// The marks around another speaker's words.
  var quotes: Typography.Profile.QuotationMarks { pack.profile.quotationMarks }

  /// The day in words: 6 mai 2024.
  package func longDate(_ date: CalendarDate) -> String { dates.long(date) }

  /// The day in words with its weekday: lundi 6 mai 2024.
  func weekdayDate(_ date: CalendarDate) -> String { dates.full(date) }

  /// The day in the other forms of the filter `date`, by their names.
  package func dateForms(_ date: CalendarDate) -> [(name: String, text: String)] {
    [("weekday", weekdayDate(date)), ("short", shortDate(date)), ("iso", date.description)]
  }

  /// The day in figures: 06/05/2024.
  func shortDate(_ date: CalendarDate) -> String { shortDates.text(date) }

  /// The number in words, sept; in digits beyond what is written in words.
  func spelledOut(_ number: Int, isFeminine: Bool) -> String {
    numbers.words(number, isFeminine: isFeminine) ?? digits(number)
  }

  /// The number in words, `nil` beyond what is written in words.
  package func spelled(_ number: Int) -> String? { numbers.words(number) }

  /// The number in digits, grouped as the language does.
  package func digits(_ number: Int) -> String { numbers.digits(number) }

  /// The members of a list as one text.
  package func joined(_ members: [String]) -> String { lists.joined(members) }

  /// What stands between the members of a list, one fewer than members.
  func separators(between members: [String]) -> [String] { lists.separators(between: members) }

  /// A demand with what closes it: ";" or ".", nothing when it closes itself.
  func finished(_ content: [Inline], isLast: Bool) -> [Inline] { demands.finished(content, isLast: isLast) }
}
