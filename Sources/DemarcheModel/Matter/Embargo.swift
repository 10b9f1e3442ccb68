/// Until when nobody may print a document.
public struct Embargo: Sendable {
  /// The moment from which it is free.
  public var until: Located<ZonedMoment>
  /// Whether the distance from UTC is printed too, for readers of several countries.
  public var showsOffset: Bool
  /// The place of the record.
  public var range: SourceRange

  /// Makes an embargo.
  public init(until: Located<ZonedMoment>, showsOffset: Bool = false, range: SourceRange) {
    self.until = until
    self.showsOffset = showsOffset
    self.range = range
  }
}
