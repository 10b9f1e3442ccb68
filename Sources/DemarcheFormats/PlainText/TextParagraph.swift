/// A paragraph of plain text: its lines stand without an empty line between them.
struct TextParagraph: Equatable {
  /// One line as its reader means it, however many lines a narrow page makes of it.
  struct Line: Equatable {
    /// The columns before its first words.
    var indent: Int
    /// The columns before the words of a continuation.
    var continuation: Int
    /// Its words, cut at the line breaks of the tree.
    var pieces: [String]
    /// Whether it is printed as it is, whatever the width; the rows of a table are.
    var isFixed = false
  }

  /// The lines.
  var lines: [Line]
}
