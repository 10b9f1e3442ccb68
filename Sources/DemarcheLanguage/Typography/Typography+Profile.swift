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
    /// Bulgarian.
    case bulgarian = "bg"
    /// Catalan.
    case catalan = "ca"
    /// Czech.
    case czech = "cs"
    /// Danish.
    case danish = "da"
    /// German.
    case german = "de"
    /// Greek.
    case greek = "el"
    /// British English.
    case britishEnglish = "en-gb"
    /// American English.
    case americanEnglish = "en-us"
    /// Spanish.
    case spanish = "es"
    /// Estonian.
    case estonian = "et"
    /// Finnish.
    case finnish = "fi"
    /// Irish.
    case irish = "ga"
    /// Croatian.
    case croatian = "hr"
    /// Hungarian.
    case hungarian = "hu"
    /// Icelandic.
    case icelandic = "is"
    /// Italian.
    case italian = "it"
    /// Lithuanian.
    case lithuanian = "lt"
    /// Latvian.
    case latvian = "lv"
    /// Maltese.
    case maltese = "mt"
    /// Norwegian, Bokmål.
    case norwegian = "nb"
    /// Dutch.
    case dutch = "nl"
    /// Polish.
    case polish = "pl"
    /// Portuguese.
    case portuguese = "pt"
    /// Romanian.
    case romanian = "ro"
    /// Slovak.
    case slovak = "sk"
    /// Slovene.
    case slovene = "sl"
    /// Swedish.
    case swedish = "sv"
    /// Turkish.
    case turkish = "tr"
    /// Ukrainian.
    case ukrainian = "uk"
    /// No style of its own: apostrophes, and quotation marks as in English.
    case neutral
  }
}

extension Typography.Profile {
  /// Whether the style binds words with no-break spaces.
  var bindsWords: Bool {
    switch self {
    case .french, .frenchCanada, .frenchSwiss: true
    default: false
    }
  }

  /// The spaces of the style; the sources stand in `facts/rules.md`, section 3.3.
  var spacing: Spacing {
    switch self {
    case .french: Spacing(high: .narrow, colon: .full, guillemets: .full)
    case .frenchEU: Spacing(high: .closed, colon: .closed, guillemets: .closed)
    case .frenchCanada: Spacing(high: .closed, colon: .full, guillemets: .full)
    case .frenchSwiss: Spacing(high: .narrow, colon: .narrow, guillemets: .narrow)
    default: Spacing(high: .untouched, colon: .untouched, guillemets: .untouched)
    }
  }
}
