/// An instant as people say it: a day, and a time that the clocks of a city show.
///
/// The day and the time are what is meant, whatever the rules of the zone become; the offset is what the rules say.
public struct ZonedMoment: Sendable, Hashable, CustomStringConvertible {
  /// The day.
  public let date: CalendarDate
  /// The time of day.
  public let time: ClockTime
  /// The name of the zone in IANA's database: `Europe/Paris`.
  public let zone: String
  /// The minutes by which its clocks are ahead of UTC then.
  public let offset: Int

  /// Makes a moment.
  public init(date: CalendarDate, time: ClockTime, zone: String, offset: Int) {
    self.date = date
    self.time = time
    self.zone = zone
    self.offset = offset
  }

  /// The form `2024-05-06T14:30:00+02:00`, which HTML and XML Schema share.
  public var description: String { "\(date)T\(time):00" + ZonedMoment.text(ofOffset: offset) }

  /// An offset as ISO 8601 writes it: `+02:00`.
  public static func text(ofOffset offset: Int) -> String {
    let time = ClockTime(hour: abs(offset) / 60 % 24, minute: abs(offset) % 60)
    return (offset < 0 ? "-" : "+") + (time?.description ?? "")
  }
}
