/// One matter: its facts, its demands, who signs, and the documents to make of them.
public struct Dossier: Sendable {
  /// The name of its folder, for instance `2024-05-06-apt31`.
  public var id: Identifier
  /// The name within IRIs, for instance `apt31`.
  public var name: Identifier
  /// The title in each language.
  public var title: Localized<String>
  /// The country, ISO 3166-1 in lower case.
  public var country: Located<Identifier>
  /// The date of the matter, and of each document that has none of its own.
  public var date: Located<CalendarDate>
  /// Where the documents are made out: a key of the vocabulary's places.
  public var place: Located<Identifier>?
  /// The languages; the first is the source language.
  public var languages: [Located<LanguageTag>]
  /// Whether documents may be sent.
  public var status: Status
  /// Whom the demands bind: a key of the vocabulary's addressees.
  public var addressee: Located<Identifier>?
  /// Who signs.
  public var signatories: SignatureList
  /// What is demanded.
  public var demands: DemandList
  /// What the prose may name beside the signatories.
  public var subjects: [Subject]
  /// The documents, in the order of the file.
  public var documents: [DocumentPlan]
  /// The place of the whole file.
  public var range: SourceRange

  /// Whether a document may be sent.
  public enum Status: String, Sendable, CaseIterable {
    /// Being written.
    case draft
    /// Prints only signatures that were given.
    case final
  }

  /// Whether a document may be sent: by its own word, else by the dossier's.
  public func status(of document: DocumentPlan) -> Status { document.status ?? status }

  /// Makes a dossier.
  public init(
    id: Identifier, name: Identifier, title: Localized<String>, country: Located<Identifier>,
    date: Located<CalendarDate>, place: Located<Identifier>?, languages: [Located<LanguageTag>],
    status: Status, addressee: Located<Identifier>?, signatories: SignatureList, demands: DemandList,
    subjects: [Subject], documents: [DocumentPlan], range: SourceRange
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.country = country
    self.date = date
    self.place = place
    self.languages = languages
    self.status = status
    self.addressee = addressee
    self.signatories = signatories
    self.demands = demands
    self.subjects = subjects
    self.documents = documents
    self.range = range
  }
}

/// A thing that the prose names with a meaning: an organization, an event, a theme, a quantity.
public struct Subject: Sendable {
  /// Which section of the dossier it stands in.
  public enum Category: String, Sendable, CaseIterable {
    case organization, event, theme, quantity
  }

  /// The section.
  public var category: Category
  /// Its name in templates: `organizations.ipac`.
  public var id: Located<Identifier>
  /// Its name in each language.
  public var name: Localized<String>
  /// Its name among all works, for instance `int.ipac`, if it has one that others know.
  public var key: String?
  /// Its abbreviation.
  public var shortName: String?
  /// The number, for a quantity.
  public var value: Int?
  /// The day, for an event.
  public var date: CalendarDate?
  /// The place of the record.
  public var range: SourceRange

  /// Makes a subject.
  public init(
    category: Category, id: Located<Identifier>, name: Localized<String>, key: String? = nil,
    shortName: String? = nil, value: Int? = nil, date: CalendarDate? = nil, range: SourceRange
  ) {
    self.category = category
    self.id = id
    self.name = name
    self.key = key
    self.shortName = shortName
    self.value = value
    self.date = date
    self.range = range
  }
}
