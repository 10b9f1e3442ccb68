package import DemarcheModel

/// What rules of procedure look at in one expression of a document.
package struct ProcedureFacts: Sendable {
  /// Who signs or asks.
  package struct Author: Sendable {
    /// The name of the record.
    package var id: Identifier
    /// The name for people.
    package var name: String
    /// Whether a mandate of the institution is held on the document's date.
    package var isMember: Bool
    /// The political group, if it is one.
    package var group: String?
    /// The country whose member one is in the institution, ISO 3166-1 in lower case.
    package var delegation: String?
    /// The country of the office shown.
    package var country: String?
    /// The chamber of the office shown.
    package var chamber: Identifier?
    /// The chambers of all mandates held on the document's date.
    package var chambers: Set<Identifier>
    /// The place of the signature.
    package var range: SourceRange?

    /// Makes an author.
    package init(
      id: Identifier, name: String, isMember: Bool, group: String? = nil, delegation: String? = nil,
      country: String? = nil, chamber: Identifier? = nil, chambers: Set<Identifier> = [],
      range: SourceRange? = nil
    ) {
      self.id = id
      self.name = name
      self.isMember = isMember
      self.group = group
      self.delegation = delegation
      self.country = country
      self.chamber = chamber
      self.chambers = chambers
      self.range = range
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
  /// The languages of the document; the first is the source.
  package var languages: [LanguageTag]
  /// Who signs or asks, in the order of the document.
  package var authors: [Author] = []
  /// In whose name it speaks beside them.
  package var bodies: Set<RuleCheck.Body> = []
  /// Whom it addresses.
  package var addressees: [Located<Identifier>] = []
  /// The title.
  package var title = ""
  /// The text without title, authors, signatures and footnotes.
  package var text = ""
  /// The lines of those who sign.
  package var names = ""
  /// How many questions it asks.
  package var questionCount = 0
  /// How many demands it prints.
  package var demandCount = 0
  /// The parts that it has.
  package var parts: Set<Kind.Part> = []
  /// The quantities of the dossier.
  package var quantities: [Identifier: Int] = [:]
  /// Whether the authors have an interest to declare.
  package var hasInterest = false
  /// The day on which the institution debates it.
  package var debate: Located<CalendarDate>?
  /// The place of the document in its dossier.
  package var range: SourceRange
  /// Where its text begins.
  package var prose: SourceRange

  /// Makes facts of a document of which nothing but these is known.
  package init(
    kind: Identifier, institution: Identifier?, date: CalendarDate, language: LanguageTag,
    languages: [LanguageTag], range: SourceRange, prose: SourceRange
  ) {
    self.kind = kind
    self.institution = institution
    self.date = date
    self.language = language
    self.languages = languages
    self.range = range
    self.prose = prose
  }

  /// Whether this is the version in the source language.
  var isSource: Bool { languages.first == language }
}
