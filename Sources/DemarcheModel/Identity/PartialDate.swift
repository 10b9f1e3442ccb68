/// A day, or its month or year alone where a register knows no more: `2022-06`.
///
/// It stands for every day that it may be. Nothing is ever filled in: what depends on the day that is not known is
/// said to be open.
public struct PartialDate: Sendable, Hashable, CustomStringConvertible {
  /// The first day that it may be.
  public let earliest: CalendarDate
  /// The last day that it may be.
  public let latest: CalendarDate
  /// The text as it was written.
  public let description: String

  /// A day that is known.
  public init(_ day: CalendarDate) {
    earliest = day
    latest = day
    description = day.description
  }

  /// Accepts the forms `2022-06-21`, `2022-06` and `2022`, and no other.
  public init?(iso text: String) {
    let (first, last) =
      switch text.utf8.count {
      case 4: (text + "-01-01", [text + "-12-31"])
      case 7: (text + "-01", ["31", "30", "29", "28"].map { "\(text)-\($0)" })
      default: (text, [text])
      }
    guard let earliest = CalendarDate(iso: first),
      let latest = last.lazy.compactMap({ CalendarDate(iso: $0) }).first
    else { return nil }
    self.earliest = earliest
    self.latest = latest
    description = text
  }

  /// The day, `nil` where only its month or year is known.
  public var day: CalendarDate? { earliest == latest ? earliest : nil }

  /// Whether it lies before a day, whichever day it is.
  public static func < (left: PartialDate, right: CalendarDate) -> Bool { left.latest < right }

  /// Whether a day lies before it, whichever day it is.
  public static func < (left: CalendarDate, right: PartialDate) -> Bool { left < right.earliest }

  /// Whether it lies before another, whichever days they are; two that may be one day are in no order.
  public static func < (left: PartialDate, right: PartialDate) -> Bool { left.latest < right.earliest }
}
