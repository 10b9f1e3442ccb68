/// A Markdown text as a tree of values with positions.
///
/// CommonMark with GitHub's tables and with footnotes, read by cmark-gfm 0.29.0.gfm.6. No smart punctuation,
/// no bare links, no task lists, no strikethrough. Raw HTML is kept as nodes of its own for the caller to
/// refuse. Private-use characters pass untouched through every kind of node, link destinations included:
/// cmark encodes nothing when it parses.
package enum Markdown {
  /// The deepest nesting of nodes that is read, the document itself not counted.
  package static let maximumDepth = 64

  /// The largest text that is read, in bytes.
  ///
  /// cmark-gfm 0.29.0.gfm.6 takes time by the square of the length for some texts (`![[]()` or `a<?` again and
  /// again, a table of many short rows): at this size under 2 s, at 1 MiB minutes.
  package static let maximumBytes = 128 * 1024

  /// The most `|` that may stand on one line.
  ///
  /// cmark fills every short row up to the header's width, so that a wide header over many short rows would
  /// cost memory by the product of the two.
  package static let maximumPipesPerLine = 32

  /// The most lines with a `|`: each could be a row as wide as its table.
  package static let maximumLinesWithPipes = 2000

  /// The most `<?` and `<!`: cmark looks to the end of the text for what closes each.
  package static let maximumOpenings = 2000
}
