/// What a reader finds in the bytes of a finished file, to be compared with what was promised.
public struct Reading: Sendable, Equatable {
  /// A signatory or a demand found in a file.
  public struct Finding: Sendable, Equatable {
    /// The name that the file gives it; plain text has none.
    public var id: Identifier?
    /// The words.
    public var text: String

    /// Makes a finding.
    public init(id: Identifier?, text: String) {
      self.id = id
      self.text = text
    }
  }

  /// The format read.
  public var format: FRBR.Format
  /// The signatories, in the order of the file.
  public var signatories: [Finding]
  /// The demands, in the order of the file.
  public var demands: [Finding]

  /// Makes a reading.
  public init(format: FRBR.Format, signatories: [Finding], demands: [Finding]) {
    self.format = format
    self.signatories = signatories
    self.demands = demands
  }
}
