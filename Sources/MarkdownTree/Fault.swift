extension Markdown {
  /// Why a text is refused as a whole.
  package struct Fault: Error, Sendable, Equatable {
    /// The limit that was passed; the raw value is stable and may serve as an identifier.
    package enum Reason: String, Sendable {
      /// More than ``Markdown/maximumDepth`` levels.
      case depth
      /// More than ``Markdown/maximumBytes``.
      case size
      /// More than ``Markdown/maximumPipesPerLine``.
      case tableWidth
      /// More than ``Markdown/maximumOpenings``.
      case openings
      /// cmark could not be set up.
      case setup
    }

    /// The limit that was passed.
    package var reason: Reason

    /// What is wrong, in plain English, without a full stop.
    package var message: String

    /// Where; all 0 when it is the whole text.
    package var place: Place
  }
}
