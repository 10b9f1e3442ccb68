internal import DemarcheModel
internal import YAMLTree

extension RecordReader {
  /// Reads a `dossier.yaml`.
  ///
  /// - Parameter id: the name of its folder.
  /// - Returns: the dossier, `nil` after a mistake that leaves a hole in it.
  mutating func dossier(_ id: Identifier) -> Dossier? {
    guard let root = parse() else {
      if diagnostics.isEmpty {
        diagnostics.append(Diagnostic(.missingField, "The dossier is empty", at: file.range.firstLine))
      }
      return nil
    }
    let known = [
      "name", "title", "country", "date", "place", "languages", "status", "addressee", "signatories",
      "demands",
      "organizations", "events", "themes", "quantities", "documents",
    ]
    guard let fields = fields(root, of: "a dossier", known: known) else { return nil }
    let title = required("title", of: fields).flatMap { localized($0, "The title") }
    let date = required("date", of: fields).flatMap { self.date($0, "The date of the dossier") }
    let country = required("country", of: fields).flatMap { identifier($0, "The country") }
    let languages = required("languages", of: fields).map { self.languages($0) }
    let status = fields["status"].map { choice($0, "The status", as: Dossier.Status.self) }
    let place = fields["place"].flatMap { identifier($0, "The place") }
    let addressee = fields["addressee"].flatMap { identifier($0, "The addressee") }
    let signatories = fields["signatories"].map { signatures($0) } ?? noSignatures(at: fields.range)
    let demands = fields["demands"].map { demandList($0) } ?? noDemands(at: fields.range)
    let subjects = self.subjects(of: fields)
    let documents = required("documents", of: fields).map { node in
      documentPlans(node)
    }
    let name = fields["name"].map { identifier($0, "The name of the dossier") } ?? defaultName(of: id)
    guard let title, let date, let country, let languages, !languages.isEmpty, let documents, let signatories,
      let demands, let name, status != .some(nil)
    else { return nil }
    return Dossier(
      id: id, name: name.value, title: title, country: country, date: date, place: place,
      languages: languages,
      status: status.flatMap { $0 } ?? .draft, addressee: addressee, signatories: signatories,
      demands: demands,
      subjects: subjects, documents: documents, range: fields.range.firstLine)
  }

  /// Reads a list of languages, the first of which is the source.
  mutating func languages(_ node: YAML.Node) -> [Located<LanguageTag>] {
    var languages: [Located<LanguageTag>] = []
    let items = items(node, "Languages")
    for item in items {
      guard let language = language(item) else { continue }
      if let earlier = languages.first(where: { $0.value == language.value }) {
        diagnostics.append(
          Diagnostic(
            .wrongValue, "`\(language.value)` stands twice", at: language.range,
            notes: [.init("First listed here", at: earlier.range)],
            solutions: [.init("Delete one of the two")]))
      } else {
        languages.append(language)
      }
    }
    if case .sequence = node.content, items.isEmpty {
      diagnostics.append(
        Diagnostic(.missingField, "A dossier has one language at least", at: range(node)))
    }
    return languages
  }

  /// Reads the documents; a dossier that makes none would be lost without a word.
  private mutating func documentPlans(_ node: YAML.Node) -> [DocumentPlan] {
    if case .mapping(let entries) = node.content, entries.isEmpty {
      diagnostics.append(
        Diagnostic(
          .missingField, "A dossier has one document at least", at: range(node),
          solutions: [.init("Write `declaration: { kind: joint-declaration }` below it")]))
    }
    return named(node, "Documents").compactMap { documentPlan($0.id, $0.node) }
  }

  /// The name within IRIs: that of the folder, without the date that begins it.
  private func defaultName(of id: Identifier) -> Located<Identifier>? {
    let text = id.rawValue
    let dated = text.utf8.count > 11 && CalendarDate(iso: String(text.prefix(10))) != nil
    return Identifier(dated ? String(text.dropFirst(11)) : text).map { Located($0, at: file.range.firstLine) }
  }

  private func noSignatures(at range: SourceRange) -> SignatureList {
    SignatureList(order: .listed, required: .some([]), signatures: [], range: range.firstLine)
  }

  private func noDemands(at range: SourceRange) -> DemandList {
    DemandList(lead: nil, demands: [], range: range.firstLine)
  }
}
