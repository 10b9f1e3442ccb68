internal import DemarcheLanguage
internal import DemarcheModel
internal import YAMLTree

extension RecordReader {
  /// Reads one document of a dossier.
  mutating func documentPlan(_ id: Located<Identifier>, _ node: YAML.Node) -> DocumentPlan? {
    guard let fields = fields(node, of: DocumentFormat.self), let kind = identifier(.kind, of: fields) else {
      return nil
    }
    let before = diagnostics.count
    var plan = DocumentPlan(id: id, kind: kind, range: id.range)
    plan.institution = identifier(.institution, of: fields)
    plan.date = date(.date, of: fields)
    plan.status = choice(.status, of: fields)
    plan.languages = fields[.languages].map { languages($0) }
    plan.translated = fields[.translated].map { translations($0) } ?? []
    plan.title = localized(.title, of: fields)
    plan.authors = fields[.author].map { authors($0) } ?? []
    plan.number = text(.number, of: fields)
    plan.session = localized(.session, of: fields)
    plan.subject = localized(.subject, of: fields)
    plan.group = text(.group, of: fields)
    plan.committee = text(.committee, of: fields)
    plan.salutation = localized(.salutation, of: fields)
    plan.about = localized(.about, of: fields)
    plan.asks = localized(.asks, of: fields)
    plan.speakers = items(.speakers, of: fields)?.compactMap { identifier($0, "A speaker") } ?? []
    plan.conference = fields[.conference].flatMap { conference($0) }
    plan.addressee = identifier(.addressee, of: fields)
    plan.lead = localized(.lead, of: fields)
    plan.release = identifier(.release, of: fields)
    plan.embargo = fields[.embargo].flatMap { embargo($0) }
    plan.published = identifier(.published, of: fields)
    plan.contact = fields[.contact].flatMap { contact($0) }
    plan.notes = items(.notes, of: fields)?.compactMap { localized($0, "A note to editors") } ?? []
    plan.items = items(.items, of: fields)?.compactMap { pressItem($0) } ?? []
    plan.debate = date(.debate, of: fields)
    plan.hasInterest = boolean(.interest, of: fields) ?? false
    plan.typography = profiles(.typography, of: fields).mapValues(\.rawValue)
    plan.forEach = text(.forEach, of: fields).flatMap { forEach($0) }
    plan.naming = text(.named, of: fields)
    plan.addressees = items(.addressees, of: fields)?.compactMap { identifier($0, "An addressee") } ?? []
    return diagnostics.count == before ? plan : nil
  }

  /// Reads who speaks or asks: one person, or several, each once.
  private mutating func authors(_ node: YAML.Node) -> [Located<Identifier>] {
    guard case .sequence = node.content else { return [identifier(node, "An author")].compactMap { $0 } }
    let found = items(node, DocumentFormat.author.format.words).compactMap { identifier($0, "An author") }
    for (index, author) in found.enumerated() {
      guard let first = found[..<index].first(where: { $0.value == author.value }) else { continue }
      diagnostics.append(
        Diagnostic(
          .wrongValue, "`\(author.value)` is an author twice", at: author.range,
          notes: [.init("Named here first", at: first.range)], solutions: [.init("Take one of them away")]))
    }
    return found
  }

  /// Reads what a document is made for: two words, or the name of a file without its folder.
  private mutating func forEach(_ text: Located<String>) -> Located<DocumentPlan.ForEach>? {
    switch text.value {
    case "signatories": return Located(.signatories, at: text.range)
    case "addressees": return Located(.addressees, at: text.range)
    default:
      let name = text.value.utf8
      let isPlain = name.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
          || [0x2D, 0x2E, 0x5F].contains(byte)
      }
      if isPlain, text.value.hasSuffix(".csv"), name.first != 0x2E {
        return Located(.table(text.value), at: text.range)
      }
      diagnostics.append(
        Diagnostic(
          .wrongValue, "A document cannot be made for each of `\(text.value)`", at: text.range,
          solutions: [
            .init("Write `signatories`, `addressees`, or the name of a table: `recipients.csv`"),
            .init(
              "A table stands in the dossier's own folder, and its name has letters, digits, - _ and . only"),
          ]))
      return nil
    }
  }

  private mutating func translations(
    _ node: YAML.Node
  ) -> [(language: LanguageTag, date: Located<CalendarDate>)] {
    guard case .mapping(let entries) = node.content else {
      diagnostics.append(
        Diagnostic(
          .wrongType, "\(DocumentFormat.translated.format.words) are a mapping, and this is \(node.words)",
          at: range(node),
          solutions: [.init("Write `{ en: 2024-05-07 }`")]))
      return []
    }
    return entries.compactMap { entry in
      let place = SourceRange(file: file, bytes: entry.keyBytes)
      guard let language = language(entry.key, at: place),
        let date = date(entry.value, "The day of a translation")
      else { return nil }
      return (language.value, date)
    }
  }

  private mutating func contact(_ node: YAML.Node) -> Contact? {
    guard let fields = fields(node, of: ContactFormat.self), let name = text(.name, of: fields) else {
      return nil
    }
    let telephone = text(.telephone, of: fields)
    let email = mailAddress(.email, of: fields)
    guard fields[.email] == nil || email != nil else { return nil }
    return Contact(name: name.value, telephone: telephone?.value, email: email)
  }

  private mutating func conference(_ node: YAML.Node) -> Conference? {
    guard let fields = fields(node, of: ConferenceFormat.self) else { return nil }
    let date = self.date(.date, of: fields)
    let time = self.time(.time, of: fields)
    let zone = localized(.zone, of: fields)
    let places = [ConferenceFormat.venue, .room, .entrance].map { localized($0, of: fields) }
    let stream = address(.stream, of: fields)
    let accreditation = localized(.accreditation, of: fields)
    let deadline = self.date(.deadline, of: fields)
    guard let date, let time, let venue = places[0], let room = places[1], let entrance = places[2],
      let accreditation, let deadline
    else { return nil }
    if date.value < deadline.value {
      diagnostics.append(
        Diagnostic(
          .wrongValue, "Accreditation ends on \(deadline.value), after the press conference",
          at: deadline.range, notes: [.init("The press conference", at: date.range)],
          solutions: [.init("Check both days")]))
    }
    return Conference(
      date: date.value, time: time, zone: zone, venue: venue, room: room, entrance: entrance, stream: stream,
      accreditation: accreditation, deadline: deadline.value)
  }

  private mutating func pressItem(_ node: YAML.Node) -> PressItem? {
    guard let fields = fields(node, of: PressItemFormat.self) else { return nil }
    let outlet = text(.outlet, of: fields)
    let date = self.date(.date, of: fields)
    let title = text(.title, of: fields)
    let language = self.language(.language, of: fields)
    let link = address(.link, of: fields)
    guard let outlet, let date, let title, fields[.link] == nil || link != nil else { return nil }
    return PressItem(
      outlet: outlet.value, date: date.value, title: title.value, language: language?.value, link: link,
      range: range(node).firstLine)
  }
}
