/// The mandate under which a person appears in a document.
public struct ShownMandate: Sendable {
  /// The mandate.
  public var mandate: Mandate
  /// Whether it had ended on the document's date.
  public var isFormer: Bool
  /// Whether the title conferred on the person is shown in its place.
  public var isHonorary: Bool

  /// Makes a choice.
  public init(mandate: Mandate, isFormer: Bool, isHonorary: Bool = false) {
    self.mandate = mandate
    self.isFormer = isFormer
    self.isHonorary = isHonorary
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
  /// Several are current, or ended last, and nothing says which is meant.
  case several([Mandate])
  /// The dates of a mandate do not tell whether it was held on the document's date.
  case open(Mandate)
}

extension Person {
  /// The `as` of a dossier that asks for the title conferred on a person.
  public static let honoraryChoice = "honorary"

  /// Chooses the mandate shown on a day: the one named, else the only current one, else the last that ended.
  ///
  /// - Parameters:
  ///   - day: the document's date.
  ///   - choice: the `as` of the dossier: the id of a mandate, or, when none has it, its office; `honorary` for
  ///     the title conferred on the person.
  /// - Returns: the mandate, and whether it had ended.
  /// - Throws: ``MandateDoubt`` where a choice would be a guess.
  public func mandate(
    shownOn day: CalendarDate, as choice: Located<Identifier>?
  ) throws(MandateDoubt) -> ShownMandate {
    guard let choice else { return try Person.shown(among: mandates, on: day) }
    var candidates = mandates.filter { $0.id?.value == choice.value }
    if candidates.isEmpty { candidates = mandates.filter { $0.office.value == choice.value } }
    guard let first = candidates.first else {
      guard choice.value.rawValue == Person.honoraryChoice, honorary != nil else { throw .unknown(choice) }
      return try honoraryMandate(on: day)
    }
    if candidates.allSatisfy({ $0.standing(on: day) == .future }) { throw .notYetHeld(first) }
    return try Person.shown(among: candidates, on: day)
  }

  /// The mandate that a conferred title remembers: the last that ended, else the only current one.
  private func honoraryMandate(on day: CalendarDate) throws(MandateDoubt) -> ShownMandate {
    let ended = mandates.filter { $0.standing(on: day) == .former }
    var shown = try Person.shown(among: ended.isEmpty ? mandates : ended, on: day)
    shown.isHonorary = true
    return shown
  }

  /// The only current mandate, else the last that ended.
  private static func shown(
    among candidates: [Mandate], on day: CalendarDate
  ) throws(MandateDoubt) -> ShownMandate {
    let current = candidates.filter { $0.standing(on: day) == .current }
    // Nobody holds an office twice at once: beside a current mandate, another of the same office is not held.
    let open = candidates.first { candidate in
      candidate.standing(on: day) == .open && !current.contains { $0.isOfOneOffice(as: candidate) }
    }
    if let open { throw .open(open) }
    if current.count > 1 { throw .several(current) }
    if let mandate = current.first { return ShownMandate(mandate: mandate, isFormer: false) }
    let ended = candidates.filter { $0.standing(on: day) == .former }
    let last = ended.filter { mandate in
      !ended.contains { other in
        guard let end = mandate.to?.value, let later = other.to?.value else { return false }
        return end < later
      }
    }
    if last.count > 1 { throw .several(last) }
    guard let mandate = last.first else { throw .none }
    return ShownMandate(mandate: mandate, isFormer: true)
  }
}
