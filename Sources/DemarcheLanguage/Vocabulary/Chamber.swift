package import DemarcheModel

/// A parliament's chamber, as documents name it.
package struct Chamber: Sendable, Hashable {
  /// Its name in records: `fr-senat`.
  package var id: Identifier
  /// Its country, ISO 3166-1 in lower case; `eu` for the Union.
  package var country: String
  /// The language that its documents are first written in, where one is told.
  package var language: LanguageTag?
  /// Its segment of a work's IRI: `senat`.
  package var actor: String
  /// Its name in Akoma Ntoso's ontology: `fr.senat`.
  package var key: String
  /// Its name in each language: "Sénat", "French Senate".
  package var names: [LanguageTag: String]
  /// The first day of its life, if it is told.
  package var from: PartialDate?
  /// The last day of its life, `nil` while it lasts.
  package var to: PartialDate?

  /// The house styles of its documents, by language.
  package var profiles: [LanguageTag: Typography.Profile]
  /// The articles of its rules of procedure that its documents name.
  package var articles: [Article]

  /// An article of the rules of procedure under one number.
  package struct Article: Sendable, Hashable {
    /// The kind of document that names it.
    package var kind: Identifier
    /// Its number.
    package var number: String
    /// The first day on which it has this number, `nil` without a beginning.
    package var from: CalendarDate?
    /// The last day, `nil` while it lasts.
    package var to: CalendarDate?

    /// Makes an article.
    package init(kind: Identifier, number: String, from: CalendarDate? = nil, to: CalendarDate? = nil) {
      self.kind = kind
      self.number = number
      self.from = from
      self.to = to
    }
  }

  /// The article that a document of a kind and a day names, if there is one.
  package func article(for kind: Identifier, on day: CalendarDate) -> Article? {
    articles.first { article in
      article.kind == kind && !(article.from.map { day < $0 } ?? false)
        && !(article.to.map { $0 < day } ?? false)
    }
  }

  /// Makes a chamber.
  package init(
    id: Identifier, country: String, language: LanguageTag? = nil, actor: String, key: String,
    names: [LanguageTag: String], from: PartialDate? = nil, to: PartialDate? = nil,
    profiles: [LanguageTag: Typography.Profile] = [:],
    articles: [Article] = []
  ) {
    self.id = id
    self.country = country
    self.language = language
    self.actor = actor
    self.key = key
    self.names = names
    self.from = from
    self.to = to
    self.profiles = profiles
    self.articles = articles
  }
}
