/// How many documents of a kind one makes in a period, by the dossiers of the workspace.
package struct Quota: Sendable, Equatable {
  /// Whose documents are counted together.
  package enum Holder: String, Sendable, CaseIterable {
    /// Whoever asks: the body in whose name a document speaks, else its first author.
    case asker
    /// The first author, of documents that speak for no body.
    case author
    /// The group, of documents that speak for one.
    case group
    /// Everybody.
    case all
  }

  /// A period.
  package enum Period: Sendable, Equatable {
    /// So many months that end on the document's date.
    case rolling(months: Int)
    /// The document's day.
    case day
    /// The document's week, from Monday.
    case week
    /// The calendar month of the document.
    case month
    /// The year that begins on the first of a month: October for a session.
    case year(from: Int)
  }

  /// The most that is allowed.
  package var atMost: Int
  /// The period.
  package var period: Period
  /// Whose documents are counted.
  package var holder: Holder
  /// Whether documents to different addressees are counted apart.
  package var isPerAddressee: Bool

  /// Makes a quota.
  package init(
    atMost: Int, _ period: Period, of holder: Holder = .asker, isPerAddressee: Bool = false
  ) {
    self.atMost = atMost
    self.period = period
    self.holder = holder
    self.isPerAddressee = isPerAddressee
  }
}
