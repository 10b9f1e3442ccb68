/// A block of a document, in Akoma Ntoso's words where it has one.
public indirect enum Block: Sendable, Equatable {
  /// A paragraph.
  case paragraph([Inline])
  /// A heading; the document's title is level 1.
  case heading(level: Int, [Inline])
  /// A list without a meaning of its own.
  case list(List)
  /// Words of another speaker, as blocks.
  case quotation([Block])
  /// A table; the first row may be a header.
  case table(Table)
  /// The reasons before the demands.
  case recitals([Recital])
  /// Demands, with the words that lead to them.
  case demands(DemandBlock)
  /// Questions to somebody.
  case questions([Question])
  /// The signatories.
  case signatures(SignatureBlock)
  /// A group of blocks with a name, for instance `contact`.
  case container(name: String, [Block])
}

/// A list without a meaning of its own.
public struct List: Sendable, Equatable {
  /// The number of the first item, `nil` for a list without numbers.
  public var start: Int?
  /// The items.
  public var items: [[Block]]

  /// Makes a list.
  public init(start: Int?, items: [[Block]]) {
    self.start = start
    self.items = items
  }
}

/// A table of inline cells.
public struct Table: Sendable, Equatable {
  /// One row.
  public struct Row: Sendable, Equatable {
    /// Whether its cells head the columns.
    public var isHeader: Bool
    /// The cells.
    public var cells: [[Inline]]

    /// Makes a row.
    public init(isHeader: Bool, cells: [[Inline]]) {
      self.isHeader = isHeader
      self.cells = cells
    }
  }

  /// The rows.
  public var rows: [Row]

  /// Makes a table.
  public init(rows: [Row]) {
    self.rows = rows
  }
}

/// A numbered reason.
public struct Recital: Sendable, Equatable {
  /// Its number, from 1.
  public var number: Int
  /// Its text.
  public var content: [Block]

  /// Makes a recital.
  public init(number: Int, content: [Block]) {
    self.number = number
    self.content = content
  }
}

/// Demands with the words that lead to them.
public struct DemandBlock: Sendable, Equatable {
  /// One demand as printed.
  public struct Item: Sendable, Equatable {
    /// The name of the demand.
    public var id: Identifier
    /// The concept that it is.
    public var reference: Reference
    /// Its number, from 1.
    public var number: Int
    /// Its text, final punctuation included.
    public var content: [Inline]

    /// Makes an item.
    public init(id: Identifier, reference: Reference, number: Int, content: [Inline]) {
      self.id = id
      self.reference = reference
      self.number = number
      self.content = content
    }
  }

  /// The words before the list.
  public var lead: [Inline]
  /// The demands.
  public var items: [Item]

  /// Makes a block.
  public init(lead: [Inline], items: [Item]) {
    self.lead = lead
    self.items = items
  }
}

/// A question put to somebody by somebody.
public struct Question: Sendable, Equatable {
  /// Who asks.
  public var author: Reference
  /// In which role.
  public var role: Reference
  /// Who is asked: a role or an organization.
  public var addressee: Reference
  /// The words that announce the speaker, for instance "Mme Anne Genetet".
  public var from: [Inline]
  /// The text.
  public var content: [Block]

  /// Makes a question.
  public init(author: Reference, role: Reference, addressee: Reference, from: [Inline], content: [Block]) {
    self.author = author
    self.role = role
    self.addressee = addressee
    self.from = from
    self.content = content
  }
}

/// The signatories with their heading.
public struct SignatureBlock: Sendable, Equatable {
  /// One signatory as printed.
  public struct Entry: Sendable, Equatable {
    /// The name of the record.
    public var id: Identifier
    /// The line: a mention of the person, and one of the role; in a draft perhaps the mark of an awaited one.
    public var content: [Inline]

    /// Makes an entry.
    public init(id: Identifier, content: [Inline]) {
      self.id = id
      self.content = content
    }

    /// Whether the signature is awaited.
    public var isPending: Bool { content.pendingMark != nil }
  }

  /// The words before the names.
  public var heading: [Inline]
  /// The signatories.
  public var entries: [Entry]
  /// The words after the names, where they run on.
  public var closing: [Inline]
  /// Whether the names run on in one paragraph with the words around them; otherwise each has a line of its own.
  public var isRunOn: Bool

  /// Makes a block.
  public init(heading: [Inline], entries: [Entry], closing: [Inline] = [], isRunOn: Bool = false) {
    self.heading = heading
    self.entries = entries
    self.closing = closing
    self.isRunOn = isRunOn
  }

  /// What stands between two names that run on.
  public static let separator = ", "

  /// The whole paragraph of names that run on.
  public var paragraph: [Inline] {
    var line = heading
    for (index, entry) in entries.enumerated() {
      if index > 0 { line.append(.text(SignatureBlock.separator)) }
      line += entry.content
    }
    return line + closing
  }
}
