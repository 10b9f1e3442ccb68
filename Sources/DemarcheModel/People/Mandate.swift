/// An office held by a person between two days.
public struct Mandate: Sendable {
  /// A name within the record, for `as` in a dossier, if it needs one.
  public var id: Located<Identifier>?
  /// The office, for instance `senator`.
  public var office: Located<Identifier>
  /// The chamber, for instance `fr-senat`.
  public var chamber: Located<Identifier>?
  /// The constituency, or what it is a part of: `fr-92`.
  public var place: Located<Identifier>?
  /// The number of the constituency within the place, where they are numbered.
  public var constituency: Located<Int>?
  /// The words that follow the office, where `place` does not give them: "représentant les Français…".
  public var complement: Localized<String>?
  /// The political groups, in the order of the record.
  public var groups: [GroupMembership]
  /// The first day held, or its month or year.
  public var from: Located<PartialDate>
  /// The last day held, or its month or year; `nil` while it runs.
  public var to: Located<PartialDate>?
  /// The place of the whole record.
  public var range: SourceRange

  /// Makes a mandate.
  public init(
    id: Located<Identifier>? = nil, office: Located<Identifier>, chamber: Located<Identifier>? = nil,
    place: Located<Identifier>? = nil, constituency: Located<Int>? = nil,
    complement: Localized<String>? = nil, groups: [GroupMembership] = [], from: Located<PartialDate>,
    to: Located<PartialDate>? = nil, range: SourceRange
  ) {
    self.id = id
    self.office = office
    self.chamber = chamber
    self.place = place
    self.constituency = constituency
    self.complement = complement
    self.groups = groups
    self.from = from
    self.to = to
    self.range = range
  }

  /// Where a day stands to a mandate.
  public enum Standing: Sendable, Equatable {
    /// The day lies before the first day held.
    case future
    /// The mandate is held on the day.
    case current
    /// The last day held lies before the day.
    case former
    /// The day lies in the month or year in which the mandate begins or ends, and no more is known.
    case open

    /// The standing of a day to a span, whose missing ends are open to all time.
    init(of day: CalendarDate, from: PartialDate?, to: PartialDate?) {
      if let from, day < from {
        self = .future
      } else if let to, to < day {
        self = .former
      } else if let from, from.latest > day {
        self = .open
      } else if let to, to.earliest < day {
        self = .open
      } else {
        self = .current
      }
    }
  }

  /// The standing on a day, which is the document's, never today.
  public func standing(on day: CalendarDate) -> Standing {
    Standing(of: day, from: from.value, to: to?.value)
  }

  /// Whether two mandates are of the same office in the same chamber.
  func isOfOneOffice(as other: Mandate) -> Bool {
    office.value == other.office.value && chamber?.value == other.chamber?.value
  }

  /// Whether two mandates are of the same office and chamber and share a day, whatever their dates leave open.
  public func overlaps(_ other: Mandate) -> Bool {
    guard isOfOneOffice(as: other) else { return false }
    if let to, !(other.from.value.latest <= to.value.earliest) { return false }
    if let end = other.to, !(from.value.latest <= end.value.earliest) { return false }
    return true
  }
}
