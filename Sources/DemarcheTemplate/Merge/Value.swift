package import DemarcheModel

/// A value at merge time, with the meaning that it keeps on its way out.
package indirect enum Value: Sendable, Equatable {
  /// Nothing, where a value may be missing.
  case none
  /// Words.
  case text(String)
  /// Words with a meaning; of the shape ``Shape/text`` too.
  case marked([Inline])
  /// A whole number.
  case number(Int)
  /// True or false.
  case boolean(Bool)
  /// A day; the document's own becomes `docDate` in a preface.
  case date(CalendarDate, isOwn: Bool)
  /// An address.
  case link(String)
  /// A thing with fields.
  case record(Record)
  /// Several values.
  case list([Value])

  /// Whether the value counts as true in a condition: there, not false, not empty, not zero.
  var isTruthy: Bool {
    switch self {
    case .none: false
    case .text(let text): !text.isEmpty
    case .marked(let inlines): !inlines.isEmpty
    case .number(let number): number != 0
    case .boolean(let boolean): boolean
    case .date, .record, .link: true
    case .list(let values): !values.isEmpty
    }
  }

  /// The words of a text, without their meaning.
  var plainText: String {
    switch self {
    case .text(let text), .link(let text): text
    case .marked(let inlines): inlines.plainText
    case .number(let number): String(number)
    case .date(let date, _): date.description
    case .record(let record): record.printed.plainText
    case .none, .boolean, .list: ""
    }
  }
}

/// A thing with fields at merge time.
package final class Record: Sendable, Equatable {
  /// What the record is beside its fields, for the blocks that print it.
  package enum Content: Sendable, Equatable {
    /// Nothing more.
    case plain
    /// A demand of a list.
    case demand(DemandBlock.Item)
    /// A line of a signature block.
    case signature(SignatureBlock.Entry)
    /// A document that can be linked to.
    case work(WorkLink)
    /// Blocks of its own.
    case blocks([Block])
  }

  /// Its shape.
  package let shape: RecordShape.Name
  /// The id by which its collection knows it.
  package let id: String
  /// The fields, in the order of the shape.
  package let fields: [Value]
  /// How it prints in a line of text.
  package let printed: [Inline]
  /// What it is beside its fields.
  package let content: Content

  /// Makes a record.
  package init(
    _ shape: RecordShape.Name, id: String = "", fields: [Value], printed: [Inline] = [],
    content: Content = .plain
  ) {
    self.shape = shape
    self.id = id
    self.fields = fields
    self.printed = printed
    self.content = content
  }

  /// Two records are equal when they are the same thing.
  package static func == (left: Record, right: Record) -> Bool {
    left === right || (left.shape == right.shape && left.id == right.id && left.fields == right.fields)
  }
}
