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
    plan.author = identifier(.author, of: fields)
    plan.group = text(.group, of: fields)
    plan.committee = text(.committee, of: fields)
    plan.addressee = identifier(.addressee, of: fields)
    plan.lead = localized(.lead, of: fields)
    plan.release = identifier(.release, of: fields)
    plan.published = identifier(.published, of: fields)
    plan.contact = fields[.contact].flatMap { contact($0) }
    plan.items = items(.items, of: fields)?.compactMap { pressItem($0) } ?? []
    plan.debate = date(.debate, of: fields)
    plan.hasInterest = boolean(.interest, of: fields) ?? false
    plan.typography = profiles(.typography, of: fields).mapValues(\.rawValue)
    return diagnostics.count == before ? plan : nil
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
