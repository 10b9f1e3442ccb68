/// What a dossier demands, and the words that lead to it.
public struct DemandList: Sendable {
  /// The words before the list in each language; they agree with the items, so they live together.
  public var lead: Localized<String>?
  /// The demands that the list must hold, named apart so that none can vanish with its own entry.
  public var required: [Located<Identifier>]
  /// The demands, in their order.
  public var demands: [Demand]
  /// The place of the list.
  public var range: SourceRange

  /// Makes a list.
  public init(
    lead: Localized<String>?, required: [Located<Identifier>] = [], demands: [Demand], range: SourceRange
  ) {
    self.lead = lead
    self.required = required
    self.demands = demands
    self.range = range
  }
}

/// One numbered thing asked.
public struct Demand: Sendable {
  /// Its name.
  public var id: Located<Identifier>
  /// Whether no document that carries demands can do without it.
  public var isRequired: Bool
  /// Its text in each language, without final punctuation.
  public var text: Localized<String>
  /// What it is about, in a few words.
  public var label: Localized<String>?
  /// The place of the record.
  public var range: SourceRange

  /// Makes a demand.
  public init(
    id: Located<Identifier>, isRequired: Bool, text: Localized<String>, label: Localized<String>? = nil,
    range: SourceRange
  ) {
    self.id = id
    self.isRequired = isRequired
    self.text = text
    self.label = label
    self.range = range
  }
}
