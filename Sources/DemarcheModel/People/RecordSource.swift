/// What a register of people said when a record was made from it, so that later edits by hand are seen.
public struct RecordSource: Sendable {
  /// The register: `senat`.
  public var register: Located<Identifier>
  /// The person's id in the register.
  public var id: Located<String>?
  /// The day of the register's edition.
  public var asOf: Located<CalendarDate>?
  /// The fields that the register gave, by their paths in the record (`name.given`), with the values given.
  public var fields: [(path: String, value: Located<String>)]

  /// Makes a source.
  public init(
    register: Located<Identifier>, id: Located<String>? = nil, asOf: Located<CalendarDate>? = nil,
    fields: [(path: String, value: Located<String>)] = []
  ) {
    self.register = register
    self.id = id
    self.asOf = asOf
    self.fields = fields
  }
}
