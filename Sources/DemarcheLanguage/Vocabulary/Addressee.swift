package import DemarcheModel

/// Whom a document asks: an organization or a role.
package struct Addressee: Sendable, Hashable {
  /// Its exact title in a time.
  package struct Title: Sendable, Hashable {
    /// The first day on which it is borne, `nil` without a beginning.
    package var from: CalendarDate?
    /// The last day, `nil` while it lasts.
    package var to: CalendarDate?
    /// The name in this time, in the languages where it is another one.
    package var names: [LanguageTag: String]
    /// How a text in the third person names it: "Mme la ministre des Armées".
    package var formal: [LanguageTag: String]
    /// How a letter greets it: "Monsieur le Ministre".
    package var salutation: [LanguageTag: String]

    /// Makes a title.
    package init(
      from: CalendarDate? = nil, to: CalendarDate? = nil, names: [LanguageTag: String] = [:],
      formal: [LanguageTag: String] = [:], salutation: [LanguageTag: String] = [:]
    ) {
      self.from = from
      self.to = to
      self.names = names
      self.formal = formal
      self.salutation = salutation
    }
  }

  /// Its name in records: `fr-government`.
  package var id: Identifier
  /// Its class in Akoma Ntoso's ontology: organization or role.
  package var category: Reference.Category
  /// Its name within that class: `fr.government`.
  package var key: String
  /// Its name in each language: "Gouvernement", "French Government".
  package var names: [LanguageTag: String]
  /// How the heading of a question names it, to the letter: "to the Commission".
  package var headings: [LanguageTag: String]
  /// Its exact titles by time.
  package var titles: [Title]

  /// Makes an addressee.
  package init(
    id: Identifier, category: Reference.Category, key: String, names: [LanguageTag: String],
    headings: [LanguageTag: String] = [:], titles: [Title] = []
  ) {
    self.id = id
    self.category = category
    self.key = key
    self.names = names
    self.headings = headings
    self.titles = titles
  }

  /// The title borne on a day, if one is known.
  package func title(on day: CalendarDate) -> Title? {
    titles.first { title in
      !(title.from.map { day < $0 } ?? false) && !(title.to.map { $0 < day } ?? false)
    }
  }
}
