extension Markdown {
  /// How the cells of a table's column are aligned.
  package enum Alignment: Sendable, Equatable {
    /// As the reader's program likes, `---`, or as the colons say.
    case none, left, center, right
  }

  /// What a node is, with what it holds besides its children.
  package enum Kind: Sendable, Equatable {
    /// The whole text.
    case document

    // Blocks.

    /// A run of lines.
    case paragraph
    /// A heading of level 1 to 6.
    case heading(level: Int)
    /// Lines after `>`.
    case blockQuote
    /// A list with `-`, `*` or `+`; its children are items.
    case bulletList
    /// A numbered list and its first number; its children are items.
    case orderedList(start: Int)
    /// An item of a list.
    case item
    /// A table, one alignment for each column; its children are rows.
    case table(alignments: [Alignment])
    /// A row of cells; the first row of a table is its header.
    case tableRow(isHeader: Bool)
    /// A cell.
    case tableCell
    /// Lines of code, fenced (with the words after the fence) or indented (with none).
    case codeBlock(info: String, literal: String)
    /// Raw HTML lines.
    case htmlBlock(String)
    /// A rule across the page.
    case thematicBreak
    /// A footnote's text; these stand at the end of the document in the order of their first reference.
    case footnoteDefinition(label: String)

    // Inlines.

    /// Text, with escapes and character references resolved; never next to another text.
    case text(String)
    /// A line's end inside a paragraph.
    case softBreak
    /// A line's end that was asked for, by two spaces or a backslash.
    case lineBreak
    /// Code between backticks.
    case code(String)
    /// A raw HTML tag.
    case htmlInline(String)
    /// Emphasis, one `*` or `_`.
    case emphasis
    /// Strong emphasis, two of them.
    case strong
    /// A link; the destination stands as it was written, without its escapes.
    case link(destination: String, title: String)
    /// An image; its children are its description.
    case image(destination: String, title: String)
    /// A reference to a footnote, with the label as the definition spells it.
    case footnoteReference(label: String)
  }
}
