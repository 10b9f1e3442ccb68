/// Who signs a dossier, in which order, and who must.
public struct SignatureList: Sendable {
  /// How names are ordered; once, by the source language, for all languages.
  public enum Order: String, Sendable, CaseIterable {
    /// As listed.
    case listed
    /// By family name.
    case family
    /// Leads first as listed, then by family name.
    case leadFirst = "lead-first"
    /// By political group, then by family name.
    case group
    /// By country of the chamber, then by family name.
    case country
  }

  /// Whose signature the dossier cannot do without.
  public enum Requirement: Sendable {
    /// Everybody listed.
    case all
    /// The people named.
    case some([Located<Identifier>])
  }

  /// The order.
  public var order: Order
  /// The requirement.
  public var required: Requirement
  /// The signatures, as listed.
  public var signatures: [Signature]
  /// The place of the list.
  public var range: SourceRange

  /// Makes a list.
  public init(order: Order, required: Requirement, signatures: [Signature], range: SourceRange) {
    self.order = order
    self.required = required
    self.signatures = signatures
    self.range = range
  }

  /// The people whose signature is required.
  public var requiredPeople: Set<Identifier> {
    switch required {
    case .all: Set(signatures.map(\.person.value))
    case .some(let people): Set(people.map(\.value))
    }
  }
}

/// One person's consent to sign.
public struct Signature: Sendable {
  /// What is known of the consent.
  public enum Status: Sendable, Equatable {
    /// Given; on the document's date when no day is said.
    case signed(on: CalendarDate?)
    /// Asked for.
    case pending
    /// Refused.
    case declined
    /// Given and taken back.
    case withdrawn
  }

  /// The person.
  public var person: Located<Identifier>
  /// The consent.
  public var status: Status
  /// The day on which the person was asked, declined or withdrew, where it is known.
  public var since: Located<CalendarDate>?
  /// The mandate to show, when several could be.
  public var mandate: Located<Identifier>?
  /// Whether the person leads the list.
  public var isLead: Bool
  /// Whether the person declares an interest in the matter.
  public var hasInterest: Bool
  /// The place of the entry.
  public var range: SourceRange

  /// Makes a signature.
  public init(
    person: Located<Identifier>, status: Status, since: Located<CalendarDate>? = nil,
    mandate: Located<Identifier>? = nil, isLead: Bool = false, hasInterest: Bool = false,
    range: SourceRange
  ) {
    self.person = person
    self.status = status
    self.since = since
    self.mandate = mandate
    self.isLead = isLead
    self.hasInterest = hasInterest
    self.range = range
  }

  /// Whether the signature may be printed in a final document.
  public var isGiven: Bool {
    if case .signed = status { return true }
    return false
  }

  /// Whether a document of a status prints the name: a draft prints those who are still asked too, marked.
  ///
  /// Who has declined or withdrawn is printed nowhere.
  public func isPrinted(in status: Dossier.Status) -> Bool {
    isGiven || (status == .draft && self.status == .pending)
  }
}
