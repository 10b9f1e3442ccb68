/// The type of a thing with fields, and how it prints.
package struct RecordShape: Sendable {
  /// The names of all record shapes.
  package enum Name: String, Sendable, CaseIterable {
    case document, dossier, signatory, demand, organization, event, theme, quantity, place, addressee
    case contact, conference, item, work, loop, row
  }

  /// One field.
  package struct Field: Sendable {
    /// Its name in templates.
    package var name: String
    /// Its type.
    package var shape: Shape
    /// What it holds, in one sentence.
    package var summary: String
  }

  /// How `{{ … }}` prints a value of the shape.
  enum Printing: Sendable {
    /// In a line of text.
    case inline
    /// As blocks; the tag stands alone in its paragraph.
    case block
    /// Not at all: it has no text of its own.
    case nothing
  }

  /// Its name.
  package var name: Name
  /// The name in words, with its article.
  var words: String
  /// How one prints.
  var printing: Printing
  /// How a collection of them prints.
  var collectionPrinting: Printing
  /// The fields, in the order of the values in a ``Record``.
  package var fields: [Field]

  /// The position of a field.
  func index(of field: String) -> Int? {
    fields.firstIndex { $0.name == field }
  }

  /// The shape with a name.
  package static func named(_ name: Name) -> RecordShape {
    // Built once; a name is its position in the table, which a test keeps true.
    table[Name.allCases.firstIndex(of: name) ?? 0]
  }
}
