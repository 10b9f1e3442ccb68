/// What one expression of a document must hold, taken from the records alone, before any merge.
///
/// The tree and the three files are proved against it, so it never looks at a template.
public struct Promise: Sendable {
  /// A signatory that the document must print.
  public struct Signatory: Sendable {
    /// The name of the record.
    public var id: Identifier
    /// The name of the person.
    public var name: String
    /// The title in the language of the document.
    public var title: String
    /// What its line must hold: the name and the title, unless the kind shows other words.
    public var words: [String]
    /// Whether the document cannot do without.
    public var isRequired: Bool
    /// Whether the signature is awaited, which a draft must say beside the name.
    public var isPending: Bool
    /// The place of the signature in the dossier.
    public var range: SourceRange

    /// Makes a promised signatory.
    public init(
      id: Identifier, name: String, title: String, words: [String]? = nil, isRequired: Bool,
      isPending: Bool = false,
      range: SourceRange
    ) {
      self.id = id
      self.name = name
      self.title = title
      self.words = words ?? [name, title]
      self.isRequired = isRequired
      self.isPending = isPending
      self.range = range
    }
  }

  /// A demand that the document must print.
  public struct Demand: Sendable {
    /// The name of the demand.
    public var id: Identifier
    /// The text in the language of the document, with the profile's spaces, without final punctuation.
    public var text: String
    /// Whether the document cannot do without.
    public var isRequired: Bool
    /// The place of the text in the dossier.
    public var range: SourceRange

    /// Makes a promised demand.
    public init(id: Identifier, text: String, isRequired: Bool, range: SourceRange) {
      self.id = id
      self.text = text
      self.isRequired = isRequired
      self.range = range
    }
  }

  /// The signatories in the order of the document; empty for a kind that is not signed.
  public var signatories: [Signatory]
  /// The demands in their order; empty for a kind without demands.
  public var demands: [Demand]

  /// Makes a promise.
  public init(signatories: [Signatory], demands: [Demand]) {
    self.signatories = signatories
    self.demands = demands
  }
}
