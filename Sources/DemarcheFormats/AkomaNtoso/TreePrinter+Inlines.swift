internal import DemarcheModel

extension TreePrinter {
  /// Prints running text.
  ///
  /// - Parameters:
  ///   - content: the text.
  ///   - context: the identifier of the block around it; an inline element is never a context.
  mutating func print(_ content: [Inline], in context: String) {
    for inline in content { print(inline, in: context) }
  }

  /// Prints one piece; an element around nothing is left out.
  private mutating func print(_ inline: Inline, in context: String) {
    switch inline {
    case .text(let text): writer.text(text)
    case .lineBreak: writer.empty("br", [])
    case .note(let note): print(note, in: context)
    default:
      guard ![inline].isBlank else { return }
      guard let (name, attributes) = tag(of: inline) else { return print(inline.children, in: context) }
      let identifier = identifiers.next(name.description, in: context)
      mixed(name, [("eId", identifier)] + attributes) { $0.print(inline.children, in: context) }
    }
  }

  /// The element of a piece and its attributes, or `nil` when its words stand alone.
  private func tag(of inline: Inline) -> (name: StaticString, attributes: [TreeWriter.Attribute])? {
    switch inline {
    case .text, .lineBreak, .note: return nil
    case .emphasis: return ("i", [])
    case .strong: return ("b", [])
    case .link(let destination, _):
      guard let address = WebAddress(destination) else { return nil }
      return ("a", [("href", address.text)])
    case .workLink(let link, _): return ("ref", [("href", link.work.iri)])
    case .mention(let reference, let role, _):
      let isPerson = reference.category == .person
      let role = isPerson ? role.map { book.address(of: $0) } : nil
      return (reference.category.element, [("refersTo", book.address(of: reference)), ("as", role)])
    case .date(let date, _): return ("date", [("date", date.description)])
    case .moment(let moment, _): return ("time", [("time", moment.description)])
    case .quantity(let reference, let normalized, _):
      let address = book.address(of: reference)
      return ("quantity", [("refersTo", address), ("normalized", String(normalized))])
    case .part(let part, _): return tag(of: part)
    case .foreign(let language, _): return ("span", [("xml:lang", language.tag)])
    case .pendingMark: return ("remark", [("class", AkomaNtoso.pendingMark), ("status", "editorial")])
    case .quotation(let opening, let closing, _):
      return ("embeddedText", [("startQuote", opening), ("endQuote", closing)])
    }
  }

  /// The element of a part of the document's own description.
  private func tag(of part: Inline.Part) -> (name: StaticString, attributes: [TreeWriter.Attribute])? {
    switch part {
    case .type: ("docType", [])
    case .title: ("docTitle", [])
    case .date(let date): ("docDate", [("date", date.description)])
    case .number: ("docNumber", [])
    case .authority: ("docAuthority", [])
    case .proponent: ("docProponent", [])
    case .verbatim: nil
    case .status(let reference): ("docStatus", [("refersTo", book.address(of: reference))])
    }
  }

  /// Prints a footnote at the place of its mark.
  private mutating func print(_ note: Note, in context: String) {
    let identifier = identifiers.next("authorialNote", in: context)
    let attributes: [TreeWriter.Attribute] = [
      ("eId", identifier), ("marker", String(note.number)), ("placement", "bottom"),
    ]
    element("authorialNote", attributes) {
      $0.printRequired(note.content, at: Place(context: identifier, holds: .containers))
    }
  }
}
