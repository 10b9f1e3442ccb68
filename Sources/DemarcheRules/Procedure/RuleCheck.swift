package import DemarcheModel

/// The condition of a rule: one of the dozen shapes that rules of procedure have.
package indirect enum RuleCheck: Sendable, Equatable {
  /// How many people sign or ask.
  case authors(Bound, membersOnly: Bool)
  /// How many different groups, delegations… they belong to.
  case distinct(Attribute, Bound)
  /// In whose name the document speaks.
  case onBehalfOf(Body)
  /// How long a part is.
  case length(Part, Unit, Bound)
  /// How many questions the document asks.
  case questions(Bound)
  /// How many addressees it has.
  case addressees(Bound)
  /// Whom it may address.
  case addressee(among: [Identifier])
  /// How a part begins, in one language.
  case begins(Part, with: String, in: LanguageTag)
  /// Which parts it has.
  case parts([Kind.Part])
  /// The kind is no more.
  case abolished
  /// How long it takes to speak, reckoned from its words: an estimate.
  case speakingTime(seconds: Int, wordsPerMinute: Int)
  /// How many documents of the kind one author makes in a period, by the dossiers of the workspace.
  case quota(atMost: Int, Period)
  /// When the answer is due, counted from publication: a fact about the document, which nothing breaks.
  case answerDue(Deadline)
  /// One of several conditions.
  case anyOf([RuleCheck])

  /// A time given for an answer.
  package enum Deadline: Sendable, Equatable {
    case days(Int)
    case months(Int)
  }

  /// What is told apart in a count of different things.
  package enum Attribute: String, Sendable, CaseIterable {
    /// The political group; people without one do not count.
    case group
    /// The country that sent the member.
    case delegation
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
    case words, characters, sentences
  }

  /// A period of a quota.
  package enum Period: Sendable, Equatable {
    /// So many months that end on the document's date.
    case rolling(months: Int)
    /// The document's day.
    case day
    /// The calendar month of the document.
    case month
    /// The year that begins on the first of a month: October for a session.
    case year(from: Int)
  }
}

/// The limits of a count, at least one of them set.
package struct Bound: Sendable, Equatable {
  /// A number, or a share of an institution's members.
  package enum Amount: Sendable, Equatable {
    /// A number.
    case number(Int)
    /// `ceil(size × numerator / denominator)` of the members on the document's date.
    case share(numerator: Int, denominator: Int)
  }

  /// The least that is enough.
  package var atLeast: Amount?
  /// The most that is allowed.
  package var atMost: Amount?

  /// Makes limits.
  package init(atLeast: Amount? = nil, atMost: Amount? = nil) {
    self.atLeast = atLeast
    self.atMost = atMost
  }

  /// Both limits at one number.
  package static func exactly(_ number: Int) -> Bound {
    Bound(atLeast: .number(number), atMost: .number(number))
  }

  /// Whether a count lies within, for an institution of a size; `nil` when a share has no size to go by.
  func allows(_ count: Int, size: Int?) -> Bool? {
    let limits = (atLeast.map { $0.value(of: size) }, atMost.map { $0.value(of: size) })
    if case .some(.none) = limits.0 { return nil }
    if case .some(.none) = limits.1 { return nil }
    if let least = limits.0 ?? nil, count < least { return false }
    if let most = limits.1 ?? nil, count > most { return false }
    return true
  }

  /// The limits in words: "exactly 1", "20 at least", "200 at most", "2 to 5".
  func words(size: Int?) -> String {
    switch (atLeast?.words(of: size), atMost?.words(of: size)) {
    case (let least?, let most?) where least == most: "exactly \(least)"
    case (let least?, let most?): "\(least) to \(most)"
    case (let least?, nil): "\(least) at least"
    case (nil, let most?): "\(most) at most"
    case (nil, nil): "any number"
    }
  }
}

extension Bound.Amount {
  /// The number; `nil` for a share of an unknown size.
  func value(of size: Int?) -> Int? {
    switch self {
    case .number(let number): number
    case .share(let numerator, let denominator):
      size.map { ($0 * numerator + denominator - 1) / denominator }
    }
  }

  /// The amount in words, with what it is a share of.
  func words(of size: Int?) -> String {
    switch self {
    case .number(let number): "\(number)"
    case .share(let numerator, let denominator):
      if let size, let value = value(of: size) {
        "\(value) (\(numerator)/\(denominator) of \(size) members)"
      } else {
        "\(numerator)/\(denominator) of the members"
      }
    }
  }
}
