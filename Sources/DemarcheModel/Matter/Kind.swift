/// A kind of document, as the front matter of its template describes it.
public struct Kind: Sendable {
  /// What a dossier must give before a document of the kind can be made.
  public enum Requirement: String, Sendable, CaseIterable {
    case signatories, demands, author, addressee, institution, contact, items
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
  /// Who made the work.
  public var authorship: Authorship
  /// What it needs.
  public var requirements: [Requirement]
  /// The parts without which it is not what it is.
  public var mandatoryParts: [Part]

  /// Makes a kind.
  public init(
    id: Identifier, element: String, name: String, label: Located<String>, authorship: Authorship,
    requirements: [Requirement], mandatoryParts: [Part]
  ) {
    self.id = id
    self.element = element
    self.name = name
    self.label = label
    self.authorship = authorship
    self.requirements = requirements
    self.mandatoryParts = mandatoryParts
  }
}
