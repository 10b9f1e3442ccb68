/// One document that a dossier asks for.
public struct DocumentPlan: Sendable {
  /// Its name, also of its files: `press-release`.
  public var id: Located<Identifier>
  /// The kind: the name of a template of `Templates/Kinds/`.
  public var kind: Located<Identifier>
  /// The institution it is addressed to or emanates from.
  public var institution: Located<Identifier>?
  /// Its date, when it is not the dossier's.
  public var date: Located<CalendarDate>?
  /// Its languages, when they are not the dossier's.
  public var languages: [Located<LanguageTag>]?
  /// The day of a translation, when it is not the document's.
  public var translated: [(language: LanguageTag, date: Located<CalendarDate>)]
  /// Its title, when it is not the dossier's.
  public var title: Localized<String>?
  /// Who speaks or asks, for kinds made by their author; the first stands for all where one is named.
  public var authors: [Located<Identifier>]
  /// Its number, once the chamber has given it one.
  public var number: Located<String>?
  /// The session or the term of the chamber.
  public var session: Localized<String>?
  /// Its subject in a few words.
  public var subject: Localized<String>?
  /// How a letter greets its addressee.
  public var salutation: Localized<String>?
  /// What a question draws attention to.
  public var about: Localized<String>?
  /// What a question asks in the end.
  public var asks: Localized<String>?
  /// Who speaks at a press conference.
  public var speakers: [Located<Identifier>] = []
  /// When and where the press is invited.
  public var conference: Conference?
  /// Whom it addresses, when it is not the dossier's addressee.
  public var addressee: Located<Identifier>?
  /// The words before the demands, when they are not the dossier's.
  public var lead: Localized<String>?
  /// Whether it may be printed at once: a key of the vocabulary's release lines.
  public var release: Located<Identifier>?
  /// Until when nobody may print it.
  public var embargo: Embargo?
  /// The event at which it was made public: one of the dossier's.
  public var published: Located<Identifier>?
  /// Where the press may ask.
  public var contact: Contact?
  /// What the press should know beside the text of a release.
  public var notes: [Localized<String>] = []
  /// What the press wrote, for a press review.
  public var items: [PressItem]
  /// Whether it may be sent, when that differs from the dossier.
  public var status: Dossier.Status?
  /// The names of the house styles of spaces and marks, by language, when they are not the institution's.
  public var typography: [LanguageTag: String] = [:]
  /// The political group in whose name it speaks.
  public var group: Located<String>?
  /// The committee in whose name it speaks.
  public var committee: Located<String>?
  /// The day on which the institution debates it.
  public var debate: Located<CalendarDate>?
  /// Whether its authors have an interest to declare.
  public var hasInterest = false
  /// The records for each of which the document is made anew, as a letter.
  public var forEach: Located<ForEach>? = nil
  /// The column of the table that names the files of each letter; `id` when none is named.
  public var naming: Located<String>? = nil
  /// Whom the letters address, when there is one for each addressee.
  public var addressees: [Located<Identifier>] = []
  /// The place of the record.
  public var range: SourceRange

  /// What a document is made anew for.
  public enum ForEach: Sendable, Equatable {
    /// Everybody who signs the dossier.
    case signatories
    /// Each of the document's addressees.
    case addressees
    /// Each row of a table in the dossier's folder, by the name of its file.
    case table(String)
  }

  /// Makes a plan.
  public init(
    id: Located<Identifier>, kind: Located<Identifier>, institution: Located<Identifier>? = nil,
    date: Located<CalendarDate>? = nil, languages: [Located<LanguageTag>]? = nil,
    translated: [(language: LanguageTag, date: Located<CalendarDate>)] = [], title: Localized<String>? = nil,
    author: Located<Identifier>? = nil, addressee: Located<Identifier>? = nil, lead: Localized<String>? = nil,
    release: Located<Identifier>? = nil, published: Located<Identifier>? = nil, contact: Contact? = nil,
    items: [PressItem] = [], range: SourceRange
  ) {
    self.id = id
    self.kind = kind
    self.institution = institution
    self.date = date
    self.languages = languages
    self.translated = translated
    self.title = title
    authors = [author].compactMap { $0 }
    self.addressee = addressee
    self.lead = lead
    self.release = release
    self.published = published
    self.contact = contact
    self.items = items
    self.range = range
  }
}

extension DocumentPlan {
  /// The first of its authors, the only one of most kinds.
  public var author: Located<Identifier>? { authors.first }
}

/// When and where the press is invited, and how it gets in.
public struct Conference: Sendable {
  /// The day.
  public var date: CalendarDate
  /// The time of day at the venue.
  public var time: ClockTime
  /// The time zone in words.
  public var zone: Localized<String>?
  /// The building with its address.
  public var venue: Localized<String>
  /// The room.
  public var room: Localized<String>
  /// The entrance for the press.
  public var entrance: Localized<String>
  /// The address of a live stream.
  public var stream: String?
  /// What must be shown or asked for beforehand.
  public var accreditation: Localized<String>
  /// The last day to ask for accreditation.
  public var deadline: CalendarDate

  /// Makes a press conference.
  public init(
    date: CalendarDate, time: ClockTime, zone: Localized<String>? = nil, venue: Localized<String>,
    room: Localized<String>, entrance: Localized<String>, stream: String? = nil,
    accreditation: Localized<String>, deadline: CalendarDate
  ) {
    self.date = date
    self.time = time
    self.zone = zone
    self.venue = venue
    self.room = room
    self.entrance = entrance
    self.stream = stream
    self.accreditation = accreditation
    self.deadline = deadline
  }
}

/// Whom the press may ask.
public struct Contact: Sendable {
  /// The name of a person or an office.
  public var name: String
  /// A telephone number with its country code.
  public var telephone: String?
  /// An address for e-mail.
  public var email: String?

  /// Makes a contact.
  public init(name: String, telephone: String? = nil, email: String? = nil) {
    self.name = name
    self.telephone = telephone
    self.email = email
  }
}

/// One article or broadcast of a press review.
public struct PressItem: Sendable {
  /// The newspaper, station or site.
  public var outlet: String
  /// The day it appeared.
  public var date: CalendarDate
  /// Its title in its own language.
  public var title: String
  /// The language of the title, when it is not the document's.
  public var language: LanguageTag?
  /// Its address, `https` or `http`.
  public var link: String?
  /// The place of the record.
  public var range: SourceRange

  /// Makes an item.
  public init(
    outlet: String, date: CalendarDate, title: String, language: LanguageTag? = nil, link: String? = nil,
    range: SourceRange
  ) {
    self.outlet = outlet
    self.date = date
    self.title = title
    self.language = language
    self.link = link
    self.range = range
  }
}
