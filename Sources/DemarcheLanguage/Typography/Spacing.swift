/// The spaces that a house style wants beside its marks.
struct Spacing: Sendable, Hashable {
  /// What stands in the gap beside a mark.
  enum Gap: Sendable, Hashable {
    /// Whatever the author wrote.
    case untouched
    /// Nothing.
    case closed
    /// A narrow no-break space, U+202F.
    case narrow
    /// A no-break space, U+00A0.
    case full

    /// The space itself, `nil` for none.
    var scalar: Unicode.Scalar? {
      switch self {
      case .untouched, .closed: nil
      case .narrow: "\u{202F}"
      case .full: "\u{A0}"
      }
    }
  }

  /// Before ; ! and ?.
  let high: Gap
  /// Before the colon.
  let colon: Gap
  /// Inside « and ».
  let guillemets: Gap

  /// Whether the style opens some gaps and closes others.
  var isMixed: Bool {
    let gaps = [high, colon, guillemets]
    return gaps.contains(.closed) && gaps.contains { $0.scalar != nil }
  }

  /// What the style wants between two scalars; a guillemet outranks a mark.
  func gap(between left: Unicode.Scalar, and right: Unicode.Scalar) -> Gap {
    if left == "«" || right == "»" { return guillemets }
    switch right {
    case ";", "!", "?": return high
    case ":": return colon
    default: return .untouched
    }
  }

  /// Whether a text holds anything that the pass may change: told fast, by bytes.
  func concerns(_ text: String) -> Bool {
    let isFrench = guillemets != .untouched
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "'"): return true
      case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), 0xAB, 0xBB:
        // 0xAB and 0xBB end the UTF-8 of « and ».
        if isFrench { return true }
      default: continue
      }
    }
    return false
  }

  /// Whether a scalar of the context can change its neighbour.
  func concerns(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ";", "!", "?", ":", "«", "»": guillemets != .untouched
    default: false
    }
  }
}
