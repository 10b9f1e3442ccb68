/// What a document is: its place among the works, its makers, its history.
public struct Metadata: Sendable, Equatable {
  /// Somebody who made the work, and as what.
  public struct Author: Sendable, Equatable {
    /// The person or the institution.
    public var reference: Reference
    /// Signatory, author or editor.
    public var role: Reference

    /// Makes an author.
    public init(_ reference: Reference, as role: Reference) {
      self.reference = reference
      self.role = role
    }
  }

  /// One step on the way to the document: a signature, a question asked.
  public struct Step: Sendable, Equatable {
    /// The day.
    public var date: CalendarDate
    /// Who acted.
    public var by: Reference
    /// In which role.
    public var role: Reference
    /// The process: collecting signatures, asking a question.
    public var process: Reference
    /// How it ended: signed, asked.
    public var outcome: Reference

    /// Makes a step.
    public init(date: CalendarDate, by: Reference, role: Reference, process: Reference, outcome: Reference) {
      self.date = date
      self.by = by
      self.role = role
      self.process = process
      self.outcome = outcome
    }
  }

  /// The event at which a document was made public.
  public struct Publication: Sendable, Equatable {
    /// The day.
    public var date: CalendarDate
    /// The event's name in camel case, for instance `pressConference`.
    public var name: String
    /// Its name for people.
    public var label: String

    /// Makes a publication.
    public init(date: CalendarDate, name: String, label: String) {
      self.date = date
      self.name = name
      self.label = label
    }
  }

  /// The time within which an answer is due.
  public struct AnswerPeriod: Sendable, Equatable {
    /// A number of days or months.
    public enum Length: Sendable, Equatable {
      case days(Int)
      case months(Int)
    }

    /// How long, counted from the first event of the work.
    public var length: Length
    /// What it is: "Délai de réponse".
    public var meaning: Reference

    /// Makes a period.
    public init(_ length: Length, meaning: Reference) {
      self.length = length
      self.meaning = meaning
    }
  }

  /// A theme of the document.
  public struct Keyword: Sendable, Equatable {
    /// Its key, for instance `cybersecurity`.
    public var value: String
    /// Its name for people.
    public var label: String

    /// Makes a keyword.
    public init(value: String, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// Another language version of the same work.
  public struct Alternate: Sendable, Equatable {
    /// Its language.
    public var language: LanguageTag
    /// The language's own name for itself: "English".
    public var languageName: String
    /// Its file name without extension: `declaration.en`.
    public var file: String

    /// Makes an alternate.
    public init(language: LanguageTag, languageName: String, file: String) {
      self.language = language
      self.languageName = languageName
      self.file = file
    }
  }

  /// The expression.
  public var expression: FRBR.Expression
  /// The expression it was translated from, if it is a translation.
  public var original: FRBR.Expression?
  /// The title of the work in the source language, the same in every expression.
  public var workTitle: String
  /// The title in the language of the expression.
  public var title: String
  /// Who made the work, in the order of the signatures.
  public var authors: [Author]
  /// The tool and office that wrote the files.
  public var editor: Author
  /// When it was made public.
  public var publication: Publication?
  /// The themes.
  public var keywords: [Keyword]
  /// Signatures and other steps, by date.
  public var steps: [Step]
  /// Within what time an answer is due, where a rule of procedure gives one.
  public var answerPeriod: AnswerPeriod?
  /// The event of its translation, if it is a translation.
  public var translation: Reference?
  /// The words for the version it was translated from, or for itself: "Version d’origine".
  public var originalLabel: String
  /// The other language versions.
  public var alternates: [Alternate]
  /// Whether it may not be sent yet.
  public var isDraft: Bool
  /// The labels that pages print around the text, in the language of the expression.
  public var labels: Labels

  /// Words that a page prints around the text.
  public struct Labels: Sendable, Equatable {
    /// Before the links to the other versions: "Autres langues".
    public var otherLanguages: String
    /// Before the footnotes: "Notes".
    public var notes: String
    /// On a draft: "Projet".
    public var draft: String
    /// What a draft is not fit for, in a sentence behind its label.
    public var draftNotice: String

    /// Makes labels.
    public init(otherLanguages: String, notes: String, draft: String, draftNotice: String = "") {
      self.otherLanguages = otherLanguages
      self.notes = notes
      self.draft = draft
      self.draftNotice = draftNotice
    }

    /// What stands behind the label of a draft at its top: " – Ce texte n’est pas définitif".
    public var draftRemark: String { draftNotice.isEmpty ? "" : Labels.draftSeparator + draftNotice }

    /// What stands between the label of a draft and the notice behind it.
    package static let draftSeparator = " – "
  }

  /// Makes metadata.
  public init(
    expression: FRBR.Expression, original: FRBR.Expression?, workTitle: String, title: String,
    authors: [Author], editor: Author, publication: Publication?, keywords: [Keyword], steps: [Step],
    answerPeriod: AnswerPeriod? = nil, translation: Reference? = nil, originalLabel: String,
    alternates: [Alternate], isDraft: Bool, labels: Labels
  ) {
    self.expression = expression
    self.original = original
    self.workTitle = workTitle
    self.title = title
    self.authors = authors
    self.editor = editor
    self.publication = publication
    self.keywords = keywords
    self.steps = steps
    self.answerPeriod = answerPeriod
    self.translation = translation
    self.originalLabel = originalLabel
    self.alternates = alternates
    self.isDraft = isDraft
    self.labels = labels
  }
}
