internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheTemplate

extension ImportedDossier {
  /// The fields of the document, in the order of the format.
  var documentEntries: [RecordValue.Entry] {
    let metadata = first.metadata
    let translated = work.versions.dropFirst().filter {
      $0.document.metadata.expression.version != work.work.date
    }.map {
      RecordValue.Entry(
        key: $0.language.tag, value: .text($0.document.metadata.expression.version.description))
    }
    let published = metadata.publication == nil ? nil : publicationID
    return RecordValue.entry("kind", .text(work.kind.id.rawValue))
      + RecordValue.entry("institution", work.institution.map { .text($0.id.rawValue) })
      + RecordValue.entry("translated", translated.isEmpty ? nil : .map(translated))
      + RecordValue.entry("number", number.map { .text($0) })
      + own("subject") + RecordValue.entry("author", author.map { .text($0.rawValue) }) + own("about")
      + own("asks") + RecordValue.entry("release", release.map { .text($0) })
      + RecordValue.entry("published", published.map { .text($0.rawValue) })
      + RecordValue.entry("contact", contact) + RecordValue.entry("items", items)
  }

  /// A text that the kind puts into a sentence of its own.
  private func own(_ field: String) -> [RecordValue.Entry] {
    RecordValue.entry(field, ownTexts[field].flatMap { RecordValue.localized($0) })
  }

  /// Who speaks, for kinds with one author.
  var author: Identifier? {
    guard work.kind.authorship == .author else { return nil }
    let maker = first.metadata.authors.first { $0.reference.category == .person }?.reference
    return maker.flatMap { Identifier(camelCase: $0.label) }
  }

  /// The number that a chamber gave.
  private var number: String? {
    var number: String?
    first.preface.visitBlocks { block in
      switch block {
      case .paragraph(let content), .heading(_, let content): number = number ?? content.number
      case .signatures(let signatures): number = number ?? signatures.heading.number
      default: break
      }
    }
    return number
  }

  /// Whether the press may print it at once, by the status of the preface.
  private var release: String? {
    let start = "demarche.release."
    var release: String?
    first.preface.visitBlocks { block in
      guard case .paragraph(let content) = block, let key = content.status?.key, key.hasPrefix(start) else {
        return
      }
      let name = String(key.dropFirst(start.count))
      if name != "embargo" { release = release ?? name }
    }
    return release
  }

  /// Whom the press may ask: the name behind the label, then telephone and mail.
  private var contact: RecordValue? {
    guard work.kind.requirements.contains(.contact) else { return nil }
    let label = work.wordings[work.first.language]?.pack.phrases["label.pressContact"] ?? ""
    for case .container("contact", let blocks) in first.conclusions + first.body {
      guard case .paragraph(let content)? = blocks.first else { continue }
      var email: String?
      var words = ""
      for inline in content {
        switch inline {
        case .link(let destination, _):
          email = destination.hasPrefix("mailto:") ? String(destination.dropFirst(7)) : nil
        default: words += [inline].plainText
        }
      }
      var parts = ImportedText.plainSpaces(words).split(separator: ",").map { $0.drop { $0 == " " } }.filter {
        !$0.isEmpty
      }
      guard let head = parts.first, head.hasPrefix(label) else { continue }
      parts[0] = head.dropFirst(label.count).drop { $0 == " " || $0 == ":" }
      let telephone =
        parts.count > 1 && (parts.last?.contains { $0.isNumber } ?? false) ? parts.popLast() : nil
      return .map(
        RecordValue.entry("name", .text(parts.joined(separator: ", ")))
          + RecordValue.entry("telephone", telephone.map { .text(String($0)) })
          + RecordValue.entry("email", email.map { .text($0) }))
    }
    return nil
  }

  /// What the press wrote: the items of the last list.
  private var items: RecordValue? {
    guard work.kind.requirements.contains(.items) else { return nil }
    guard case .list(let list)? = first.body.last else { return nil }
    let items = list.items.compactMap { item -> RecordValue? in
      guard case .paragraph(let content)? = item.first else { return nil }
      return pressItem(content)
    }
    return items.isEmpty ? nil : .list(items)
  }

  /// One thing that the press wrote: **outlet**, day: title.
  private func pressItem(_ content: [Inline]) -> RecordValue? {
    guard let outlet = content.firstMention({ $0.category == .organization }) else { return nil }
    guard let place = content.firstIndex(where: { if case .date = $0 { true } else { false } }),
      case .date(let day, _) = content[place]
    else { return nil }
    var rest = Array(content[(place + 1)...])
    var (link, language): (String?, LanguageTag?) = (nil, nil)
    for inline in rest {
      if case .link(let destination, let inner) = inline {
        link = destination
        rest = inner
      }
    }
    for case .foreign(let tag, _) in rest { language = tag }
    let title = rest.plainText.drop { $0 == ":" || $0.isWhitespace }
    return .map(
      RecordValue.entry("outlet", .text(plain(outlet.name)))
        + RecordValue.entry("date", .text(day.description))
        + RecordValue.entry("title", .text(plain(String(title))))
        + RecordValue.entry("language", language.map { .text($0.tag) })
        + RecordValue.entry("link", link.map { .text($0) }))
  }

  private func plain(_ text: String) -> String {
    ImportedText.plain(text, by: work.profile(work.first.language))
  }
}

extension [Inline] {
  /// The words of the first number of the document, however deep.
  fileprivate var number: String? {
    for inline in self {
      if case .part(.number, let content) = inline { return content.plainText }
      if let number = inline.children.number { return number }
    }
    return nil
  }

  /// What the first status refers to, however deep.
  fileprivate var status: Reference? {
    for inline in self {
      if case .part(.status(let reference), _) = inline { return reference }
      if let status = inline.children.status { return status }
    }
    return nil
  }
}
