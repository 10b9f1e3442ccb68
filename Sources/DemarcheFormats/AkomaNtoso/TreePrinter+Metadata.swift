internal import DemarcheModel

extension TreePrinter {
  /// Prints all that is told about the document.
  mutating func printMetadata() {
    let metadata = document.metadata
    printIdentification()
    if let publication = metadata.publication {
      let date = publication.date.description
      writer.empty(
        "publication", [("date", date), ("name", publication.name), ("showAs", publication.label)])
    }
    if !keywords.isEmpty { element("classification", [("source", source)]) { $0.printKeywords() } }
    element("lifecycle", [("source", source)]) { $0.printLifecycle() }
    if !metadata.steps.isEmpty { element("workflow", [("source", source)]) { $0.printSteps() } }
    if let period = metadata.answerPeriod {
      element("temporalData", [("source", source)]) { $0.printAnswerPeriod(period) }
    }
    element("references", [("source", source)]) { $0.printReferences() }
  }

  /// Prints the themes.
  private mutating func printKeywords() {
    for (label, keyword) in keywords {
      writer.empty(
        "keyword",
        [
          ("eId", label), ("value", keyword.value), ("showAs", keyword.label),
          ("dictionary", "#" + ReferenceBook.themes),
        ])
    }
  }

  /// Prints how the expression came about: the original, then the translation when it is one.
  private mutating func printLifecycle() {
    let metadata = document.metadata
    var events: [(date: CalendarDate, event: Reference?)] = [
      ((metadata.original ?? metadata.expression).version, nil)
    ]
    if metadata.original != nil { events.append((metadata.expression.version, metadata.translation)) }
    for (date, event) in events {
      let identifier = identifiers.next("eref", in: "")
      var attributes: [TreeWriter.Attribute] = [
        ("eId", identifier), ("date", date.description), ("source", "#" + ReferenceBook.original),
        ("type", "generation"),
      ]
      if let event { attributes.append(("refersTo", book.address(of: event))) }
      writer.empty("eventRef", attributes)
    }
  }

  /// Prints the signatures and the other steps.
  private mutating func printSteps() {
    for step in document.metadata.steps {
      let identifier = identifiers.next("step", in: "")
      writer.empty(
        "step",
        [
          ("eId", identifier), ("date", step.date.description), ("by", book.address(of: step.by)),
          ("as", book.address(of: step.role)), ("refersTo", book.address(of: step.process)),
          ("outcome", book.address(of: step.outcome)),
        ])
    }
  }

  /// Prints the time for an answer, from the event that began the work.
  private mutating func printAnswerPeriod(_ period: Metadata.AnswerPeriod) {
    element("temporalGroup", [("eId", identifiers.next("tmpg", in: ""))]) { printer in
      printer.writer.empty(
        "timeInterval",
        [
          ("start", "#eref_1"), ("refersTo", printer.book.address(of: period.meaning)),
          ("duration", period.length.duration),
        ])
    }
  }

  /// Prints the original and everything that the document names.
  private mutating func printReferences() {
    let metadata = document.metadata
    let original = (metadata.original ?? metadata.expression).iri
    writer.empty(
      "original",
      [("eId", ReferenceBook.original), ("href", original), ("showAs", metadata.originalLabel)])
    for entry in book.entries {
      let reference = entry.reference
      writer.empty(
        reference.category.entryElement,
        [
          ("eId", entry.label), ("href", reference.iri),
          ("showAs", reference.name.isEmpty ? entry.label : reference.name),
          ("shortForm", reference.shortName),
        ])
    }
    guard !keywords.isEmpty else { return }
    writer.empty(
      "TLCReference",
      [
        ("eId", ReferenceBook.themes), ("href", "/akn/ontology/reference/demarche.themes"),
        ("showAs", "Demarche themes"), ("name", "thesaurus"),
      ])
  }
}

extension Metadata.AnswerPeriod.Length {
  /// The length as a duration of XML Schema, for instance `P2M`.
  var duration: String {
    switch self {
    case .days(let count): "P\(count)D"
    case .months(let count): "P\(count)M"
    }
  }

  /// Reads a duration of days or months, of six digits at most.
  init?(duration: String) {
    let bytes = Array(duration.utf8)
    guard (3...8).contains(bytes.count),
      let count = Int(String(decoding: bytes[1..<(bytes.count - 1)], as: UTF8.self))
    else { return nil }
    self = bytes[bytes.count - 1] == UInt8(ascii: "D") ? .days(count) : .months(count)
    guard self.duration == duration else { return nil }
  }
}
