internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheTemplate

extension ProseWriter {
  /// Running text as Markdown; line breaks are ends of lines behind a backslash.
  mutating func text(of content: [Inline], startsLine: Bool) -> String {
    var result = ""
    for inline in content {
      result += text(of: inline, startsLine: startsLine && (result.isEmpty || result.utf8.last == 0x0A))
    }
    return result
  }

  /// One piece.
  private mutating func text(of inline: Inline, startsLine: Bool) -> String {
    let content = inline.children
    switch inline {
    case .text(let words): return MarkdownText.escaped(plain(words), startsLine: startsLine)
    case .lineBreak: return "\\\n"
    case .emphasis: return "*\(text(of: content, startsLine: false))*"
    case .strong: return "**\(text(of: content, startsLine: false))**"
    case .link(let destination, _): return "[\(text(of: content, startsLine: false))](<\(destination)>)"
    case .mention(let reference, _, _):
      return tag(mention(of: reference, printed: content.plainText))
        ?? text(of: content, startsLine: startsLine)
    case .date(let date, _):
      return tag(expression(for: date, printed: content)) ?? text(of: content, startsLine: startsLine)
    case .quantity(let reference, let number, _):
      guard isSame(wording.digits(number), content.plainText) else {
        return text(of: content, startsLine: startsLine)
      }
      return tag(subjects.expression(for: reference, number: number, in: language))
        ?? text(of: content, startsLine: startsLine)
    case .foreign(let tag, _):
      return self.tag(literal(content).map { "\($0) | lang(\"\(tag)\")" })
        ?? text(of: content, startsLine: startsLine)
    case .quotation(let opening, let closing, _):
      if let words = literal(content) { return "{{ \(words) | quote }}" }
      return MarkdownText.escaped(opening, startsLine: startsLine) + text(of: content, startsLine: false)
        + MarkdownText.escaped(closing, startsLine: false)
    case .note(let note):
      add(note)
      return "[^\(note.number)]"
    case .workLink, .moment, .part, .pendingMark: return text(of: content, startsLine: startsLine)
    }
  }

  /// A tag that prints a value.
  private func tag(_ expression: String?) -> String? { expression.map { "{{ \($0) }}" } }

  /// The value that prints a mention by its name.
  private mutating func mention(of reference: Reference, printed: String) -> String? {
    guard reference.category == .person else {
      guard isSame(reference.name, printed) else { return nil }
      return subjects.expression(for: reference, in: language)
    }
    guard let id = Identifier(camelCase: reference.label) else { return nil }
    if let name = signatories[id], isSame(name, printed) {
      return "signatories\(ImportedSubjects.member(id))"
    }
    return id == author && isSame(reference.name, printed) ? "document.author.name" : nil
  }

  /// The value that prints a day in one of the forms of the language.
  private func expression(for date: CalendarDate, printed: [Inline]) -> String? {
    let words = printed.plainText
    if isSame(wording.longDate(date), words) { return "\"\(date)\" | date" }
    for (form, text) in wording.dateForms(date) where isSame(text, words) {
      return "\"\(date)\" | date(\"\(form)\")"
    }
    return nil
  }

  /// Words as a text of the template language; `nil` where they are more than words, or hold its marks.
  private func literal(_ content: [Inline]) -> String? {
    guard content.count == 1, case .text(let words) = content[0],
      words.unicodeScalars.allSatisfy({ !["\"", "\\", "\n", "{", "}"].contains($0) })
    else { return nil }
    return "\"\(plain(words))\""
  }

  /// Whether two texts differ in nothing but the spaces and apostrophes that the house style sets.
  private func isSame(_ text: String, _ printed: String) -> Bool {
    ImportedText.plainSpaces(text) == ImportedText.plainSpaces(printed)
  }

  /// Words with plain spaces, where the house style sets the others again.
  private func plain(_ words: String) -> String { ImportedText.plain(words, by: wording.pack.profile) }
}
