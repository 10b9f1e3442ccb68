internal import DemarcheLanguage
internal import DemarcheModel
internal import YAMLTree

extension RecordReader {
  /// Reads until when nobody may print a document; `nil` after a mistake.
  mutating func embargo(_ node: YAML.Node) -> Embargo? {
    guard let fields = fields(node, of: EmbargoFormat.self) else { return nil }
    let until = text(.until, of: fields)
    let zone = text(.zone, of: fields)
    let showsOffset = boolean(.offset, of: fields)
    guard let until, let zone, fields[.offset] == nil || showsOffset != nil, let clock = clock(of: zone),
      let moment = moment(until, by: clock)
    else { return nil }
    return Embargo(
      until: Located(moment, at: until.range), showsOffset: showsOffset ?? false,
      range: range(node).firstLine)
  }

  /// The clocks of a zone, or what is wrong with its name.
  private mutating func clock(of zone: Located<String>) -> ZoneClock? {
    if let clock = ZoneClock(zone.value) { return clock }
    let meant = Suggestion.nearest(to: zone.value, among: ZoneClock.names)
    diagnostics.append(
      Diagnostic(
        .unknownZone, "No time zone has the name `\(zone.value)`", at: zone.range,
        explanation: "A zone bears the name of a city, which is printed beside the time.",
        solutions: meant.map {
          [.init("Did you mean `\($0)`?", replacements: [.init(zone.range, with: $0)])]
        } ?? [.init("Write it as IANA does: `Europe/Paris`")]))
    return nil
  }

  /// The moment at which clocks show a time, or why there is none, or more than one.
  private mutating func moment(_ until: Located<String>, by clock: ZoneClock) -> ZonedMoment? {
    guard let (date, time, asked) = RecordReader.parts(of: until.value) else {
      diagnostics.append(
        Diagnostic(
          .wrongTime, "`\(until.value)` is not a day and a time", at: until.range,
          solutions: [.init("Write the day, a T, and the time of 24 hours: 2024-05-06T14:30")]))
      return nil
    }
    let offsets = clock.offsets(on: date, at: time)
    let choices = offsets.map { "`\(date)T\(time)\(ZonedMoment.text(ofOffset: $0))`" }
    if let asked {
      if offsets.contains(asked) {
        return ZonedMoment(date: date, time: time, zone: clock.zone, offset: asked)
      }
      diagnostics.append(
        Diagnostic(
          .wrongTime,
          "The clocks of \(clock.zone) are never \(ZonedMoment.text(ofOffset: asked)) from UTC at \(time) on \(date)",
          at: until.range,
          solutions: [
            .init(
              choices.isEmpty
                ? "Write another time; the clocks skip this one"
                : "Write \(choices.joined(separator: " or ")), or the time alone")
          ]))
      return nil
    }
    guard offsets.count != 1 else {
      return ZonedMoment(date: date, time: time, zone: clock.zone, offset: offsets[0])
    }
    diagnostics.append(
      offsets.isEmpty
        ? Diagnostic(
          .wrongTime, "The clocks of \(clock.zone) skip \(time) on \(date)", at: until.range,
          explanation: "They are set forward then, and the time does not exist.",
          solutions: [.init("Write a time that they show, an hour earlier or later")])
        : Diagnostic(
          .wrongTime, "The clocks of \(clock.zone) show \(time) twice on \(date)", at: until.range,
          explanation: "They are set back then, and either time could be meant.",
          solutions: [.init("Write which of them is meant: \(choices.joined(separator: " or "))")]))
    return nil
  }

  /// The day, the time and, where it is written, the minutes ahead of UTC.
  private static func parts(of text: String) -> (CalendarDate, ClockTime, Int?)? {
    let pieces = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard pieces.count == 2, let date = CalendarDate(iso: pieces[0]) else { return nil }
    let (clock, rest) = (String(pieces[1].prefix(5)), String(pieces[1].dropFirst(5)))
    guard let time = ClockTime(iso: clock) else { return nil }
    guard let sign = rest.first else { return (date, time, nil) }
    guard sign == "+" || sign == "-", let offset = ClockTime(iso: String(rest.dropFirst())) else {
      return nil
    }
    let minutes = offset.hour * 60 + offset.minute
    return (date, time, sign == "-" ? -minutes : minutes)
  }
}
