package import DemarcheModel

/// A constituency or a city, with the forms that patterns ask for.
package struct Place: Sendable, Hashable {
  /// Its name in records: `fr-92`.
  package var id: Identifier
  /// Its name in Akoma Ntoso's ontology: `demarche.fr.92`, `geonames.paris`.
  package var key: String
  /// The name for every language without one of its own; `nil` where that would be a foreign word.
  package var defaultBase: String?
  /// The name in languages that have their own: "Bruxelles", "Brussels".
  package var base: [LanguageTag: String]
  /// The name with its link word, where a language needs it: "des Hauts-de-Seine".
  package var of: [LanguageTag: String]
  /// The name as what a numbered constituency is a part of, where that is another form than ``of``.
  package var within: [LanguageTag: String]

  /// Makes a place.
  package init(
    id: Identifier, key: String, defaultBase: String? = nil, base: [LanguageTag: String] = [:],
    of: [LanguageTag: String] = [:], within: [LanguageTag: String] = [:]
  ) {
    self.id = id
    self.key = key
    self.defaultBase = defaultBase
    self.base = base
    self.of = of
    self.within = within
  }

  /// The name in a language.
  package func name(in language: LanguageTag) -> String? { base[language] ?? defaultBase }

  /// The form that fills a slot of a pattern: `base`, `of` or `within`; `nil` when there is none.
  package func form(_ slot: String, in language: LanguageTag) -> String? {
    switch slot {
    case "base": name(in: language)
    case "of": of[language]
    case "within": within[language] ?? of[language] ?? name(in: language)
    default: nil
    }
  }
}
