extension Markdown {
  /// Something that was written and that the tree does not show, or not as what it was meant to be.
  ///
  /// Not reported: a link definition (`[label]: url`) that no link uses. cmark takes it out of the text and
  /// keeps neither its place nor whether it was used.
  package struct Loss: Sendable, Equatable {
    /// What was lost.
    package enum Reason: Sendable, Equatable {
      /// A footnote that nothing refers to: its text is not in the tree.
      case unusedFootnote(label: String)
      /// A footnote defined a second time: its text is not in the tree.
      case duplicateFootnote(label: String)
      /// A reference to a footnote that is not defined: it stands in the tree as text.
      ///
      /// Only labels that a definition could have are found: no blanks and no `]` in them.
      case undefinedFootnote(label: String)
      /// Cells beyond the width of the table's header: their text is not in the tree.
      case surplusCells
    }

    /// What was lost.
    package var reason: Reason

    /// Where: a definition's label with brackets and colon, a reference, or a table's row.
    package var place: Place
  }

  /// A tree and what did not find its way into it.
  package struct Parsed: Sendable, Equatable {
    /// The document.
    package var root: Node

    /// What was lost, in the order of the text.
    package var losses: [Loss]
  }
}
