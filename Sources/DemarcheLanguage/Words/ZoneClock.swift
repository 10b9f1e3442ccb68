package import DemarcheModel
internal import Foundation

/// The clocks of one time zone.
///
/// The rules are those that Foundation carries within it (ICU's edition of IANA's database): neither the machine's own
/// zone, nor its `/usr/share/zoneinfo`, nor a clock plays a part. What has been is certain; for a day to come the rules
/// are those that are known now, so nothing but an offset that a machine reads, or that was asked for, is made of them.
package struct ZoneClock: Sendable {
  /// The name of the zone: `Europe/Paris`.
  package let zone: String
  private let rules: TimeZone

  /// Opens a zone that a city gives its name to; `nil` for any other name, also for `UTC` and `Etc/GMT+1`.
  package init?(_ zone: String) {
    guard zone.contains("/"), !zone.hasPrefix("Etc/"), !zone.hasPrefix("SystemV/"),
      let rules = TimeZone(identifier: zone)
    else { return nil }
    self.zone = zone
    self.rules = rules
  }

  /// The minutes ahead of UTC that the clocks can be when they show a time, the earlier instant first.
  ///
  /// - Parameters:
  ///   - date: the day.
  ///   - time: the time that the clocks show.
  /// - Returns: one offset; none when the clocks skip the time, two when they show it twice.
  package func offsets(on date: CalendarDate, at time: ClockTime) -> [Int] {
    let shown = Double(date.daysSince1970 * 86_400 + time.hour * 3600 + time.minute * 60)
    // A change is never near another one: the offsets of the day before and of the day after are all there can be.
    let candidates = Set([-86_400, 0, 86_400].map { seconds(at: shown + Double($0)) })
    return candidates.filter { $0 % 60 == 0 && seconds(at: shown - Double($0)) == $0 }.sorted(by: >).map {
      $0 / 60
    }
  }

  /// The names of all zones, those that a city gives its name to.
  package static var names: [String] {
    TimeZone.knownTimeZoneIdentifiers.filter { ZoneClock($0) != nil }.sorted()
  }

  private func seconds(at instant: Double) -> Int {
    rules.secondsFromGMT(for: Date(timeIntervalSince1970: instant))
  }
}

extension CalendarDate {
  /// The days from 1 January 1970, in the Gregorian calendar.
  fileprivate var daysSince1970: Int {
    // Howard Hinnant's method: years begin in March, so that the leap day is the last.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
