internal import DemarcheModel
internal import YAMLTree

extension RecordReader {
  /// Reads one document of a dossier.
  mutating func documentPlan(_ id: Located<Identifier>, _ node: YAML.Node) -> DocumentPlan? {
    let known = [
      "kind", "institution", "date", "languages", "translated", "title", "author", "addressee", "lead",
      "release",
      "published", "contact", "items",
    ]
    guard let fields = fields(node, of: "a document", known: known),
      let kind = required("kind", of: fields).flatMap({ identifier($0, "The kind") })
    else { return nil }
    let before = diagnostics.count
    var plan = DocumentPlan(id: id, kind: kind, range: id.range)
    plan.institution = fields["institution"].flatMap { identifier($0, "The institution") }
    plan.date = fields["date"].flatMap { date($0, "The date of a document") }
    plan.languages = fields["languages"].map { self.languages($0) }
    plan.translated = fields["translated"].map { translations($0) } ?? []
    plan.title = fields["title"].flatMap { localized($0, "The title of a document") }
    plan.author = fields["author"].flatMap { identifier($0, "The author") }
    plan.addressee = fields["addressee"].flatMap { identifier($0, "The addressee") }
    plan.lead = fields["lead"].flatMap { localized($0, "The words before the demands") }
    plan.release = fields["release"].flatMap { identifier($0, "The release line") }
    plan.published = fields["published"].flatMap { identifier($0, "The event of publication") }
    plan.contact = fields["contact"].flatMap { contact($0) }
    plan.items = fields["items"].map { node in items(node, "Press items").compactMap { pressItem($0) } } ?? []
    return diagnostics.count == before ? plan : nil
  }

  private mutating func translations(
    _ node: YAML.Node
  ) -> [(language: LanguageTag, date: Located<CalendarDate>)] {
    guard case .mapping(let entries) = node.content else {
      diagnostics.append(
        Diagnostic(
          .wrongType, "Days of translation are a mapping, and this is \(node.words)", at: range(node),
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
    guard let fields = fields(node, of: "a contact", known: ["name", "telephone", "email"]),
      let name = required("name", of: fields).flatMap({ text($0, "The name of a contact") })
    else { return nil }
    let telephone = fields["telephone"].flatMap { text($0, "A telephone number") }
    let email = fields["email"].flatMap { text($0, "An address for e-mail") }
    if let email, !email.value.isEmailAddress || WebAddress("mailto:" + email.value) == nil {
      diagnostics.append(
        Diagnostic(.wrongValue, "`\(email.value)` is no address for e-mail", at: email.range))
      return nil
    }
    return Contact(name: name.value, telephone: telephone?.value, email: email?.value)
  }

  private mutating func pressItem(_ node: YAML.Node) -> PressItem? {
    let known = ["outlet", "date", "title", "language", "link"]
    guard let fields = fields(node, of: "a press item", known: known) else { return nil }
    let outlet = required("outlet", of: fields).flatMap { text($0, "The outlet") }
    let date = required("date", of: fields).flatMap { self.date($0, "The day of a press item") }
    let title = required("title", of: fields).flatMap { text($0, "The title of a press item") }
    let language = fields["language"].flatMap { self.language($0) }
    let link = fields["link"].flatMap { address($0) }
    guard let outlet, let date, let title, fields["link"] == nil || link != nil else { return nil }
    return PressItem(
      outlet: outlet.value, date: date.value, title: title.value, language: language?.value, link: link,
      range: range(node).firstLine)
  }

  /// Reads an address of the web.
  private mutating func address(_ node: YAML.Node) -> String? {
    guard let text = text(node, "A link") else { return nil }
    if let address = WebAddress(text.value), !address.isMail { return text.value }
    diagnostics.append(
      Diagnostic(
        .unsafeLink,
        "A link leads to `https` or `http`, without spaces and with other letters percent-encoded",
        at: text.range, solutions: [.init("Copy the address from the browser's address bar")]))
    return nil
  }
}

extension String {
  /// Whether the text is an address that a `mailto` link can carry.
  fileprivate var isEmailAddress: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(".") else { return false }
    return utf8.allSatisfy { byte in
      byte > 0x20 && byte < 0x7F && !"<>\"{}|\\^`,;:()[]".utf8.contains(byte)
    }
  }
}
