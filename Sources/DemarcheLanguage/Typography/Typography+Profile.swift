extension Typography {
  /// A house style; the raw value is the `typography` of a language's vocabulary file.
  package enum Profile: String, Sendable, CaseIterable {
    /// French of France, after the Imprimerie nationale.
    case french = "fr"
    /// French of the Union's institutions: no spaces before marks.
    case frenchEU = "fr-eu"
    /// French of Canada: a space before the colon only.
    case frenchCanada = "fr-ca"
    /// French of Switzerland: narrow spaces throughout.
    case frenchSwiss = "fr-ch"
    /// German.
    case german = "de"
    /// British English.
    case britishEnglish = "en-gb"
    /// American English.
    case americanEnglish = "en-us"
    /// Any other language: apostrophes only.
    case neutral
  }
}

extension Typography.Profile {
  /// Marks around the words of another speaker.
  package struct QuotationMarks: Sendable, Hashable {
    /// Before the words.
    package let opening: String
    /// After the words.
    package let closing: String
  }

  /// The marks of a quotation, without their spaces, which the pass adds.
  package var quotationMarks: QuotationMarks {
    switch self {
    case .french, .frenchEU, .frenchCanada, .frenchSwiss: QuotationMarks(opening: "«", closing: "»")
    case .german: QuotationMarks(opening: "„", closing: "“")
    case .britishEnglish, .americanEnglish, .neutral: QuotationMarks(opening: "“", closing: "”")
    }
  }

  /// The marks of a quotation inside another.
  package var innerQuotationMarks: QuotationMarks {
    switch self {
    case .french, .frenchEU, .frenchCanada: QuotationMarks(opening: "“", closing: "”")
    case .frenchSwiss: QuotationMarks(opening: "‹", closing: "›")
    case .german: QuotationMarks(opening: "‚", closing: "‘")
    case .britishEnglish, .americanEnglish, .neutral: QuotationMarks(opening: "‘", closing: "’")
    }
  }

  /// The spaces of the style; the sources stand in `facts/rules.md`, section 3.3.
  var spacing: Spacing {
    switch self {
    case .french: Spacing(high: .narrow, colon: .full, guillemets: .full)
    case .frenchEU: Spacing(high: .closed, colon: .closed, guillemets: .closed)
    case .frenchCanada: Spacing(high: .closed, colon: .full, guillemets: .full)
    case .frenchSwiss: Spacing(high: .narrow, colon: .narrow, guillemets: .narrow)
    case .german, .britishEnglish, .americanEnglish, .neutral:
      Spacing(high: .untouched, colon: .untouched, guillemets: .untouched)
    }
  }
}
