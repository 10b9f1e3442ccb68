/// A date pattern of CLDR (UTS 35), parsed once: `d 'de' MMMM 'de' y`.
struct DatePattern: Sendable, Hashable {
  /// One piece of a pattern.
  enum Piece: Sendable, Hashable {
    /// Words and punctuation.
    case text(String)
    /// The day of the month, in figures.
    case day
    /// The month inside a date.
    case month
    /// The month alone.
    case standaloneMonth
    /// The year, in figures.
    case year
    /// The day of the week inside a date.
    case weekday
    /// The day of the week alone.
    case standaloneWeekday
  }

  /// The pieces in their order.
  let pieces: [Piece]

  /// Parses a pattern of days; letters that no long date of CLDR uses are left out.
  init(_ pattern: String) {
    var pieces: [Piece] = []
    var text = ""
    var isQuoted = false
    var last: Unicode.Scalar?
    for scalar in pattern.unicodeScalars {
      if scalar == "'" {
        // Two in a row are one apostrophe.
        if last == "'" { text.unicodeScalars.append(scalar) }
        isQuoted.toggle()
        last = last == "'" ? nil : scalar
        continue
      }
      defer { last = scalar }
      guard !isQuoted, scalar.isASCII, scalar.properties.isAlphabetic else {
        text.unicodeScalars.append(scalar)
        continue
      }
      guard scalar != last, let field = DatePattern.field(scalar) else { continue }
      if !text.isEmpty { pieces.append(.text(text)) }
      text = ""
      pieces.append(field)
    }
    if !text.isEmpty { pieces.append(.text(text)) }
    self.pieces = pieces
  }

  /// The field that a pattern letter stands for.
  private static func field(_ letter: Unicode.Scalar) -> Piece? {
    switch letter {
    case "d": .day
    case "M": .month
    case "L": .standaloneMonth
    case "y": .year
    case "E": .weekday
    case "c": .standaloneWeekday
    default: nil
    }
  }
}
