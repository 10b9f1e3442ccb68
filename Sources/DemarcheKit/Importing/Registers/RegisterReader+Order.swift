internal import DemarcheModel

extension RegisterReader {
  /// What becomes of a mandate when the next of the same office is read.
  private enum Parting {
    /// They share no day.
    case apart
    /// The earlier one ends before the next begins.
    case closed(ImportedMandate)
    /// The next one cannot stand beside it.
    case refused
  }

  /// Puts mandates in the order of time and parts those of one office that share days.
  ///
  /// - Parameter handsOver: whether the register ends a mandate on the very day on which the next begins; the last
  ///   day held is the day before then, and that is no mistake.
  mutating func orderMandates(handsOver: Bool = false) {
    for index in people.indices where people[index].mandates.count > 1 {
      let ordered = people[index].mandates.enumerated()
        .sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }.map(\.element)
      var kept: [ImportedMandate] = []
      for mandate in ordered {
        if let last = kept.lastIndex(where: { $0.office == mandate.office && $0.chamber == mandate.chamber })
        {
          switch part(kept[last], before: mandate, handsOver: handsOver) {
          case .apart: break
          case .closed(let earlier): kept[last] = earlier
          case .refused: continue
          }
        }
        kept.append(mandate)
      }
      people[index].mandates = kept
    }
  }

  /// Ends a mandate before the next of the same office begins, if both are held on a day.
  private mutating func part(
    _ earlier: ImportedMandate, before next: ImportedMandate, handsOver: Bool
  ) -> Parting {
    guard let start = CalendarDate(iso: next.from), let first = PartialDate(iso: earlier.from) else {
      return .apart
    }
    if let to = earlier.to {
      // Where a month or a year is all that is known, nobody can tell whether they meet.
      guard let end = CalendarDate(iso: to), start <= end else { return .apart }
    }
    let note = Diagnostic.Note("The other one", at: earlier.range.firstLine)
    guard let dayBefore = RegisterDate.dayBefore(start), !(dayBefore < first) else {
      findings.add(
        Diagnostic(
          .mandateOverlap, "Two mandates of the same office begin on \(next.from)", at: next.range.firstLine,
          severity: .warning, explanation: "This one is not imported.", notes: [note]))
      return .refused
    }
    if !handsOver || earlier.to != next.from {
      findings.add(
        Diagnostic(
          .mandateOverlap, "Two mandates of the same office overlap", at: next.range.firstLine,
          severity: .warning,
          explanation:
            "The earlier one, from \(earlier.from) to \(earlier.to ?? "now"), is closed on \(dayBefore), "
            + "the day before this one begins.", notes: [note]))
    }
    var closed = earlier
    closed.to = dayBefore.description
    return .closed(closed)
  }
}
