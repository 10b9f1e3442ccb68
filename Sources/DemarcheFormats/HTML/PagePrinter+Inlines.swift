internal import DemarcheModel

extension PagePrinter {
  /// Prints running text.
  mutating func print(_ content: [Inline]) {
    for inline in content { print(inline) }
  }

  /// The key of the concept of an embargo.
  private static let embargoKey = "demarche.release.embargo"

  /// The class of a part of a document's own description.
  static func name(of part: Inline.Part) -> String {
    switch part {
    case .type: "type"
    case .title: "title"
    case .date: "date"
    case .number: "number"
    case .authority: "authority"
    case .proponent: "proponent"
    case .status(let reference):
      reference.key.utf8.elementsEqual(embargoKey.utf8) ? "status embargo" : "status"
    case .verbatim: "verbatim"
    }
  }

  /// Prints one piece; an element around nothing is left out.
  private mutating func print(_ inline: Inline) {
    switch inline {
    case .text(let text): return writer.text(text)
    case .lineBreak: return writer.void("br")
    case .note(let note): return printMark(of: note)
    default: if [inline].isBlank { return }
    }
    switch inline {
    case .text, .lineBreak, .note: break
    case .emphasis(let content): self.inline("em") { $0.print(content) }
    case .strong(let content): self.inline("strong") { $0.print(content) }
    case .link(let destination, let content): printLink(to: WebAddress(destination)?.text, content)
    case .workLink(let link, let content):
      printLink(to: link.file.flatMap { PageFile.sibling($0, extension: "html") }, content)
    case .mention(let reference, _, let content):
      self.inline("span", [("class", name(of: reference.category))]) { $0.print(content) }
    case .date(let date, let content), .part(.date(let date), let content):
      self.inline("time", [("datetime", date.description)]) { $0.print(content) }
    case .moment(let moment, let content):
      self.inline("time", [("datetime", moment.description)]) { $0.print(content) }
    case .quantity(_, let normalized, let content):
      self.inline("data", [("value", String(normalized))]) { $0.print(content) }
    case .part(_, let content): print(content)
    case .foreign(let language, let content):
      self.inline("span", [("lang", language.tag)]) { $0.print(content) }
    case .pendingMark(let content):
      self.inline("span", [("class", PagePrinter.pendingMark)]) { $0.print(content) }
    case .quotation(let opening, let closing, let content):
      writer.text(opening)
      print(content)
      writer.text(closing)
    }
  }

  /// Prints a link, or its words alone when it leads nowhere or stands inside another.
  private mutating func printLink(to address: String?, _ content: [Inline]) {
    guard let address, !isInsideLink else { return print(content) }
    isInsideLink = true
    inline("a", [("href", address)]) { $0.print(content) }
    isInsideLink = false
  }

  /// Prints the mark of a footnote and keeps its text for the end.
  private mutating func printMark(of note: Note) {
    let number = String(note.number)
    let pending = PendingNote(
      note: note, mark: anchors.unique("mark-" + number), target: anchors.unique("note-" + number))
    notes.append(pending)
    if isInsideLink {
      return inline("sup", [("class", "mark"), ("id", pending.mark)]) { $0.writer.text(number) }
    }
    inline("sup", [("class", "mark")]) { printer in
      let attributes: [PageWriter.Attribute] = [
        ("id", pending.mark), ("href", "#" + pending.target), ("role", "doc-noteref"),
      ]
      printer.inline("a", attributes) { $0.writer.text(number) }
    }
  }

  /// The class of a mention: a signatory has a name and a title.
  private func name(of category: Reference.Category) -> String {
    switch category {
    case .person where isInsideSignatory: "name"
    case .role where isInsideSignatory: "title"
    default: category.rawValue
    }
  }
}
