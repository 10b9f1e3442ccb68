/// A person who can sign, ask or answer, with every office held (Popolo's meanings).
public struct Person: Sendable {
  /// The name of the record, for instance `andre-gattolin`.
  public var id: Located<Identifier>
  /// The name of the person, in parts.
  public var name: PersonName
  /// The name in the script of languages that do not write it as ``name`` does.
  public var nativeNames: [LanguageTag: PersonName]
  /// The parts of all these names where they are written.
  public var writtenNames: [WrittenName]
  /// The grammatical gender of titles.
  public var gender: Gender
  /// A title conferred on the person, never computed from dates: "sénateur honoraire".
  public var honorary: Localized<String>?
  /// The ids that registers know the person by.
  public var identifiers: [(scheme: Located<Identifier>, id: Located<String>)]
  /// How the person is reached.
  public var contact: PersonContact?
  /// The offices held, in the order of the record.
  public var mandates: [Mandate]
  /// The registers that the record was made from.
  public var sources: [RecordSource]

  /// Makes a record.
  public init(
    id: Located<Identifier>, name: PersonName, nativeNames: [LanguageTag: PersonName] = [:],
    writtenNames: [WrittenName] = [], gender: Gender, honorary: Localized<String>? = nil,
    identifiers: [(scheme: Located<Identifier>, id: Located<String>)] = [], contact: PersonContact? = nil,
    mandates: [Mandate], sources: [RecordSource] = []
  ) {
    self.id = id
    self.name = name
    self.nativeNames = nativeNames
    self.writtenNames = writtenNames
    self.gender = gender
    self.honorary = honorary
    self.identifiers = identifiers
    self.contact = contact
    self.mandates = mandates
    self.sources = sources
  }

  /// The name as documents of a language print it: the native form if the record has one.
  public func name(in language: LanguageTag) -> PersonName { nativeNames[language] ?? name }
}

/// How a person is reached.
public struct PersonContact: Sendable {
  /// An address for e-mail.
  public var email: String?
  /// A telephone number, with its country code.
  public var telephone: String?
  /// An address of the web.
  public var web: String?

  /// Makes a contact.
  public init(email: String? = nil, telephone: String? = nil, web: String? = nil) {
    self.email = email
    self.telephone = telephone
    self.web = web
  }
}

/// The gender of a person's titles.
public enum Gender: String, Sendable, CaseIterable {
  /// Sénateur.
  case masculine = "m"
  /// Sénatrice.
  case feminine = "f"
  /// Not said; the neutral form of a language, or its masculine.
  case unspecified
}
