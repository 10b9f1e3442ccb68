/// A language of an expression, by its BCP 47 tag.
public struct LanguageTag: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The tag, for instance `fr`.
  public let tag: String

  /// The code of ISO 639-2 in its terminological form, for instance `fra`, as Akoma Ntoso wants it.
  public let alpha3: String

  /// Accepts a language that the house knows.
  public init?(_ tag: String) {
    guard let alpha3 = LanguageTag.codes[tag] else { return nil }
    self.tag = tag
    self.alpha3 = alpha3
  }

  /// Accepts the code of ISO 639-2 of a language that the house knows, for instance `fra`.
  package init?(alpha3: String) {
    guard let tag = LanguageTag.codes.first(where: { $0.value == alpha3 })?.key else { return nil }
    self.init(tag)
  }

  /// The tag.
  public var description: String { tag }

  /// Orders by tag.
  public static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.tag < right.tag }

  /// All tags that ``init(_:)`` accepts, in order.
  public static let allTags: [String] = codes.keys.sorted()

  // Source: ISO 639-2, codes (T); the 24 official languages of the EU, those of its neighbours, Catalan.
  private static let codes: [String: String] = [
    "bg": "bul", "ca": "cat", "cs": "ces", "da": "dan", "de": "deu", "el": "ell", "en": "eng", "es": "spa",
    "et": "est", "fi": "fin", "fr": "fra", "ga": "gle", "hr": "hrv", "hu": "hun", "is": "isl", "it": "ita",
    "lt": "lit", "lv": "lav", "mt": "mlt", "nb": "nob", "nl": "nld", "no": "nor", "pl": "pol", "pt": "por",
    "ro": "ron", "sk": "slk", "sl": "slv", "sv": "swe", "tr": "tur", "uk": "ukr",
  ]
}
