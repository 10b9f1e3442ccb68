package import DemarcheModel

extension Typography {
  /// Sets all running text of a document, and the names of the things that it mentions alike.
  ///
  /// Untouched: destinations of links, words of another language, IRIs and keys, and the title of the work,
  /// which is the same in every expression.
  package func apply(to document: Document) -> Document {
    var result = document
    result.metadata = apply(to: document.metadata)
    result.preface = apply(to: document.preface)
    result.preamble = apply(to: document.preamble)
    result.body = apply(to: document.body)
    result.conclusions = apply(to: document.conclusions)
    return result
  }

  /// Sets blocks.
  package func apply(to blocks: [Block]) -> [Block] { blocks.map(apply(to:)) }

  /// Sets the running text of one paragraph: rules see across mentions, stress and links.
  package func apply(to content: [Inline]) -> [Inline] {
    var flow = TypographicFlow()
    flow.append(content)
    flow.set(by: spacing, bindingWords: profile.bindsWords)
    var segment = 0
    return content.map { rebuild($0, from: flow, at: &segment) }.filter { $0 != .text("") }
  }

  /// Sets the name of a thing as its mentions are set.
  func apply(to reference: Reference) -> Reference {
    var result = reference
    result.name = apply(reference.name)
    result.shortName = reference.shortName.map { apply($0) }
    return result
  }

  /// One piece with the set text; takes its segments in the order in which they were appended.
  private func rebuild(_ inline: Inline, from flow: TypographicFlow, at segment: inout Int) -> Inline {
    /// The set text of the next segment.
    func next() -> String {
      defer { segment += 1 }
      return flow.text(of: segment)
    }
    /// The pieces inside another.
    func inside(_ content: [Inline]) -> [Inline] {
      content.map { rebuild($0, from: flow, at: &segment) }.filter { $0 != .text("") }
    }
    switch inline {
    case .text: return .text(next())
    case .lineBreak, .foreign, .part(.verbatim, _):
      segment += 1
      return inline
    case .note(let note): return .note(Note(number: note.number, content: apply(to: note.content)))
    case .quotation(_, _, let content):
      let opening = next()
      let content = inside(content)
      return .quotation(opening: opening, closing: next(), content)
    case .emphasis(let content): return .emphasis(inside(content))
    case .strong(let content): return .strong(inside(content))
    case .link(let destination, let content): return .link(destination: destination, inside(content))
    case .workLink(let link, let content): return .workLink(link, inside(content))
    case .mention(let reference, let role, let content):
      return .mention(apply(to: reference), as: role.map(apply(to:)), inside(content))
    case .date(let date, let content): return .date(date, inside(content))
    case .moment(let moment, let content): return .moment(moment, inside(content))
    case .quantity(let reference, let normalized, let content):
      return .quantity(apply(to: reference), normalized: normalized, inside(content))
    case .part(.status(let reference), let content):
      return .part(.status(apply(to: reference)), inside(content))
    case .part(let part, let content): return .part(part, inside(content))
    case .pendingMark(let content): return .pendingMark(inside(content))
    }
  }
}

extension TypographicFlow {
  /// Adds the text of pieces in their order; a note stands in no sentence and adds nothing.
  fileprivate mutating func append(_ content: [Inline]) {
    for inline in content {
      switch inline {
      case .text(let text): append(text)
      case .lineBreak: append("\n" as Unicode.Scalar)
      case .foreign(_, let content), .part(.verbatim, let content):
        append(content.plainText, isEditable: false)
      case .note: break
      case .quotation(let opening, let closing, let content):
        append(opening)
        append(content)
        append(closing)
      case .date(_, let content), .mention(_, _, let content):
        append(content)
        endValue()
      default: append(inline.children)
      }
    }
  }
}
