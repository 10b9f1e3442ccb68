/// The time that a member of a chamber belongs to a political group.
public struct GroupMembership: Sendable {
  /// The group, by its usual abbreviation.
  public var name: Located<String>
  /// The first day, `nil` for the first day of the mandate.
  public var from: Located<PartialDate>?
  /// The last day, `nil` for the last day of the mandate.
  public var to: Located<PartialDate>?

  /// Makes a membership, of the whole mandate where no days are given.
  public init(name: Located<String>, from: Located<PartialDate>? = nil, to: Located<PartialDate>? = nil) {
    self.name = name
    self.from = from
    self.to = to
  }

  /// The standing on a day.
  func standing(on day: CalendarDate) -> Mandate.Standing {
    Mandate.Standing(of: day, from: from?.value, to: to?.value)
  }
}

extension Mandate {
  /// What is known of the group on a day.
  public enum Group: Sendable, Equatable {
    /// The only one that holds the day.
    case known(Located<String>)
    /// No group.
    case none
    /// Several could be meant; their days leave it open.
    case open
  }

  /// The group on a day; for a mandate that had ended, the one at its end.
  ///
  /// - Parameter day: the document's date.
  /// - Returns: the group, none, or that the dates leave it open.
  public func group(on day: CalendarDate) -> Group {
    guard groups.contains(where: { $0.from != nil || $0.to != nil }) else {
      return groups.count > 1 ? .open : groups.first.map { .known($0.name) } ?? .none
    }
    guard standing(on: day) == .former, let end = to?.value else { return group(amid: day) }
    // A group that is said to last to the end, or has no end, was the last one whatever day that was.
    let last = groups.filter { $0.to == nil || $0.to?.value == end }
    if last.count == 1 { return .known(last[0].name) }
    return end.day.map { group(amid: $0) } ?? .open
  }

  /// The group on a day of the mandate.
  private func group(amid day: CalendarDate) -> Group {
    let held = groups.filter { $0.standing(on: day) == .current }
    let isOpen = groups.contains { $0.standing(on: day) == .open }
    if isOpen || held.count > 1 { return .open }
    return held.first.map { .known($0.name) } ?? .none
  }
}
