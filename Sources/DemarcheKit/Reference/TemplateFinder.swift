internal import DemarcheModel
internal import DemarcheTemplate

/// No template has the name that was asked for.
public struct UnknownTemplate: Error, Sendable, Equatable {
  /// What is wrong, and the way out.
  public let message: String
}

/// A template, and what is known of its surroundings.
struct FoundTemplate: Sendable {
  /// What a template is for.
  enum Form: String, Sendable {
    case kind, partial, prose
  }

  /// Its file, as diagnostics name it.
  var path: String
  /// What it is for.
  var form: Form
  /// The template; `nil` when it cannot be read.
  var parsed: Template?
  /// Whether reading it met mistakes.
  var hasMistakes: Bool
  /// The language of a prose file.
  var language: LanguageTag?
  /// The ids that a prose file may name; `nil` where the dossier is not known.
  var ids: [RecordShape.Name: [String]]?
  /// What `record` is in the prose of letters.
  var record: RecordOffer?
}

/// Finds templates by the words of a command line.
struct TemplateFinder {
  /// The workspace.
  let workspace: any FileSystem
  /// Its library.
  let library: Library

  /// Finds a template.
  ///
  /// - Parameter words: the name of a kind or a partial, with or without `.md`, or a path that ends with that of the
  ///   file in the workspace.
  /// - Returns: the template with what is known of it.
  /// - Throws: ``UnknownTemplate`` when there is none.
  func find(_ words: String) throws(UnknownTemplate) -> FoundTemplate {
    let parts = words.split(separator: "/").map(String.init).filter { $0 != "." }
    if let place = parts.lastIndex(of: "Dossiers"), parts.count == place + 3 {
      if let found = prose(dossier: parts[place + 1], file: parts[place + 2]) { return found }
    } else if let name = parts.last.map({ $0.hasSuffix(".md") ? String($0.dropLast(3)) : $0 }) {
      let folder = parts.count > 1 ? parts[parts.count - 2] : nil
      if folder == nil || folder == "Kinds", let found = kind(name) { return found }
      if folder == nil || folder == "Partials", let found = partial(name) { return found }
    }
    throw unknown(words)
  }

  private func kind(_ name: String) -> FoundTemplate? {
    guard library.kinds[name] != nil || library.brokenKinds.contains(name) else { return nil }
    let parsed = library.kinds[name]?.template
    return FoundTemplate(
      path: parsed?.file.path ?? "Templates/Kinds/\(name).md", form: .kind, parsed: parsed,
      hasMistakes: parsed == nil)
  }

  private func partial(_ name: String) -> FoundTemplate? {
    let file = name + ".md"
    guard TemplateFolder(workspace: workspace).names(in: "Partials").contains(file) else { return nil }
    let parsed = library.partials[file]
    return FoundTemplate(
      path: parsed?.file.path ?? "Templates/Partials/\(file)", form: .partial, parsed: parsed,
      hasMistakes: parsed == nil)
  }

  private func prose(dossier name: String, file: String) -> FoundTemplate? {
    let path = "Dossiers/\(name)/\(file)"
    guard proseFiles(of: name).contains(path) else { return nil }
    var source = SourceReader(workspace)
    let text = source.file(path, isTemplate: true)
    let read = text.map { Template.parse($0) }
    let parts = file.split(separator: ".")
    let dossier = dossier(name)
    return FoundTemplate(
      path: path, form: .prose, parsed: read?.0, hasMistakes: read?.1.containsErrors ?? true,
      language: parts.count == 3 ? LanguageTag(String(parts[1])) : nil,
      ids: dossier.map { ids(of: $0, in: parts.first) },
      record: dossier.flatMap { dossier in
        parts.first.flatMap { record(of: String($0), in: dossier) }
      })
  }

  /// What the letters of a document are made for; `nil` for a document that is made once.
  private func record(of document: String, in dossier: Dossier) -> RecordOffer? {
    switch dossier.documents.first(where: { $0.id.value.rawValue == document })?.forEach?.value {
    case nil: return nil
    case .signatories: return RecordOffer(.signatory)
    case .addressees: return RecordOffer(.addressee)
    case .table(let name):
      var source = SourceReader(workspace)
      var mistakes: [Diagnostic] = []
      let table = source.file("Dossiers/\(dossier.id)/\(name)").flatMap { CSVTable.read($0, &mistakes) }
      return table.map { RecordOffer(columns: $0.letterColumns) }
    }
  }

  /// A dossier by the name of its folder; `nil` when it has mistakes.
  private func dossier(_ name: String) -> Dossier? {
    var source = SourceReader(workspace)
    guard let id = Identifier(name), let file = source.file("Dossiers/\(name)/dossier.yaml") else {
      return nil
    }
    var reader = RecordReader(file)
    guard let dossier = reader.dossier(id), !reader.diagnostics.containsErrors else { return nil }
    return dossier
  }

  /// The ids that the prose of a document may name.
  private func ids(of dossier: Dossier, in document: Substring?) -> [RecordShape.Name: [String]] {
    var planner = WorkPlanner(dossier, library)
    let works = planner.plans().filter { $0.plan.forEach == nil }
    let plan = dossier.documents.first { $0.id.value.rawValue == document ?? "" }
    return dossier.templateIds(
      signatures: dossier.signatories.signatures, works: works,
      in: plan.map { dossier.status(of: $0) } ?? dossier.status)
  }

  /// The paths of the prose of a dossier.
  private func proseFiles(of dossier: String) -> [String] {
    let entries = (try? workspace.entries(of: "Dossiers/" + dossier)) ?? []
    return entries.filter { !$0.isFolder && $0.name.hasSuffix(".md") }.map {
      "Dossiers/\(dossier)/\($0.name)"
    }
  }

  /// The report of words that name nothing, with the template that was probably meant.
  private func unknown(_ words: String) -> UnknownTemplate {
    let kinds = (Array(library.kinds.keys) + library.brokenKinds).sorted()
    let partials = TemplateFolder(workspace: workspace).names(in: "Partials").map { String($0.dropLast(3)) }
    let dossiers = ((try? workspace.entries(of: "Dossiers")) ?? []).filter(\.isFolder).map(\.name)
    let names = kinds + partials + dossiers.flatMap { proseFiles(of: $0) }
    let general = kinds.filter { !$0.contains("@") }
    let way =
      Suggestion.nearest(to: words, among: names).map { "Did you mean `\($0)`?" }
      ?? "Name a kind (\(general.joined(separator: ", "))), a partial, or the prose of a document: "
      + "`Dossiers/<dossier>/<document>.<language>.md`."
    return UnknownTemplate(message: "There is no template `\(words.visible)`. \(way)")
  }
}
