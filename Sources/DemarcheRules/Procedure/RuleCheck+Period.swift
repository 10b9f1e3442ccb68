internal import DemarcheModel

extension RuleCheck.Period {
  /// Whether a day lies in the period of another, and not after it.
  func contains(_ day: CalendarDate, before end: CalendarDate) -> Bool {
    guard day <= end else { return false }
    switch self {
    case .day: return day == end
    case .month: return (day.year, day.month) == (end.year, end.month)
    case .year(let first): return day.year(from: first) == end.year(from: first)
    case .rolling(let months):
      let begin = end.year * 12 + end.month - 1 - months
      let other = day.year * 12 + day.month - 1
      return other > begin || (other == begin && day.day > end.day)
    }
  }

  /// The period in words, after a number of documents.
  var words: String {
    switch self {
    case .day: "on this day"
    case .month: "in this month"
    case .year: "in this year of sessions"
    case .rolling(let months): "within \(months) months"
    }
  }
}

extension CalendarDate {
  /// The year of sessions, which begins in a month.
  fileprivate func year(from first: Int) -> Int { month >= first ? year : year - 1 }
}
