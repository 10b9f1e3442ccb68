/// A piece of running text, with the meaning that it keeps in every format.
public indirect enum Inline: Sendable, Equatable {
  /// Words.
  case text(String)
  /// A line break that the author asked for.
  case lineBreak
  /// Stress.
  case emphasis([Inline])
  /// Strong stress.
  case strong([Inline])
  /// A link to the web or a mail address: `https`, `http` or `mailto`.
  case link(destination: String, [Inline])
  /// A link to another work of the house.
  case workLink(WorkLink, [Inline])
  /// A mention of a thing that outlives the document, with the role in which a person acts.
  case mention(Reference, as: Reference?, [Inline])
  /// A day.
  case date(CalendarDate, [Inline])
  /// A day and a time where the clocks of a city show them.
  case moment(ZonedMoment, [Inline])
  /// A number that counts something.
  case quantity(Reference, normalized: Int, [Inline])
  /// A part of the document's own description.
  case part(Part, [Inline])
  /// Words of another language.
  case foreign(LanguageTag, [Inline])
  /// Words of another speaker, with the marks of the house around them.
  case quotation(opening: String, closing: String, [Inline])
  /// A footnote, at the place of its mark.
  case note(Note)
  /// The mark of a draft behind the name of somebody whose signature is awaited, with the space before it.
  case pendingMark([Inline])

  /// What a piece of a preface tells about the document, in Akoma Ntoso's words.
  public enum Part: Sendable, Hashable {
    /// `docType`: "Déclaration commune".
    case type
    /// `docTitle`.
    case title
    /// `docDate`.
    case date(CalendarDate)
    /// `docNumber`.
    case number
    /// `docAuthority`: "Sénat".
    case authority
    /// `docProponent`.
    case proponent
    /// `docStatus`, with the concept it refers to: "Diffusion immédiate".
    case status(Reference)
    /// Words that a chamber prints to the letter; no style touches their marks and spaces.
    case verbatim
  }
}

/// A footnote.
public struct Note: Sendable, Equatable {
  /// Its number in the document, from 1.
  public var number: Int
  /// Its text.
  public var content: [Block]

  /// Makes a note.
  public init(number: Int, content: [Block]) {
    self.number = number
    self.content = content
  }
}

/// Where a link to another work of the house leads.
public struct WorkLink: Sendable, Hashable {
  /// The work, for Akoma Ntoso.
  public var work: FRBR.Work
  /// The file name of its expression in the same language without extension, if there is one: `declaration.fr`.
  public var file: String?

  /// Makes a link.
  public init(work: FRBR.Work, file: String?) {
    self.work = work
    self.file = file
  }
}
