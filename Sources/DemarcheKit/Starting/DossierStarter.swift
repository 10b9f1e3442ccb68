internal import DemarcheLanguage
public import DemarcheModel

/// A dossier that cannot be started, with the way out.
public struct StartRefusal: Error, Sendable, Equatable {
  /// What is wrong, and the way out.
  public let message: String
}

/// Starts a dossier of one document: records with every field that its kind needs, and a prose file per language.
///
/// The fields to fill are empty texts, which `validate` tells one by one; nothing is ever overwritten.
public struct DossierStarter: Sendable {
  /// What is to be started.
  public struct Request: Sendable {
    /// The name of the kind.
    public var kind: String
    /// The name of the dossier's folder: `2024-05-06-apt31`.
    public var dossier: String
    /// The institution whose variant of the kind is taken.
    public var institution: String?
    /// The languages, the source language first; the institution's own when `nil`, and English without one.
    public var languages: [LanguageTag]?
    /// The date; the one that begins the folder's name when `nil`.
    public var date: CalendarDate?
    /// The title in the source language; to be filled in when `nil`.
    public var title: String?

    /// Asks for a dossier.
    public init(
      kind: String, dossier: String, institution: String? = nil, languages: [LanguageTag]? = nil,
      date: CalendarDate? = nil, title: String? = nil
    ) {
      self.kind = kind
      self.dossier = dossier
      self.institution = institution
      self.languages = languages
      self.date = date
      self.title = title
    }
  }

  private let workspace: any FileSystem

  /// Opens a workspace on the disk.
  public init(workspace: String) {
    self.init(DiskFileSystem(root: workspace))
  }

  /// Opens a workspace anywhere.
  package init(_ workspace: any FileSystem) {
    self.workspace = workspace
  }

  /// Writes the dossier.
  ///
  /// - Parameter request: what is to be started.
  /// - Returns: the paths of the files written, in their order.
  /// - Throws: ``StartRefusal`` when a name is not known, when the dossier is there already or cannot be written.
  public func start(_ request: Request) throws(StartRefusal) -> [String] {
    let files = try files(for: request)
    let folder = "Dossiers/\(request.dossier)"
    if let standing = try? workspace.entries(of: folder), !standing.isEmpty {
      throw StartRefusal(message: "\(folder) is there already; nothing was written. Choose another name.")
    }
    for file in files {
      do {
        try workspace.write(Array(file.text.utf8), to: file.path)
      } catch {
        throw StartRefusal(message: Diagnostic(error, at: file.path).summary)
      }
    }
    return files.map(\.path)
  }

  /// The files of a dossier, without writing them.
  func files(for request: Request) throws(StartRefusal) -> [(path: String, text: String)] {
    var mistakes: [Diagnostic] = []
    let library = Library(workspace: workspace, languages: Set(request.languages ?? []), &mistakes)
    guard let dossier = Identifier(request.dossier) else {
      throw StartRefusal(
        message: "`\(request.dossier)` is no id: lower-case letters a–z, digits and hyphens make one. "
          + "Try \(Slug.of(request.dossier)).")
    }
    let institution = try institution(request.institution, library)
    let kind = try kind(request.kind, of: institution?.id, library)
    guard let date = request.date ?? CalendarDate(iso: String(dossier.rawValue.prefix(10))) else {
      throw StartRefusal(message: "A dossier has a date. Begin its name with it, or give --date.")
    }
    let languages = request.languages ?? [institution?.language ?? DossierStarter.language].compactMap { $0 }
    let record = BlankDossier(
      kind: kind, institution: institution, languages: languages, date: date, title: request.title)
    let prose = languages.map { language in
      (path: "Dossiers/\(dossier)/\(kind.id).\(language).md", text: BlankDossier.prose)
    }
    return [(path: "Dossiers/\(dossier)/dossier.yaml", text: record.text)] + prose
  }

  /// The language of a dossier for no institution, or for one whose language nobody has told.
  private static let language = LanguageTag("en")

  private func institution(_ name: String?, _ library: Library) throws(StartRefusal) -> Chamber? {
    guard let name else { return nil }
    let chambers = library.vocabulary.chambers
    if let id = Identifier(name), let chamber = chambers[id] { return chamber }
    throw StartRefusal(
      message: DossierStarter.unknown("institution", name, among: chambers.keys.map(\.rawValue)))
  }

  private func kind(
    _ name: String, of institution: Identifier?, _ library: Library
  ) throws(StartRefusal) -> Kind {
    if let id = Identifier(name), let kind = library.kind(id, institution: institution) { return kind.kind }
    throw StartRefusal(
      message: DossierStarter.unknown("kind", name, among: library.kinds.keys.filter { !$0.contains("@") }))
  }

  private static func unknown(_ what: String, _ name: String, among names: [String]) -> String {
    let names = names.sorted()
    let way =
      Suggestion.nearest(to: name, among: names).map { "Did you mean `\($0)`?" }
      ?? "There are: \(names.joined(separator: ", "))."
    return "No \(what) is named `\(name)`. \(way)"
  }
}
