extension Typography.Profile {
  /// Marks around the words of another speaker.
  package struct QuotationMarks: Sendable, Hashable {
    /// Before the words.
    package let opening: String
    /// After the words.
    package let closing: String

    /// Makes a pair.
    init(_ opening: String, _ closing: String) {
      self.opening = opening
      self.closing = closing
    }
  }

  /// The marks of a quotation, without their spaces, which the pass adds.
  package var quotationMarks: QuotationMarks { marks.outer }

  /// The marks of a quotation inside another.
  package var innerQuotationMarks: QuotationMarks { marks.inner }

  /// Both pairs: CLDR's, but for Danish (the Union's style), and for the inner pair of the languages for which
  /// CLDR only repeats the outer one.
  private var marks: (outer: QuotationMarks, inner: QuotationMarks) {
    let high = QuotationMarks("“", "”")
    let highSingle = QuotationMarks("‘", "’")
    let low = QuotationMarks("„", "“")
    let lowSingle = QuotationMarks("‚", "‘")
    let lowHigh = QuotationMarks("„", "”")
    let angled = QuotationMarks("«", "»")
    switch self {
    case .french, .frenchEU, .frenchCanada: return (angled, high)
    case .frenchSwiss: return (angled, QuotationMarks("‹", "›"))
    case .catalan, .greek, .italian, .portuguese: return (angled, high)
    case .spanish: return (high, highSingle)
    case .norwegian: return (angled, highSingle)
    case .ukrainian: return (angled, low)
    case .danish: return (QuotationMarks("»", "«"), QuotationMarks("›", "‹"))
    case .german, .bulgarian, .croatian, .czech, .estonian, .icelandic, .lithuanian, .slovak, .slovene:
      return (low, lowSingle)
    case .polish, .romanian: return (lowHigh, angled)
    case .hungarian: return (lowHigh, QuotationMarks("»", "«"))
    case .finnish, .swedish: return (QuotationMarks("”", "”"), QuotationMarks("’", "’"))
    case .dutch: return (highSingle, high)
    case .britishEnglish, .americanEnglish, .irish, .latvian, .maltese, .turkish, .neutral:
      return (high, highSingle)
    }
  }
}
