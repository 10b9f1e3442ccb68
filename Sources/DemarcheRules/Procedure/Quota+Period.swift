internal import DemarcheModel

extension Quota.Period {
  /// Whether a day lies in the period of another, and not after it.
  func contains(_ day: CalendarDate, before end: CalendarDate) -> Bool {
    guard day <= end else { return false }
    switch self {
    case .day: return day == end
    case .week: return day.week == end.week
    case .month: return (day.year, day.month) == (end.year, end.month)
    case .year(let first): return day.year(from: first) == end.year(from: first)
    case .rolling(let months): return day.isWithin(months: months, before: end)
    }
  }

  /// The period in words, after a number of documents.
  var words: String {
    switch self {
    case .day: "on one day"
    case .week: "in one week"
    case .month: "in one month"
    case .year(1): "in one year"
    case .year: "in one year of sessions"
    case .rolling(let months): "within \(months) months"
    }
  }
}

extension CalendarDate {
  /// Whether the day lies in the months that end on another day.
  func isWithin(months: Int, before end: CalendarDate) -> Bool {
    guard self <= end else { return false }
    let begin = end.year * 12 + end.month - 1 - months
    let other = year * 12 + month - 1
    return other > begin || (other == begin && day > end.day)
  }

  /// The days from this one to another, negative for an earlier one.
  func days(to other: CalendarDate) -> Int { other.number - number }

  /// The week, from Monday, counted from some week.
  fileprivate var week: Int { (number + 6) / 7 }

  /// The days since the last one before the year 1, of the calendar used today.
  private var number: Int {
    // March begins the year of the count, so that the day of a leap year is its last.
    let (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day - 306
  }

  /// The year of sessions, which begins in a month.
  fileprivate func year(from first: Int) -> Int { month >= first ? year : year - 1 }
}
