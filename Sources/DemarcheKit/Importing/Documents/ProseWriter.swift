internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheTemplate

/// Writes the prose of an imported document: Markdown with the tags that print the same again.
///
/// What no tag can print is written as words; the importer compares the document made of it with the file, and tells
/// what is lost.
struct ProseWriter {
  /// The language.
  let language: LanguageTag
  /// The words of the language.
  let wording: Wording
  /// The ids of the signatories, with the names by which they are printed.
  let signatories: [Identifier: String]
  /// The author, if the document has one.
  let author: Identifier?
  /// What the prose names.
  var subjects: ImportedSubjects
  /// The footnotes met, by their numbers.
  private var notes: [(number: Int, content: [Block])] = []

  /// Prepares the prose of a language.
  init(
    _ language: LanguageTag, _ wording: Wording, signatories: [Identifier: String], author: Identifier?,
    subjects: ImportedSubjects
  ) {
    self.language = language
    self.wording = wording
    self.signatories = signatories
    self.author = author
    self.subjects = subjects
  }

  /// The text of a file.
  mutating func file(_ blocks: [Block]) -> String {
    var text = lines(of: blocks).joined(separator: "\n")
    while !notes.isEmpty {
      let note = notes.removeFirst()
      let content = lines(of: note.content)
      text += "\n\n[^\(note.number)]: \(content.first ?? "")"
      for line in content.dropFirst() { text += line.isEmpty ? "\n" : "\n    " + line }
    }
    return text + "\n"
  }

  /// The lines of blocks, an empty one between two.
  private mutating func lines(of blocks: [Block]) -> [String] {
    var lines: [String] = []
    var listBefore: Bool?
    var alternates = false
    for block in blocks {
      if !lines.isEmpty { lines.append("") }
      guard case .list(let list) = block else {
        listBefore = nil
        lines += self.lines(of: block)
        continue
      }
      // Two lists beside each other are told apart by their marks.
      alternates = listBefore == (list.start != nil) ? !alternates : false
      listBefore = list.start != nil
      lines += self.lines(of: list, alternates: alternates)
    }
    return lines
  }

  /// The lines of one block.
  private mutating func lines(of block: Block) -> [String] {
    switch block {
    case .paragraph(let content): return paragraph(content)
    case .heading(let level, let content):
      return [
        String(repeating: "#", count: min(6, max(1, level))) + " " + text(of: content, startsLine: false)
      ]
    case .list(let list): return lines(of: list, alternates: false)
    case .quotation(let blocks): return lines(of: blocks).map { $0.isEmpty ? ">" : "> " + $0 }
    case .table(let table): return lines(of: table)
    case .recitals(let recitals):
      let items = recitals.map(\.content)
      return ["{% recitals %}"] + lines(of: List(start: nil, items: items), alternates: false)
        + ["{% endrecitals %}"]
    case .demands: return ["{{ demands }}"]
    case .signatures: return ["{{ signatories }}"]
    case .questions(let questions): return lines(of: questions.flatMap(\.content))
    case .container(_, let blocks): return lines(of: blocks)
    }
  }

  /// The lines of a paragraph: one, and another after each line break.
  private mutating func paragraph(_ content: [Inline]) -> [String] {
    text(of: content, startsLine: true).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
  }

  /// The lines of a list, each item behind its mark.
  private mutating func lines(of list: List, alternates: Bool) -> [String] {
    var lines: [String] = []
    for (offset, item) in list.items.enumerated() {
      let mark = list.start.map { "\($0 + offset)\(alternates ? ")" : ".") " } ?? (alternates ? "* " : "- ")
      let margin = String(repeating: " ", count: mark.utf8.count)
      let content = self.lines(of: item)
      lines.append(mark + (content.first ?? ""))
      lines += content.dropFirst().map { $0.isEmpty ? "" : margin + $0 }
    }
    return lines
  }

  /// The lines of a table; Markdown has a head in every one.
  private mutating func lines(of table: Table) -> [String] {
    guard let first = table.rows.first else { return [] }
    var rows = table.rows
    let head = first.isHeader ? rows.removeFirst().cells : first.cells.map { _ in [] }
    var lines = [row(head), "|" + String(repeating: " --- |", count: head.count)]
    for other in rows { lines.append(row(other.cells)) }
    return lines
  }

  /// A row of a table.
  private mutating func row(_ cells: [[Inline]]) -> String {
    var line = "|"
    for cell in cells {
      line += " " + text(of: cell, startsLine: false).split(separator: "\n").joined(separator: " ") + " |"
    }
    return line
  }

  /// Notes a footnote, whose text follows the document.
  mutating func add(_ note: Note) { notes.append((note.number, note.content)) }
}
