internal import DemarcheModel
internal import XMLTree

extension DocumentReader {
  /// Reads running text: the words and the elements of an element.
  mutating func inlines(of element: XML.Element) -> [Inline] { inlines(element.children) }

  /// Reads running text; texts beside each other become one.
  mutating func inlines(_ nodes: some Sequence<XML.Node>) -> [Inline] {
    var content: [Inline] = []
    for node in nodes {
      switch node {
      case .text(let text): content.append(words: text)
      case .element(let element): for inline in inline(element) { content.append(joining: inline) }
      }
    }
    return content
  }

  /// Reads one element of running text; the words of one that means nothing to the model stand alone.
  private mutating func inline(_ element: XML.Element) -> [Inline] {
    switch element.name {
    case "br": return [.lineBreak]
    case "authorialNote": return note(element)
    case "i": return [.emphasis(inlines(of: element))]
    case "b": return [.strong(inlines(of: element))]
    case "a", "ref": return link(element)
    case "date", "docDate", "time": return time(element)
    case "quantity": return quantity(element)
    case "docType": return [.part(.type, inlines(of: element))]
    case "docTitle": return [.part(.title, inlines(of: element))]
    case "docNumber": return [.part(.number, inlines(of: element))]
    case "docAuthority": return [.part(.authority, inlines(of: element))]
    case "docProponent": return [.part(.proponent, inlines(of: element))]
    case "docStatus":
      let content = inlines(of: element)
      return reference(of: element, "refersTo").map { [.part(.status($0), content)] } ?? content
    case "span": return foreign(element)
    case "remark":
      let content = inlines(of: element)
      guard element.isPendingMark, element[attribute: "status"] == "editorial" else {
        return alone(content, element)
      }
      return [.pendingMark(content)]
    case "embeddedText":
      let content = inlines(of: element)
      guard let opening = element[attribute: "startQuote"], let closing = element[attribute: "endQuote"]
      else { return alone(content, element) }
      return [.quotation(opening: opening, closing: closing, content)]
    default: return mention(element)
    }
  }

  /// Reads a mention, or the words of an element that is none.
  private mutating func mention(_ element: XML.Element) -> [Inline] {
    let content = inlines(of: element)
    guard Reference.Category.allCases.contains(where: { $0.element.description == element.name }) else {
      return HeldMarkup.attributes[element.name] == nil ? content : alone(content, element)
    }
    guard let thing = reference(of: element, "refersTo") else { return content }
    guard thing.category.element.description == element.name else { return alone(content, element) }
    let role = element[attribute: "as"] == nil ? nil : reference(of: element, "as")
    return [.mention(thing, as: role, content)]
  }

  /// Reads a link to the web or to another work.
  private mutating func link(_ element: XML.Element) -> [Inline] {
    let content = inlines(of: element)
    let address = element[attribute: "href"] ?? ""
    if element.name == "a", WebAddress(address) != nil { return [.link(destination: address, content)] }
    if element.name == "ref", let identifier = try? WorkIdentifier(parsing: address),
      let work = FRBR.Work(identifier), work.iri == address
    {
      return [.workLink(WorkLink(work: work, file: nil), content)]
    }
    tell(
      "The address of `\(element.name)` is not kept, its words are", at: element, "href",
      way: element.name == "a" ? "Write an address of https, http or mailto" : "Write the IRI of a whole work"
    )
    return content
  }

  /// Reads a day, or a day with its time.
  private mutating func time(_ element: XML.Element) -> [Inline] {
    let content = inlines(of: element)
    guard element.name == "time" else {
      guard let day = day(of: element, "date") else { return content }
      return [element.name == "date" ? .date(day, content) : .part(.date(day), content)]
    }
    let text = element[attribute: "time"] ?? ""
    guard let moment = ZonedMoment(held: text) else {
      tell(
        "The `time` is not kept, its words are", at: element, "time",
        way: "Write day, time and offset: `2024-05-06T14:30:00+02:00`")
      return content
    }
    return [.moment(moment, content)]
  }

  /// Reads a number that counts something.
  private mutating func quantity(_ element: XML.Element) -> [Inline] {
    let content = inlines(of: element)
    guard let thing = reference(of: element, "refersTo") else { return content }
    let text = element[attribute: "normalized"] ?? ""
    guard let number = Int(text), String(number) == text else {
      tell(
        "The number of `quantity` is not kept, its words are", at: element,
        way: "Write `normalized` in digits")
      return content
    }
    return [.quantity(thing, normalized: number, content)]
  }

  /// Reads words of another language.
  private mutating func foreign(_ element: XML.Element) -> [Inline] {
    let content = inlines(of: element)
    let tag = element[attribute: "lang", namespace: XML.namespace]
    guard let language = tag.flatMap({ LanguageTag($0) }), element[attribute: "class"] == nil else {
      return alone(content, element)
    }
    return [.foreign(language, content)]
  }

  /// Reads a footnote.
  private mutating func note(_ element: XML.Element) -> [Inline] {
    tellText(in: element)
    let marker = element[attribute: "marker"] ?? ""
    guard let number = Int(marker), String(number) == marker else {
      tell("The mark `\(marker)` of a footnote is no number; it becomes 0", at: element, "marker")
      return [.note(Note(number: 0, content: blocks(of: element, at: .containers)))]
    }
    return [.note(Note(number: number, content: blocks(of: element, at: .containers)))]
  }

  /// Tells that the words of an element stand alone.
  private mutating func alone(_ content: [Inline], _ element: XML.Element) -> [Inline] {
    tell("What `\(element.name)` says of its words is not kept", at: element)
    return content
  }
}

extension [Inline] {
  /// Adds words to the last ones.
  mutating func append(words: String) {
    guard !words.isEmpty else { return }
    if case .text(var joined)? = last {
      // Taken out first, so that the words grow in place: a file may cut them into a million pieces.
      removeLast()
      joined += words
      append(.text(joined))
    } else {
      append(.text(words))
    }
  }

  /// Adds a piece; words are added to the last ones.
  mutating func append(joining inline: Inline) {
    if case .text(let words) = inline { append(words: words) } else { append(inline) }
  }
}

extension ZonedMoment {
  /// Reads the form `2024-05-06T14:30:00+02:00`, which tells no city: the zone is the offset.
  init?(held text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 25, let date = CalendarDate(iso: String(decoding: bytes[..<10], as: UTF8.self)),
      let time = ClockTime(iso: String(decoding: bytes[11..<16], as: UTF8.self)),
      let ahead = ClockTime(iso: String(decoding: bytes[20...], as: UTF8.self))
    else { return nil }
    let minutes = ahead.hour * 60 + ahead.minute
    let offset = bytes[19] == UInt8(ascii: "-") ? -minutes : minutes
    self.init(date: date, time: time, zone: ZonedMoment.text(ofOffset: offset), offset: offset)
    guard description == text else { return nil }
  }
}
