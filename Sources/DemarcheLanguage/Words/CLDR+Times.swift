internal import Foundation

extension CLDR {
  /// The pattern of times, and what links them to days.
  struct Times: Sendable {
    /// The pattern of a time, for instance `HH:mm`.
    var pattern: String
    /// What stands between a long date and a time.
    var link: String
  }

  /// The pattern of times.
  func times() -> Times {
    let formatter = DateFormatter()
    formatter.locale = locale
    formatter.calendar = Calendar(identifier: .gregorian)
    formatter.timeZone = .gmt
    formatter.dateStyle = .long
    formatter.timeStyle = .none
    let day = formatter.dateFormat ?? ""
    formatter.timeStyle = .short
    let both = formatter.dateFormat ?? ""
    formatter.dateStyle = .none
    let time = formatter.dateFormat ?? ""
    var link = ", "
    if both.hasPrefix(day), both.hasSuffix(time), day.count + time.count < both.count {
      link = String(both.dropFirst(day.count).dropLast(time.count)).replacing("'", with: "")
    }
    return Times(pattern: time, link: link)
  }
}
