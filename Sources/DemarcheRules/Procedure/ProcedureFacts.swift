package import DemarcheModel

/// What rules of procedure look at in one expression of a document.
package struct ProcedureFacts: Sendable {
  /// Who signs or asks.
  package struct Author: Sendable {
    /// The name of the record.
    package var id: Identifier
    /// The name for people.
    package var name: String
    /// Whether the mandate shown is one of the institution, and held on the document's date.
    package var isMember: Bool
    /// The political group, if it is one.
    package var group: String?
    /// The country that sent the member, ISO 3166-1 in lower case.
    package var delegation: String?

    /// Makes an author.
    package init(id: Identifier, name: String, isMember: Bool, group: String?, delegation: String?) {
      self.id = id
      self.name = name
      self.isMember = isMember
      self.group = group
      self.delegation = delegation
    }
  }

  /// The kind.
  package var kind: Identifier
  /// The institution, if one is named.
  package var institution: Identifier?
  /// The date.
  package var date: CalendarDate
  /// The language.
  package var language: LanguageTag
  /// Who signs or asks.
  package var authors: [Author]
  /// In whose name it speaks beside them.
  package var bodies: Set<RuleCheck.Body>
  /// Whom it addresses.
  package var addressees: [Located<Identifier>]
  /// The title.
  package var title: String
  /// The text without title, authors, signatures and footnotes.
  package var text: String
  /// How many questions it asks.
  package var questionCount: Int
  /// The parts that it has.
  package var parts: Set<Kind.Part>
  /// The place of the document in its dossier.
  package var range: SourceRange
  /// Where its text begins.
  package var prose: SourceRange

  /// Makes facts.
  package init(
    kind: Identifier, institution: Identifier?, date: CalendarDate, language: LanguageTag,
    authors: [Author] = [], bodies: Set<RuleCheck.Body> = [], addressees: [Located<Identifier>] = [],
    title: String = "", text: String = "", questionCount: Int = 0, parts: Set<Kind.Part> = [],
    range: SourceRange, prose: SourceRange
  ) {
    self.kind = kind
    self.institution = institution
    self.date = date
    self.language = language
    self.authors = authors
    self.bodies = bodies
    self.addressees = addressees
    self.title = title
    self.text = text
    self.questionCount = questionCount
    self.parts = parts
    self.range = range
    self.prose = prose
  }
}
