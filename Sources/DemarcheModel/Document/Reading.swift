/// What a reader finds in the bytes of a finished file, to be compared with what was promised.
public struct Reading: Sendable, Equatable {
  /// A signatory or a demand found in a file.
  public struct Finding: Sendable, Equatable {
    /// The name that the file gives it; plain text has none.
    public var id: Identifier?
    /// The words.
    public var text: String
    /// How many start tags stand before its element in the file; `nil` for text, which has none.
    public var element: Int?

    /// Makes a finding.
    public init(id: Identifier?, text: String, element: Int? = nil) {
      self.id = id
      self.text = text
      self.element = element
    }

    /// Two findings are equal when they say the same, wherever they stand.
    public static func == (left: Finding, right: Finding) -> Bool {
      left.id == right.id && left.text == right.text
    }
  }

  /// The format read.
  public var format: FRBR.Format
  /// The signatories, in the order of the file.
  public var signatories: [Finding]
  /// The demands, in the order of the file.
  public var demands: [Finding]
  /// All words of the document as its readers meet them, the footnotes last; those of text with its markers.
  public var words: [String]

  /// Makes a reading.
  public init(format: FRBR.Format, signatories: [Finding], demands: [Finding], words: [String] = []) {
    self.format = format
    self.signatories = signatories
    self.demands = demands
    self.words = words
  }
}
