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
        diagnostics.append(
          Diagnostic(
            .missingField, "The dossier is empty", at: file.range.firstLine,
            solutions: [.init("Copy a dossier that is like it")]))
      }
      return nil
    }
    guard let fields = fields(root, of: DossierFormat.self) else { return nil }
    let title = localized(.title, of: fields)
    let date = self.date(.date, of: fields)
    let country = identifier(.country, of: fields)
    let languages = node(.languages, of: fields).map { self.languages($0) }
    let status = choice(.status, of: fields, as: Dossier.Status.self)
    let place = identifier(.place, of: fields)
    let addressee = identifier(.addressee, of: fields)
    let signatories = fields[.signatories].map { signatures($0) } ?? noSignatures(at: fields.range)
    let demands = fields[.demands].map { demandList($0) } ?? noDemands(at: fields.range)
    let subjects = self.subjects(of: fields)
    let documents = node(.documents, of: fields).map { documentPlans($0) }
    let name = fields[.name] == nil ? defaultName(of: id) : identifier(.name, of: fields)
    guard let title, let date, let country, let languages, !languages.isEmpty, let documents, let signatories,
      let demands, let name, fields[.status] == nil || status != nil
    else { return nil }
    return Dossier(
      id: id, name: name.value, title: title, country: country, date: date, place: place,
      languages: languages,
      status: status ?? .draft, addressee: addressee, signatories: signatories,
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
    let plans = named(node, "Documents")
    guard isShort(plans.count, "Documents", at: node, limit: RecordReader.mostParts) else { return [] }
    return plans.compactMap { documentPlan($0.id, $0.node) }
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
