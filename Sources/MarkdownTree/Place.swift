extension Markdown {
  /// Where a node stands, as cmark gives it: lines and byte columns from 1, the end included.
  ///
  /// Measured with cmark-gfm 0.29.0.gfm.6. Exact, also after é and in nested lists, quotes and footnotes:
  /// - lines and columns of paragraphs, headings, lists, items, quotes, fenced code and tables' headers (a
  ///   list or item ends on the blank line before the next block, in column 0);
  /// - inline nodes on the first line of their paragraph, and on later lines that are indented by as many
  ///   bytes as the first (the usual case).
  ///
  /// Not exact:
  /// - soft and hard line breaks, and a paragraph that runs straight into a table: all four numbers are 0;
  /// - on a later line that does not begin in the column where the first one's text does, columns are off by
  ///   the difference: other indentation, a lazy line without its `>`, a footnote's later lines (indented by
  ///   4, where the first begins after `[^1]: `); the line is right;
  /// - after a code span or a link's brackets that go over a line's end, the rest of the paragraph has lines
  ///   too small by one for each such end, and columns that go on counting from there;
  /// - a code span's place lacks its backticks; a multi-line emphasis ends right, a multi-line link does not;
  /// - the rows of an indented table that follows right on a paragraph lack the indentation, and columns in a
  ///   cell are one too small after each `\|` in it;
  /// - a text that ends in a footnote reference without definition may end in column 0, and be all 0 alone;
  /// - an ATX heading's closing `#` is not in it.
  ///
  /// A footnote definition's start is put right here: cmark gives the place after its label.
  package struct Place: Sendable, Hashable {
    /// The first line, from 1; 0 when unknown.
    package var startLine: Int
    /// The first byte's column, from 1; 0 when unknown.
    package var startColumn: Int
    /// The last line.
    package var endLine: Int
    /// The last byte's column.
    package var endColumn: Int

    /// Whether cmark gave a place at all.
    package var isKnown: Bool { startLine > 0 }
  }
}
