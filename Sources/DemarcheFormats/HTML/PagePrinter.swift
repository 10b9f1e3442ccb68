internal import DemarcheModel

/// Prints a document as a page; the extensions print its parts.
struct PagePrinter {
  /// A footnote that waits for the end of the page.
  struct PendingNote {
    /// The footnote.
    var note: Note
    /// The identifier of its mark.
    var mark: String
    /// The identifier of its text.
    var target: String
  }

  /// The page so far.
  var writer: PageWriter

  /// The identifiers given so far.
  var anchors = PageAnchors()

  /// The footnotes whose text is not yet printed.
  var notes: [PendingNote] = []

  /// The level of the last heading, 0 before the title.
  var headingLevel = 0

  /// Whether a link is open; HTML allows none inside another.
  var isInsideLink = false

  /// Whether a line of a signatory is printed.
  var isInsideSignatory = false

  /// Starts a page.
  ///
  /// - Parameter depth: the levels by which an article is indented.
  init(depth: Int) { writer = PageWriter(depth: depth) }

  /// Prints the article.
  mutating func printArticle(_ document: Document) {
    let kind = PagePrinter.token(document.metadata.expression.work.subtype)
    let metadata = document.metadata
    let language = metadata.expression.language.tag
    // The style sheet prints the attribute across every page.
    let draft: [PageWriter.Attribute] =
      metadata.isDraft ? [(PagePrinter.draftAttribute, metadata.labels.draft)] : []
    group("article", [("class", kind), ("lang", language)] + draft) { printer in
      if metadata.isDraft { printer.printDraftNotice(metadata.labels) }
      if !document.preface.isEmpty {
        printer.group("header") { $0.printPreface(document.preface) }
      }
      printer.print(document.preamble)
      printer.print(document.body)
      if !document.conclusions.isEmpty {
        printer.group("footer") { $0.print(document.conclusions) }
      }
      printer.printNotes(label: document.metadata.labels.notes)
    }
  }

  /// Prints an element whose parts stand on lines of their own.
  mutating func group(
    _ name: StaticString, _ attributes: [PageWriter.Attribute] = [], _ content: (inout PagePrinter) -> Void
  ) {
    writer.startLine()
    writer.open(name, attributes)
    writer.indent(by: 1)
    content(&self)
    writer.indent(by: -1)
    writer.startLine()
    writer.close(name)
  }

  /// Prints an element of running text on a line of its own.
  mutating func line(
    _ name: StaticString, _ attributes: [PageWriter.Attribute] = [], _ content: (inout PagePrinter) -> Void
  ) {
    writer.startLine()
    inline(name, attributes, content)
  }

  /// Prints an element inside running text.
  mutating func inline(
    _ name: StaticString, _ attributes: [PageWriter.Attribute] = [], _ content: (inout PagePrinter) -> Void
  ) {
    writer.open(name, attributes)
    content(&self)
    writer.close(name)
  }

  /// A name as a class: every byte but ASCII letters, digits and hyphens becomes a hyphen.
  static func token(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      result.unicodeScalars.append(isPlain ? scalar : "-")
    }
    return result.isEmpty ? "part" : result
  }
}
