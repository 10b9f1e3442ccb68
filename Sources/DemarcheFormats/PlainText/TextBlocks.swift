internal import DemarcheModel

/// Turns the blocks of a document into paragraphs of plain text.
struct TextBlocks {
  /// The paragraphs printed.
  private(set) var paragraphs: [TextParagraph] = []

  /// The footnotes met and not yet printed.
  private var notes: [Note] = []

  /// The columns before everything printed now.
  private var indent = 0

  /// Prints a whole document with its footnotes.
  mutating func print(_ document: Document) {
    if document.metadata.isDraft { printWords(TextBlocks.draftNotice(document)) }
    for part in document.parts { print(part) }
    printNotes()
  }

  /// The first paragraph of a draft.
  static func draftNotice(_ document: Document) -> String {
    document.metadata.labels.draft + document.metadata.labels.draftRemark
  }

  /// Prints blocks, one below the other.
  mutating func print(_ blocks: [Block]) {
    for block in blocks { print(block) }
  }

  /// Prints one block.
  private mutating func print(_ block: Block) {
    switch block {
    case .paragraph(let content), .heading(_, let content): printParagraph(content)
    case .list(let list): print(list)
    case .quotation(let blocks): indented(by: 4) { $0.print(blocks) }
    case .table(let table): printLines(TextTable(table, notes: &notes).lines(indent: indent))
    case .recitals(let recitals):
      for recital in recitals { printItem(recital.content, marker: "\(recital.number). ") }
    case .demands(let demands):
      printParagraph(demands.lead)
      for item in demands.items { printParagraph(item.content, marker: "\(item.number). ") }
    case .questions(let questions):
      for question in questions {
        printParagraph(question.from)
        print(question.content)
      }
    case .signatures(let signatures) where signatures.isRunOn: printParagraph(signatures.paragraph)
    case .signatures(let signatures):
      printParagraph(signatures.heading)
      printLines(signatures.entries.map { line($0.content, hanging: 4) })
    case .container(_, let blocks): print(blocks)
    }
  }

  /// Prints a list: one paragraph of lines when all its items are short, else a paragraph for each block.
  private mutating func print(_ list: List) {
    if list.isTight { return printLines(lines(of: list, indent: indent)) }
    for entry in list.entries { printItem(entry.blocks, marker: entry.marker) }
  }

  /// The lines of a list of short items, those of lists within it too.
  private mutating func lines(of list: List, indent: Int) -> [TextParagraph.Line] {
    var result: [TextParagraph.Line] = []
    for entry in list.entries {
      for block in entry.blocks {
        if case .paragraph(let content) = block {
          result.append(line(content, marker: entry.marker, indent: indent))
        } else if case .list(let inner) = block {
          result += lines(of: inner, indent: indent + DisplayWidth.of(entry.marker))
        }
      }
    }
    return result
  }

  /// Prints blocks behind a marker that hangs before the first of them.
  private mutating func printItem(_ blocks: [Block], marker: String) {
    let blocks = blocks.filter { !$0.isVoid }
    guard case .paragraph(let content)? = blocks.first else {
      printWords(marker)
      return indented(by: DisplayWidth.of(marker)) { $0.print(blocks) }
    }
    printParagraph(content, marker: marker)
    indented(by: DisplayWidth.of(marker)) { $0.print(Array(blocks.dropFirst())) }
  }

  /// Prints the footnotes, those within footnotes last.
  private mutating func printNotes() {
    if !notes.isEmpty { printWords("———") }
    while !notes.isEmpty {
      let note = notes.removeFirst()
      printItem(note.content, marker: "[\(note.number)] ")
    }
  }

  /// Prints words of the house as a paragraph.
  private mutating func printWords(_ words: String) {
    printLines([TextParagraph.Line(indent: indent, continuation: indent, pieces: [words])])
  }

  /// Prints running text as a paragraph of its own.
  private mutating func printParagraph(_ content: [Inline], marker: String = "") {
    if !content.isBlank { printLines([line(content, marker: marker)]) }
  }

  /// Adds a paragraph of the lines that hold words, if there is one.
  private mutating func printLines(_ lines: [TextParagraph.Line]) {
    let lines = lines.filter { line in line.pieces.contains { !Words.onOneLine($0).isEmpty } }
    if !lines.isEmpty { paragraphs.append(TextParagraph(lines: lines)) }
  }

  /// Running text as a line; its continuations hang below the words, not below the marker.
  private mutating func line(
    _ content: [Inline], marker: String = "", hanging: Int = 0, indent: Int? = nil
  ) -> TextParagraph.Line {
    let printed = TextInlines(content)
    notes += printed.notes
    let indent = indent ?? self.indent
    var pieces = printed.pieces
    pieces[0] = marker + pieces[0]
    let continuation = indent + max(hanging, DisplayWidth.of(marker))
    return TextParagraph.Line(indent: indent, continuation: continuation, pieces: pieces)
  }

  /// Prints with a wider margin.
  private mutating func indented(by columns: Int, _ print: (inout TextBlocks) -> Void) {
    indent += columns
    print(&self)
    indent -= columns
  }
}

extension List {
  /// Whether every item is one paragraph, with short lists below it at most.
  fileprivate var isTight: Bool {
    entries.allSatisfy { entry in
      guard case .paragraph? = entry.blocks.first else { return false }
      return entry.blocks.dropFirst().allSatisfy { block in
        if case .list(let inner) = block { inner.isTight } else { false }
      }
    }
  }

  /// The items that have something to print, behind a dash or their number.
  fileprivate var entries: [(marker: String, blocks: [Block])] {
    items.enumerated().filter { !$0.element.isVoid }.map { offset, item in
      (start.map { "\($0 + offset). " } ?? "– ", item.filter { !$0.isVoid })
    }
  }
}
