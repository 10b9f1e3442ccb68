package import DemarcheModel

/// A document may be printed at once, or from a moment on, not both.
struct EmbargoExcludesRelease: DossierRule {
  func check(_ dossier: Dossier) -> [Diagnostic] {
    dossier.documents.compactMap { document in
      guard let release = document.release, let embargo = document.embargo else { return nil }
      return Diagnostic(
        .wrongValue,
        "`\(document.id.value)` has an embargo, and may be printed `\(release.value)`", at: embargo.range,
        notes: [.init("The release line", at: release.range)],
        solutions: [.init("Take one of the two away")])
    }
  }
}

/// Looks at embargoes from a day that is given; the program reads no clock.
package enum EmbargoRules {
  /// The embargoes that have ended before a day.
  ///
  /// - Parameters:
  ///   - dossier: the dossier.
  ///   - day: the day; an embargo that ends on it has not ended before it.
  /// - Returns: a warning for each.
  package static func past(in dossier: Dossier, on day: CalendarDate) -> [Diagnostic] {
    dossier.documents.compactMap { document in
      guard let until = document.embargo?.until, until.value.date < day else { return nil }
      return Diagnostic(
        .pastEmbargo, "The embargo of `\(document.id.value)` ended on \(until.value.date), before \(day)",
        at: until.range,
        solutions: [.init("Write `release: immediate` in its place"), .init("Or correct the day")])
    }
  }
}
