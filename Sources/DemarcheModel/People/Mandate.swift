/// An office held by a person between two days.
public struct Mandate: Sendable {
  /// A name within the record, for `as` in a dossier, if it needs one.
  public var id: Located<Identifier>?
  /// The office, for instance `senator`.
  public var office: Located<Identifier>
  /// The chamber, for instance `fr-senat`.
  public var chamber: Located<Identifier>?
  /// The constituency, for instance `fr-92`.
  public var place: Located<Identifier>?
  /// The words that follow the office, where `place` does not give them: "représentant les Français…".
  public var complement: Localized<String>?
  /// The political group.
  public var group: Located<String>?
  /// The first day held.
  public var from: Located<CalendarDate>
  /// The last day held, `nil` while it runs.
  public var to: Located<CalendarDate>?
  /// The place of the whole record.
  public var range: SourceRange

  /// Makes a mandate.
  public init(
    id: Located<Identifier>? = nil, office: Located<Identifier>, chamber: Located<Identifier>? = nil,
    place: Located<Identifier>? = nil, complement: Localized<String>? = nil, group: Located<String>? = nil,
    from: Located<CalendarDate>, to: Located<CalendarDate>? = nil, range: SourceRange
  ) {
    self.id = id
    self.office = office
    self.chamber = chamber
    self.place = place
    self.complement = complement
    self.group = group
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
  }

  /// The standing on a day, which is the document's, never today.
  public func standing(on day: CalendarDate) -> Standing {
    if day < from.value { return .future }
    if let to, to.value < day { return .former }
    return .current
  }

  /// Whether two mandates are of the same office and chamber and share a day.
  public func overlaps(_ other: Mandate) -> Bool {
    guard office.value == other.office.value, chamber?.value == other.chamber?.value else { return false }
    if let to, to.value < other.from.value { return false }
    if let end = other.to, end.value < from.value { return false }
    return true
  }
}

/// The mandate under which a person appears in a document.
public struct ShownMandate: Sendable {
  /// The mandate.
  public var mandate: Mandate
  /// Whether it had ended on the document's date.
  public var isFormer: Bool

  /// Makes a choice.
  public init(mandate: Mandate, isFormer: Bool) {
    self.mandate = mandate
    self.isFormer = isFormer
  }
}

/// Why no mandate could be chosen.
public enum MandateDoubt: Error, Sendable {
  /// `as` names no mandate of the person.
  case unknown(Located<Identifier>)
  /// The mandate named by `as` begins after the document's date.
  case notYetHeld(Mandate)
  /// The person had held no office by the document's date.
  case none
  /// Several are current, or ended last on the same day, and nothing says which is meant.
  case several([Mandate])
}

extension Person {
  /// Chooses the mandate shown on a day: the one named, else the only current one, else the last that ended.
  ///
  /// - Parameters:
  ///   - day: the document's date.
  ///   - choice: the `as` of the dossier: the id of a mandate, or, when none has it, its office.
  /// - Returns: the mandate, and whether it had ended.
  /// - Throws: ``MandateDoubt`` where a choice would be a guess.
  public func mandate(
    shownOn day: CalendarDate, as choice: Located<Identifier>?
  ) throws(MandateDoubt) -> ShownMandate {
    var candidates = mandates
    if let choice {
      candidates = mandates.filter { $0.id?.value == choice.value }
      if candidates.isEmpty { candidates = mandates.filter { $0.office.value == choice.value } }
      guard let first = candidates.first else { throw .unknown(choice) }
      if candidates.allSatisfy({ $0.standing(on: day) == .future }) { throw .notYetHeld(first) }
    }
    let current = candidates.filter { $0.standing(on: day) == .current }
    if current.count > 1 { throw .several(current) }
    if let mandate = current.first { return ShownMandate(mandate: mandate, isFormer: false) }
    let ended = candidates.filter { $0.standing(on: day) == .former }
    let lastDay = ended.compactMap { $0.to?.value }.max()
    let last = ended.filter { $0.to?.value == lastDay }
    if last.count > 1 { throw .several(last) }
    guard let mandate = last.first else { throw .none }
    return ShownMandate(mandate: mandate, isFormer: true)
  }
}
