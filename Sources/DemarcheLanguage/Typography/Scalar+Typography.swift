extension Unicode.Scalar {
  /// Whether a scalar is white space, told fast for the common ones.
  var isWhiteSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0: true
    case ..<0x1680: false
    default: properties.isWhitespace
    }
  }

  /// Whether a scalar is a space that the typographic pass may set anew.
  var isSettableSpace: Bool {
    switch self {
    case " ", "\t", "\u{A0}", "\u{2009}", "\u{202F}": true
    default: false
    }
  }

  /// Whether a mark right after this scalar ends something, so that a space may belong between them.
  var takesSpaceBeforeMark: Bool {
    switch self {
    case ")", "]", "»", "\u{201D}", "\u{2019}", "\"", ".", "\u{2026}", "%", "\u{B0}", "\u{20AC}": true
    default: isLetterOrDigit || isLetterOrMark
    }
  }
}
