/// A kind of document, as the front matter of its template describes it.
public struct Kind: Sendable {
  /// What a dossier must give before a document of the kind can be made.
  public enum Requirement: String, Sendable, CaseIterable {
    case signatories, demands, author, addressee, institution, contact, items
    case place, subject, about, asks, speakers, conference
  }

  /// What the line of a signatory shows, in every language and format.
  public enum Shown: String, Sendable, CaseIterable {
    /// Given and family name.
    case name
    /// The name with the family name in capitals: "Christopher CHOPE".
    case capitals
    /// Office and constituency on the document's date.
    case title
    /// The political group, of those who have one.
    case group
    /// The constituency or the country, of those who have one.
    case place
    /// The mark of a declared interest, of those who have declared one.
    case interest
  }

  /// Who made the work, for its metadata.
  public enum Authorship: String, Sendable, CaseIterable {
    /// Everybody who signs.
    case signatories
    /// The one author.
    case author
  }

  /// A part of the document, in Akoma Ntoso's words.
  public enum Part: String, Sendable, CaseIterable {
    case preface, recitals, body, demands, questions, signatures, contact
  }

  /// Its name, that of its file.
  public var id: Identifier
  /// The root element of Akoma Ntoso: `statement` or `doc`.
  public var element: String
  /// The name of the work's type: `declaration`, `pressRelease`.
  public var name: String
  /// The phrase that names it for people: `doc.jointDeclaration`.
  public var label: Located<String>
  /// The words that name it for people, where the kind gives them itself.
  public var labels: Localized<String>?
  /// Who made the work.
  public var authorship: Authorship
  /// What it needs.
  public var requirements: [Requirement]
  /// The parts without which it is not what it is.
  public var mandatoryParts: [Part]
  /// What the line of each signatory shows.
  public var shown: [Shown]
  /// Whether it is spoken in a sitting, so that its author is announced before the text.
  public var isSpoken: Bool

  /// Makes a kind.
  public init(
    id: Identifier, element: String, name: String, label: Located<String>,
    labels: Localized<String>? = nil, authorship: Authorship,
    requirements: [Requirement], mandatoryParts: [Part], shown: [Shown] = [.name, .title],
    isSpoken: Bool = false
  ) {
    self.id = id
    self.element = element
    self.name = name
    self.label = label
    self.labels = labels
    self.authorship = authorship
    self.requirements = requirements
    self.mandatoryParts = mandatoryParts
    self.shown = shown
    self.isSpoken = isSpoken
  }
}
