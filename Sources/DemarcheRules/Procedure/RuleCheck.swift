package import DemarcheModel

/// The condition of a rule: one of the shapes that rules of procedure and of offices have.
package indirect enum RuleCheck: Sendable, Equatable {
  /// How many people sign or ask: members of the institution only, or nobody who is a member of some.
  case authors(Bound, membersOnly: Bool, without: [Identifier] = [])
  /// How many different groups, delegations… they belong to.
  case distinct(Attribute, Bound)
  /// Who is among them.
  case people([Identifier])
  /// Which groups they come from.
  case groups([String])
  /// Which countries they come from.
  case countries([String])
  /// Who stands first.
  case lead(Identifier)
  /// In whose name the document speaks.
  case onBehalfOf(Body)
  /// How long a part is.
  case length(Part, Unit, Bound)
  /// How many questions the document asks.
  case questions(Bound)
  /// How many demands it prints.
  case demands(Bound)
  /// How many addressees it has.
  case addressees(Bound)
  /// Whom it may address; it must address somebody.
  case addressee(among: [Identifier])
  /// How a part begins, in one language.
  case begins(Part, with: String, in: LanguageTag)
  /// Which words a part does not hold, in one language.
  case avoids(Part, words: [String], in: LanguageTag)
  /// Which parts it has.
  case parts([Kind.Part])
  /// In which languages it is made.
  case languages([LanguageTag])
  /// By which mark an interest of the authors is declared.
  case interest(mark: String)
  /// How many whole days lie between the document's date and its debate.
  case clearDays(Int)
  /// A quantity of the dossier.
  case quantity(Identifier, Bound)
  /// The kind is no more.
  case abolished
  /// The rules of the institution are new, and those of the book older.
  case replaced
  /// How long it takes to speak, reckoned from its words: an estimate.
  case speakingTime(seconds: Int, wordsPerMinute: Int)
  /// How many documents of the kind are made in a period.
  case quota(Quota)
  /// In how many months before its date no other document of the kind has its title.
  case noRepeat(months: Int)
  /// When the answer is due, counted from publication: a fact about the document, which nothing breaks.
  case answerDue(Metadata.AnswerPeriod.Length)
  /// What a person must look at, and why no machine can.
  case advice(String, because: String)
  /// One of several conditions.
  case anyOf([RuleCheck])

  /// What is told apart in a count of different things.
  package enum Attribute: String, Sendable, CaseIterable {
    /// The political group; people without one do not count.
    case group
    /// The country whose member one is in the institution.
    case delegation
    /// The country of the office that is shown.
    case country
    /// The chamber of the office that is shown.
    case chamber
  }

  /// A body in whose name one may speak.
  package enum Body: String, Sendable, CaseIterable {
    case group, committee
  }

  /// A part whose text is measured.
  package enum Part: String, Sendable, CaseIterable {
    /// The title alone.
    case title
    /// The text without title, authors, signatures and footnotes.
    case text
  }

  /// The unit of a length.
  package enum Unit: String, Sendable, CaseIterable {
    case words, characters, letters, sentences
  }

  /// Whether it can be kept in one language of a document and broken in another.
  var isPerLanguage: Bool {
    switch self {
    case .length, .questions, .begins, .avoids, .parts, .interest, .speakingTime, .demands: true
    case .anyOf(let checks): checks.contains(where: \.isPerLanguage)
    default: false
    }
  }

  /// Whether it goes by what the workspace alone cannot know, so that a breach is a warning at most.
  package var isEstimate: Bool {
    switch self {
    case .speakingTime, .quota, .noRepeat: true
    case .anyOf(let checks): checks.contains(where: \.isEstimate)
    default: false
    }
  }

  /// Whether documents are held against it; the others are facts and advice for people.
  package var isChecked: Bool {
    switch self {
    case .answerDue, .advice: false
    default: true
    }
  }
}
