package import DemarcheModel

extension AkomaNtoso {
  /// The document that a file of another one holds: writing it gives the same bytes, and reading them gives it back.
  ///
  /// It differs where a file says less than the model: the labels that pages print and the other language
  /// versions are left out, the names of signatories are made of the labels of the persons, a time knows the
  /// offset and not the city, what prints nothing is gone, and words beside each other are one text.
  ///
  /// - Parameter document: any document.
  /// - Returns: the document as its file holds it.
  package static func held(_ document: Document) -> Document {
    HeldDocument(document).document
  }
}

/// Makes of a document the one that its file holds.
struct HeldDocument {
  /// The document as its file holds it.
  private(set) var document: Document

  /// The things as the references of the file name them, by their IRIs.
  private let things: [String: Reference]

  /// Goes over a document.
  init(_ document: Document) {
    let book = ReferenceBook(ReferenceCollector(document).references)
    things = Dictionary(
      book.entries.map { entry in
        var thing = entry.reference
        thing.label = entry.label
        if thing.name.isEmpty { thing.name = entry.label }
        return (thing.iri, thing)
      }, uniquingKeysWith: { first, _ in first })
    self.document = document
    let metadata = document.metadata
    self.document = Document(
      metadata: held(metadata), preface: held(document.preface, at: .preface),
      preamble: held(document.preamble, at: .preamble), body: held(document.body, at: .body),
      conclusions: held(document.conclusions, at: .containers))
    self.document.metadata.title = self.document.preface.title ?? metadata.workTitle
  }

  /// The thing as the references name it.
  func held(_ reference: Reference) -> Reference { things[reference.iri] ?? reference }

  /// What is told about the document.
  private func held(_ metadata: Metadata) -> Metadata {
    func author(_ author: Metadata.Author) -> Metadata.Author {
      Metadata.Author(held(author.reference), as: held(author.role))
    }
    var metadata = metadata
    metadata.editor = author(metadata.editor)
    // The editor stands in where there is no author, as the schema asks.
    metadata.authors = metadata.makers.map(author)
    metadata.steps = metadata.steps.map { step in
      Metadata.Step(
        date: step.date, by: held(step.by), role: held(step.role), process: held(step.process),
        outcome: held(step.outcome))
    }
    metadata.answerPeriod = metadata.answerPeriod.map { period in
      Metadata.AnswerPeriod(period.length, meaning: held(period.meaning))
    }
    metadata.translation = metadata.original == nil ? nil : metadata.translation.map(held)
    metadata.alternates = []
    let labels = metadata.labels
    metadata.labels = Metadata.Labels(
      otherLanguages: "", notes: "", draft: metadata.isDraft ? labels.draft : "",
      draftNotice: metadata.isDraft ? labels.draftNotice : "")
    return metadata
  }

  /// Running text as a file holds it.
  func held(_ content: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in content where ![inline].isBlank {
      for piece in held(inline) { result.append(joining: piece) }
    }
    return result
  }

  /// One piece; one that has no element gives its words.
  private func held(_ inline: Inline) -> [Inline] {
    let content = held(inline.children)
    switch inline {
    case .text, .lineBreak: return [inline]
    case .note(let note):
      return [.note(Note(number: note.number, content: held(note.content, at: .containers)))]
    case .emphasis: return [.emphasis(content)]
    case .strong: return [.strong(content)]
    case .link(let destination, _):
      return WebAddress(destination) == nil ? content : [.link(destination: destination, content)]
    case .workLink(let link, _): return [.workLink(WorkLink(work: link.work, file: nil), content)]
    case .mention(let reference, let role, _):
      let role = reference.category == .person ? role.map(held) : nil
      return [.mention(held(reference), as: role, content)]
    case .date(let date, _): return [.date(date, content)]
    case .moment(let moment, _):
      return [
        .moment(
          ZonedMoment(
            date: moment.date, time: moment.time, zone: ZonedMoment.text(ofOffset: moment.offset),
            offset: moment.offset), content)
      ]
    case .quantity(let reference, let number, _):
      return [.quantity(held(reference), normalized: number, content)]
    case .part(.verbatim, _): return content
    case .part(.status(let reference), _): return [.part(.status(held(reference)), content)]
    case .part(let part, _): return [.part(part, content)]
    case .foreign(let language, _): return [.foreign(language, content)]
    case .quotation(let opening, let closing, _):
      return [.quotation(opening: opening, closing: closing, content)]
    case .pendingMark: return [.pendingMark(content)]
    }
  }
}
